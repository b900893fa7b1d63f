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
    opening: openingPattern(wording.forms),
    forms: pattern(wording.forms),
    except: wording.except.length === 0 ? undefined : pattern(wording.except),
  }));
  /** Which patterns a word may begin, by word: most texts have no word that begins any. */
  const begun = new Map<string, typeof patterns>();
  return (text) => {
    const candidates = new Set<(typeof patterns)[number]>();
    for (const word of text.match(WORD) ?? []) {
      let known = begun.get(word);
      if (!known) begun.set(word, (known = patterns.filter(({opening}) => opening.test(word))));
      if (known.length > 0) for (const candidate of known) candidates.add(candidate);
    }
    if (candidates.size === 0) return [];
    const found = patterns.filter((each) => candidates.has(each));
    return found.flatMap(({wording, forms, except}) =>
      [...(except ? blankAll(text, except) : text).matchAll(forms)].map((match) => ({
        start: match.index,
        text: match[0].replace(/\s+/g, ' '),
        wording,
      })),
    );
  };
}

/** Replaces what a pattern finds by as many spaces, so that offsets and lines stay. */
export function blankAll(text: string, found: RegExp): string {
  return text.replace(found, (match) => match.replace(/[^\n]/g, ' '));
}

/** What a form begins and ends at: see `pattern`. */
const WORD = /[\p{L}\p{N}-]+/gu;

/** Matches the first word of any of the forms; anything, where a form begins with a sign. */
function openingPattern(forms: readonly string[]): RegExp {
  const openings = forms.map((form) =>
    (/^[\p{L}\p{N}*-]+/u.exec(form)?.[0] ?? '*').replaceAll('*', '\\p{L}*'),
  );
  const isOpen = forms.some((form) => /^[^\p{L}\p{N}*-]/u.test(form));
  return isOpen ? /^/ : new RegExp(`^(?:${openings.join('|')})$`, 'iu');
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
