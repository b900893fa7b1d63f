import {foldText} from './folding';
import type {Detector, Span} from './match';
import {NON_NAMES, type NonNameRule} from './nonNames';
import {ARTICLES, FORMS_OF_ADDRESS, LINK_WORDS, ROLE_WORDS} from './roleWords';

// Everything below works on text without diacritics; a line break within a paragraph is a blank.
const BLANK = '(?:[ \\t]+|[ \\t]*\\n[ \\t]*(?:> ?)?)';
const QUOTE = '["“”„«»\'*_[]{0,3}';

/** A capitalised word of two letters or more: “Exemplu”, “EXEMPLU”, “D'Exemplu”, “Exemplu-Model”. */
const WORD = "(?:[DLOdlo]')?\\p{Lu}\\p{L}+(?:[-'](?!s\\b)\\p{L}+)*";
/** Small words within a surname. */
const PARTICLE = '(?:de|del|della|di|da|dos|du|des|den|der|ten|ter|van|von|la|las|los|le|y|zu|bin|al|el)';
const NAME = `${WORD}(?:${BLANK}(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*${BLANK})?(?:${PARTICLE}${BLANK}){0,2}${WORD}){1,4}(?!\\p{L})`;

const ROLE = `(?:${alternatives(ROLE_WORDS)})`;
const ADDRESS = `(?:(?:${alternatives(FORMS_OF_ADDRESS)})\\.?${BLANK})`;
const LINK = `(?:(?:${alternatives(LINK_WORDS)})(?:${BLANK}?:)?${BLANK})`;

