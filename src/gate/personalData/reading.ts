import type {Span} from './match';

/** A text as a reader sees it, and the way back to the text as it was typed. */
export interface Reading {
  /**
   * Without signs that only set or hide words: emphasis, the brackets of links, invisible characters. Entities and
   * full-width characters are plain ones. Addresses of links and what stands in tags follow at the end, so that they
   * are looked through and part no words.
   */
  readonly text: string;
  /** `text` without diacritics; every character stands at the same offset. */
  readonly folded: string;
  /** `folded` in lower case; every character stands at the same offset. */
  readonly lower: string;
  /** Where a piece of `text` stands in what was typed. */
  readonly original: (span: Span) => Span;
}

/** A piece of the reading and where it came from; `isCopy` when it is the same, character for character. */
interface Piece {
  readonly start: number;
  readonly originalStart: number;
  readonly originalEnd: number;
  readonly isCopy: boolean;
}

/** What stands in place of a piece, and what is read at the end instead of here. */
interface Edit {
  readonly length: number;
  readonly text: string;
  readonly aside?: Span;
}

/** Only where one of these stands is there anything to do; all else is copied whole. */
const TOUCHED =
  /[\\*`~_&[\]<\u00a0\u00ad\u00c6\u00e6\u0152\u0153\u0300-\u036f\u034f\u061c\u2000-\u2012\u202a-\u202f\u205f-\u2064\u2212\u3000\ud835\ufb00-\ufb06\ufeff\uff01-\uff5e]/g;

const MARKED_LETTER = /^[\p{L}\p{N}]?[\u0300-\u036f]+/u;
const SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const HYPHEN = /^[\u2010-\u2012\u2212]/;
const INVISIBLE = /^[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/;
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,12}));/;
const LINK_END =
  /^\]\((\s{0,9}<?[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?:\s{1,9}["'(][^"\n]{0,500}["')])?)\s{0,9}\)/;
const REFERENCE_END = /^\]\[[^[\]\n]{0,100}\]/;
const FOOTNOTE = /^\[\^[^[\]\n]{1,100}\](?!:)/;
const TAG =
  /^<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|i|img|ins|kbd|li|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(\s[^<>]{0,500})?\/?>/i;
const COMMENT_IN_WORD = /^<!--[^>]{0,200}-->/;

/** Names of entities that people type or programs write, beside letters with a mark, which are computed. */
const ENTITIES: Readonly<Record<string, string>> = {
  ...{amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' '},
  ...{shy: '', zwnj: '', zwj: '', commat: '@', period: '.', comma: ',', colon: ':', semi: ';', sol: '/'},
  ...{num: '#', plus: '+', lowbar: '_', hyphen: '-', dash: '-', ndash: '–', mdash: '—', lpar: '(', rpar: ')'},
  ...{lstrok: 'ł', Lstrok: 'Ł', oslash: 'ø', szlig: 'ß', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“'},
};
const MARKS: Readonly<Record<string, string>> = {
  ...{acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327'},
  ...{ring: '\u030a', caron: '\u030c', breve: '\u0306', ogon: '\u0328', dot: '\u0307'},
};

/** Reads a text as its readers do. The time it takes grows with the length of the text only. */
export function readText(typed: string): Reading {
  const output: string[] = [];
  const pieces: Piece[] = [];
  const asides: Span[] = [];
  let length = 0;
  let copied = 0;
  const add = (text: string, originalStart: number, originalEnd: number, isCopy: boolean): void => {
    if (text === '') return;
    pieces.push({start: length, originalStart, originalEnd, isCopy});
    output.push(text);
    length += text.length;
  };
  TOUCHED.lastIndex = 0;
  for (let found = TOUCHED.exec(typed); found; found = TOUCHED.exec(typed)) {
    // A mark belongs to the letter before it.
    const isMark = found[0] >= '\u0300' && found[0] <= '\u036f';
    const start = isMark && found.index > copied ? found.index - 1 : found.index;
    const edit = findEdit(typed, start);
    if (!edit) continue;
    add(typed.slice(copied, start), copied, start, true);
    copied = start + edit.length;
    add(edit.text, start, copied, false);
    if (edit.aside) asides.push(edit.aside);
    TOUCHED.lastIndex = copied;
  }
  add(typed.slice(copied), copied, typed.length, true);
  for (const {start, end} of asides) {
    add('\n\n', start, start, false);
    add(typed.slice(start, end), start, end, true);
  }
  const text = output.join('');
  const folded = fold(text);
  const lower = folded.toLowerCase();
  return {
    text,
    folded,
    // Some capitals of other scripts have two small letters.
    lower:
      lower.length === folded.length ? lower : folded.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
    original: ({start, end}) => ({
      start: originalOffset(pieces, start, false),
      end: end > start ? originalOffset(pieces, end - 1, true) : originalOffset(pieces, start, false),
    }),
  };
}

/** Takes the diacritics off and makes all apostrophes one; every character stays where it is. */
export function fold(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, foldCharacter);
}

const FOLDED = new Map<string, string>([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ß', 's'],
  ['’', "'"],
  ['ʼ', "'"],
  ['‘', "'"],
]);

function foldCharacter(character: string): string {
  let folded = FOLDED.get(character);
  if (folded === undefined) {
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
    folded = bare.length === 1 ? bare : character;
    FOLDED.set(character, folded);
  }
  return folded;
}

function findEdit(typed: string, start: number): Edit | undefined {
  const first = typed[start]!;
  const rest = (length: number): string => typed.slice(start, start + length);
  switch (first) {
    case '\\':
      return /^\\[!-/:-@[-`{-~]/.test(rest(2)) ? {length: 2, text: rest(2)[1]!} : undefined;
    case '*':
    case '`':
    case '~':
    case '_':
      return findEmphasis(typed, start);
    case '&': {
      const [entity, decimal, hexadecimal, name] = ENTITY.exec(rest(16)) ?? [];
      const text = entity && decodeEntity(decimal, hexadecimal, name);
      return text === undefined
        ? undefined
        : {length: entity!.length, text: INVISIBLE.test(text) ? '' : text};
    }
    case '[':
      return findBracket(typed, start);
    case ']':
      return findLinkEnd(typed, start);
    case '<':
      return findTag(typed, start);
    default:
      return findCharacter(rest(20));
  }
}

