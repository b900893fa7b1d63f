/** What looks like personal data and may stand: `data/allowed-data.yaml`, each entry with its reason and its reviewer. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

import {isCalendarDate} from '../cases/calendarDate';
import {parseYaml, readBySchema} from '../content/yamlFile';
import type {Problem} from '../publications/problem';
import {PERSONAL_DATA_KINDS} from './personalData';
import {personalDataRule} from './rules/personalData';

export const ALLOWED_DATA_FILE = 'data/allowed-data.yaml';

const OVER_REDACTION = 'over-redaction';

const text = z.string({error: 'expected text'}).trim().min(1, {error: 'expected text, found nothing'});

export const allowedDataSchema = z.strictObject({
  text: text.describe('What may stand, exactly as it is typed in the file'),
  kind: z.enum([...PERSONAL_DATA_KINDS, OVER_REDACTION], {
    error: `expected the end of the rule’s name, one of ${[...PERSONAL_DATA_KINDS, OVER_REDACTION].join(', ')}`,
  }),
  file: text.optional().describe('The only file where it may stand; absent where it may stand anywhere'),
  reason: z
    .string({error: 'expected why it may stand'})
    .trim()
    .min(10, {error: 'expected why it may stand, in a few words'}),
  reviewedBy: z
    .string({error: 'expected who looked at it: a second person, by name or role'})
    .trim()
    .min(3, {error: 'expected who looked at it: a second person, by name or role'})
    .refine((value) => !/^(?:the )?(?:editors?|me|self|myself|n\/?a|none)\.?$/i.test(value), {
      error: 'expected a person other than the editor, by name or role',
    }),
  on: z
    .string({error: 'expected a date in quotes like "2026-11-30"'})
    .refine((value) => value.length === 10 && isCalendarDate(value), {
      error: 'expected a real date like 2026-11-30',
    })
    .describe('Day of the review'),
});

/** An entry of the list, with the line on which it stands. */
export interface AllowedData extends z.infer<typeof allowedDataSchema> {
  readonly line: number;
}

/** The entries of a portal, and what is wrong with their form. Where the list cannot be read, nothing is allowed. */
export function readAllowedData(siteDir: string): {
  readonly entries: readonly AllowedData[];
  readonly problems: readonly Problem[];
} {
  const path = join(siteDir, ALLOWED_DATA_FILE);
  if (!existsSync(path)) return {entries: [], problems: []};
  const yaml = parseYaml(readFileSync(path, 'utf8'), ALLOWED_DATA_FILE);
  const read = yaml.problems
    ? yaml
    : readBySchema(z.array(allowedDataSchema), yaml.value, ALLOWED_DATA_FILE, 'allowed-data-form');
  if (read.problems) return {entries: [], problems: read.problems};
  return {
    entries: read.value.map((entry, index) => ({...entry, line: yaml.value!.lineOf([index])})),
    problems: [],
  };
}

/** The problems that no entry resolves. What an entry itself says in the list is resolved by it too. */
export function withoutAllowed(found: readonly Problem[], entries: readonly AllowedData[]): Problem[] {
  if (entries.length === 0) return [...found];
  return found.filter(
    (problem) => !entries.some((entry) => isAllowed(problem, entry) || isEntryItself(problem, entry)),
  );
}

/** Entries that nothing found needs any more: each could let something through that comes later. */
export function findUnusedAllowed(found: readonly Problem[], entries: readonly AllowedData[]): Problem[] {
  return entries
    .filter((entry) => !found.some((problem) => isAllowed(problem, entry)))
    .map(({line, kind, file}): Problem => ({
      file: ALLOWED_DATA_FILE,
      line,
      rule: 'allowed-data-unused',
      message: `This entry of kind ${kind} allows what ${file === undefined ? 'no text has' : `${file} does not have`}; expected a text as it is typed there.`,
      hint: 'Take the entry out, or correct its text, kind or file.',
    }));
}

function isAllowed(problem: Problem, entry: AllowedData): boolean {
  return (
    problem.file !== ALLOWED_DATA_FILE &&
    hasSameText(problem, entry) &&
    (entry.file === undefined || entry.file === problem.file)
  );
}

function isEntryItself(problem: Problem, entry: AllowedData): boolean {
  return problem.file === ALLOWED_DATA_FILE && hasSameText(problem, entry);
}

function hasSameText({rule, match}: Problem, {kind, text: allowed}: AllowedData): boolean {
  return match?.trim() === allowed && rule === (kind === OVER_REDACTION ? kind : personalDataRule(kind));
}
