/**
 * A light stemmer of Romanian: it takes off what inflection adds (articles, cases, numbers, persons, tenses)
 * and leaves what makes another word (-ar, -are, -iune, -tor, -al), since lawyers tell those apart.
 *
 * It reads folded letters, so that `sedinta` and `ședință` are alike; what ț and ă would have told is lost.
 * Four steps: number, case, article and person; then participles; then vowels and consonants that change within
 * the root; words that follow no rule are looked up first.
 */

/** Words whose forms share too few letters, or that look like forms of others: stem, then forms, folded. */
const IRREGULAR = lookupOf({
  amnisti: 'amnistii',
  arest: 'areste',
  atest: 'ateste',
  cal: 'cai caii caile cailor',
  consultati: 'consultatii',
  contest: 'conteste',
  copil: 'copii copiii copiilor',
  dobanda: 'dobanda dobandei dobanzi dobanzii dobanzile dobanzilor',
  invest: 'investi',
  licitati: 'licitatii',
  manifest: 'manifeste',
  nou: 'nou noua noul noului noii noile noilor',
  nume: 'nume numele numelui numelor',
  obligatori: 'obligatorii',
  om: 'oameni oamenii oamenilor',
  primi: 'primi primit primita primiti primite primesc primeste primeasca primind',
  protest: 'proteste',
  sor: 'surori surorii surorile surorilor',
  teritori: 'teritorii',
  zil: 'zi ziua zilei',
});

/** Nouns and adjectives by number, case and article; verbs by person, mood and gerund. */
const INFLECTIONS = endingsOf(`
  a e i u ei ii ul ului ilor ele elor : 2
  ea elui ile lor : 3
  ie ia iei iile iilor iu iul iului : 3
  uri urile urilor : 3
  aturi aturile aturilor > atur : 2
  cturi cturile cturilor > ctur : 2
  eduri edurile edurilor > edur : 2
  asuri asurile asurilor > asur : 1
  nzuri nzurile nzurilor > nzur : 2
  tie tia tiei tiile tiilor tiu tiul tiului > ti : 2
  atii > ati : 2
  ctii > cti : 2
  itii > iti : 2
  ptii > pti : 2
  utii > uti : 2
  ventii > venti : 1
  arantii > aranti : 1
  tatii > tat : 3
  statii > stati : 0
  otatii > otati : 1
  ntatii > ntati : 3
  oatatii > oatati : 2
  sie sia siei siile siilor sii > si : 3
  asii > as : 3
  torie toria toriei toriile toriilor toriu toriul toriului > tori : 2
  arie aria ariei ariile ariilor > ari : 3
  esc este easca esti : 3
  asc aste asca asti : 5
  iesc ieste iasca : 3
  oasca oaste > osc : 2
  eaza eze ez iaza ieze iez : 3
  and ind iind : 3
  uind > u : 2
  bile bili bila bilei bilele bilelor > bil : 2
  pus pusa pusi puse > pun : 1
  dus dusa dusi duse > duc : 2
  mis misa misi mise > mit : 1
`);

/** Nouns whose last letters look like an article. */
const NO_ARTICLE = /^(?:calcul|consul|cumul|vehicul)$/;

/** Nouns in -at, -ată and -ct with their article, beside the many in -ație and -cție: *avocații*, *plății*. */
const NO_ACTION =
  /^(?:angaj|arest|avoc|buc|candid|condamn|deput|inculp|judec|magistr|pl|salari)atii$|^suspectii$/;

/** Participles, after number, case and article. */
const PARTICIPLES = endingsOf(`
  at : 4
  it : 3
  ut : 5
`);

/** Verbs of three letters: others of that length are nouns, as *armată* beside *armă*. */
const SHORT_VERB = /^(?:afl|baz|fix|not|opt|urm|viz|vot)at$/;

/** What looks like a participle and is none. */
const NO_PARTICIPLE =
  /^(?:combat|constat|consulat|dezbat|exploat|intimat|patronat|relat|sindicat|tratat|(?:direc|doc|elec|inspec|protec)torat)$|^(?:ac)?credit$|(?:comand|deb|depoz|exerc|impoz|lic|lim|prof|solic)it$|^(?:ad|co|e|o|per|pro|re|trans|tri)mit$|(?:atrib|contrib)ut$/;

/** Sounds that change within a root, or before the ending that was taken off. */
const ROOTS: readonly (readonly [RegExp, string])[] = [
  [/(..)ea(g|n|ps?|pt)$/, '$1e$2'], // întreagă, cetățean, pedeapsă, dreaptă
  [/([nstz])eal$/, '$1el'], // greșeală
  [/([ou])ial$/, '$1iel'], // cheltuială
  [/oa(c|l|r|sc?)$/, 'o$1'], // mijloace, școală, valoare
  [/(..)oart$/, '$1ort'], // rapoarte
  [/(desfas)or$/, '$1ur'],
  [/(pre)va[dz]$/, '$1ved'],
  [/^dov[ae][dz]$/, 'doved'],
  [/^(p|supraf|v)(i?)at$/, '$1$2et'], // piață, suprafață, viață
  [/(prez)int$/, '$1ent'],
  [/^(con|contra|de|inter|pro|re|sur)vin$/, '$1ven'],
  [/^apatriz$/, 'apatrid'],
];

export function stemRomanian(folded: string): string {
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) return irregular;
  const base = takeInflectionOff(folded);
  let stem = base;
  if (SHORT_VERB.test(stem)) stem = stem.slice(0, -2);
  else if (!NO_PARTICIPLE.test(stem)) stem = takeOff(stem, PARTICIPLES);
  if (stem.length > 3 && !/(?:ar|s|t|tor)i$/.test(stem)) stem = stem.replace(/i$/, '');
  for (const [sound, change] of ROOTS) stem = stem.replace(sound, change);
  const isBeforeI = folded[base.length] === 'i';
  return isBeforeI ? stem.replace(/(..[^ei])z$/, '$1d') : stem; // amenzi
}

function takeInflectionOff(word: string): string {
  if (NO_ARTICLE.test(word)) return word;
  if (NO_ACTION.test(word)) return word.slice(0, -2);
  return takeOff(word, INFLECTIONS);
}

interface Ending {
  /** What stays of the ending. */
  readonly kept: string;
  /** Fewest letters before it. */
  readonly least: number;
}

function takeOff(word: string, endings: ReadonlyMap<string, Ending>): string {
  for (let length = Math.min(LONGEST, word.length); length > 0; length -= 1) {
    const ending = endings.get(word.slice(-length));
    if (ending && word.length - length >= ending.least) return word.slice(0, -length) + ending.kept;
  }
  return word;
}
const LONGEST = Math.max(...[...INFLECTIONS.keys()].map((ending) => ending.length));

/** Lines of `endings > what is kept of them : fewest letters before them`. */
function endingsOf(table: string): ReadonlyMap<string, Ending> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [, endings, kept = '', least] = /^\s*([a-z ]+?) (?:> ([a-z]+) )?: (\d)$/.exec(line)!;
        return endings!.split(' ').map((ending) => [ending, {kept, least: Number(least)}] as const);
      }),
  );
}

function lookupOf(formsByStem: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(formsByStem).flatMap(([stem, forms]) =>
      forms.split(' ').map((form) => [form, stem] as const),
    ),
  );
}
