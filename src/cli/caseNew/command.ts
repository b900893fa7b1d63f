/** What `npm run case:new` does, apart from the program around it. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {findLookAlikes} from '../../cases/lookAlikes';
import {readCaseNumber} from '../../cases/newCase';
import type {CaseInput} from '../../cases/schema';
import {formatNote} from '../../content/caseText';
import {readPortal, type EditionContent, type Portal} from '../../content/portal';
import {finishStaged, readJournal, stageFiles} from '../../content/stagedFiles';
import {compareProblems, formatProblem} from '../../publications/problem';
import {finishStoppedRun} from '../stoppedRun';
import {
  AnswersError,
  completeAnswers,
  findAnswerFaults,
  findPersonalDataFaults,
  readAnswers,
  type AnswerFault,
  type Answers,
  type ProposalContext,
} from './answers';
import {AskingStopped, type Ask} from './ask';
import {fileOfCase, makeCaseChange, type CaseChange} from './caseChange';
import {describeLookAlike, KnownCase} from './decisionSteps';
import {Draft, DRAFTS, listDrafts} from './drafts';
import {FIELD_FLAGS, parseFlags, type CommandOptions} from './flags';
import {interview, review} from './interview';
import type {InterviewContext} from './step';
import {openSuggestions, type Suggestions} from './suggestions';

const HELP = `Enter a new case.
  npm run case:new                          asks step by step; a run that was stopped is taken up again with
  npm run case:new -- --resume
  npm run case:new -- --from answers.json   takes the answers from a file, or with --from - from another program
  npm run case:new -- --title "…" --date …  takes them from flags, which also change answers from a file

A file of answers is one object with the fields of a case as in its file, and "sections" with the paragraphs of
in-practice, facts, issues, holding and reasoning. What follows from other answers may be left out: court and date
that an ECLI says, id, citation, day of publication, and what was not confirmed.

--allow-duplicate  writes the case although another has nearly the same name; the same ECLI or number is refused.
Flags for fields, once a value where the field is a list:
  ${wrapped([...FIELD_FLAGS.keys()].map((name) => `--${name}`))}`;

/** Where the command works, and who answers. */
export interface Surroundings {
  readonly siteDir: string;
  readonly print: (line: string) => void;
  /** Absent where nobody sits at a terminal. */
  readonly ask?: Ask;
  /** Text of the standard input. */
  readonly readStdin: () => string;
  /** ISO day. */
  readonly today: string;
  /** For the name of answers that have no id yet: letters, digits, hyphens. */
  readonly now: string;
}

const SUGGESTED_CASES = 6;
const SUGGESTED_PARAGRAPHS = 8;

/** @returns 0 when the case is written, 1 when it was refused or stopped, 2 when answers are missing or cannot be read. */
export async function caseNew(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const {print} = surroundings;
  try {
    const options = parseFlags(args);
    if (options.asksForHelp) {
      print(HELP);
      return 0;
    }
    return await enterCase(options, surroundings);
  } catch (error) {
    if (!(error instanceof AnswersError)) throw error;
    print(error.message);
    return 2;
  }
}

async function enterCase(options: CommandOptions, surroundings: Surroundings): Promise<number> {
  const {siteDir, print, ask} = surroundings;
  if (finishStoppedRun(siteDir, print)) {
    removeWritten(siteDir);
    return 0;
  }
  ask?.say('Reading the portal …');
  const portal = readPortal(siteDir);
  const content = portal.editions.find(({isCurrent}) => isCurrent);
  if (!content) throw new AnswersError('data/editions.yaml names no edition. Restore it from git.');
  const context = proposalContext(portal, content, surroundings.today);
  if (options.from !== undefined || (!ask && !options.isResumed)) {
    const given = options.from === undefined ? {} : readFrom(options.from, surroundings);
    return writeGiven(merged(given, options.answers), {options, portal, content, context, surroundings});
  }
  const draft = options.isResumed
    ? chosenDraft(siteDir, options.draft)
    : new Draft(siteDir, surroundings.now);
  if (draft && options.isResumed && isWritten(siteDir, draft.read())) {
    draft.remove();
    print('The case of these answers is written already. Look at it and commit it.');
    return 0;
  }
  if (!ask) {
    throw new AnswersError(
      `Nobody can be asked here. Open a terminal, or complete ${draft.file} and run: npm run case:new -- --from ${draft.file}`,
    );
  }
  const start = options.isResumed
    ? merged(draft.read(), options.answers)
    : withFacts(options.answers, context);
  return askAndWrite(start, ask, draft, {options, portal, content, context, surroundings});
}

