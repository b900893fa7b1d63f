/** How a name is set beside a word for a person, and what makes a phrase of capitalised words a name. */
import {allMatches} from '../allMatches';
import {FIRST_NAMES} from './firstNames';
import type {Span} from './match';
import {NON_NAMES, type NonNameRule} from './nonNames';
import {ARTICLES, CAPACITY_WORDS, FORMS_OF_ADDRESS, LINK_WORDS} from './roleWords';
import {alternatives, comparable} from './wordList';

// Everything below works on text without diacritics; a line break within a paragraph is a blank.
const BLANK = '(?:[ \\t]+|[ \\t]*\\n[ \\t]*(?:> ?)?)';
const QUOTE = '["“”„«»\'*_[`{]{0,4}';

/** A capitalised word of two letters or more: “Exemplu”, “EXEMPLU”, “D'Exemplu”, “Exemplu-Model”. */
const WORD = "(?:[DLOdlo]')?\\p{Lu}\\p{L}+(?:[-'](?!s\\b)\\p{L}+)*";
/** Small words within a surname. */
const PARTICLE =
  '(?:de|del|della|di|da|dos|du|des|den|der|ten|ter|van|von|la|las|los|le|y|zu|bin|al|el|zum|op)';
const INITIALS = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*';
const NAME = `${WORD}(?:${BLANK}(?:${INITIALS}${BLANK})?(?:${PARTICLE}${BLANK}){0,2}${WORD}){1,4}(?!\\p{L})`;

const ADDRESS = `(?:(?:${alternatives(FORMS_OF_ADDRESS, BLANK)})\\.?${BLANK})`;
const AGE =
  '(?:(?:\\p{L}+ (?:de )?)?\\d{1,2}(?:[ -](?:years?[ -]old|years? of age|(?:de )?ani|ans|jaar|lat|anos|jarige)|-?letni\\p{L}{0,5})?,?)';
const LINK = `(?:(?:(?:${alternatives(LINK_WORDS, BLANK)})["”]?(?:${BLANK}?[,:])?|${AGE})${BLANK}|[,:]${BLANK}|${INITIALS}${BLANK}?\\()`;

/** What may stand between a role and the name after it; after a colon also the items of a list. */
const GAP_AFTER_ROLE = new RegExp(
  `^(?:'s?(?=${BLANK}(?:full${BLANK}|first${BLANK})?name))?(?: (?:nr\\.? |no\\.? )?(?:\\d{1,2}|[a-z])(?=\\s?[:(,–—=]))?["”]?(?:${BLANK}?:[ \\t]*\\n[ \\t]{0,12}[-*]?[ \\t]*(?:(?:name|nume|nom|naam|imie|nombre):${BLANK})?|${BLANK}?[,:]${BLANK}?|${BLANK}?[(–—/|-]${BLANK}?|${BLANK})${QUOTE}${LINK}{0,4}${ADDRESS}?${QUOTE}`,
  'iu',
);
const NAME_AT_START = new RegExp(`^${NAME}`, 'u');
const FIRST_NAME_AT_START = new RegExp(`^${WORD}(?!\\p{L})`, 'u');
/** “Ana E.”, “E. Ana”; a full stop alone could end the sentence, so the initial must be one letter. */
const WITH_INITIAL_AT_START = new RegExp(
  `^(?:(${WORD})${BLANK}\\p{Lu}\\.(?!\\p{L})|${INITIALS}${BLANK}?(${WORD}))(?!\\p{L})`,
  'u',
);
/** “Exemplu, Ana”, as files have it. */
const SURNAME_FIRST = new RegExp(`^(${WORD}),${BLANK}(${WORD})(?!\\p{L})`, 'u');
const ADDRESS_AT_END = new RegExp(`(?:^|[^\\p{L}])${ADDRESS}${QUOTE}$`, 'iu');

