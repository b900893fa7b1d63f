/** The subject index of the guidance, as at the back of a book: headings in readers’ words, and where each leads. */
import * as z from 'zod';

export const subjectHeadingSchema = z.strictObject({
  heading: z
    .string({error: 'expected words'})
    .trim()
    .min(3, {error: 'expected words'})
    .max(90, {error: 'expected at most 90 letters: a heading is read at a glance'})
    .refine((typed) => !/[.;:]$/.test(typed), {error: 'expected no full stop: a heading is no sentence'})
    .describe('What a reader would look up'),
  locators: z
    .array(z.string({error: 'expected an id such as HT-11.2.3'}))
    .min(1, {error: 'expected where the heading leads'})
    .max(6, {error: 'at most six: more lead nowhere. Divide the heading'})
    .describe('Ids of the paragraphs and rows that deal with it, best first'),
});

export type SubjectHeading = z.infer<typeof subjectHeadingSchema>;

/** Order of an index: by letters and spaces, capitals and signs passed over. */
export function compareHeadings(a: string, b: string): number {
  return lettersOf(a).localeCompare(lettersOf(b), 'en') || (a < b ? -1 : 1);
}

/** The letter a heading stands under; of *5 December* and the like, `#`. */
export function letterOf(heading: string): string {
  return /^[A-Z]/.exec(lettersOf(heading).toUpperCase())?.[0] ?? '#';
}

/** Whether a heading is the core of a question: *what to do when …*. An index by letters would put these together. */
export function isQuestion(heading: string): boolean {
  return QUESTION_WORDS.has(/^[a-z]+/i.exec(heading)?.[0].toLowerCase() ?? '');
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what who whom whose when where why which how can could may must should is are was were do does did has have will would'.split(
    ' ',
  ),
);

function lettersOf(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

/** The headings that lead to each paragraph, by its id. */
export function headingsByLocator(headings: readonly SubjectHeading[]): Map<string, string[]> {
  const byLocator = new Map<string, string[]>();
  for (const {heading, locators} of headings)
    for (const id of locators) byLocator.set(id, [...(byLocator.get(id) ?? []), heading]);
  return byLocator;
}
