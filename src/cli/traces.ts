/** Looks for what is left of a withdrawn text in files of any kind that a build makes. */
import {unzipSync} from 'fflate';
import {gunzipSync} from 'node:zlib';

import {decodePages} from '../search/core/format/pages';
import {decodePhrases} from '../search/core/format/phrases';
import {decodeSections} from '../search/core/format/sections';
import {decodeVocabulary} from '../search/core/format/vocabulary';

/** Something to look for; `what` names it to an editor without saying it. */
export interface Trace {
  /** `the id`, `its title`, `sentence 4 of the note` */
  readonly what: string;
  /** Says where in a text it stands, in UTF-16 code units; -1 where it does not. */
  readonly find?: (text: string) => number;
  /** Normalised, to find in a search index’s lists of phrases, which keep names so. */
  readonly phrase?: string;
  /** Words to find without regard to capitals, accents, signs and markup. */
  readonly words?: string;
}

/** A trace that was found: the kind of thing and the place, never the words. */
export interface FoundTrace {
  /** Path below the build, and what of it: `data/x.json`, `pack.zip → a.html`, `search/2-en/…/sections-0.bin → section 3`. */
  readonly place: string;
  readonly line: number;
  readonly what: string;
}

/** A text of a file, named where it is only a part of it. */
interface FileText {
  readonly part?: string;
  readonly text: string;
  /** Whether it is a list of phrases, one a line. */
  readonly isPhrases?: boolean;
}

/** Sections in an index are fewer; their true count stands in another file. */
const MANY_SECTIONS = 2 ** 22;

/**
 * Makes a finder for files.
 *
 * @returns Finds the traces of one file; each kind of trace once for each text in it.
 */
export function traceFinder(traces: readonly Trace[]): (path: string, bytes: Uint8Array) => FoundTrace[] {
  const folded = traces.map(({words}) => (words === undefined ? undefined : foldText(words)));
  return (path, bytes) =>
    textsOf(path, bytes).flatMap(({part, text, isPhrases}): FoundTrace[] => {
      const place = part === undefined ? path : `${path} → ${part}`;
      const plain = decoded(text);
      const whole = foldText(plain);
      const withoutTags = /<\w/.test(plain) ? foldText(plain.replace(/<[^>]*>/g, ' ')) : whole;
      const found = new Map<string, FoundTrace>();
      const add = (what: string, line: number): void => {
        if (!found.has(what)) found.set(what, {place, line, what});
      };
      traces.forEach(({what, find, phrase}, i) => {
        if (phrase !== undefined && isPhrases && `\n${text}\n`.includes(`\n${phrase}\n`)) add(what, 0);
        const at = find ? find(plain) : -1;
        if (at >= 0) add(what, plain.slice(0, at).split('\n').length);
        const words = folded[i];
        if (words !== undefined && [whole, withoutTags].some((texts) => texts.includes(words))) add(what, 0);
      });
      return [...found.values()];
    });
}

/** Words without capitals, accents and signs, a space between them and around. */
export function foldText(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}

/** Characters that HTML, JSON and scripts write in another way. */
function decoded(text: string): string {
  if (!/[&\\%]/.test(text)) return text;
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["'/\\])/g, '$1')
    .replace(/&#(x[0-9a-f]+|\d+);/gi, (entity, code: string) => {
      const point = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point <= 0x10ffff ? String.fromCodePoint(point) : entity;
    })
    .replace(/&([a-z]+);/gi, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
      try {
        return decodeURIComponent(escaped);
      } catch {
        return escaped;
      }
    });
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

function textsOf(path: string, bytes: Uint8Array): FileText[] {
  if (/\/search\/|^search\//.test(path) && path.endsWith('.bin'))
    return textsOfIndex(path, gunzipSync(bytes));
  if (path.endsWith('.gz')) return textsOf(path.slice(0, -3), gunzipSync(bytes));
  if (/\.(?:zip|epub|docx|odt)$/.test(path)) {
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) =>
      textsOf(name, inner).map(({part, text}) => ({
        part: part === undefined ? name : `${name} → ${part}`,
        text,
      })),
    );
  }
  if (/\.(?:woff2?|ico)$/.test(path)) return [];
  // Pictures hold words in their metadata, in one encoding or the other.
  const buffer = Buffer.from(bytes);
  const isText = !bytes.subarray(0, 8192).includes(0);
  return isText
    ? [{text: buffer.toString('utf8')}]
    : [{text: buffer.toString('latin1')}, {text: buffer.toString('utf16le')}];
}

/** What an index of the search says in words. Files of numbers (postings, positions) say nothing. */
function textsOfIndex(path: string, bytes: Uint8Array): FileText[] {
  const kind = /([a-z]+)-\d+\.bin$/.exec(path)?.[1];
  switch (kind) {
    case 'sections':
      return decodeSections(bytes).map((section, i) => ({
        part: `section ${i}`,
        text: Object.values(section).join('\n'),
      }));
    case 'pages':
      return decodePages(bytes, MANY_SECTIONS).pages.map(({url, title, note}, i) => ({
        part: `page ${i}`,
        text: [url, title, note].join('\n'),
      }));
    case 'phrases':
      return [
        {
          text: decodePhrases(bytes, MANY_SECTIONS)
            .map(({phrase}) => phrase)
            .join('\n'),
          isPhrases: true,
        },
      ];
    case 'vocabulary':
      return [{text: decodeVocabulary(bytes).join('\n')}];
    default:
      return [];
  }
}
