import * as z from 'zod';

/** A correction of a published paragraph: shown under it, and the reason its text may differ from the ledger. */
export const corrigendumSchema = z.strictObject({
  id: z.string().min(1).describe('The paragraph, such as HT-11.2.3'),
  edition: z.int().min(1),
  date: z.iso.date({error: 'expected a real date like "2026-11-24", in quotes'}),
  reason: z.string().trim().min(1, {error: 'expected the reason in one sentence'}),
});

export type Corrigendum = z.infer<typeof corrigendumSchema>;