const ROLE_PATTERN = new RegExp(`(?<![\\p{L}\\p{N}-])${ROLE}(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');

/** What may stand between a role and the name after it. */
const GAP_AFTER_ROLE = new RegExp(
  `^(?:'s?(?=${BLANK}(?:full${BLANK})?name))?(?:${BLANK}?[,:]${BLANK}?|${BLANK}?[(–—-]${BLANK}?|${BLANK})${QUOTE}${LINK}{0,3}${ADDRESS}?${QUOTE}`,
  'iu',
);
const NAME_AT_START = new RegExp(`^${NAME}`, 'u');

/** What may stand between two names of one list. */
const JOINT = new RegExp(
  `^${QUOTE}(?:${BLANK}?,${BLANK}|,?${BLANK}(?:and|or|si|sau|et|ou|en|of|i|oraz|lub|y|e|o)${BLANK})${ADDRESS}?${QUOTE}`,
  'u',
);

/** What may stand between a name and the role after it. */
const GAP_BEFORE_ROLE = new RegExp(
  `${QUOTE}(?:${BLANK}?[,:]${BLANK}?|${BLANK}?[(–—-]${BLANK}?|${BLANK})${LINK}?(?:(?:${alternatives(ARTICLES)})(?:'|${BLANK}))?${QUOTE}$`,
  'iu',
);
const WORD_AT_END = new RegExp(`(${WORD})${BLANK}$`, 'u');
const NAME_AT_END = new RegExp(`(?<![\\p{L}\\p{N}'.-])${NAME}$`, 'u');

/** Farther from the role than this no name is looked for: five words with what stands between. */
const REACH = 120;

/** The sign between the parties in the official title of a case, after and before a name. */
const VERSUS_AFTER = new RegExp(
  `^${BLANK}(?:vs?\\.?|c\\.|contre|contra|impotriva|tegen|przeciwko)${BLANK}\\p{Lu}`,
  'u',
);
const VERSUS_BEFORE = new RegExp(
  `\\p{L}\\.?${BLANK}(?:vs?\\.?|c\\.|contre|contra|impotriva|tegen|przeciwko)${BLANK}$`,
  'u',
);

const RULES: ReadonlyMap<string, NonNameRule> = new Map(
  // A word on two lists follows the earlier one, so the stronger rules stand first.
  NON_NAMES.toReversed().flatMap(({rule, words}) => words.map((word) => [comparable(word), rule] as const)),
);

/** Endings of English nouns and participles, which begin titles; long words only, so that Ming and Clement stay. */
const TITLE_ENDING =
  /^(?!blessing$|sterling$|salvation$)(?:\p{L}{4,}ing|\p{L}{3,}tion|\p{L}{5,}(?:ment|sion|ology))s?$/u;

function comparable(word: string): string {
  return foldText(word).folded.toLowerCase();
}

/** A pattern for any of some words, the longest first, so that “martorului” is not read as “martor”. */
function alternatives(words: readonly string[]): string {
  const folded = new Set(words.map(comparable));
  return [...folded]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', BLANK))
    .join('|');
}

/** The person’s full name in a phrase of capitalised words, without the words around it that are none. */
function findFullName(phrase: string): Span | undefined {
  const found = [...phrase.matchAll(new RegExp(WORD, 'gu'))].map(({index, 0: word}) => {
    const compared = comparable(word);
    return {start: index, end: index + word.length, compared, rule: RULES.get(compared)};
  });
  const first = found.findIndex(({rule}) => rule !== 'opening' && rule !== 'uncounted');
  const words = found.slice(Math.max(0, first)).filter(({rule}) => rule !== 'uncounted');
  const [opening] = words;
  if (!opening || first < 0 || found.some(({rule}) => rule === 'thing')) return undefined;
  if (opening.rule === 'title' || TITLE_ENDING.test(opening.compared)) return undefined;
  if (words.length < 2 || words.every(({rule}) => rule === 'weak')) return undefined;
  return {start: opening.start, end: words.at(-1)!.end};
}

function findNameAfter(text: string, role: Span): Span | undefined {
  const rest = text.slice(role.end, role.end + REACH);
  const gap = GAP_AFTER_ROLE.exec(rest)?.[0];
  if (gap === undefined || (isBlank(gap) && isWithinTitle(text, role))) return undefined;
  return acceptName(text, role.end + gap.length, NAME_AT_START.exec(rest.slice(gap.length))?.[0]);
}

/** The names that go on after another in a list: in “victims Ana Exemplu and Ion Exemplu” the second. */
function findNamesJoinedTo(text: string, name: Span): Span[] {
  const rest = text.slice(name.end, name.end + REACH);
  const joint = JOINT.exec(rest)?.[0];
  if (joint === undefined) return [];
  const next = acceptName(text, name.end + joint.length, NAME_AT_START.exec(rest.slice(joint.length))?.[0]);
  return next ? [next, ...findNamesJoinedTo(text, next)] : [];
}

function findNameBefore(text: string, role: Span): Span | undefined {
  const begin = Math.max(0, role.start - REACH);
  const before = text.slice(begin, role.start);
  const gap = GAP_BEFORE_ROLE.exec(before);
  // “Ana Exemplu victim” may be a person; in “Trauma Informed Victim Interviewing” the capital shows the title.
  if (!gap || (isBlank(gap[0]) && isCapital(text[role.start]))) return undefined;
  const name = NAME_AT_END.exec(before.slice(0, gap.index));
  return name ? acceptName(text, begin + name.index, name[0]) : undefined;
}

/** Whether a role word with a capital goes on after another capitalised word, as in “Successful Victim Work”. */
function isWithinTitle(text: string, role: Span): boolean {
  if (!isCapital(text[role.start])) return false;
  const [, word] = WORD_AT_END.exec(text.slice(Math.max(0, role.start - REACH), role.start)) ?? [];
  return word !== undefined && !RULES.has(comparable(word));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isCapital(letter = ''): boolean {
  return /\p{Lu}/u.test(letter);
}

function acceptName(text: string, start: number, phrase: string | undefined): Span | undefined {
  const name = phrase === undefined ? undefined : findFullName(phrase);
  if (phrase === undefined || name === undefined) return undefined;
  const end = start + phrase.length;
  if (VERSUS_AFTER.test(text.slice(end, end + REACH))) return undefined;
  if (VERSUS_BEFORE.test(text.slice(Math.max(0, start - REACH), start))) return undefined;
  return {start: start + name.start, end: start + name.end};
}

/** Full names directly beside a word for the part a person has in a case. */
export const namedPerson: Detector = {
  kind: 'named-person',
  findSpans: (text) => {
    const {folded, originalOffset} = foldText(text);
    const spans = new Map<number, Span>();
    for (const {index, 0: word} of folded.matchAll(ROLE_PATTERN)) {
      const role = {start: index, end: index + word.length};
      const after = findNameAfter(folded, role);
      const joined = after ? findNamesJoinedTo(folded, after) : [];
      for (const span of [findNameBefore(folded, role), after, ...joined]) {
        // A name between two roles is found from both sides.
        if (span && !spans.has(span.start)) spans.set(span.start, span);
      }
    }
    return [...spans.values()]
      .map(({start, end}) => ({start: originalOffset(start), end: originalOffset(end)}))
      .sort((a, b) => a.start - b.start);
  },
  finding:
    'looks like a person’s full name: it stands directly beside a word such as “victim”, “witness” or “child”.',
  hint: 'Replace it by the person’s role or initials. If it names no person, reword so that it stands apart from that word.',
};
