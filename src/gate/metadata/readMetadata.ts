import {readExif} from './exifTags';
import type {FileMetadata, MetadataText} from './fileMetadata';
import {isGif, readGifTexts} from './gifComments';
import {isJpeg, readJpegTexts} from './jpegSegments';
import {isPdf, readPdf} from './pdfTexts';
import {isPng, readPngTexts} from './pngChunks';
import {readXmpTexts} from './xmpTexts';

/**
 * What a picture or a PDF says about itself beside what it shows. Its form is told by its bytes, not by its name.
 * @throws UnreadableFileError when the form is not known, or the file is damaged or encrypted
 */
export function readMetadata(content: Uint8Array): FileMetadata {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (isPdf(bytes)) return readPdf(bytes, readMetadata);
  if (isSvg(bytes)) return {texts: readSvgTexts(bytes.toString('utf8'))};
  const {texts, position} = readExif(bytes);
  return {
    texts: [
      ...(isPng(bytes) ? readPngTexts(bytes) : []),
      ...(isJpeg(bytes) ? readJpegTexts(bytes) : []),
      ...(isGif(bytes) ? readGifTexts(bytes) : []),
      ...texts,
      // A PNG may have packed it.
      ...(isPng(bytes) ? [] : readXmpTexts(bytes.toString('utf8'))),
    ],
    ...(position ? {position} : {}),
  };
}

function isSvg(bytes: Buffer): boolean {
  return /<svg[\s/>]/.test(bytes.toString('utf8', 0, 4096));
}

/** Title, description and comments of a drawing are text of the file and checked as such; paths of a disk are not. */
function readSvgTexts(text: string): MetadataText[] {
  return [
    ...readXmpTexts(text),
    ...[...text.matchAll(/\b(sodipodi:(?:docname|docbase|absref)|inkscape:export-filename)="([^"]*)"/g)].map(
      ([, name, value]) => ({where: `SVG ${name}`, text: value!}),
    ),
  ];
}
