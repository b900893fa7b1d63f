/** Finds citations in running text and says how each stands. Nothing is asked of the network. */
import type {CitationIndex} from './citationIndex';
import {findApplications, findDockets, findEclis} from './scan/caseNumbers';
import {findNamesByState, findSetOffNames, findWholeNames} from './scan/caseNames';
import type {Finding, Found} from './scan/finding';
import {lookupOf, type Lookup} from './scan/lookup';
import {findAddresses, findNotes, findNumbered} from './scan/paragraphs';
import {plainText} from './scan/plainText';
import {findProvisions} from './scan/provisions';

export type {Finding, FindingKind, FindingState, Standing} from './scan/finding';

/** From the surest to the least sure: what one has found, no later one finds again. */
const FINDERS: readonly ((text: string, lookup: Lookup) => Found[])[] = [
  findAddresses,
  findEclis,
  findNotes,
  findNumbered,
  findProvisions,
  findDockets,
  findNamesByState,
  findWholeNames,
  findApplications,
  findSetOffNames,
];

/**
 * Every citation of a text, in order; none overlaps another.
 *
 * Knows the portal’s own numbers and addresses, decisions by ECLI, number and name, and articles of the acts in the
 * index, each in the styles of English, Romanian, French, Dutch, Polish and Spanish.
 */
export function scanCitations(text: string, index: CitationIndex): Finding[] {
  const lookup = lookupOf(index);
  const plain = plainText(text);
  const isTaken = new Uint8Array(plain.text.length);
  const findings: Finding[] = [];
  for (const find of FINDERS) {
    for (const {start, end, ...found} of find(plain.text, lookup)) {
      if (isTaken.subarray(start, end).includes(1)) continue;
      isTaken.fill(1, start, end);
      const from = plain.startOf(start);
      const to = plain.endOf(end);
      findings.push({...found, text: text.slice(from, to), start: from, end: to});
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}
