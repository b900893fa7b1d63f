/** What a note leaves out or holds unchecked. */
import type {Digest} from './digest';
import type {ConfirmedPinpoint, ResearchRecord} from './record';
import {ASSUMED, CUTS, UNCHECKED} from './remarks';
import {joinWords} from './text';

/**
 * The gaps of a note, in words for readers.
 *
 * @param printed The pinpoints that the note prints.
 */
export function describeGaps(
  record: ResearchRecord,
  {facts, holding, reasoning, points}: Digest,
  printed: readonly ConfirmedPinpoint[],
): string {
  const texts = [facts, holding, reasoning, ...points];
  const isEuropean = record.jurisdiction === 'COE' || record.jurisdiction === 'EU';
  const parts = [
    isEuropean
      ? 'Facts and reasoning follow the pages named, completed from the compilers’ knowledge where a page showed only its beginning.'
      : 'The research saw mostly the opening part of the pages named; the decision was not read to its end.',
  ];
  if (isEuropean) {
    const numbers = printed.map(({at}) => at.replace(/-/g, '–'));
    parts.push(
      numbers.length > 0
        ? `Paragraph numbers other than ${joinWords(numbers)} are left out until they are read in the judgment.`
        : 'Paragraph numbers are left out until they are read in the judgment.',
    );
  }
  if (texts.some(({hasGaps}) => hasGaps) || CUTS[record.id]) {
    parts.push('Details that rested on the compilers’ knowledge alone are left out.');
  }
  if (ASSUMED[record.id]) parts.push('Provisions or categories that the research only assumed are left out.');
  parts.push(...texts.flatMap(({limits}) => limits));
  const unchecked = UNCHECKED[record.id];
  if (unchecked) parts.push(unchecked);
  return parts.join(' ');
}
