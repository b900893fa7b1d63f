/**
 * A restatement: an edition made after another, which gives its text on the law of an earlier day. It
 * differs only where a listed change of the law, or a source that came later, makes it differ.
 */
import * as z from 'zod';

import {PortalError} from '../errors';
import {editionSchema, type Edition} from './edition';

const text = z.string({error: 'expected text'}).trim().min(1, {error: 'expected text, found nothing'});

/** An act, a judgment or a publication that came after the day whose law is restated. */
export const changeSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'expected lower-case letters, digits and hyphens'})
    .describe('Key of the source or id of the case; a name of its own where neither is there'),
  date: z
    .string()
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, {error: 'expected a day, month or year in quotes'})
    .optional()
    .describe('Absent where the change is that the text speaks of its own edition'),
  what: text.describe('What it changed, in one sentence'),
  act: z
    .literal(true)
    .optional()
    .describe('An act with a name of its own; a source says itself that it is one'),
});
export type LegalChange = z.infer<typeof changeSchema>;

export const differenceSchema = z
  .strictObject({
    at: text.describe(
      'A paragraph (HT-2.1.3), a page (docs/index.md) or a record (sources/dir-2011-36, rules/dir-2011-36-art-8)',
    ),
    because: z.array(z.string()).min(1, {error: 'name a change of the list'}),
    words: z.string().min(1).optional().describe('Words of the later edition; they stand there once'),
    reads: z.string().optional().describe('What stands in their place; empty where nothing does'),
    absent: z.literal(true).optional().describe('The paragraph or record is in the later edition only'),
  })
  .refine(
    ({words, reads, absent}) =>
      (words === undefined) === (reads === undefined) && !(absent && words !== undefined),
    {error: 'expected words with reads, or absent: true, or neither where a citation alone is dropped'},
  );
export type Difference = z.infer<typeof differenceSchema>;

export const restatementSchema = z.strictObject({
  edition: editionSchema.refine(({restates}) => restates !== undefined, {
    path: ['restates'],
    error: 'expected the number of the edition that is restated',
  }),
  changes: z.array(changeSchema),
  differences: z.array(differenceSchema),
});

/** The recipe of a restatement: the edition, what changed since its day, and where that makes it differ. */
export interface Restatement {
  readonly edition: Edition;
  readonly changes: readonly LegalChange[];
  readonly differences: readonly Difference[];
}

/** Words that a text does not hold, or holds more than once. */
export class WordsNotFoundError extends PortalError {
  override readonly name = 'WordsNotFoundError';
}

/**
 * A text with words put in the place of others, which stand in it exactly once. Where nothing takes their
 * place, the space or the empty line around them goes too.
 *
 * @throws {WordsNotFoundError}
 */
export function replaceWords(text: string, words: string, reads: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new WordsNotFoundError('is not there');
  if (text.indexOf(words, start + 1) >= 0) throw new WordsNotFoundError('stands there more than once');
  let before = text.slice(0, start);
  let after = text.slice(start + words.length);
  if (reads === '') {
    const isWholeLine = (before === '' || before.endsWith('\n')) && (after === '' || after.startsWith('\n'));
    if (isWholeLine) after = after.slice(1);
    else if (after === '' || /^["\n]/.test(after)) before = before.replace(/ $/, '');
    else if (before === '' || /[\n ]$/.test(before)) after = after.replace(/^ /, '');
  }
  return before + reads + after;
}

/** Whether a day, month or year lies after another; a year alone is not after a day within it. */
export function isAfter(date: string, day: string): boolean {
  const length = Math.min(date.length, day.length);
  return date.slice(0, length) > day.slice(0, length);
}