interface Work {
  readonly options: CommandOptions;
  readonly portal: Portal;
  readonly content: EditionContent;
  readonly context: ProposalContext;
  readonly surroundings: Surroundings;
}

/** Without questions: everything that is missing or wrong is told at once. */
function writeGiven(given: Answers, {options, portal, content, context, surroundings}: Work): number {
  const {siteDir, print} = surroundings;
  const answers = completeAnswers(given, context);
  const faults = [...findFaults(answers, portal, content), ...findPersonalDataFaults(answers)];
  if (faults.length > 0) {
    const missing = faults.filter(({isMissing}) => isMissing);
    for (const {message} of faults) print(message);
    print(
      missing.length > 0
        ? `Nothing was written: ${missing.length === 1 ? '1 answer is' : `${missing.length} answers are`} missing. npm run case:new asks for each.`
        : 'Nothing was written: correct the answers and run the command again.',
    );
    return 2;
  }
  const alike = findLookAlikes(
    answers,
    [...content.cases.values()].map(({record}) => record),
  ).filter(({kind}) => kind !== 'title' || !options.allowsDuplicate);
  if (alike.length > 0) {
    for (const each of alike) print(describeLookAlike(each));
    const isNear = alike.every(({kind}) => kind === 'title');
    print(
      `Nothing was written. ${isNear ? 'If yours is another decision, add --allow-duplicate.' : 'Change the file of that case, or correct the number.'}`,
    );
    return 1;
  }
  const change = makeCaseChange(siteDir, portal, recordOf(answers), answers.sections ?? {});
  if (change.problems.length > 0) {
    for (const line of problemLines(change)) print(line);
    print('Nothing was written: correct the answers and run the command again.');
    return 1;
  }
  write(siteDir, recordOf(answers), change, print);
  return 0;
}

async function askAndWrite(
  start: Answers,
  ask: Ask,
  draft: Draft,
  {portal, content, context, surroundings}: Work,
): Promise<number> {
  const {siteDir, print} = surroundings;
  let suggestions: Promise<Suggestions> | undefined;
  const interviewContext: InterviewContext = {
    ...context,
    ask,
    content,
    takenIds: takenIds(portal),
    keep: (answers) => draft.save(answers),
    async suggest(text) {
      suggestions ??= openSuggestions(content, portal.synonyms);
      const found = await suggestions;
      return {
        cases: await found.cases(text, SUGGESTED_CASES),
        paragraphs: await found.paragraphs(text, SUGGESTED_PARAGRAPHS),
      };
    },
  };
  try {
    let answers = await interview(start, interviewContext);
    for (;;) {
      const complete = completeAnswers(answers, context);
      const faults = [...findFaults(complete, portal, content), ...findPersonalDataFaults(complete)];
      const change =
        faults.length > 0
          ? undefined
          : makeCaseChange(siteDir, portal, recordOf(complete), complete.sections ?? {});
      const lines = change ? problemLines(change) : faults.map(({message}) => message);
      if (change && lines.length === 0) {
        write(siteDir, recordOf(complete), change, print);
        draft.remove();
        return 0;
      }
      ask.say(['The case cannot be written yet:', ...lines].join('\n'));
      answers = await review(answers, interviewContext);
    }
  } catch (error) {
    if (error instanceof KnownCase) {
      draft.remove();
      print(error.message);
      return 1;
    }
    if (!(error instanceof AskingStopped)) throw error;
    print(
      existsSync(join(siteDir, draft.file))
        ? `Stopped; nothing was written. Your answers are kept in ${draft.file}. Go on with: npm run case:new -- --resume`
        : 'Stopped; nothing was written.',
    );
    return 1;
  }
}

/** Puts the file and the ledger in their places as one change. */
function write(siteDir: string, record: CaseInput, change: CaseChange, print: (line: string) => void): void {
  if (existsSync(join(siteDir, change.file)))
    throw new AnswersError(`${change.file} is there already and was left as it is.`);
  stageFiles(siteDir, `the case ${record.id}`, change.files, []);
  finishStaged(siteDir, readJournal(siteDir)!);
  const others = [...change.files.keys()].filter((file) => file !== change.file);
  print(
    [
      `${change.file} is written; the ledger holds its paragraphs.`,
      `See the page:  npm run case:preview -- ${record.id}`,
      `Commit it:     git add ${change.file} ${others.join(' ')}`,
    ].join('\n'),
  );
}

