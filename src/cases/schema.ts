/**
 * The front matter of a case: the single source of types, messages, editor help and JSON Schema.
 *
 * Whether an id exists (court, topic, provision, related case) is not decided here: this room knows
 * no files. The gate asks those questions with the vocabularies in hand.
 */
import * as z from 'zod';

import {isEcli} from '../citations/ecli';
import {isCalendarDate} from './calendarDate';
import {choiceLists} from './choiceList';
import {PARTS} from './part';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'expected lower-case letters, digits and single hyphens, like name-v-state',
});

const text = z.string({error: 'expected text'}).trim().min(1, {error: 'expected text, found nothing'});

const day = z.string({error: 'expected a date in quotes like "2005-07-26"'}).refine(isCalendarDate, {
  error: 'expected a real date like 2005-07-26, or a year alone like 2005',
});

const wholeDay = z
  .string({error: 'expected a date in quotes like "2026-11-30"'})
  .refine((value) => value.length === 10 && isCalendarDate(value), {
    error: 'expected a real date like 2026-11-30',
  });

const address = z.url({protocol: /^https?$/, error: 'expected an address that begins with https://'});

/**
 * How far one item was checked.
 * - `confirmed`: a page that shows it was read; `against` says which.
 * - `partly`: a page that shows a part of it was read; `note` says which part is missing.
 * - `derived`: computed from other confirmed items, by a published rule (ECtHR ECLIs).
 * - `not-confirmed`: rests on the compiler's knowledge only.
 * - `none`: there is nothing to confirm (a decision without docket or ECLI).
 */
