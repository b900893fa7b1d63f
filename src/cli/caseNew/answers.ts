/** What is known of a case that is being entered: its record as far as it goes, and the paragraphs of its note. */
import * as z from 'zod';

import {
  readCaseNumber,
  proposeCitation,
  proposeEcli,
  proposeId,
  proposeRespondents,
} from '../../cases/newCase';
import {CASE_SECTIONS, caseSchema, type CaseInput, type Verified} from '../../cases/schema';
import type {Court} from '../../cases/vocabularies';
import {splitParagraphs, type NoteSections} from '../../content/caseText';
import {schemaProblems} from '../../content/yamlFile';
import {PortalError} from '../../errors';
import {findPersonalData} from '../../gate/personalData';

/** A record of which any field may be missing still. */
export type PartialRecord = Partial<Omit<CaseInput, 'outcome' | 'anonymisation' | 'verification'>> & {
  readonly outcome?: Partial<CaseInput['outcome']>;
  readonly anonymisation?: Partial<CaseInput['anonymisation']>;
  readonly verification?: Partial<CaseInput['verification']>;
};

export type Answers = PartialRecord & {
  readonly sections?: NoteSections;
  /** Names of the questions that were answered, also with nothing: an interview that is taken up again goes on behind them. */
  readonly asked?: readonly string[];
};

/** What was typed or handed over cannot be used. */
export class AnswersError extends PortalError {
  override readonly name = 'AnswersError';
}

/**
 * Reads answers: the fields of a case, and `sections` with paragraphs by the anchor of the section, each a list of
 * paragraphs or one text with empty lines between them.
 *
 * @throws {AnswersError} The text is no JSON, or not an object, or names a section that a note has not.
 */
