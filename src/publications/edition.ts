/** Editions: statements of the law as at a day. */
import * as z from 'zod';

export const editionSchema = z
  .strictObject({
    number: z.int().min(1),
    title: z.string().min(1),
    /** Day up to which the sources state the law, as words for readers. */
    lawStatedAs: z.string().min(1),
    sourcesSeenUpTo: z.string().min(1),
    compiled: z.string().min(1),
    published: z.string().min(1),
    /** The day whose law it states, where that is one day. */
    lawDate: z.iso.date({error: 'expected a real date like "2022-12-31", in quotes'}).optional(),
    /**
     * The first day for which it is named when the law of a day is asked for, where it has no `lawDate`: the last
     * day of the period in which its sources were seen.
     */
    answersFrom: z.iso.date({error: 'expected a real date like "2026-06-30", in quotes'}).optional(),
    /** The later edition whose text it gives on the law of `lawDate`; the list of changes explains each difference. */
    restates: z.int().min(1).optional(),
  })
  .refine(({restates, lawDate}) => restates === undefined || lawDate !== undefined, {
    path: ['lawDate'],
    error: 'an edition that restates another names the day whose law it states',
  });

export type Edition = z.infer<typeof editionSchema>;

/** The edition in force: the one with the highest number. The list is never empty. */
export function currentEdition(editions: readonly Edition[]): Edition {
  const [first, ...rest] = editions;
  if (!first) throw new RangeError('The list of editions is empty; expected at least one edition.');
  return rest.reduce((best, edition) => (edition.number > best.number ? edition : best), first);
}
