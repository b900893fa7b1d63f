/** Words of practitioners for what the texts call otherwise: search looks for the words of the texts too. */
import * as z from 'zod';

export const typedWords = z
  .string({error: 'expected words'})
  .trim()
  .min(1, {error: 'expected words, found nothing'})
  .refine((typed) => typed === typed.toLowerCase(), {
    error: 'expected lower case: search does not tell capitals apart',
  });

export const synonymSchema = z
  .strictObject({
    word: typedWords.describe('What may be typed'),
    forms: z
      .array(typedWords)
      .default([])
      .describe('Its other forms and spellings, and words that mean the same'),
    texts: z
      .array(typedWords)
      .min(1, {error: 'expected the words of the texts'})
      .max(4, {error: 'at most four: each more lets in what was not asked for'})
      .describe('What the texts say instead'),
    both: z
      .literal(true)
      .optional()
      .describe('Whether the words of the texts stand for each other too, and for the word'),
    idiom: z
      .literal(true)
      .optional()
      .describe('Whether typed words that are several mean this only together, and mislead one by one'),
  })
  .refine(
    ({word, forms, texts}) => new Set([word, ...forms, ...texts]).size === 1 + forms.length + texts.length,
    {path: ['texts'], error: 'expected none of the words twice, here or in forms'},
  );

export type Synonym = z.infer<typeof synonymSchema>;
