/** Romanian as lawyers write it, made Romanian as the texts write it. */
import {fold} from './fold';
import type {ReadWord} from './makeAnalyser';

/** What is written short, and the words that the texts write in full. */
const SHORT: Readonly<Record<string, string>> = {
  // acts
  dir: 'directivă',
  hcl: 'hotărâre consiliu local',
  hcgmb: 'hotărâre consiliu general municipiu București',
  hg: 'hotărâre',
  og: 'ordonanță',
  oug: 'ordonanță urgență',
  omfp: 'ordin ministru finanțe publice',
  reg: 'regulament',
  // their parts
  art: 'articol',
  cap: 'capitol',
  sect: 'secțiune',
  // codes
  cpc: 'cod procedură civilă',
  cpp: 'cod procedură penală',
  ncc: 'cod civil',
  ncp: 'cod penal',
  ncpc: 'cod procedură civilă',
  ncpp: 'cod procedură penală',
  // courts and bodies
  anaf: 'agenție națională administrare fiscală',
  anap: 'agenție națională achiziții publice',
  anfp: 'agenție națională funcționarilor publici',
  anitp: 'agenție națională împotriva traficului persoane',
  anpc: 'autoritate națională protecția consumatorilor',
  ansdpcp: 'autoritate națională supraveghere prelucrare date personale',
  anspdcp: 'autoritate națională supraveghere prelucrare date personale',
  asf: 'autoritate supraveghere financiară',
  bnr: 'banca națională României',
  ccr: 'curtea constituțională',
  cedo: 'curtea europeană drepturile omului',
  cjue: 'curtea justiție uniunii europene',
  cnas: 'casa națională asigurări sănătate',
  cncd: 'consiliu național combaterea discriminării',
  ces: 'consiliu economic social',
  cnsc: 'consiliu național soluționare contestații',
  csat: 'consiliu suprem apărare țării',
  csm: 'consiliu superior magistratură',
  diicot: 'direcție investigare infracțiuni criminalitate organizată terorism',
  dna: 'direcție națională anticorupție',
  iccj: 'înalta curte casație justiție',
  itm: 'inspectorat teritorial muncă',
  ocpi: 'oficiu cadastru publicitate imobiliară',
  onrc: 'oficiu național registru comerț',
  sng: 'școala națională grefieri',
  sri: 'serviciul român informații',
  uat: 'unitate administrativ teritorială',
  // companies, work, taxes
  aga: 'adunare generală acționari',
  agea: 'adunare generală extraordinară acționari',
  agoa: 'adunare generală ordinară acționari',
  ccm: 'contract colectiv muncă',
  cim: 'contract individual muncă',
  cnp: 'cod numeric personal',
  cif: 'cod identificare fiscală',
  ong: 'organizație neguvernamentală',
  pfa: 'persoană fizică autorizată',
  srl: 'societate răspundere limitată',
  tva: 'taxă valoare adăugată',
  // months
  ian: 'ianuarie',
  feb: 'februarie',
  febr: 'februarie',
  apr: 'aprilie',
  aug: 'august',
  sep: 'septembrie',
  sept: 'septembrie',
  oct: 'octombrie',
  nov: 'noiembrie',
  noiem: 'noiembrie',
  dec: 'decembrie',
};

/** Written in every citation and in few headings: nobody looks for them. */
const UNASKED: Readonly<Record<string, string>> = {
  alin: 'alineat',
  ind: 'indice',
  lit: 'literă',
  nr: '',
  pct: 'punct',
};

const MONTHS =
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'.split(
    ' ',
  );

/** î within a word, unless a word that begins with it has a prefix: only then does it follow a vowel, or *sub*. */
const OLD_I = /(?<=\p{L})(?<![aeiou]|^sub)î(?=\p{L})/gu;

