import {crc32, deflateSync} from 'node:zlib';

export interface PictureParts {
  /** PNG: tEXt by keyword. JPEG: EXIF by name of the tag; `Comment` is a comment of the file. */
  readonly texts?: Readonly<Record<string, string>>;
  /** In degrees, north and east positive. */
  readonly position?: {readonly latitude: number; readonly longitude: number};
  /** The XMP packet, as it stands in the file. */
  readonly xmp?: string;
  /** EXIF’s number of the side that is up. */
  readonly orientation?: number;
  /** JPEG: IPTC by number of the record 2 dataset: 80 is the by-line. */
  readonly iptc?: Readonly<Record<number, string>>;
  /** What stands behind the end of the picture. */
  readonly rest?: string;
}

const TAGS: Readonly<Record<string, number>> = {
  ImageDescription: 0x010e,
  Make: 0x010f,
  Model: 0x0110,
  Software: 0x0131,
  DateTime: 0x0132,
  Artist: 0x013b,
  Copyright: 0x8298,
};
const EXIF_TAGS: Readonly<Record<string, number>> = {
  UserComment: 0x9286,
  MakerNote: 0x927c,
  CameraOwnerName: 0xa430,
  BodySerialNumber: 0xa431,
};

/** A PNG of one grey point. */
export function aPng({texts = {}, position, xmp, orientation, rest = ''}: PictureParts = {}): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...Object.entries(texts).map(([keyword, text]) =>
      pngChunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`), Buffer.from(text)])),
    ),
    ...(position || orientation ? [pngChunk('eXIf', tiff({position, orientation}))] : []),
    ...(xmp ? [pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`))] : []),
    pngChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    pngChunk('IEND', Buffer.alloc(0)),
    Buffer.from(rest),
  ]);
}

/** A piece of a PNG with its length and check sum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/** What stands before the end of a PNG gets company. */
export function withPngChunk(png: Buffer, type: string, data: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), pngChunk(type, data), png.subarray(33)]);
}

/** A JPEG that every reader of metadata takes, with a scan of a few bytes. */
export function aJpeg({texts = {}, position, xmp, orientation, iptc, rest = ''}: PictureParts = {}): Buffer {
  const {Comment: comment, ...tags} = texts;
  const hasExif = Object.keys(tags).length > 0 || position !== undefined || orientation !== undefined;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(hasExif
      ? [jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff({tags, position, orientation})]))]
      : []),
    ...(xmp ? [jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))] : []),
    ...(iptc ? [jpegSegment(0xed, photoshop(iptc))] : []),
    ...(comment ? [jpegSegment(0xfe, Buffer.from(comment))] : []),
    jpegSegment(0xdb, Buffer.from([0, ...Array.from({length: 64}, () => 1)])),
    jpegSegment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
    jpegSegment(0xc4, Buffer.from([0x00, 1, ...Array.from({length: 15}, () => 0), 0])),
    jpegSegment(0xc4, Buffer.from([0x10, 1, ...Array.from({length: 15}, () => 0), 0])),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0x00, 0xff, 0xd9]),
    Buffer.from(rest),
  ]);
}

/** A piece of a JPEG with its marker and length. */
export function jpegSegment(marker: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xff, marker]), uint16(data.length + 2), data]);
}

/** A WebP picture with EXIF and XMP in pieces of their own. */
export function aWebp({texts = {}, position, xmp}: PictureParts = {}): Buffer {
  const chunks = Buffer.concat([
    riffChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riffChunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0, 0x88, 0x88, 0x08])),
    riffChunk('EXIF', tiff({tags: texts, position})),
    ...(xmp ? [riffChunk('XMP ', Buffer.from(xmp))] : []),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(chunks.length + 4);
  return Buffer.concat([Buffer.from('RIFF'), size, Buffer.from('WEBP'), chunks]);
}

/** A GIF of one point with a comment. */
export function aGif(comment = ''): Buffer {
  return Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1'),
    ...(comment ? [Buffer.from([0x21, 0xfe, comment.length]), Buffer.from(comment), Buffer.from([0])] : []),
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b]),
  ]);
}

