/** Words of the research, and what stands for them here. Topics and provisions keep theirs in data/. */
import type {Part} from '../../cases/part';

/** Parts of the collection. */
export const PART_OF: Readonly<Record<string, Part>> = {
  elements: 'offence',
  victims: 'victims',
  proceeds: 'proceeds',
};

/** Court names of the research: code in data/courts.yaml, and the chamber that the name includes. */
export const COURT_NAMES: Readonly<Record<string, readonly [code: string, formation?: string]>> = {
  'European Court of Human Rights': ['ecthr'],
  'Court of Justice of the European Union': ['cjeu'],
  'Bundesgerichtshof, 2nd Criminal Panel': ['de-bgh', '2nd Criminal Panel'],
  'Bundesgerichtshof, 3rd Criminal Panel': ['de-bgh', '3rd Criminal Panel'],
  'Bundesgerichtshof, 5th Criminal Panel': ['de-bgh', '5th Criminal Panel'],
  'Bundesgerichtshof, 6th Criminal Panel': ['de-bgh', '6th Criminal Panel'],
  'Corte di cassazione, Sezione I penale (Italy)': ['it-cass', 'First Criminal Section'],
  'Cour de cassation / Hof van Cassatie (Belgium)': ['be-cass'],
  'Cour de cassation, chambre criminelle (France)': ['fr-cass', 'Criminal Chamber'],
  'Cour de cassation, chambre sociale (France)': ['fr-cass', 'Social Chamber'],
  'Court of Appeal of England and Wales (Criminal Division)': ['gb-ewca', 'Criminal Division'],
  'Curtea de Apel Târgu Mureș (Romania)': ['ro-ca-targu-mures'],
  'High Court of Ireland': ['ie-high-court'],
  'Hof van beroep Antwerpen (Court of Appeal of Antwerp)': ['be-ca-antwerp'],
  'Hof van beroep Brussel (Court of Appeal of Brussels), Dutch-speaking': [
    'be-ca-brussels',
    'Dutch-speaking',
  ],
  'Hoge Raad der Nederlanden (Supreme Court), Criminal Chamber': ['nl-hr', 'Criminal Chamber'],
  'Højesteret (Supreme Court of Denmark)': ['dk-hojesteret'],
  'Nederlandstalige rechtbank van eerste aanleg Brussel, criminal court (Belgium)': [
    'be-tpi-brussels-nl',
    'Criminal court',
  ],
  'Norges Høyesterett (Supreme Court of Norway)': ['no-hr'],
  'Oberster Gerichtshof (Austria)': ['at-ogh'],
  'Rechtbank van eerste aanleg Antwerpen, criminal court (Belgium)': ['be-tpi-antwerp', 'Criminal court'],
  'Schweizerisches Bundesgericht, Kassationshof (Switzerland)': [
    'ch-bger',
    'Court of Cassation (Kassationshof)',
  ],
  'Sąd Najwyższy, Izba Karna (Poland)': ['pl-sn', 'Criminal Chamber'],
  'Tribunal de première instance francophone de Bruxelles, criminal court (Belgium)': [
    'be-tpi-brussels-fr',
    'Criminal court',
  ],
  'Tribunal Supremo, Sala Segunda de lo Penal (Spain)': ['es-ts', 'Second Chamber (Criminal)'],
  'Tribunal Supremo, Sala Segunda de lo Penal, First Section (Spain)': [
    'es-ts',
    'Second Chamber (Criminal), First Section',
  ],
  'Înalta Curte de Casație și Justiție, Secția penală (Romania)': ['ro-iccj', 'Criminal Section'],
  'Înalta Curte de Casație și Justiție, Secțiile Unite (Romania)': ['ro-iccj', 'United Sections'],
};

/** Keywords without a topic, each with the reason. */
export const DROPPED_WORDS: Readonly<Record<string, string>> = {
  proportionality:
    'qualifies the measure that another topic of the same case names (expulsion, confiscation)',
};