function findEmphasis(typed: string, start: number): Edit | undefined {
  const sign = typed[start]!;
  let end = start + 1;
  while (typed[end] === sign) end += 1;
  const [before = ' ', after = ' '] = [typed[start - 1], typed[end]];
  if (/\s/.test(before) && /\s/.test(after)) return undefined;
  if (sign === '~' && end - start < 2) return undefined;
  // Within a word an underscore is part of it, as in an e-mail address.
  if (sign === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  return {length: end - start, text: ''};
}

function decodeEntity(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (name !== undefined) {
    if (name in ENTITIES) return ENTITIES[name];
    const mark = MARKS[name.slice(1)];
    return mark && `${name[0]!}${mark}`.normalize('NFC');
  }
  const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
  if (code > 0x10ffff) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

function findBracket(typed: string, start: number): Edit | undefined {
  const rest = typed.slice(start, start + 400);
  const [footnote] = FOOTNOTE.exec(rest) ?? [];
  if (footnote) return {length: footnote.length, text: ''};
  const end = /^\[[^[\]\n]*\]/.exec(rest)?.[0].length;
  return end !== undefined && /[([]/.test(typed[start + end] ?? '') ? {length: 1, text: ''} : undefined;
}

function findLinkEnd(typed: string, start: number): Edit | undefined {
  const rest = typed.slice(start, start + 3000);
  const [link, address] = LINK_END.exec(rest) ?? [];
  if (link !== undefined)
    return {length: link.length, text: '', aside: {start: start + 2, end: start + 2 + address!.length}};
  const [reference] = REFERENCE_END.exec(rest) ?? [];
  return reference === undefined ? undefined : {length: reference.length, text: ''};
}

function findTag(typed: string, start: number): Edit | undefined {
  const rest = typed.slice(start, start + 600);
  const [tag, attributes] = TAG.exec(rest) ?? [];
  const [comment] = tag === undefined ? (COMMENT_IN_WORD.exec(rest) ?? []) : [];
  const whole = tag ?? comment;
  if (whole === undefined) return undefined;
  const hasWords = comment !== undefined || attributes !== undefined;
  const aside = hasWords ? {start: start + 1, end: start + whole.length - 1} : undefined;
  return {
    length: whole.length,
    text: /^<(?:br|\/?p|\/?div|\/?li)\b/i.test(whole) ? '\n' : '',
    ...(aside && {aside}),
  };
}

function findCharacter(rest: string): Edit | undefined {
  const [invisible] = INVISIBLE.exec(rest) ?? [];
  if (invisible) return {length: invisible.length, text: ''};
  if (SPACE.test(rest)) return {length: 1, text: ' '};
  if (HYPHEN.test(rest)) return {length: 1, text: '-'};
  const [letter] = MARKED_LETTER.exec(rest) ?? [];
  if (letter) return {length: letter.length, text: letter.normalize('NFC')};
  const wide = rest[0] === '\ud835' ? rest.slice(0, 2) : rest[0]!;
  const plain = {Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe'}[wide] ?? wide.normalize('NFKC');
  return plain === wide ? undefined : {length: wide.length, text: plain};
}

/** The offset in what was typed of a character of the reading, or of where that character ends. */
function originalOffset(pieces: readonly Piece[], offset: number, isEnd: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  if (piece.isCopy) return piece.originalStart + offset - piece.start + (isEnd ? 1 : 0);
  return isEnd ? piece.originalEnd : piece.originalStart;
}