/** The words of an XMP packet around properties. */
export function anXmpPacket(properties: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

interface TiffParts {
  readonly tags?: Readonly<Record<string, string>>;
  readonly position?: PictureParts['position'];
  readonly orientation?: number | undefined;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Buffer;
}

/** The form in which EXIF is stored: directories of entries, big end first. */
function tiff({tags = {}, position, orientation}: TiffParts): Buffer {
  const asciis = (table: Readonly<Record<string, number>>): Entry[] =>
    Object.entries(tags).flatMap(([name, text]) => (table[name] ? [ascii(table[name], name, text)] : []));
  const unknown = Object.keys(tags).find((name) => !TAGS[name] && !EXIF_TAGS[name]);
  if (unknown) throw new Error(`The builder knows no EXIF tag ${unknown}.`);
  const exif = asciis(EXIF_TAGS);
  const gps = position ? gpsEntries(position) : [];
  const own = [
    ...asciis(TAGS),
    ...(orientation ? [{tag: 0x0112, type: 3, count: 1, value: uint16(orientation)}] : []),
  ];
  const pointers = (exif.length > 0 ? 1 : 0) + (gps.length > 0 ? 1 : 0);
  const exifAt = 8 + sizeOf(own) + pointers * 12;
  const gpsAt = exifAt + (exif.length > 0 ? sizeOf(exif) : 0);
  const all = [
    ...own,
    ...(exif.length > 0 ? [{tag: 0x8769, type: 4, count: 1, value: uint32(exifAt)}] : []),
    ...(gps.length > 0 ? [{tag: 0x8825, type: 4, count: 1, value: uint32(gpsAt)}] : []),
  ];
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08', 'latin1'),
    directory(all, 8),
    ...(exif.length > 0 ? [directory(exif, exifAt)] : []),
    ...(gps.length > 0 ? [directory(gps, gpsAt)] : []),
  ]);
}

function ascii(tag: number, name: string, text: string): Entry {
  const isBytes = name === 'UserComment' || name === 'MakerNote';
  const value = Buffer.from(name === 'UserComment' ? `ASCII\0\0\0${text}` : isBytes ? text : `${text}\0`);
  return {tag, type: isBytes ? 7 : 2, count: value.length, value};
}

function gpsEntries({latitude, longitude}: NonNullable<PictureParts['position']>): Entry[] {
  const degrees = (value: number): Buffer =>
    Buffer.concat([
      uint32(Math.round(Math.abs(value) * 1e6)),
      uint32(1e6),
      uint32(0),
      uint32(1),
      uint32(0),
      uint32(1),
    ]);
  return [
    {tag: 1, type: 2, count: 2, value: Buffer.from(latitude < 0 ? 'S\0' : 'N\0')},
    {tag: 2, type: 5, count: 3, value: degrees(latitude)},
    {tag: 3, type: 2, count: 2, value: Buffer.from(longitude < 0 ? 'W\0' : 'E\0')},
    {tag: 4, type: 5, count: 3, value: degrees(longitude)},
  ];
}

function sizeOf(entries: readonly Entry[]): number {
  return 6 + entries.reduce((sum, {value}) => sum + 12 + (value.length > 4 ? value.length : 0), 0);
}

function directory(entries: readonly Entry[], at: number): Buffer {
  let valueAt = at + 6 + entries.length * 12;
  const values: Buffer[] = [];
  const rows = entries.map(({tag, type, count, value}) => {
    const place = Buffer.alloc(4);
    if (value.length <= 4) value.copy(place);
    else {
      place.writeUInt32BE(valueAt);
      values.push(value);
      valueAt += value.length;
    }
    return Buffer.concat([uint16(tag), uint16(type), uint32(count), place]);
  });
  return Buffer.concat([uint16(entries.length), ...rows, uint32(0), ...values]);
}

function photoshop(iptc: Readonly<Record<number, string>>): Buffer {
  const data = Buffer.concat(
    Object.entries(iptc).map(([dataset, text]) => {
      const value = Buffer.from(text);
      return Buffer.concat([Buffer.from([0x1c, 2, Number(dataset)]), uint16(value.length), value]);
    }),
  );
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
    uint32(data.length),
    data,
    Buffer.alloc(data.length % 2),
  ]);
}

function riffChunk(name: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name), size, data, Buffer.alloc(data.length % 2)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
