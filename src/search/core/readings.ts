/** What a text may mean where it is a citation or a name. */
import {nameKey} from './normalise';
import {normaliseInstrument, provisionKey, readProvision} from './provision';

/** One thing, or several, that a text may name. */
export interface Reading {
  /** Where in the table of phrases they stand. */
  readonly keys: readonly string[];
  /** Whether it is a reading only where every key is known, as in “Rantsev and Siliadin”. */
  readonly needsAll: boolean;
}

/** The readings of a text that may be a citation or a name, likeliest first. Most texts are neither, and have some too. */
export function readingsOf(text: string): Reading[] {
  const readings: Reading[] = [];
  const add = (keys: readonly string[], needsAll = false): void => {
    if (keys.length === 0 || keys.includes('')) return;
    if (!readings.some((known) => known.keys.join() === keys.join())) readings.push({keys, needsAll});
  };
  const name = nameKey(text);
  add([name]);
  const provision = readProvision(text);
  if (provision) {
    const {instrument, articles, detail} = provision;
    if (detail !== undefined) add([provisionKey(instrument, detail)]);
    add(articles.map((article) => provisionKey(instrument, article)));
  } else {
    add([normaliseInstrument(text)]);
  }
  // “Rantsev (2010)”: a year behind a name that has no number of its own.
  const undated = /^(\P{N}+) (?:19|20)\d\d$/u.exec(name)?.[1];
  if (undated !== undefined) add([undated]);
  const parts = text.split(AND).map(nameKey);
  if (parts.length > 1) add(parts, true);
  const [, asked, named] = WHAT_IS.exec(text.trim()) ?? [];
  const subject = nameKey(asked ?? named ?? '');
  if (subject !== '') {
    add([definitionKey(subject)]);
    add([subject]);
  }
  return readings;
}

/** Where the definition of a term stands: as a name, a term would be taken for an ordinary word. */
export function definitionKey(term: string): string {
  return `definition ${nameKey(term)}`;
}

/** “What is a presumed victim?”, “grooming definition”: asks for what it names. */
const WHAT_IS =
  /^(?:what (?:is|are|does)|who is|define|(?:definition|meaning) of) (?:an? |the )?(.+?)(?: means?)?\??$|^(.+) (?:definition|meaning)$/i;

const AND = /[,;&]|(?<!\p{L})(?:and|et|en|y|i|si|și|und)(?!\p{L})/u;
