/** The controlled lists that cases draw on. Files in data/ hold the records; these are their forms. */
import * as z from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'expected lower-case letters, digits and single hyphens'});
const text = z.string().trim().min(1, {error: 'expected text, found nothing'});

export const courtSchema = z.strictObject({
  code: id,
  name: text,
  short: text,
  jurisdiction: z
    .string()
    .regex(/^(?:COE|[A-Z]{2})$/, {error: 'expected COE, EU or a two-letter country code'}),
  level: z.enum(['international', 'eu', 'constitutional', 'supreme', 'appeal', 'first-instance']),
  ecliCode: text.optional(),
});
export type Court = z.infer<typeof courtSchema>;

export const topicSchema = z.strictObject({
  id,
  name: text,
  definition: text,
  words: z.array(text).default([]),
});
export type Topic = z.infer<typeof topicSchema>;

export const provisionSchema = z.strictObject({
  id,
  instrument: id.optional(),
  label: text,
  words: z.array(text).default([]),
});
export type Provision = z.infer<typeof provisionSchema>;

export const exploitationSchema = z.strictObject({id, name: text, definition: text});
export type Exploitation = z.infer<typeof exploitationSchema>;

export const outcomeSchema = z.strictObject({id, name: text});
export type Outcome = z.infer<typeof outcomeSchema>;
