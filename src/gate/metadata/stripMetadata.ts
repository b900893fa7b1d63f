import {readExif} from './exifTags';
import {isJpeg, JPEG_START, parseJpeg} from './jpegSegments';
import {isPng, parsePng, PNG_SIGNATURE} from './pngChunks';

/** Pieces of a PNG that make the picture, its colours and its movement. */
const PNG_PICTURE =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDCV|cLLI|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/**
 * A PNG or JPEG picture without what it says about itself. Pixels and colours stay as they are, and a JPEG picture
 * keeps which side is up; what stands behind the end goes too. A file of another form gives `undefined`.
 * @throws UnreadableFileError when the picture is damaged
 */
export function stripMetadata(content: Uint8Array): Uint8Array | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (isPng(bytes)) {
    const kept = parsePng(bytes).chunks.filter(({type}) => PNG_PICTURE.test(type));
    return Buffer.concat([PNG_SIGNATURE, ...kept.map((chunk) => chunk.bytes)]);
  }
  if (!isJpeg(bytes)) return undefined;
  const kept = parseJpeg(bytes).segments.filter(({marker, data}) => isJpegPicture(marker, data));
  const jfif = kept.filter(({marker}) => marker === JFIF);
  const others = kept.filter(({marker}) => marker !== JFIF);
  return Buffer.concat([
    JPEG_START,
    ...jfif.map((segment) => segment.bytes),
    ...orientationOf(bytes),
    ...others.map((segment) => segment.bytes),
  ]);
}

const JFIF = 0xe0;

/** Of the segments for programs (APP0 to APP15) a picture needs JFIF, its colour profile and Adobe’s colour mark. */
function isJpegPicture(marker: number, data: Buffer): boolean {
  const name = data.toString('latin1', 0, 12);
  if (marker === JFIF) return name.startsWith('JFIF\0');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  if (marker === 0xee) return name.startsWith('Adobe');
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

/** Telephones store pixels as the sensor lies and say in EXIF which side is up; without it the picture would turn. */
function orientationOf(bytes: Buffer): Buffer[] {
  const {orientation = 1} = readExif(bytes);
  if (orientation <= 1 || orientation > 8) return [];
  return [
    Buffer.from([0xff, 0xe1, 0x00, 0x22]),
    Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0', 'latin1'),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
  ];
}