/** What may stand between two names of one list. */
const JOINT = new RegExp(
  `^${QUOTE}(?:${BLANK}?[,;]${BLANK}|,?${BLANK}(?:and|or|si|sau|et|ou|en|of|i|oraz|lub|y|e|o|resp\\.)${BLANK}|\\n[ \\t]*[-*][ \\t]+)${ADDRESS}?${QUOTE}`,
  'u',
);

/**
 * What may stand between a name and the role after it, in small letters and with single blanks: a pattern that minds
 * neither takes a third of a second to get ready, and one that counts the words a seventh.
 */
const GAP_BEFORE_ROLE = new RegExp(
  `^${QUOTE}\\)?(?:(?:,|${BLANK}?\\()${BLANK}?${AGE}\\)?)?(?:${BLANK}?[,:]${BLANK}?|${BLANK}?[(–—/|-]${BLANK}?|${BLANK})(?:${LINK}|(?:${alternatives(CAPACITY_WORDS, BLANK)})${BLANK})*(?:(?:${alternatives(ARTICLES)})(?:'|${BLANK})){0,2}${QUOTE}$`
    .replaceAll(BLANK, ' ')
    .replaceAll('\\p{Lu}', '\\p{L}'),
  'u',
);
const BLANKS = /[ \t]*\n[ \t]*(?:> ?)?|[ \t]+/g;
/** The words of that gap; mostly another stands there. */
const GAP_WORDS: ReadonlySet<string> = new Set(
  [...LINK_WORDS, ...CAPACITY_WORDS, ...ARTICLES].flatMap(
    (words) => comparable(words).match(/\p{L}+/gu) ?? [],
  ),
);
const WORD_AT_END = new RegExp(`(${WORD})${BLANK}$`, 'u');
const NAME_AT_END = new RegExp(`(?<![\\p{L}\\p{N}'.-])${NAME}$`, 'u');
const FIRST_NAME_AT_END = new RegExp(`(?<![\\p{L}\\p{N}'.-]|\\p{Lu}\\p{L}{0,30} )${WORD}$`, 'u');
const WITH_INITIAL_AT_END = new RegExp(`(?<![\\p{L}\\p{N}'.-])(${WORD})${BLANK}\\p{Lu}\\.$`, 'u');

/** “Mrs Exemplu, the victim” */
const ADDRESSED_AT_END = new RegExp(
  `(?<![\\p{L}\\p{N}'.-])(?:Mrs?|Ms|Miss|Mme|Mlle|Madame|Mademoiselle|doamna|domnisoara|domnul|mevrouw|mevr|pani|pan|don|dona|Sra?|senora?)\\.? (${WORD})$`,
  'u',
);

/** Farther from the role than this no name is looked for: five words with what stands between. */
const REACH = 140;

/** The sign between the parties in the official title of a case, after and before a name. */
const VERSUS = '(?:vs?\\.?|c\\.|contre|contra|impotriva|tegen|przeciwko)';
const VERSUS_AFTER = new RegExp(
  `^(?:${BLANK}(?:and|et|et al\\.?)${BLANK}Others)?${BLANK}${VERSUS}${BLANK}(?:the${BLANK})?\\p{Lu}`,
  'u',
);
const VERSUS_BEFORE = new RegExp(`\\p{L}\\.?${BLANK}${VERSUS}${BLANK}$`, 'u');

