import {findCueWords, type CueWord} from './cueWords';
import type {Detector, Span} from './match';
import {hasRole} from './roles';
import {sentenceAround} from './sentence';

// Everything below works on text without diacritics.
const CAP = "\\p{Lu}[\\p{L}.'-]*";
const SMALL =
  "(?:de|du|des|la|le|les|l'|d'|del|los|las|al|van|der|den|het|ter|ten|si|cel|y|i|e|lui|sur|aux?)";
const NAME = `["“„]?(?:${SMALL} ?){0,3}(?:\\d{1,2} )?${CAP}["”]?(?:[ -](?:${SMALL} ?){0,3}(?:${CAP}|\\d{4}|[IVX]+)){0,4}["”]?`;
const HOUSE =
  '\\d{1,4}(?!\\d|[.,]\\d|\\.\\p{L}|%| ?(?:lei|euros?|EUR|RON|ani|ans|years))(?:(?:[A-Za-z]| [A-Z])(?![\\p{L}]))?(?: ?(?:/|bis|ter) ?\\d{0,4})?';
const SIGN = '(?:nr|no|n|num|number|numarul|numer|numero|nummer|huisnummer)[.o°º]{0,2} ?';

const WITH_FULL_STOP = '(?:str|bd|bdul|blvd|sos|ul|al|os|pl|av|avda|pza)\\.|c/';
/** “Strada Exemplu nr. 12”, “ul. Przykładowa 5”, “calle Ejemplo, 12”, “rue de l’Exemple 12”. */
const NUMBER_BEHIND = new RegExp(`^ ?${NAME}(?:,? (?:${SIGN})?|,)${HOUSE}`, 'u');
const WORD = new RegExp(
  `^(?:${WITH_FULL_STOP}|(?:bd|b-dul|strada|strazii|bulevardul|bulevardului|blvd|calea|caii|aleea|aleii|intrarea|soseaua|piata|splaiul|fundatura|ulita|prelungirea|ulica|ulicy|ulice|aleja|alei|osiedle|osiedlu|calle|avenida|plaza|paseo|camino|carretera|ronda|rue|avenue|boulevard|chaussee|impasse|place|allee|quai|chemin|route|ruelle|cours|square)(?=[ ,]))`,
  'iu',
);
/** “12, rue de l’Exemple”. */
const NUMBER_BEFORE = /(?<![\p{L}\p{N}.,/-])\d{1,3}(?: ?(?:bis|ter|[A-Da-d]))?,? $/u;
const FRENCH =
  /^(?:rue|avenue|av\.|boulevard|bd|chaussee|impasse|place|allee|quai|chemin|route|ruelle|cours|square)(?= )/iu;
const FRENCH_NAME = new RegExp(`^ ${NAME}`, 'u');
/** “12 Example Street”; a year before it is none. */
const ENGLISH_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-]|§ ?|[Aa]rt\\. |[Ss]ection |[Aa]rticle )(?:(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom) ?\\w{1,4},? )?(?!(?:19|20)\\d{2}\\b)\\d{1,4}[A-Za-z]?,? (?:${CAP} ){1,3}$`,
  'u',
);
const ENGLISH =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Terrace|Crescent|Gardens|Grove|Hill|Mews|Row|Walk|Parade)$/;
/** “Voorbeeldstraat 12”: the word is the end of the name. */
const DUTCH = new RegExp(`^[ ](?:${SIGN})?${HOUSE}`, 'u');

/** Who has its seat at the address, when it stands shortly before: a court, a ministry, a publisher. */
const SEAT =
  /\bcourts?\b|tribunal|judecatori|curtea|parchet|minist|inspectorat|directi[ae]|\bpoli(?:c|t)|commission|council|comisi|consili|conseil|\braad\b|rechtbank|\bgerecht|\bparket|\bsad[ue]?\b|prokuratur|komend|audiencia|juzgado|fiscal|agen[ct]|office|bureau|institu|universi|publish|editur|uitgever|wydawnict|editorial|embass|ambas|consul|\bo\.?n\.?u\b|osce|unodc|cent(?:re|er|rul)|asocia|associat|fundat|stichting|fundacj|librar|museum|\bseat\b|sediu|headquarters|siege|zetel|siedzib|\bsede\b|\bcour\b|support/u;

/** The same behind the address: “ul. Przykładowa 5 – siedziba …”. */
const SEAT_BEHIND =
  /^[^.\n]{0,30}[(–—,-] ?(?:[^.\n(–—]{0,24}(?:office|headquarters)|siedzib|siege|sediul|zetel|sede de)/u;

/** Street addresses, but for the seats of public bodies. */
export const streetAddress: Detector = {
  kind: 'street-address',
  findSpans: (reading) => {
    const {folded, lower} = reading;
    const spans: Span[] = [];
    for (const cue of findCueWords(reading, 'street')) {
      const span = findAddress(folded, cue);
      if (!span || (spans.at(-1)?.end ?? 0) > span.start) continue;
      const {start} = sentenceAround(folded, span);
      const before = {start: Math.max(start, span.start - 110), end: span.start};
      const isSeat =
        SEAT.test(lower.slice(before.start, before.end)) &&
        !hasRole(reading, before, ['part', 'person', 'relative', 'pronoun'], isSmall);
      if (!isSeat && !SEAT_BEHIND.test(lower.slice(span.end, span.end + 70))) spans.push(span);
    }
    return spans;
  },
  finding: 'looks like a street address.',
  hint: 'Remove it; say what kind of place it was, such as “a flat in a city”. Seats of public bodies may stand behind the body’s name.',
};

function findAddress(text: string, {start, end}: CueWord): Span | undefined {
  const word = text.slice(start, end);
  const isWhole = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ');
  const after = text.slice(start, start + 140);
  if (isWhole) {
    const [street] = WORD.exec(after) ?? [];
    const [behind] = street === undefined ? [] : (NUMBER_BEHIND.exec(after.slice(street.length)) ?? []);
    if (behind !== undefined && !isYear(behind)) return {start, end: start + street!.length + behind.length};
    const before = text.slice(Math.max(0, start - 70), start);
    const [number] = NUMBER_BEFORE.exec(before) ?? [];
    const [french] = number === undefined ? [] : (FRENCH.exec(after) ?? []);
    const [name] = french === undefined ? [] : (FRENCH_NAME.exec(after.slice(french.length)) ?? []);
    if (name !== undefined) return {start: start - number!.length, end: start + french!.length + name.length};
    const [english] = ENGLISH.test(word) ? (ENGLISH_BEFORE.exec(before) ?? []) : [];
    if (english !== undefined) return {start: start - english.length, end};
  }
  if (word.length < 6) return undefined;
  const [house] = DUTCH.exec(text.slice(end, end + 24)) ?? [];
  const [name] =
    /(?:\p{Lu}[\p{L}.'-]* ){0,2}\p{Lu}[\p{L}'-]*$/u.exec(text.slice(Math.max(0, end - 60), end)) ?? [];
  return house === undefined || name === undefined || isYear(house)
    ? undefined
    : {start: end - name.length, end: end + house.length};
}

function isYear(text: string): boolean {
  return /(?:19|20)\d{2}$/.test(text);
}

/** With a capital a word for a person mostly is in the name of a body: “Victim Support Exemplu”. */
function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}