/** What keeps answers from being a new case of this portal. */
function findFaults(answers: Answers, portal: Portal, content: EditionContent): AnswerFault[] {
  const faults = findAnswerFaults(answers);
  const {id} = answers;
  const known = content.cases.get(id ?? '');
  const taken = known?.file ?? (takenIds(portal).has(id ?? '') ? 'another edition' : undefined);
  if (taken === undefined) return faults;
  return [
    {
      field: 'id',
      isMissing: false,
      message: `id is “${id}”; ${taken} has it already. An id names one case for good: give another.`,
    },
    ...faults,
  ];
}

/** Ids of the cases of all editions. */
function takenIds({editions}: Portal): Set<string> {
  return new Set(editions.flatMap(({cases}) => [...cases.keys()]));
}

/** Once the faults of the answers are gone they are a record. */
function recordOf({sections: _sections, asked: _asked, ...record}: Answers): CaseInput {
  return record as CaseInput;
}

function problemLines({file, problems}: CaseChange): string[] {
  return [...problems].sort(compareProblems).map((problem) => {
    const line = formatProblem(problem);
    // The file is not there: a number of its line would lead nowhere.
    return problem.file === file ? line.replace(/^\S+ {2}/, '') : line;
  });
}

function proposalContext({editions}: Portal, content: EditionContent, today: string): ProposalContext {
  const counts = new Map<string, number>();
  for (const {record} of content.cases.values())
    counts.set(record.preparedBy, (counts.get(record.preparedBy) ?? 0) + 1);
  const [editors] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const earlier = editions
    .map(({edition}) => edition)
    .find(({restates}) => restates === content.edition.number);
  const {lawDate, published} = earlier ?? {};
  const restated = lawDate !== undefined && published !== undefined ? {lawDate, published} : undefined;
  return {courts: content.courts, today, restated, editors};
}

/** Answers with what their number says. */
function withFacts(answers: Answers, {courts}: ProposalContext): Answers {
  const number = answers.ecli ?? answers.docket?.[0];
  return number === undefined ? answers : {...readCaseNumber(number, courts.values()), ...answers};
}

function readFrom(from: string, {readStdin}: Surroundings): Answers {
  if (from === '-') return readAnswers(readStdin(), 'The standard input');
  if (!existsSync(from))
    throw new AnswersError(`${from} is not there. Name a file of answers, or - for the standard input.`);
  return readAnswers(readFileSync(from, 'utf8'), from);
}

/** The second set of answers over the first, field by field. */
function merged(first: Answers, second: Answers): Answers {
  const isRecord = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const merge = (a: unknown, b: unknown): unknown =>
    isRecord(a) && isRecord(b)
      ? {...a, ...Object.fromEntries(Object.entries(b).map(([key, value]) => [key, merge(a[key], value)]))}
      : b;
  return merge(first, second) as Answers;
}

/** @throws {AnswersError} There is none, or several and none is named. */
function chosenDraft(siteDir: string, name: string | undefined): Draft {
  const names = listDrafts(siteDir);
  if (names.length === 0)
    throw new AnswersError(
      `${DRAFTS} holds no answers of a run that was stopped. Begin anew: npm run case:new`,
    );
  const chosen = name ?? (names.length === 1 ? names[0] : undefined);
  if (chosen !== undefined && names.includes(chosen)) return new Draft(siteDir, chosen);
  throw new AnswersError(
    `${chosen === undefined ? `${DRAFTS} holds answers of several cases` : `${DRAFTS} holds no answers named “${chosen}”`}. Name one: ${names.map((each) => `npm run case:new -- --resume ${each}`).join(', or ')}`,
  );
}

/** Answers whose case was written before the run that made it was stopped. */
function removeWritten(siteDir: string): void {
  for (const name of listDrafts(siteDir)) {
    const draft = new Draft(siteDir, name);
    if (isWritten(siteDir, draft.read())) draft.remove();
  }
}

/** Whether the file of a case has the very paragraphs of the answers. */
function isWritten(siteDir: string, {id, part, sections = {}}: Answers): boolean {
  if (id === undefined || part === undefined) return false;
  const path = join(siteDir, fileOfCase({id, part}));
  return existsSync(path) && readFileSync(path, 'utf8').endsWith(`\n---\n\n${formatNote(sections)}\n`);
}

/** A list over several lines, as the help shows it. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 100) lines.push('');
    lines[lines.length - 1] += `${word} `;
  }
  return lines.map((line) => line.trimEnd()).join('\n  ');
}
