/**
 * What was taken out of the portal for good. The log names the place and the day, and nothing by which somebody could
 * tell why or whom it concerned.
 */
import * as z from 'zod';

export const WITHDRAWN_FILE = 'data/withdrawn.yaml';

export const withdrawalSchema = z.strictObject({
  id: z
    .string({error: 'expected the id of a case or a paragraph'})
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|JP-[a-z0-9-]+-\d+[a-z]?|(?:HT|JD)-(?:\d+\.){2}\d+[a-z]?)$/, {
      error: 'expected the id of a case or a paragraph, like HT-11.2.3 or JP-name-v-state-7',
    })
    .describe('Case or paragraph; never used again'),
  on: z
    .string({error: 'expected a day in quotes like "2026-11-30"'})
    .regex(/^\d{4}-\d{2}-\d{2}$/, {error: 'expected a day in quotes like "2026-11-30"'}),
  editions: z.array(z.int().min(1)).min(1, {error: 'name the editions that had it'}),
  paragraphs: z
    .int()
    .min(1)
    .optional()
    .describe(
      'Of a case: the highest number of its note, so that each old address says that it was withdrawn',
    ),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** Whether a withdrawal took out a whole case, and not one paragraph. */
export function isOfCase({id}: Pick<Withdrawal, 'id'>): boolean {
  return !/^(?:HT|JD|JP)-/.test(id);
}

/** Gives the question whether a paragraph belonged to a case that was taken out as a whole. */
export function withdrawnNotes(withdrawn: readonly Withdrawal[]): (paragraph: string) => boolean {
  const cases = new Set(withdrawn.filter(isOfCase).map(({id}) => id));
  return (paragraph) => cases.has(/^JP-(.+)-\d+[a-z]?$/.exec(paragraph)?.[1] ?? '');
}
