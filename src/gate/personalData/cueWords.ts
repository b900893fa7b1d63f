import {allMatches} from '../allMatches';
import type {Reading} from './reading';
import {alternatives, phrases} from './wordList';

/** What a word may be the beginning, or the end, of. */
export type Cue = 'street' | 'school' | 'village';

const WORDS: Readonly<Record<Cue, readonly string[]>> = {
  street: phrases(`
    str, strada, străzii, b, bd, bdul, blvd, bulevardul, bulevardului, calea, căii, aleea, aleii, intrarea, șoseaua, șos, piața, splaiul
    fundătura, ulița, prelungirea, ul, al, os, pl, ulica, ulicy, ulicę, aleja, alei, osiedle, osiedlu, calle, c, avenida, avda, av, plaza
    pza, paseo, camino, carretera, ronda, rue, avenue, boulevard, chaussée, impasse, place, allée, quai, chemin, route, ruelle, cours, square
    street, st, road, rd, ave, lane, close, drive, terrace, crescent, gardens, grove, hill, mews, row, walk, parade
  `),
  school: phrases(`
    școala, școlii, școală, liceul, liceului, colegiul, colegiului, grădinița, grădiniței, gimnaziul, gimnaziului
    szkoła, szkoły, szkole, szkołę, szkołą, liceum, gimnazjum, technikum, przedszkole, przedszkola, przedszkolu, zespół, zespołu, zespole, sp, lo
    basisschool, middelbare, scholengemeenschap, lyceum, atheneum, kleuterschool, vakschool, school, academy, kindergarten
    école, collège, lycée, maternelle, internat, institut, colegio, escuela, instituto, ies, ceip, guardería
  `),
  village: phrases(`
    comuna, comunei, com, satul, satului, sat, cătun, cătunul, cătunului, localitatea, localității
    village, villages, hamlet, commune, bourg, hameau, dorp, dorpje, gehucht, deelgemeente, dorpskern
    wieś, wsi, wsią, gmina, gminy, gminie, gminę, miejscowość, miejscowości, osada, osady, osadzie, sołectwo, sołectwa
    pueblo, aldea, municipio, pedanía, localidad, parroquia
  `),
};

/** Dutch names of streets and schools are one word: “Voorbeeldstraat”. */
const ENDINGS: Readonly<Record<'street' | 'school', RegExp>> = {
  street: /(?:straat|laan|steenweg|plein|dreef|kade|gracht|singel|weg|lei|markt|pad|hof|dijk|baan|vest)$/,
  school: /(?:college|lyceum|school)$/,
};
const LAST_LETTERS = new Set(
  'aat aan weg ein eef ade cht gel lei rkt pad hof ijk est ege eum ool'.split(' '),
);

const CUES: ReadonlyMap<string, readonly Cue[]> = (() => {
  const cues = new Map<string, Cue[]>();
  for (const cue of Object.keys(WORDS) as Cue[]) {
    for (const word of alternatives(WORDS[cue]).split('|')) cues.set(word, [...(cues.get(word) ?? []), cue]);
  }
  return cues;
})();

/** Where a word of one kind begins and ends in a reading. */
export interface CueWord {
  readonly start: number;
  readonly end: number;
}

const found = new WeakMap<Reading, Readonly<Record<Cue, CueWord[]>>>();

/** The words of a reading that may belong to something of a kind; found once for all that ask. */
export function findCueWords(reading: Reading, cue: Cue): readonly CueWord[] {
  const known = found.get(reading);
  if (known) return known[cue];
  const words: Record<Cue, CueWord[]> = {street: [], school: [], village: []};
  for (const {index: start, 0: word} of allMatches(reading.lower, /[a-z]+/g)) {
    const end = start + word.length;
    for (const kind of CUES.get(word) ?? endingCues(word)) words[kind].push({start, end});
  }
  found.set(reading, words);
  return words[cue];
}

function endingCues(word: string): readonly Cue[] {
  if (word.length < 6 || !LAST_LETTERS.has(word.slice(-3))) return [];
  return (['street', 'school'] as const).filter((cue) => ENDINGS[cue].test(word));
}
