import {inflateSync} from 'node:zlib';

import {UnreadableFileError, type FileMetadata, type MetadataText} from './fileMetadata';
import {readXmpTexts} from './xmpTexts';

/** No stream of a page needs more; a small file that grows beyond is an attack. */
const MOST_STREAM_BYTES = 1 << 26;

/** Notes that readers put on a page; their `/T` is a reader’s name. Source: ISO 32000-2:2020, table 171. */
const NOTE =
  /\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup|FileAttachment|Line|Square|Circle)\b/;

interface PdfStream {
  readonly dictionary: string;
  readonly data: Buffer;
}

export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes('%PDF-');
}

/**
 * What a PDF says about itself: the dictionary of information, XMP, authors and texts of notes, and the metadata of
 * JPEG pictures in it (read by `readPicture`). Every version of an object is looked at, also those that a later change
 * of the file replaced: they can be brought back, and a library that opens the document shows the last one only.
 * Source: ISO 32000-2:2020, 7.3 to 7.5 and 14.3.
 * @throws UnreadableFileError when the file is encrypted, damaged, or none of its objects can be found
 */
export function readPdf(bytes: Buffer, readPicture: (bytes: Buffer) => FileMetadata): FileMetadata {
  const {plain, streams} = splitStreams(bytes);
  const opened = streams.map((stream) => ({...stream, data: openStream(stream)}));
  // The trailer may be a stream; its dictionary is in the plain text.
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(plain)) {
    throw new UnreadableFileError('The PDF is encrypted.');
  }
  const objects = [
    ...[...plain.matchAll(/(\d+)\s+\d+\s+obj\b([\s\S]*?)\bendobj/g)].map(([, number, text]) => ({
      number: Number(number),
      text: text!,
    })),
    ...opened
      .filter(({dictionary}) => /\/Type\s*\/ObjStm\b/.test(dictionary))
      .flatMap(({dictionary, data}) => objectsOfStream(dictionary, data)),
  ];
  if (objects.length === 0) throw new UnreadableFileError('The PDF is damaged: it has no objects.');
  const information = new Set(
    [...plain.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)].map(([, number]) => Number(number)),
  );
  const pictures = opened
    .filter(({dictionary}) => /\/Filter\s*\[?\s*\/DCTDecode\b/.test(dictionary))
    .map(({data}) => readPicture(data));
  const position = pictures.find((picture) => picture.position)?.position;
  return {
    texts: [
      ...objects
        .filter(({number}) => information.has(number))
        .flatMap(({text}) => dictionaryTexts(text))
        .map(({where, text}) => ({where: `PDF ${where}`, text})),
      ...objects
        .filter(({text}) => NOTE.test(text))
        .flatMap(({text}) => dictionaryTexts(text))
        .flatMap(({where, text}): MetadataText[] =>
          where === 'T'
            ? [{where: 'PDF author of a note', text}]
            : where === 'Contents'
              ? [{where: 'PDF note', text}]
              : [],
        ),
      ...opened
        .filter(({dictionary}) => /\/Type\s*\/Metadata\b/.test(dictionary))
        .flatMap(({data}) => readXmpTexts(data.toString('utf8'))),
      ...pictures.flatMap(({texts}) =>
        texts.map(({where, text}) => ({where: `picture in the PDF: ${where}`, text})),
      ),
    ],
    ...(position ? {position} : {}),
  };
}

/** Parts what can be read as text from the bytes of streams, of which each leaves an empty `stream endstream`. */
function splitStreams(bytes: Buffer): {plain: string; streams: PdfStream[]} {
  // Latin-1 has one letter a byte, so that places in the text are places in the file.
  const text = bytes.toString('latin1');
  const streams: PdfStream[] = [];
  let plain = '';
  let from = 0;
  for (;;) {
    const start = /(?<!end)stream\r?\n/g;
    start.lastIndex = from;
    const match = start.exec(text);
    if (!match) break;
    const dataStart = start.lastIndex;
    const end = text.indexOf('endstream', dataStart);
    if (end < 0) throw new UnreadableFileError('The PDF is cut short.');
    const before = text.slice(from, match.index);
    streams.push({
      dictionary: before.slice(before.lastIndexOf(' obj') + 1),
      // The line break before `endstream` is not part of the data.
      data: bytes.subarray(dataStart, end - (/\r?\n$/.exec(text.slice(end - 2, end))?.[0].length ?? 0)),
    });
    plain += `${before} stream `;
    from = end;
  }
  return {plain: plain + text.slice(from), streams};
}

/** Undoes the one filter that object streams and XMP are written with; other streams are left as they are. */
function openStream({dictionary, data}: PdfStream): Buffer {
  const holdsText = /\/Type\s*\/(?:ObjStm|Metadata)\b/.test(dictionary);
  if (!holdsText || !/\/Filter/.test(dictionary)) return data;
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b\s*\]?(?!\s*\/(?:ASCII|LZW|Run))/.test(dictionary)) {
    throw new UnreadableFileError('The PDF is packed in a way that the check cannot open.');
  }
  try {
    return inflateSync(data, {maxOutputLength: MOST_STREAM_BYTES});
  } catch (cause) {
    throw new UnreadableFileError('A part of the PDF cannot be unpacked.', {cause});
  }
}

/** An object stream begins with pairs of an object’s number and its place behind `/First`. */
function objectsOfStream(dictionary: string, data: Buffer): {number: number; text: string}[] {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const text = data.toString('latin1');
  const numbers = [...text.slice(0, first).matchAll(/\d+/g)].map(Number);
  const pairs = numbers.flatMap((number, n) =>
    n % 2 === 0 ? [{number, at: first + (numbers[n + 1] ?? 0)}] : [],
  );
  return pairs.map(({number, at}, n) => ({number, text: text.slice(at, pairs[n + 1]?.at)}));
}

/** Keys of a dictionary whose values are strings. */
function dictionaryTexts(text: string): MetadataText[] {
  const texts: MetadataText[] = [];
  for (const match of text.matchAll(/\/([^\s/()<>[\]{}%]+)\s*(?=\(|<(?!<))/g)) {
    const string = stringAt(text, match.index + match[0].length);
    if (string) texts.push({where: match[1]!, text: string});
  }
  return texts;
}

/** The string that begins at a place, `(…)` or `<hex>`, decoded. */
function stringAt(text: string, at: number): string {
  if (text[at] === '<') {
    const hex = text.slice(at + 1, text.indexOf('>', at)).replace(/\s/g, '');
    return decodeString(Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex'));
  }
  let depth = 0;
  let content = '';
  for (let n = at; n < text.length; n += 1) {
    const letter = text[n]!;
    if (letter === '\\') {
      const [whole, octal] = /^\\(?:([0-7]{1,3})|\r\n|[\s\S])/.exec(text.slice(n, n + 4)) ?? ['\\'];
      content += octal ? String.fromCharCode(parseInt(octal, 8) & 255) : (ESCAPES[whole] ?? whole.slice(1));
      n += whole.length - 1;
      continue;
    }
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0) break;
    if (n > at) content += letter;
  }
  return decodeString(Buffer.from(content, 'latin1'));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '\\b': '\b',
  '\\f': '\f',
  '\\\n': '',
  '\\\r': '',
  '\\\r\n': '',
};

/** The first bytes say how a string is written; without them, PDF’s own table is Latin-1 but for rare signs. */
function decodeString(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
  return bytes.toString('latin1');
}