const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const ACT = /^(\d{1,4}|\d\.\d{3})\/((?:19|20)\d{2})$/;
const DATE = /^(0?[1-9]|[12]\d|3[01])[./](0?[1-9]|1[0-2])[./]((?:19|20)\d{2})$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** A number, or what `readRomanianText` marks as one. */
const TELLS_NUMBER = /[\d^]/;
/** Of an act, as `readRomanianText` marks it: `art^153^1`, `alin^2`, `lit^b`. */
const PART = /^(art|alin|lit|pct)\^(.+)$/;
/** A number written together with what it is the number of. */
const GLUED = /^(alin|art|hg|l|lit|nr|og|oug|pct)\.?(\d.*)$/;

/**
 * Romanian as it was and is written: until 1993 î stood within words too, where â stands now. An act is
 * cited as `318/2015` and as `nr. 318 din 2015`, a day as `4.06.2008` and as `4 iunie 2008`, and much is
 * written short.
 */
export function readRomanianWord(word: string): ReadWord {
  const plain = word.includes('.') && INITIALS.test(word) ? word.replaceAll('.', '') : word;
  const folded = fold(plain);
  const short = Object.hasOwn(SHORT, folded) ? SHORT[folded] : undefined;
  if (short !== undefined) return {words: short.split(' '), besides: [word]};
  if (Object.hasOwn(UNASKED, folded)) return {words: [], besides: [UNASKED[folded]!, folded]};
  return TELLS_NUMBER.test(folded) ? readNumber(word, folded) : {words: [withNewSpelling(word)], besides: []};
}

function readNumber(word: string, folded: string): ReadWord {
  const part = PART.exec(folded);
  if (part) return {words: part[1] === 'art' ? [folded] : [], besides: [part[2]!]};
  const glued = GLUED.exec(folded);
  if (glued) {
    const [letters = '', digits = ''] = glued.slice(1);
    const isPart = /^(?:art|alin|lit|pct)$/.test(letters);
    const [name, number] = [letters === 'l' ? 'lege' : letters, isPart ? `${letters}^${digits}` : digits].map(
      readRomanianWord,
    );
    return {words: [...name!.words, ...number!.words], besides: [...name!.besides, ...number!.besides]};
  }
  const act = ACT.exec(word);
  if (act) {
    const number = act[1]!.replace('.', '');
    return {words: [`${number}/${act[2]!}`], besides: [number, act[2]!]};
  }
  const date = DATE.exec(word);
  if (date)
    return {words: [String(Number(date[1])), MONTHS[Number(date[2]) - 1]!, date[3]!], besides: [word]};
  if (THOUSANDS.test(word)) return {words: [word.replaceAll('.', '')], besides: [word]};
  return {words: [withNewSpelling(word)], besides: []};
}

function withNewSpelling(word: string): string {
  return word.includes('î') ? word.replace(OLD_I, 'â') : word;
}

/** Without these there is nothing to read; the expressions below take long to get ready. */
const HAS_DIGIT = /\d/;
const NAMES_ACT = /\d\s+din\s/i;
const NAMES_ARTICLE = /art(?:\.|icolul(?:ui)?)?\s*\d/i;
const NAMES_PART = /alin|lit|pct|punct/i;
const NAMES_COMPANY = /[Ss]\.\s?[Aa]|SA|CA/;

/** A number of an act that its year follows: `nr. 31 din 16 noiembrie 1990`. */
const ACT_IN_TEXT =
  /(?<!\p{L})((?:nr\.?|(?:l|oug|og|hg|o\.u\.g|o\.g|h\.g)\.?\s|(?:legea?|legii|decret\p{L}*|ordin\p{L}*|hot[aă]r[aâî]r\p{L}*|ordonan[tțţ]\p{L}*|urgen[tțţ]\p{L}*|guvernului)\s)\s*)(\d{1,4}|\d\.\d{3})(?=\s+din\s+(?:\d{1,2}\s+\p{L}+\.?\s+|\d{1,2}\.\d{1,2}\.)?((?:19|20)\d{2})(?!\p{N}))/giu;