/** An editor’s word that the name is not the person’s. */
const PSEUDONYM =
  /^["”’']{0,2}[,; ]{0,2}\(?[^().\n]{0,24}(?:not (?:her|his|their) real name|names? (?:has been |have been )?changed|pseudonym|fictitious|fictional|nume(?:le)? (?:fictiv|schimbat|este fictiv|a fost schimbat)|prenume (?:fictiv|schimbat)|prenom (?:modifie|d'emprunt|fictif|d’emprunt|change)|nom (?:fictif|d'emprunt)|schuilnaam|fictieve naam|niet (?:haar|zijn) echte naam|imie (?:zmienione|fikcyjne|zostalo zmienione)|nombre (?:ficticio|supuesto|cambiado)|seudonimo)/iu;

const RULES: ReadonlyMap<string, NonNameRule> = new Map(
  // A word on two lists follows the earlier one, so the stronger rules stand first.
  NON_NAMES.toReversed().flatMap(({rule, words}) => words.map((word) => [comparable(word), rule] as const)),
);

/** Endings of English nouns and participles, which begin titles; long words only, so that Ming and Clement stay. */
const TITLE_ENDING =
  /^(?!blessing$|sterling$|salvation$)(?:\p{L}{4,}ing|\p{L}{3,}tion|\p{L}{5,}(?:ment|sion|ology))s?$/u;

const WORDS = new RegExp(WORD, 'gu');

/** Whether a word is no part of a name, or not by itself. */
export function isNonName(word: string): boolean {
  return RULES.has(comparable(word));
}

/** Whether a word is known as a first name. */
export function isFirstName(word: string): boolean {
  return word.split('-').every((part) => FIRST_NAMES.has(comparable(part)));
}

/** The person’s full name in a phrase of capitalised words, without the words around it that are none. */
function findFullName(phrase: string): Span | undefined {
  const found = allMatches(phrase, WORDS).map(({index, 0: word}) => {
    const compared = comparable(word);
    // A number behind a name, as in the title of a second judgment.
    const rule = /^[IVX]+$/.test(word) ? 'uncounted' : RULES.get(compared);
    return {start: index, end: index + word.length, compared, rule};
  });
  const first = found.findIndex(({rule}) => rule !== 'opening' && rule !== 'uncounted');
  const words = found.slice(Math.max(0, first)).filter(({rule}) => rule !== 'uncounted');
  const [opening] = words;
  if (!opening || first < 0 || found.some(({rule}) => rule === 'thing')) return undefined;
  if (opening.rule === 'title' || TITLE_ENDING.test(opening.compared)) return undefined;
  if (words.length < 2 || words.every(({rule}) => rule === 'weak')) return undefined;
  return {start: opening.start, end: words.at(-1)!.end};
}

/**
 * The names that follow a word for a person, directly or after what may stand between, and all that are joined to
 * them: “victims Ana Exemplu and Ion Exemplu”.
 *
 * @param text Without diacritics.
 */
export function findNamesAfter(text: string, role: Span): Span[] {
  const rest = text.slice(role.end, role.end + REACH);
  const gap = GAP_AFTER_ROLE.exec(rest)?.[0];
  if (gap === undefined || (isBlank(gap) && isWithinTitle(text, role))) return [];
  const name = findNameAt(text, role.end + gap.length, ADDRESS_AT_END.test(gap));
  return name ? [name, ...findNamesJoinedTo(text, name)] : [];
}

function findNamesJoinedTo(text: string, first: Span): Span[] {
  const names: Span[] = [];
  for (let name: Span | undefined = first; name;) {
    const joint: string | undefined = JOINT.exec(text.slice(name.end, name.end + REACH))?.[0];
    name =
      joint === undefined ? undefined : findNameAt(text, name.end + joint.length, ADDRESS_AT_END.test(joint));
    if (name) names.push(name);
  }
  return names;
}

/** The name that begins at an offset: a full one, a first name with an initial, a first name, a surname after “Mrs”. */
function findNameAt(text: string, start: number, isAddressed: boolean): Span | undefined {
  const rest = text.slice(start, start + REACH);
  const full = acceptName(text, start, NAME_AT_START.exec(rest)?.[0]);
  if (full) return full;
  const [withInitial, first, surname] = WITH_INITIAL_AT_START.exec(rest) ?? [];
  const word = first ?? surname;
  if (withInitial !== undefined && word !== undefined && word.length > 2 && isOwnName(word))
    return acceptSpan(text, {start, end: start + withInitial.length});
  const [reversed, family, given] = SURNAME_FIRST.exec(rest) ?? [];
  // Capitals throughout are how files set a surname.
  if (reversed !== undefined && isOwnName(family!) && (isFirstName(given!) || /^\p{Lu}{3,}$/u.test(family!)))
    return acceptSpan(text, {start, end: start + reversed.length});
  const [single] = FIRST_NAME_AT_START.exec(rest) ?? [];
  if (single === undefined || /^ \p{Lu}/u.test(rest.slice(single.length))) return undefined;
  if (!isFirstName(single) && !(isAddressed && isOwnName(single))) return undefined;
  return acceptSpan(text, {start, end: start + single.length});
}

/** The name that stands before a word for a person: “Ana Exemplu, the victim”. */
export function findNameBefore(text: string, role: Span): Span | undefined {
  const begin = Math.max(0, role.start - REACH);
  // A name ends in a word with a capital; the last one is where to look, which is cheap and mostly there is none.
  let capital = role.start - 1;
  while (capital >= begin && !isLatinCapital(text.charCodeAt(capital))) capital -= 1;
  if (capital < begin) return undefined;
  const [word = ''] = /^(?:\p{L}\.|[\p{L}'-]*\p{L})/u.exec(text.slice(capital, role.start)) ?? [];
  const nameEnd = capital + word.length;
  const between = text.slice(nameEnd, role.start);
  // “Ana Exemplu victim” may be a person; in “Trauma Informed Victim Interviewing” the capital shows the title.
  if (!isGapBeforeRole(between) || (isBlank(between) && isCapital(text[role.start]))) return undefined;
  const rest = text.slice(begin, nameEnd);
  const name = NAME_AT_END.exec(rest);
  const full = name ? acceptName(text, begin + name.index, name[0]) : undefined;
  if (full) return full;
  if (isBlank(between)) return undefined;
  const withInitial = WITH_INITIAL_AT_END.exec(rest);
  if (withInitial && isOwnName(withInitial[1]!))
    return acceptSpan(text, {start: begin + withInitial.index, end: begin + rest.length});
  const addressed = ADDRESSED_AT_END.exec(rest);
  if (addressed && isOwnName(addressed[1]!))
    return acceptSpan(text, {start: begin + rest.length - addressed[1]!.length, end: begin + rest.length});
  const single = FIRST_NAME_AT_END.exec(rest);
  if (!single || !isFirstName(single[0])) return undefined;
  return acceptSpan(text, {start: begin + single.index, end: begin + rest.length});
}

function isGapBeforeRole(text: string): boolean {
  // With a number it may be an age, with any word before it; single letters may be initials.
  const isOther = (word: string): boolean => word.length > 1 && !GAP_WORDS.has(word);
  const lower = text.toLowerCase().replace(BLANKS, ' ');
  if (!/\d/.test(lower) && (lower.match(/\p{L}+/gu) ?? []).some(isOther)) return false;
  return GAP_BEFORE_ROLE.test(lower);
}

/** Whether a word can only be a name, as far as the lists know. */
function isOwnName(word: string): boolean {
  return !isNonName(word) && !TITLE_ENDING.test(comparable(word));
}

/** Whether a role word with a capital goes on after another capitalised word, as in “Successful Victim Work”. */
function isWithinTitle(text: string, role: Span): boolean {
  if (!isCapital(text[role.start])) return false;
  const [, word] = WORD_AT_END.exec(text.slice(Math.max(0, role.start - REACH), role.start)) ?? [];
  return word !== undefined && !RULES.has(comparable(word));
}

function isLatinCapital(code: number): boolean {
  return code >= 65 && code <= 90;
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
  if (VERSUS_AFTER.test(text.slice(start + phrase.length, start + phrase.length + REACH))) return undefined;
  return acceptSpan(text, {start: start + name.start, end: start + name.end});
}

function acceptSpan(text: string, span: Span): Span | undefined {
  const after = text.slice(span.end, span.end + REACH);
  if (VERSUS_AFTER.test(after) || PSEUDONYM.test(after)) return undefined;
  return VERSUS_BEFORE.test(text.slice(Math.max(0, span.start - REACH), span.start)) ? undefined : span;
}
