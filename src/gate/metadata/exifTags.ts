import ExifReader from 'exifreader';

import {UnreadableFileError, type FileMetadata, type MetadataText} from './fileMetadata';

interface Tag {
  readonly value?: unknown;
  readonly description?: string;
}

/** Bytes that hold a text in a form of their own; ExifReader’s description is the text. */
const ENCODED_TEXT = /^(?:UserComment|XP\w+|GPSAreaInformation|GPSProcessingMethod)$/;

/**
 * EXIF and IPTC of a picture: texts as they are, not what numbers mean. A note of the camera’s maker and a small
 * preview count as texts: the one holds serial numbers, the other may show what was cut off or made unreadable.
 * @throws UnreadableFileError when the form of the picture is not known, or it is damaged
 */
export function readExif(bytes: Buffer): FileMetadata & {readonly orientation?: number} {
  let tags;
  try {
    tags = ExifReader.load(bytes, {expanded: true, includeUnknown: true, excludeTags: {xmp: true}});
  } catch (cause) {
    if (cause instanceof ExifReader.errors.MetadataMissingError) return {texts: []};
    throw new UnreadableFileError('The picture cannot be read.', {cause});
  }
  const exif = (tags.exif ?? {}) as Readonly<Record<string, Tag | undefined>>;
  const iptc = (tags.iptc ?? {}) as Readonly<Record<string, Tag | readonly Tag[] | undefined>>;
  const {Latitude: latitude, Longitude: longitude} = tags.gps ?? {};
  const orientation = exif.Orientation?.value;
  return {
    texts: [
      ...Object.entries(exif).flatMap(([name, tag]) => exifTexts(name, tag)),
      ...Object.entries(iptc).flatMap(([name, found]) =>
        [found].flat().map((tag) => ({where: `IPTC ${name}`, text: tag?.description ?? ''})),
      ),
      ...(tags.Thumbnail ? [{where: 'EXIF preview', text: 'a small picture'}] : []),
    ].filter(({text}) => text.trim() !== ''),
    ...(latitude !== undefined && longitude !== undefined ? {position: {latitude, longitude}} : {}),
    ...(typeof orientation === 'number' ? {orientation} : {}),
  };
}

function exifTexts(name: string, tag: Tag | undefined): MetadataText[] {
  const where = `EXIF ${name}`;
  if (name === 'MakerNote') return [{where, text: 'a note of the camera’s maker'}];
  if (ENCODED_TEXT.test(name)) return [{where, text: tag?.description ?? ''}];
  const value = tag?.value;
  // North or south of what, which the position says.
  if (/^GPS\w+Ref$/.test(name)) return [];
  const isText =
    typeof value === 'string' ||
    (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'));
  return isText ? [{where, text: [value].flat().join(', ')}] : [];
}
