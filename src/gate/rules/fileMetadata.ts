import type {Problem} from '../../publications/problem';
import {UnreadableFileError, type FileMetadata, type MetadataText} from '../metadata/fileMetadata';
import {readMetadata} from '../metadata/readMetadata';
import {findPersonalDataProblems} from './personalData';

/** Files that say more about themselves than they show. */
const CARRIES_METADATA = /\.(?:png|jpe?g|webp|gif|svg|pdf|heic|heif|avif|tiff?)$/i;

/** Fields that name a program, a day, a form of data or a colour profile, and nobody. */
const HARMLESS =
  /^(?:Software|ProcessingSoftware|Producer|CreatorTool|softwareAgent|Originating Program|Program Version|action|changed|parameters|date:\w+|\w*Date|Date\w*|when|Creation ?Time|Date Created|Time Created|(?:SubSec|Offset)Time\w*|Interoperability\w*|GPSMapDatum|GPSDateStamp|format|language|\w*Version|Trapped|Coded Character Set|ColorMode|ICCProfile\w*|Raw profile type ic[cm]|\w*(?:Document|Instance)ID|part|conformance|PTEX\.\w+)$/i;

/** What programs write of themselves into a comment. */
const PROGRAM = /^(?:Created with (?:The )?GIMP|CREATOR: gd-jpeg v|Lavc\d|Compressed by jpeg-recompress)/;

/** Fields of a document that readers see; only what stands in them counts. A picture has its description on the page. */
const DESCRIPTION =
  /^(?:PDF (?:Title|Subject|Keywords|note|Creator)|XMP (?:dc:(?:title|description|subject)|pdf:Keywords)|SVG sodipodi:docname)$/;
const DOCUMENT = /\.(?:pdf|svg)$/i;

/** Numbers, days, yes and no: they count in few fields only. */
const NO_WORDS = /^(?:[\s\d.,:/+TZ-]*|true|false|yes|no)$/i;
const NUMBER_THAT_COUNTS = /serial|gps|owner|phone/i;

const HINT =
  'Take it out: in Windows by Properties, Details, “Remove Properties and Personal Information”; elsewhere by exporting the file anew without its properties. Then stage it again.';

export interface BinaryFile {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Whether a file, by its name, is a picture or a PDF. */
export function carriesMetadata(file: string): boolean {
  return CARRIES_METADATA.test(file);
}

/**
 * What a picture or PDF carries and nobody sees: where it was taken, whose it is, with what device, and personal data
 * in its description. Programs, days and colour profiles are let be; files of other kinds pass. A file that cannot be
 * read is a problem: nobody can say what it carries.
 */
export function findMetadataProblems({file, bytes}: BinaryFile): Problem[] {
  if (!carriesMetadata(file)) return [];
  let metadata: FileMetadata;
  try {
    metadata = readMetadata(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return [
      {
        file,
        line: 0,
        rule: 'file-metadata',
        message: `${error.message} So nobody can say what the file carries beside what it shows.`,
        hint: 'Open it, export it again as PNG, JPEG or PDF without a password, and put the new file in its place.',
      },
    ];
  }
  const {texts, position} = metadata;
  return [
    ...(position ? [positionProblem(file, position)] : []),
    ...texts.filter(counts).flatMap((text) => textProblems(file, text)),
  ];
}

function counts({where, text}: MetadataText): boolean {
  const name = where.replace(/^.*?(?:XMP [\w-]+:|(?:EXIF|IPTC|PNG|PDF) )/, '');
  if (HARMLESS.test(name) || PROGRAM.test(text)) return false;
  return !NO_WORDS.test(text) || NUMBER_THAT_COUNTS.test(where);
}

function positionProblem(
  file: string,
  {latitude, longitude}: NonNullable<FileMetadata['position']>,
): Problem {
  return {
    file,
    line: 0,
    rule: 'file-metadata',
    message: `The picture says where it was taken (${Math.trunc(latitude)}.…, ${Math.trunc(longitude)}.…). A published file names no such place.`,
    hint: HINT,
    field: 'GPS position',
    match: `${latitude}, ${longitude}`,
  };
}

function textProblems(file: string, {where, text}: MetadataText): Problem[] {
  if (DOCUMENT.test(file) && DESCRIPTION.test(where)) {
    // The name of the file itself is checked with its text, not once more for each field.
    return findPersonalDataProblems({file: 'metadata.txt', text}).map((problem) => ({
      ...problem,
      file,
      line: 0,
      rule: 'file-metadata',
      message: `In the field “${where}”, which the page does not show: ${problem.message}`,
      hint: HINT,
      field: where,
    }));
  }
  return [
    {
      file,
      line: 0,
      rule: 'file-metadata',
      message: `The field “${where}” holds “${text.trim().slice(0, 1)}…” (${text.trim().length} characters). Published files do not say who made or owns them, with what device, or who is shown.`,
      hint: HINT,
      field: where,
      match: text,
    },
  ];
}
