import {inflateSync} from 'node:zlib';

/**
 * Reads a PDF that Chromium has printed. It knows the little that Chromium writes (objects in plain text, packed
 * streams, fonts with a map to Unicode), and no more.
 *
 * @returns For each page its letters and digits in the order in which they were painted, as `lettersOf` has them.
 */
export function readPdf(pdf: Buffer): string[] {
  const objects = readObjects(pdf.toString('latin1'));
  return [...objects.values()]
    .filter(({dictionary}) => /\/Type\s*\/Page\b/.test(dictionary))
    .map((page) => lettersOf(textOfPage(page, objects)));
}

/** A text without spaces and signs: these are placed, or drawn with a letter’s glyph, and do not come back whole. */
export function lettersOf(text: string): string {
  // Single quotation marks come back as modifier letters, which share their glyphs.
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+|\p{Lm}/gu, '');
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream?: string;
}

type Objects = ReadonlyMap<number, PdfObject>;

function readObjects(file: string): Objects {
  const objects = new Map<number, PdfObject>();
  const start = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let match = start.exec(file); match; match = start.exec(file)) {
    const from = match.index + match[0].length;
    const end = file.indexOf('endobj', from);
    const opens = file.indexOf('stream\n', from);
    if (opens === -1 || opens > end) {
      objects.set(Number(match[1]), {dictionary: file.slice(from, end)});
      continue;
    }
    const dictionary = file.slice(from, opens);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const packed = file.slice(opens + 'stream\n'.length, opens + 'stream\n'.length + length);
    const isText = dictionary.includes('/FlateDecode') && !/\/(?:Subtype|Length1)\b/.test(dictionary);
    objects.set(Number(match[1]), {
      dictionary,
      ...(isText && {stream: inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')}),
    });
    start.lastIndex = opens + length;
  }
  return objects;
}

function referred(dictionary: string, name: string, objects: Objects): PdfObject | undefined {
  const id = new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1];
  return id === undefined ? undefined : objects.get(Number(id));
}

function textOfPage({dictionary}: PdfObject, objects: Objects): string {
  const content = referred(dictionary, 'Contents', objects)?.stream ?? '';
  const resources = referred(dictionary, 'Resources', objects)?.dictionary ?? dictionary;
  const maps = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const font = objects.get(Number(id))?.dictionary ?? '';
      return [name, readUnicodeMap(referred(font, 'ToUnicode', objects)?.stream ?? '')] as const;
    }),
  );
  let map: ReadonlyMap<number, string> = new Map();
  let painted = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|(\[[^\]]*\]|<[0-9A-Fa-f]*>)\s*T[Jj]/g)) {
    if (font !== undefined) map = maps.get(font) ?? new Map<number, string>();
    else
      for (const [, hex = ''] of (shown ?? '').matchAll(/<([0-9A-Fa-f]*)>/g))
        for (const glyph of hex.match(/.{4}/g) ?? []) painted += map.get(parseInt(glyph, 16)) ?? '';
  }
  return painted;
}

/** Glyph numbers to text. */
function readUnicodeMap(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, part = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of part.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      glyphs.set(parseInt(glyph, 16), fromHex(text));
  for (const [, part = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of part.matchAll(
      /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi,
    ))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1)
        glyphs.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(first, 16)));
  return glyphs;
}

const fromHex = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
