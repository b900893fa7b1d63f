/** Rules of law of the legal framework: one record for one rule of one instrument, in the portal’s own words. */
import * as z from 'zod';

import {MAP_ROWS, QUESTIONS} from './lawGroups';

/** Stands for the day from which a rule is law, where that was not checked. */
export const NOT_CHECKED = 'not-checked';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {error: 'expected lower-case letters, digits and single hyphens'});
const text = z
  .string({error: 'expected text'})
  .trim()
  .min(1, {error: 'expected text, found nothing'})
  .refine((words) => !/[<>`*]|\]\(|\[@/.test(words), {
    error: 'expected plain text: no markup, no link, no citation',
  });
const DAY = 'expected a real day in quotes, like "2026-04-08"';

export const legalRuleSchema = z
  .strictObject({
    id: id.describe('Key of the source, a hyphen, then the article: dir-2011-36-art-8'),
    source: id.describe('Key of data/sources.yaml'),
    at: text.describe('Locator as printed: art. 12(4), arts 22–23, recital 14'),
    questions: z
      .array(z.enum(QUESTIONS, {error: `expected one of ${QUESTIONS.join(', ')}`}))
      .min(1, {error: `expected at least one of ${QUESTIONS.join(', ')}`})
      .refine((all) => new Set(all).size === all.length, {error: 'expected each question once'}),
    says: text.describe('The rule in one to three sentences of the portal’s own'),
    certainty: z.enum(['C', 'E', 'K'], {error: 'expected C (read), E (source exists) or K (own knowledge)'}),
    note: text.optional().describe('What was seen or not seen of the source, and its limits'),
    map: z
      .enum(MAP_ROWS, {error: `expected one of ${MAP_ROWS.join(', ')}`})
      .optional()
      .describe('Row of the national maps; for the law of a State only'),
    from: z
      .union([z.literal(NOT_CHECKED), z.iso.date({error: `${DAY}, or ${NOT_CHECKED}`})])
      .optional()
      .describe(
        'Day from which it is law, where that is later than the instrument; not-checked where it is not known',
      ),
    until: z.iso.date({error: DAY}).optional().describe('Day on which it ceased or ceases to be law'),
  })
  .refine(
    ({from, until}) => from === undefined || from === NOT_CHECKED || until === undefined || from < until,
    {
      path: ['until'],
      error: 'expected a day after the one in from',
    },
  );

/** A rule of law with its source. */
export type LegalRule = z.infer<typeof legalRuleSchema>;

/** The day from which a rule is law; undefined where it is law since its instrument is, or the day was not checked. */
export function startOf({from}: Pick<LegalRule, 'from'>): string | undefined {
  return from === NOT_CHECKED ? undefined : from;
}

/**
 * The order of rules of one instrument: recitals, then articles as their numbers rise, then what has no article.
 * Reads the ids, which begin with the key of the source.
 */
export function compareWithinSource(a: LegalRule, b: LegalRule): number {
  return rankOf(a) - rankOf(b) || countable(a.id).localeCompare(countable(b.id), 'en', {numeric: true});
}

/** What lawmakers in Latin countries put behind the number of an article that came in later. */
const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];

/** An id with Latin ordinals as numbers, so that 433octies comes before 433novies. */
function countable(id: string): string {
  return id.replace(/(?<=\d)-?([a-z]+)(?=-|$)/g, (word, letters: string) => {
    const index = LATIN.indexOf(letters);
    return index === -1 ? word : `.${index + 2}`;
  });
}

function rankOf({id, source}: LegalRule): number {
  const place = id.slice(source.length + 1);
  if (place.startsWith('recital')) return 0;
  return place.startsWith('art') ? 1 : 2;
}
