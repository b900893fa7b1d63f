/** The terms of the field in six languages, each with what its definition rests on. */
import * as z from 'zod';

import {isCertainty, type Certainty} from '../citations/certainty';
import {CitationSyntaxError, parseCitation, type Citation} from '../citations/citation';
import {LANGUAGES, type Language} from './language';

const text = z.string({error: 'expected text'}).trim().min(1, {error: 'expected text, found nothing'});

/** What a definition rests on where the bibliography has no record: words and a letter. */
export interface NamedBasis {
  readonly words: string;
  readonly certainty: Certainty;
}

export type Basis = Citation | NamedBasis;

/**
 * Reads a basis as typed: a citation `[@dir-2011-36, art. 2; C]`, or words and a letter
 * `national codes of criminal procedure; K`.
 *
 * @throws {CitationSyntaxError} When it is neither.
 */
export function parseBasis(typed: string): Basis {
  if (typed.startsWith('[@')) return parseCitation(typed);
  const [, words, letter = ''] = /^(.+);\s*([A-Z])$/.exec(typed) ?? [];
  if (words === undefined || !isCertainty(letter)) {
    throw new CitationSyntaxError(
      `“${typed}”`,
      'expected one like [@dir-2011-36, art. 2; C], or words and a letter like “national law; K”.',
    );
  }
  return {words: words.trim(), certainty: letter};
}

const basis = text.superRefine((typed, context) => {
  try {
    parseBasis(typed);
  } catch (error) {
    if (!(error instanceof CitationSyntaxError)) throw error;
    context.addIssue({code: 'custom', message: error.message});
  }
});

export const glossaryTermSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'expected lower-case letters, digits and single hyphens'}),
  term: z.strictObject(
    Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Record<Language, typeof text>,
  ),
  abbreviation: text.optional(),
  avoid: z
    .array(text)
    .optional()
    .describe('Other English words for the term, in lower case, which the texts do not use'),
  definition: text,
  basis: z.array(basis).min(1, {error: 'name what the definition rests on'}),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
