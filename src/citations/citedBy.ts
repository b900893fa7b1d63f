/** Who cites what within an edition, as data: the form of `/data/cited-by-<edition>.json`. */
import * as z from 'zod';

import {CERTAINTIES} from './certainty';

const citingSchema = z.strictObject({
  id: z
    .string()
    .describe(
      'What cites: a paragraph or row (HT-11.2.3, HT-C.4), a chapter outside its numbered paragraphs (HT-11), a paragraph of a note (JP-, the id of the case and -7), a case (JP- and its id), a term of the glossary (term-grooming), a rule of law (rule-dir-2011-36-art-8)',
    ),
  how: z
    .enum(['refers', 'cites', 'bears-on', 'relates', 'provision'])
    .describe(
      'refers: its text names the number; cites: it rests on it as a source; bears-on: the case is marked as bearing on the paragraph; relates: the cases are named as related, on either side; provision: the case is on a provision of the instrument',
    ),
  certainty: z
    .enum(CERTAINTIES)
    .optional()
    .describe('How far the statement was checked against the source: C read, E exists, K own knowledge'),
  locator: z.string().optional().describe('Article, paragraph or page, as printed'),
});

export const citedBySchema = z.strictObject({
  edition: z.int().min(1),
  citedBy: z
    .record(z.string(), z.array(citingSchema))
    .describe(
      'By what is cited: a paragraph, row, chapter or case by its id; a record of the bibliography by “source-” and its key. Each id answers at /id/<id>/. What nothing cites is absent',
    ),
});

/** One thing that cites another, and how. */
export type Citing = z.infer<typeof citingSchema>;
export type CitedBy = z.infer<typeof citedBySchema>;

/** Id of a source beside those of paragraphs and cases. */
export function sourceId(key: string): string {
  return `source-${key}`;
}
