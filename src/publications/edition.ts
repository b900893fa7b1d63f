/** Editions: statements of the law as at a day. */
import * as z from 'zod';

export const editionSchema = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  /** Day up to which the sources state the law, as words for readers. */
  lawStatedAs: z.string().min(1),
  /** Last day whose law it states, `2022-12-31`; an edition that is no longer in force has one. */
  lawDate: z.iso.date({error: 'expected a day like "2022-12-31", in quotes'}).optional(),
  sourcesSeenUpTo: z.string().min(1),
  compiled: z.string().min(1),
  published: z.string().min(1),
});

export type Edition = z.infer<typeof editionSchema>;

/** The edition in force: the one with the highest number. The list is never empty. */
export function currentEdition(editions: readonly Edition[]): Edition {
  const [first, ...rest] = editions;
  if (!first) throw new RangeError('The list of editions is empty; expected at least one edition.');
  return rest.reduce((best, edition) => (edition.number > best.number ? edition : best), first);
}