const ARTICLE_IN_TEXT = /(?<!\p{L})(art\.\s*|art\s+|articolul(?:ui)?\s+)(\d+(?:\^\d+)?)(?![\d/^]|\.\d)/giu;
const PART_IN_TEXT =
  /(?<!\p{L})((alin|lit|pct)\.?\s*|(alin|lit|p(?=unct))(?:eatul|era|unctul)(?:ui)?\s+)(\(?)(\d+(?:\^\d+)?|\p{L}(?:\^\d+)?)(?![\p{L}\p{N}/^])/giu;

/**
 * Acts and articles told from other numbers: *nr. 31 din 16 noiembrie 1990* has `31/1990` in it, as where it is
 * cited short, and *Articolul 5* has `art^5`. Paragraphs and letters are marked, since headings lack them.
 */
export function readRomanianText(text: string): string {
  let read = text;
  if (NAMES_ACT.test(read)) read = read.replace(ACT_IN_TEXT, '$1$2/$3');
  if (NAMES_ARTICLE.test(read)) read = read.replace(ARTICLE_IN_TEXT, '$1art^$2');
  if (!NAMES_PART.test(read)) return read;
  return read.replace(
    PART_IN_TEXT,
    (_, before: string, short?: string, long?: string, open = '', number = '') => {
      const name = (short ?? long ?? '').toLowerCase();
      return `${before}${open}${name === 'p' ? 'pct' : name}^${number}`;
    },
  );
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

/** What is found in a question, with what the texts write for it. */
type Readings = readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[];

/** Numbers that can only be read with the words around them. */
const NUMBERS: Readings = [
  // L. 31/1990, L nr. 31 din 1990
  [
    /(?<![\p{L}\p{N}])L\.?\s+(?=(?:nr\.?\s*)?\d{1,4}(?:\/|\s+din\s+)(?:\d{1,2}\s+\p{L}+\s+)?(?:19|20)\d\d)/giu,
    'Legea ',
  ],
  // art. 153²³, 153 ind. 23, 153 indice 23
  [
    new RegExp(`(?<=\\d)[${RAISED}]+`, 'gu'),
    (raised) => `^${[...raised].map((digit) => RAISED.indexOf(digit)).join('')}`,
  ],
  [/(?<=\d)\s*(?:\^|(?<!\p{L})ind(?:ice(?:le)?)?\.?)\s*(?=\d)/giu, '^'],
  // capitolul 3, cap. 3; sections have ordinal numbers: Secțiunea a 2-a
  [
    /(?<!\p{L})(cap\.?|capitolul(?:ui)?|titlul(?:ui)?)\s+(?:nr\.?\s*)?(\d{1,2})(?![\p{L}\p{N}/^-])/giu,
    (match, name, number) => {
      const roman = ROMAN[Number(number) - 1];
      return roman === undefined ? match : `${name} ${roman}`;
    },
  ],
];

/** Short words that are other words too. */
const COMPANIES: Readings = [
  // S.A.; SA and CA in capitals, since să and ca are words too
  [/(?<![\p{L}.])[Ss]\.\s?[Aa]\.?(?![\p{L}.])/gu, 'societate pe acțiuni'],
  [/(?<=\p{Ll}.*)(?<!\p{L})SA(?!\p{L})|(?<!\p{L})SA(?!\p{L})(?=.*\p{Ll})/gu, 'societate pe acțiuni'],
  [/(?<=\p{Ll}.*)(?<!\p{L})CA(?!\p{L})|(?<!\p{L})CA(?!\p{L})(?=.*\p{Ll})/gu, 'consiliu de administrație'],
];

/** A question with the citations in it as the texts write them; what is in quotes stays as it is. */
export function readRomanianQuestion(text: string): string {
  if (/["“”„«»]/.test(text)) return text;
  const readings = [...(HAS_DIGIT.test(text) ? NUMBERS : []), ...(NAMES_COMPANY.test(text) ? COMPANIES : [])];
  return readings.reduce(
    (read, [pattern, written]) => read.replace(pattern, written as string), // TypeScript overloads by kind
    text,
  );
}