export function readAnswers(text: string, file: string): Answers {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AnswersError(
      `${file} cannot be read as JSON: ${(cause as Error).message}. Write one object: {"title": "…", "sections": {"facts": ["…"]}}.`,
      {cause},
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new AnswersError(
      `${file} holds ${Array.isArray(value) ? 'a list' : `“${String(value)}”`}; expected one object with the fields of a case.`,
    );
  const {sections, ...record} = value as Record<string, unknown>;
  return {...record, ...(sections !== undefined && {sections: readSections(sections, file)})};
}

function readSections(sections: unknown, file: string): NoteSections {
  const known = CASE_SECTIONS.map(({anchor}) => anchor as string);
  const refuse = (found: string): never => {
    throw new AnswersError(
      `${file}: ${found}; expected for each of ${known.join(', ')} a list of paragraphs, or a text with empty lines between them.`,
    );
  };
  if (typeof sections !== 'object' || sections === null || Array.isArray(sections))
    return refuse(`sections is ${JSON.stringify(sections)}`);
  return Object.fromEntries(
    Object.entries(sections).map(([anchor, typed]) => {
      if (!known.includes(anchor)) refuse(`sections has “${anchor}”, which a note has not`);
      const texts: unknown[] = Array.isArray(typed) ? typed : [typed];
      if (!texts.every((each) => typeof each === 'string'))
        refuse(`sections.${anchor} is ${JSON.stringify(typed)}`);
      return [anchor, (texts as string[]).flatMap(splitParagraphs)];
    }),
  );
}

/** What proposals rest on beside the answers. */
export interface ProposalContext {
  readonly courts: ReadonlyMap<string, Court>;
  /** ISO day. */
  readonly today: string;
  /**
   * The edition that restates this one: a note on a decision up to its `lawDate` that says it was `published` no later
   * than the edition would have to stand in that too.
   */
  readonly restated: {readonly lawDate: string; readonly published: string} | undefined;
  /** Who writes the notes of this portal, where that is known. */
  readonly editors: string | undefined;
}

/** The answers with all that can be proposed for what they leave open. */
export function completeAnswers(typed: Answers, context: ProposalContext): Answers {
  const {courts, today, editors} = context;
  // Only well-formed numbers say anything; the schema reports the rest.
  const number = [typed.ecli, typed.docket?.[0]].find((each) => typeof each === 'string');
  const facts = number === undefined ? {} : readCaseNumber(number, courts.values());
  let known: Answers = {...facts, ...typed};
  const court = courts.get(known.court ?? '');
  const fill = <K extends keyof Answers>(key: K, value: Answers[K] | undefined): void => {
    if (known[key] === undefined && value !== undefined) known = {...known, [key]: value};
  };
  fill('ecli', proposeEcli(known, court));
  if (court?.jurisdiction === 'COE' && known.title) fill('respondents', proposeRespondents(known.title));
  if (court && known.title && known.date) {
    fill('id', proposeId(known, court) || undefined);
    if (!/^(?:GB|IE)$/.test(court.jurisdiction)) fill('citation', proposeCitation(known, court));
  }
  fill('published', proposePublished(known, context));
  fill('preparedBy', editors);
  const by = known.preparedBy;
  const anonymisation = {...(by !== undefined && {by}), on: today, ...known.anonymisation};
  const verification = {...proposeVerification(known, court), ...known.verification};
  return {...known, outcome: {...known.outcome}, anonymisation, verification};
}

/** Today; the day after the edition that would have to hold the note as well, where that is later. */
export function proposePublished({date = ''}: PartialRecord, {today, restated}: ProposalContext): string {
  if (!restated || today > restated.published || `${date}-01-01`.slice(0, 10) > restated.lawDate)
    return today;
  const next = new Date(`${restated.published}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Nothing is confirmed until somebody says on which page it was read; an ECLI that can be computed is derived. */
export function proposeVerification(
  record: PartialRecord,
  court: Court | undefined,
): {[Item in 'date' | 'docket' | 'ecli' | 'holding']: Verified} {
  const open = {state: 'not-confirmed'} as const;
  const none = {state: 'none'} as const;
  const {ecli, docket = []} = record;
  const isDerived = (['JUD', 'DEC'] as const).some((kind) => proposeEcli(record, court, kind) === ecli);
  return {
    date: open,
    docket: docket.length > 0 ? open : none,
    ecli: ecli === undefined ? none : isDerived ? {state: 'derived'} : open,
    holding: open,
  };
}

/** A fault of the answers: a field or section that is missing, or a value that cannot stand. */
export interface AnswerFault {
  /** Key path as in the file: `outcome.kind`, `sections.facts`. */
  readonly field: string;
  readonly isMissing: boolean;
  /** In the words of the gate. */
  readonly message: string;
}

/** Everything that keeps the answers from being a case, in the order of the file; empty when nothing does. */
export function findAnswerFaults({sections = {}, asked: _asked, ...record}: Answers): AnswerFault[] {
  const checked = caseSchema.safeParse(record);
  const issues = checked.success ? [] : checked.error.issues;
  const problems = checked.success
    ? []
    : schemaProblems(checked.error, {value: record, lineOf: () => 0}, '', 'case-form');
  const ofRecord = issues.map((issue, i): AnswerFault => {
    const field = issue.path.join('.');
    const isMissing = issue.code !== 'unrecognized_keys' && valueAt(record, issue.path) === undefined;
    const description = fieldSchema(issue.path.map(String))?.description;
    const message =
      isMissing && description !== undefined ? `${field} is missing: ${description}.` : problems[i]!.message;
    return {field, isMissing, message};
  });
  const order = [...Object.keys(caseSchema.shape)];
  const place = ({field}: AnswerFault): number => order.indexOf(field.split('.')[0]!);
  const ofSections = CASE_SECTIONS.filter(({anchor}) => (sections[anchor] ?? []).length === 0).map(
    ({anchor, heading}): AnswerFault => ({
      field: `sections.${anchor}`,
      isMissing: true,
      message: `sections.${anchor} is missing: the paragraphs of “${heading}”.`,
    }),
  );
  return [...ofRecord.sort((a, b) => place(a) - place(b)), ...ofSections];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** The schema of a field by its key path, through lists and optional fields; undefined where there is none. */
export function fieldSchema(path: readonly string[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = caseSchema;
  let description: string | undefined;
  for (const key of path) {
    const inner: z.ZodType | undefined = schema && unwrapped(schema);
    if (inner instanceof z.ZodArray) schema = inner.element as z.ZodType;
    else if (inner instanceof z.ZodObject) schema = (inner.shape as Record<string, z.ZodType>)[key];
    else return undefined;
    description = schema?.description;
  }
  const last = schema && unwrapped(schema);
  return last && description !== undefined && last.description === undefined
    ? last.describe(description)
    : last;
}

/** A schema without what makes it optional. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

/**
 * What is wrong with one value as it is typed: the schema’s finding in the words of the gate, or personal data that
 * stands in it.
 *
 * @param field Key path as in the file.
 * @returns undefined when the value may stand.
 */
export function findValueFault(field: string, value: string): string | undefined {
  const schema = fieldSchema(field.split('.'));
  const checked = schema && z.object({[field]: schema}).safeParse({[field]: value});
  const [problem] =
    checked && !checked.success
      ? schemaProblems(checked.error, {value: {[field]: value}, lineOf: () => 0}, '', 'case-form')
      : [];
  return problem?.message ?? findPersonalDataFault(value);
}

/** What in a text looks like personal data, with what to do. */
export function findPersonalDataFault(text: string): string | undefined {
  const found = findPersonalData(text);
  return found.length === 0 ? undefined : found.map(({message, hint}) => `${message} ${hint}`).join(' ');
}

/** Every answer in which something looks like personal data. */
export function findPersonalDataFaults(answers: Answers): AnswerFault[] {
  const faults: AnswerFault[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      const message = findPersonalDataFault(value);
      const field = path.join('.');
      if (message !== undefined) faults.push({field, isMissing: false, message: `${field}: ${message}`});
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
    }
  };
  walk(answers, []);
  return faults;
}