export const VERIFICATION_STATES = ['confirmed', 'partly', 'derived', 'not-confirmed', 'none'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

const verified = z
  .strictObject({
    state: z.enum(VERIFICATION_STATES).describe('How far this was checked'),
    against: z
      .array(text)
      .optional()
      .describe('The pages it was checked against: an address, or words where the page is only a copy')
      .meta({title: 'Checked against'}),
    note: text.optional().describe('What was not seen, in one line'),
  })
  .refine((item) => item.state !== 'confirmed' || (item.against?.length ?? 0) > 0, {
    path: ['against'],
    error: 'a confirmed item names at least one page it was checked against',
  });
export type Verified = z.infer<typeof verified>;

const pinpoint = z.strictObject({
  at: z
    .string()
    .regex(/^(?:§|§§|p\.|pp\.|para\.|paras) ?[0-9]+(?:[.\-–][0-9]+)*(?: and [0-9]+)?$/, {
      error: 'expected a pinpoint like § 89 or §§ 146-148',
    })
    .describe('The paragraph of the judgment, as printed in the note')
    .meta({title: 'Pinpoint'}),
  against: z
    .array(text)
    .min(1, {error: 'name the page on which the paragraph number was seen'})
    .meta({title: 'Seen on'}),
});

const relation = z.strictObject({
  id: id.describe('Id of the other case').meta({title: 'Other case'}).register(choiceLists, {list: 'cases'}),
  why: text
    .optional()
    .describe('One line: why a reader of this case should read the other')
    .meta({title: 'Why read the other'}),
  back: text
    .optional()
    .describe('One line for the page of the other case, unless that names this one itself: why read this one')
    .meta({title: 'Line for the page of the other'}),
});

const laterEvent = z.strictObject({
  date: day.optional(),
  kind: z.enum(['appealed', 'overruled', 'followed', 'executed', 'law-amended', 'referred', 'other']),
  text: text.describe('What happened, in one sentence'),
  url: address.optional().meta({title: 'Address'}),
});

export const caseSchema = z.strictObject({
  id: id.describe('Lasting name of the case in addresses and citations; never changed'),
  title: text.describe('Name of the case as the court gives it'),
  shortTitle: text.optional().describe('Short form used in running text, without the formation'),
  description: text
    .max(220, {error: 'at most 220 characters'})
    .describe('The holding in one line, for lists'),
  court: id.describe('Code from data/courts.yaml').register(choiceLists, {list: 'courts'}),
  formation: text.optional().describe('Chamber or section that decided'),
  respondents: z
    .array(z.string().regex(/^[A-Z]{2}$/, {error: 'expected a two-letter country code like FR'}))
    .default([])
    .describe('Respondent States; empty where there are none')
    .meta({title: 'Respondent States'}),
  date: day.describe('Date of the decision; a year alone where the day is not known'),
  docket: z
    .array(text)
    .default([])
    .describe('Application, case or file numbers')
    .meta({title: 'Docket numbers'}),
  ecli: z
    .string()
    .refine(isEcli, {error: 'expected an ECLI like ECLI:EU:C:2026:1'})
    .optional()
    .describe(
      'European Case Law Identifier given by the court; absent where it has none. Never composed by hand',
    )
    .meta({title: 'ECLI'}),
  citation: text.describe('How to cite the decision (OSCOLA)'),
  url: address
    .optional()
    .describe('Where the decision can be read, beginning with https://')
    .meta({title: 'Address of the decision'}),
  part: z.enum(PARTS).describe('The part of the collection; the file lies in its folder'),
  exploitation: z
    .array(id)
    .default([])
    .describe('Ids from data/exploitation.yaml')
    .meta({title: 'Forms of exploitation'})
    .register(choiceLists, {list: 'exploitation'}),
  provisions: z
    .array(id)
    .default([])
    .describe('Ids from data/provisions.yaml')
    .register(choiceLists, {list: 'provisions'}),
  topics: z
    .array(id)
    .min(1, {error: 'at least one topic from data/topics.yaml'})
    .describe('Ids from data/topics.yaml; at least one')
    .register(choiceLists, {list: 'topics'}),
  outcome: z.strictObject({
    kind: id.describe('Id from data/outcomes.yaml').register(choiceLists, {list: 'outcomes'}),
    text: text.max(160, {error: 'at most 160 characters'}).describe('The outcome at a glance'),
  }),
  related: z
    .array(relation)
    .default([])
    .describe('Typed once; the page shows it from both ends')
    .meta({title: 'Related cases'}),
  supports: z
    .array(
      z.string().regex(/^(?:HT|JD)-\d+\.\d+\.\d+[a-z]?$/, {error: 'expected a paragraph like HT-11.2.3'}),
    )
    .default([])
    .describe('Guideline paragraphs that this case bears on')
    .meta({title: 'Guideline paragraphs'}),
  published: day.describe('Day on which the note was first published here'),
  revised: day.optional().describe('Day of the last change of substance'),
  preparedBy: text.describe('Who wrote the note: an institution or role'),
  secondReader: text.optional().describe('Who read it against the decision; absent until somebody has'),
  anonymisation: z.strictObject({
    by: text.describe('Who made sure that nobody can be recognised: an institution or role'),
    on: day.describe('Day on which that was done'),
    method: text.describe('What was replaced by what'),
  }),
  verification: z.strictObject({
    date: verified,
    docket: verified,
    ecli: verified,
    holding: verified,
    pinpoints: z.array(pinpoint).default([]).describe('The only pinpoints that the note may print'),
    leftOut: text
      .optional()
      .describe('What was left out of the note, or stands in it unchecked, because no page showed it'),
  }),
  laterHistory: z
    .array(laterEvent)
    .default([])
    .describe('What became of the decision: appealed, overruled, followed, executed, law amended since'),
  embargoUntil: wholeDay
    .optional()
    .describe('Day on which the case is first shown; until then it is kept out of every output'),
  hold: z
    .strictObject({
      since: wholeDay,
      reason: text.describe('For editors only; no reader sees it'),
    })
    .optional()
    .describe('Keeps the case out of every output until it is taken away'),
});

/** The front matter of one case, checked. */
export type CaseRecord = z.infer<typeof caseSchema>;
/** The front matter of one case as an editor types it. */
export type CaseInput = z.input<typeof caseSchema>;

/** Sections of a case note, in the order of the page. The anchor is the same in every language. */
export const CASE_SECTIONS = [
  {anchor: 'in-practice', heading: 'What it means in practice'},
  {anchor: 'facts', heading: 'Facts'},
  {anchor: 'issues', heading: 'Issues'},
  {anchor: 'holding', heading: 'Holding'},
  {anchor: 'reasoning', heading: 'Reasoning'},
] as const;
