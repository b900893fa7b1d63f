/** The bibliography: one record per document that a text leans on. */
import * as z from 'zod';

export const SOURCE_TYPES = [
  'legislation',
  'treaty',
  'soft-law',
  'manual',
  'report',
  'book',
  'article',
  'thesis',
  'web',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

const day = z.union([z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/), z.iso.date()], {
  error: 'expected a real year, month or day like "2012-10-25", in quotes',
});
const text = z.string().trim().min(1, {error: 'expected text, found nothing'});

export const sourceSchema = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'expected lower-case letters, digits and hyphens'}),
    type: z.enum(SOURCE_TYPES),
    title: text,
    original: text.optional().describe('Title in its own language'),
    language: z
      .string()
      .regex(/^[a-z]{2}$/, {error: 'expected two letters such as "ro" (ISO 639-1)'})
      .optional()
      .describe('Language of the original title'),
    short: text
      .max(45, {error: 'at most 45 characters'})
      .describe('Short form printed under a paragraph; unique'),
    authority: text.optional(),
    author: z.array(text).optional(),
    jurisdiction: text.optional(),
    number: text.optional(),
    issued: day.optional(),
    container: text.optional(),
    pages: text.optional(),
    doi: text.optional(),
    url: z
      .url({protocol: /^https?$/, error: 'expected an address that begins with https://'})
      .optional()
      .describe('Official address; never a mirror'),
    status: z.enum(['in-force', 'amended', 'repealed', 'proposed', 'expected']).optional(),
    dates: z
      .partialRecord(z.enum(['inForce', 'application', 'transposition', 'amended', 'repealed']), day)
      .optional(),
    level: z
      .enum(['C', 'E', 'K'])
      .describe('How sure the record itself is: C read, E known to exist, K memory'),
    note: text.optional(),
    finding: text.optional().describe('Research only: who studied whom, what, and the limit'),
  })
  .refine(({original, language}) => (original === undefined) === (language === undefined), {
    path: ['language'],
    error: 'original and language stand together: give both, or neither',
  });

export type Source = z.infer<typeof sourceSchema>;
