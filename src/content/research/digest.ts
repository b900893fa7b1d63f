/** The digest of a record, without what rests on memory. */
import {normalPinpoint} from './pinpoints';
import {ResearchCaseError, type ResearchRecord, type TextField} from './record';
import {CUTS} from './remarks';
import {splitSentences, typographic} from './text';

/** What became of a text of the digest. */
interface CleanText {
  readonly sentences: readonly string[];
  /** Sentences that say what was not seen; they stood in square brackets. */
  readonly limits: readonly string[];
  /** Whether something that rests on memory was taken out. */
  readonly hasGaps: boolean;
}

/** The texts of a record as a note may hold them. */
export interface Digest {
  readonly facts: CleanText;
  readonly issues: readonly string[];
  readonly holding: CleanText;
  readonly reasoning: CleanText;
  readonly points: readonly CleanText[];
}

/**
 * Cleans the texts of a record.
 *
 * @param mayPrint The pinpoints that a page showed.
 * @throws {ResearchCaseError} A passage to cut is no longer there.
 */
export function readDigest(record: ResearchRecord, mayPrint: ReadonlySet<string>): Digest {
  const clean = (field: TextField): CleanText => cleanText(cutText(record, field), mayPrint);
  return {
    facts: clean('facts'),
    issues: record.issues.map(typographic),
    holding: clean('holding'),
    reasoning: clean('reasoning'),
    points: record.practice_points.map((point) => cleanText(point, mayPrint)),
  };
}

/** The text with the cuts that remarks of the research call for. */
function cutText(record: ResearchRecord, field: TextField): string {
  return (CUTS[record.id] ?? [])
    .filter(([name]) => name === field)
    .reduce(
      (text, [, passage, instead]) => {
        if (!text.includes(passage)) {
          throw new ResearchCaseError(
            record.id,
            field,
            passage,
            'The passage to cut is no longer there: correct CUTS.',
          );
        }
        return text.replace(passage, () => instead);
      },
      record[field].replace(/\s+/g, ' '),
    );
}

/** Takes out what rests on memory, and pinpoints that no page showed. */
export function cleanText(text: string, mayPrint: ReadonlySet<string>): CleanText {
  const limits: string[] = [];
  let hasGaps = false;
  const drop = (): '' => {
    hasGaps = true;
    return '';
  };
  const withoutRemarks = text
    .replace(/\s+/g, ' ')
    .replace(/ ?\[memory: [^\]]*\]/g, drop)
    .replace(/ ?\[([A-Z][^\]]*)\]/g, (_, words: string) => {
      const [limit = '', memory] = words.split(/(?:^|(?<=\. ))Memory: /);
      if (memory !== undefined) drop();
      if (limit.trim()) limits.push(typographic(limit.trim()));
      return '';
    });
  const sentences = splitSentences(withoutRemarks)
    .filter((sentence) => !/\[memory\]|\(memory\b/.test(sentence) || drop())
    .map((sentence) => typographic(printOnly(sentence, mayPrint)));
  return {sentences: sentences.filter(Boolean), limits, hasGaps};
}

/** A sentence with those of its pinpoints only that may be printed. */
function printOnly(sentence: string, mayPrint: ReadonlySet<string>): string {
  return sentence
    .replace(/ ?\((?:cf\. )?(§§? ?\d[^()]*)\)/g, (_, at: string) => {
      const pinpoint = normalPinpoint(at);
      return mayPrint.has(pinpoint) ? ` (${pinpoint})` : '';
    })
    .replace(/ §§? \d[\d\-]*\?(?=\))/g, '')
    .replace(/^The principles are set out in (§§ [\d-]+)\.$/, (whole, at: string) =>
      mayPrint.has(at) ? `The judgment sets out the principles in one passage (${at}).` : whole,
    );
}
