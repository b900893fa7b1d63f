import {UnreadableFileError, type MetadataText} from './fileMetadata';

/** A piece of a JPEG file. Source: ITU-T T.81 (1992), annex B. */
export interface JpegSegment {
  /** The second byte of its marker: 0xE1 for APP1, 0xFE for a comment. */
  readonly marker: number;
  /** What stands behind the two bytes of length; empty for a marker that stands alone. */
  readonly data: Buffer;
  /** The whole piece; that of a scan (0xDA) with its pixels. */
  readonly bytes: Buffer;
}

export const JPEG_START = Buffer.from([0xff, 0xd8]);
const END = 0xd9;
const SCAN = 0xda;
export const JPEG_COMMENT = 0xfe;

export function isJpeg(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).equals(JPEG_START);
}

/**
 * The pieces of a JPEG file up to its end, and what stands behind it: a second picture or a film, which telephones
 * put there.
 * @throws UnreadableFileError when the file ends before the picture does
 */
export function parseJpeg(bytes: Buffer): {segments: JpegSegment[]; rest: Buffer} {
  const segments: JpegSegment[] = [];
  let at = JPEG_START.length;
  while (segments.at(-1)?.marker !== END) {
    const start = at;
    // Bytes of 0xFF before a marker are padding.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw cutShort();
    let end = at + 2;
    if (!standsAlone(marker)) {
      if (end + 2 > bytes.length) throw cutShort();
      end += Math.max(2, bytes.readUInt16BE(end));
    }
    const data = bytes.subarray(Math.min(at + 4, end), end);
    if (marker === SCAN) end = endOfScan(bytes, end);
    if (end > bytes.length) throw cutShort();
    segments.push({marker, data, bytes: bytes.subarray(start, end)});
    at = end;
  }
  return {segments, rest: bytes.subarray(at)};
}

/** Comments of a JPEG file, and whether something stands behind its end. EXIF, IPTC and XMP are read elsewhere. */
export function readJpegTexts(bytes: Buffer): MetadataText[] {
  const {segments, rest} = parseJpeg(bytes);
  return [
    ...segments
      .filter(({marker}) => marker === JPEG_COMMENT)
      .map(({data}) => ({where: 'JPEG comment', text: data.toString('utf8').replace(/\0+$/, '')})),
    // Zeros are padding.
    ...(rest.some((byte) => byte !== 0)
      ? [{where: 'JPEG data behind the end', text: `${rest.length} bytes`}]
      : []),
  ];
}

function standsAlone(marker: number): boolean {
  return marker === END || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Pixels go on until a marker that is neither a stuffed byte (00) nor a restart (D0 to D7). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw cutShort();
}

function cutShort(): UnreadableFileError {
  return new UnreadableFileError('The JPEG picture is cut short or damaged.');
}
