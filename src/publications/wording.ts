/** Words that the texts do not use, each with what they use instead. */
import * as z from 'zod';

const words = z
  .string({error: 'expected words'})
  .trim()
  .min(1, {error: 'expected words, found nothing'})
  .refine((typed) => typed === typed.toLowerCase(), {
    error: 'expected lower case: capitals are not told apart',
  });

export const wordingSchema = z.strictObject({
  forms: z
    .array(words)
    .min(1, {error: 'expected at least one form'})
    .describe('What is not used, every form of it; * stands for any letters, or none'),
  use: z.string({error: 'expected what to write instead'}).trim().min(1),
  except: z.array(words).default([]).describe('Words and names that hold one of the forms and may stand'),
});

export type Wording = z.infer<typeof wordingSchema>;

/** A form that a text has. Offset in UTF-16 code units. */
export interface FoundForm {
  readonly start: number;
  readonly text: string;
  readonly wording: Wording;
}

/**
 * Makes a finder of forms; made once for many texts.
 *
 * @returns Every place where a text has a form, by wording, then in reading order. Capitals are not told apart.
 */
export function formFinder(wordings: readonly Wording[]): (text: string) => FoundForm[] {
  const patterns = wordings.map((wording) => ({
    wording,
    forms: pattern(wording.forms),
    except: wording.except.length === 0 ? undefined : pattern(wording.except),
  }));
  return (text) =>
    patterns.flatMap(({wording, forms, except}) =>
      [...(except ? blankAll(text, except) : text).matchAll(forms)].map((match) => ({
        start: match.index,
        text: match[0].replace(/\s+/g, ' '),
        wording,
      })),
    );
}

/** Replaces what a pattern finds by as many spaces, so that offsets and lines stay. */
export function blankAll(text: string, found: RegExp): string {
  return text.replace(found, (match) => match.replace(/[^\n]/g, ' '));
}

/** Whole words only: a letter, a digit or a hyphen on either side makes it another word. */
function pattern(forms: readonly string[]): RegExp {
  const typed = forms.map((form) =>
    form
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${typed.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
}
