/** Everyday words of other languages, and what the texts call them: search looks for the words of the texts too. */
import * as z from 'zod';

import {LANGUAGES} from './language';
import {typedWords} from './synonym';

/** Those that are not the language of the texts. */
export const FOREIGN_LANGUAGES = LANGUAGES.filter((code) => code !== 'en');

const forms = z.array(typedWords).default([]);

export const foreignWordSchema = z.strictObject({
  texts: z
    .array(typedWords)
    .min(1, {error: 'expected the words of the texts'})
    .max(2, {error: 'at most two: each more lets in what was not asked for'})
    .describe('What the texts say'),
  ro: forms.describe('Romanian, in its usual forms'),
  fr: forms.describe('French; plurals that follow the rule are made'),
  nl: forms.describe('Dutch, in its usual forms'),
  pl: forms.describe('Polish, in its usual forms'),
  es: forms.describe('Spanish; plurals that follow the rule are made'),
} satisfies Record<(typeof FOREIGN_LANGUAGES)[number] | 'texts', z.ZodType>);

export type ForeignWord = z.infer<typeof foreignWordSchema>;
