/**
 * Names of States as titles of cases print them, in English, Romanian, French, Dutch, Polish and Spanish, in the
 * forms that stand behind “v.”; lower case, without marks on letters.
 */
const NAMES: Readonly<Record<string, string>> = {
  AL: 'albania albaniei albanie albanii',
  AM: 'armenia armeniei armenie armenii',
  AT: 'austria austriei autriche oostenrijk austrii',
  AZ: 'azerbaijan azerbaidjan azerbaidjanului azerbaidzjan azerbeidzjan azerbejdzan azerbejdzanowi azerbaiyan',
  BA: 'bosnia_and_herzegovina bosnia_si_hertegovina bosniei_si_hertegovinei bosnie-herzegovine bosnie-herzegovina bosnia_i_hercegowina bosni_i_hercegowinie bosnia_y_herzegovina',
  BE: 'belgium belgia belgiei belgique belgie belgii belgica',
  BG: 'bulgaria bulgariei bulgarie bulgarije bulgarii',
  CH: 'switzerland elvetia elvetiei suisse zwitserland szwajcaria szwajcarii suiza',
  CY: 'cyprus cipru ciprului chypre cypr cyprowi chipre',
  CZ: 'czech_republic czechia republica_ceha republicii_cehe cehia cehiei republique_tcheque tchequie tsjechie tsjechische_republiek czechy czechom republika_czeska republice_czeskiej republica_checa chequia',
  DE: 'germany germania germaniei allemagne duitsland niemcy niemcom alemania',
  DK: 'denmark danemarca danemarcei danemark denemarken dania danii dinamarca',
  EE: 'estonia estoniei estonie estland estonii',
  ES: 'spain spania spaniei espagne spanje hiszpania hiszpanii espana',
  FI: 'finland finlanda finlandei finlande finlandia finlandii',
  FR: 'france franta frantei frankrijk francja francji francia',
  GB: 'united_kingdom uk regatul_unit regatului_unit royaume-uni verenigd_koninkrijk zjednoczone_krolestwo zjednoczonemu_krolestwu wielka_brytania wielkiej_brytanii marea_britanie marii_britanii reino_unido',
  GE: 'georgia georgiei georgie gruzja gruzji',
  GR: 'greece grecia greciei grece griekenland grecja grecji',
  HR: 'croatia croatia croatiei croatie kroatie chorwacja chorwacji croacia',
  HU: 'hungary ungaria ungariei hongrie hongarije wegry wegrom hungria',
  IE: 'ireland irlanda irlandei irlande ierland irlandia irlandii',
  IS: 'iceland islanda islandei islande ijsland islandia islandii',
  IT: 'italy italia italiei italie wlochy wlochom',
  LI: 'liechtenstein liechtensteinului',
  LT: 'lithuania lituania lituaniei lituanie litouwen litwa litwie',
  LU: 'luxembourg luxemburg luxemburgului luksemburg luksemburgowi luxemburgo',
  LV: 'latvia letonia letoniei lettonie letland lotwa lotwie',
  MC: 'monaco monako',
  MD: 'republic_of_moldova moldova moldovei republica_moldova republicii_moldova republique_de_moldova moldavie republiek_moldavie moldawia moldawii republika_moldawii republice_moldawii republica_de_moldavia moldavia',
  ME: 'montenegro muntenegru muntenegrului czarnogora czarnogorze',
  MK: 'north_macedonia macedonia_de_nord macedoniei_de_nord macedoine_du_nord noord-macedonie macedonia_polnocna macedonii_polnocnej macedonia_del_norte',
  MT: 'malta maltei malte malcie',
  NL: 'netherlands tarile_de_jos tarilor_de_jos olanda olandei pays-bas nederland holandia holandii niderlandy niderlandom paises_bajos',
  NO: 'norway norvegia norvegiei norvege noorwegen norwegia norwegii noruega',
  PL: 'poland polonia poloniei pologne polen polska polsce',
  PT: 'portugal portugalia portugaliei portugalii',
  RO: 'romania romaniei roumanie roemenie rumunia rumunii rumania',
  RS: 'serbia serbiei serbie servie serbii',
  RU: 'russia rusia rusiei russie rusland rosja rosji',
  SE: 'sweden suedia suediei suede zweden szwecja szwecji suecia',
  SI: 'slovenia sloveniei slovenie slowenia slowenii eslovenia',
  SK: 'slovakia slovacia slovaciei slovaquie slowakije slowacja slowacji eslovaquia',
  SM: 'san_marino saint-marin',
  TR: 'turkey turkiye turcia turciei turquie turkije turcja turcji turquia',
  UA: 'ukraine ucraina ucrainei oekraine ukraina ukrainie ucrania',
};

const ARTICLES = /^(?:the|la|le|les|el|los|las|de|het|l'|d')$/;
const MOST_WORDS = 5;

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' '), code] as const),
  ),
);

const WORD = /\s{0,3}(l'|d'|\p{L}[\p{L}-]{0,24})/uy;

export interface ReadState {
  readonly code: string;
  readonly end: number;
}

/** The name of a State that begins at a place of a plain text, white space and an article before it aside. */
export function readState(text: string, from: number): ReadState | undefined {
  const words: string[] = [];
  let found: ReadState | undefined;
  WORD.lastIndex = from;
  for (let count = 0; count < MOST_WORDS + 1; count += 1) {
    const match = WORD.exec(text);
    if (!match) break;
    const word = match[1]!;
    const isArticle = words.length === 0 && ARTICLES.test(word.toLowerCase());
    if (words.length === 0 && !isArticle && !/^\p{Lu}/u.test(word)) break;
    if (isArticle) continue;
    words.push(word.toLowerCase());
    const code = STATES.get(words.join(' '));
    if (code !== undefined) found = {code, end: WORD.lastIndex};
  }
  return found;
}
