import {existsSync, readFileSync, statSync} from 'node:fs';
import {isAbsolute, join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';

import {PortalError} from '../errors';
import {fixFolder} from '../gate/fix';
import {readHelp, rulesWithHelp} from '../gate/help';
import {reportAsJson} from '../gate/report/json';
import {reportForPeople} from '../gate/report/people';
import {reportAsSarif} from '../gate/report/sarif';
import type {Problem} from '../publications/problem';
import {GUARD_RULE_IDS, RULE_IDS} from '../publications/ruleIds';
import {findNearest} from '../publications/spelling';
import {readChanges} from './changes';
import {
  checkChanges,
  checkFiles,
  checkText,
  checkWhole,
  TEXT_KINDS,
  type TextKind,
  type WholeCheck,
} from './checkFolder';
import {explainKept} from './keptLines';

const USAGE = `npm run check                         everything
npm run check -- FILE…                these files only
npm run check -- --changed            what differs from the last commit, staged or not, and new files
npm run check -- --staged             what the next commit would hold; the git hook runs it
npm run check -- --stdin --as case    a text that is not in the repository, from standard input
                                      (--as ${TEXT_KINDS.join(', ')}; --path says where it would lie)

  --fix               puts right what has one right answer, then checks
  --json  --sarif     the problems for other programs
  --explain RULE      what a rule minds, why, and what to do; --explain alone lists all rules

Exit code: 0 nothing found, 1 problems, 2 the command cannot be understood.
`;

const OPTIONS = {
  changed: {type: 'boolean', default: false},
  staged: {type: 'boolean', default: false},
  stdin: {type: 'boolean', default: false},
  as: {type: 'string'},
  path: {type: 'string'},
  fix: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  sarif: {type: 'boolean', default: false},
  explain: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** What the command needs of where it runs. */
export interface CheckEnvironment {
  readonly siteDir: string;
  readonly print: (text: string) => void;
  /** For progress and for what the command cannot understand. */
  readonly warn: (text: string) => void;
  /** Whether `warn` writes to a person. */
  readonly isTerminal: boolean;
  /** Standard input; read only when it is asked for. */
  readonly readInput?: () => string;
}

/** Something typed behind the command that it cannot understand. */
class UsageError extends PortalError {
  override readonly name = 'UsageError';
}

/** Runs the command; gives its exit code. */
export async function runCheck(args: readonly string[], environment: CheckEnvironment): Promise<number> {
  try {
    return await runArguments(args, environment);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    environment.warn(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runArguments(args: readonly string[], environment: CheckEnvironment): Promise<number> {
  const {siteDir, print} = environment;
  const {values, positionals} = readArguments(args);
  if (values.help) {
    print(USAGE);
    return 0;
  }
  if (values.explain) return explain(positionals, print);
  const scopes = [
    values.changed && '--changed',
    values.staged && '--staged',
    values.stdin && '--stdin',
  ].filter(Boolean);
  if (positionals.length > 0) scopes.push('FILE');
  if (scopes.length > 1)
    throw new UsageError(`${scopes.join(' and ')} cannot be asked together. Choose one.`);
  if (values.json && values.sarif)
    throw new UsageError('--json and --sarif cannot be asked together. Choose one.');
  if (!values.stdin && (values.as !== undefined || values.path !== undefined))
    throw new UsageError('--as and --path say what comes from standard input. Add --stdin.');
  if (values.fix && (values.stdin || values.staged))
    throw new UsageError(
      '--fix changes files in the folder. Leave out --stdin and --staged; then stage the files.',
    );

  const isForPeople = !values.json && !values.sarif;
  const files = positionals.map((typed) => fileOf(typed, siteDir));
  if (values.fix) {
    const chosen = values.changed ? (readChanges(siteDir, false)?.present ?? []) : files;
    const isNothing = values.changed && chosen.length === 0;
    for (const {file, done} of isNothing ? [] : fixFolder(siteDir, chosen)) {
      const line = `${file}: ${done.join(', ')}\n`;
      if (isForPeople) print(line);
      else environment.warn(line);
    }
  }
  const checked = await check(values, files, environment);
  if (values.json) print(reportAsJson(checked.problems));
  else if (values.sarif) print(reportAsSarif(checked.problems));
  else reportToPeople(checked, values.staged, print);
  return checked.problems.length === 0 ? 0 : 1;
}

type Values = ReturnType<typeof readArguments>['values'];

async function check(
  values: Values,
  files: readonly string[],
  {siteDir, readInput = () => readFileSync(0, 'utf8'), isTerminal, warn}: CheckEnvironment,
): Promise<WholeCheck> {
  const only = (problems: readonly Problem[]): WholeCheck => ({problems, planned: [], kept: []});
  if (values.stdin) {
    const kind = kindOf(values.as);
    return only(checkText(siteDir, readInput(), kind, values.path && pathOf(values.path, siteDir)));
  }
  if (values.changed || values.staged) return only(checkChanges(siteDir, values.staged));
  if (files.length > 0) return only(checkFiles(siteDir, files));
  return checkWhole(siteDir, isTerminal ? warn : undefined);
}

function reportToPeople(
  {problems, planned, kept}: WholeCheck,
  isStaged: boolean,
  print: (text: string) => void,
): void {
  const lines =
    problems.length > 0
      ? reportForPeople(problems)
      : [...plannedLines(planned), ...keptLines(kept), 'All checks passed.'];
  for (const line of lines) print(`${line}\n`);
  if (isStaged && problems.length > 0)
    print('\nNothing was committed; put them right, stage the files and commit again.\n');
}

function plannedLines(planned: WholeCheck['planned']): string[] {
  if (planned.length === 0) return [];
  return [
    'Named without a link, because not written yet:',
    ...planned.map(({file, labels}) => `  ${file}: ${labels.join(', ')}`),
  ];
}

function keptLines(kept: WholeCheck['kept']): string[] {
  if (kept.length === 0) return [];
  return ['Checked, and kept out of every output:', ...kept.map((one) => `  ${explainKept(one)}`)];
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    const typed = args.find(
      (arg) => arg.startsWith('--') && !Object.hasOwn(OPTIONS, arg.slice(2).split('=')[0]!),
    );
    if (typed === undefined) throw new UsageError(`${(error as Error).message} See: npm run check -- --help`);
    const nearest = findNearest(typed.slice(2), Object.keys(OPTIONS));
    throw new UsageError(
      `The check does not know “${typed}”. ${nearest ? `Did you mean “--${nearest}”?` : 'See: npm run check -- --help'}`,
    );
  }
}

function kindOf(typed: string | undefined): TextKind {
  const kind = TEXT_KINDS.find((known) => known === typed);
  if (kind) return kind;
  throw new UsageError(
    `--as is ${typed === undefined ? 'missing' : `“${typed}”`}; expected one of ${TEXT_KINDS.join(', ')}.`,
  );
}

/** A file as typed by its path from the root of the repository, with `/`. */
function fileOf(typed: string, siteDir: string): string {
  const file = pathOf(typed, siteDir);
  const path = join(siteDir, file);
  if (!existsSync(path)) throw new UsageError(`There is no file “${typed}”. Give its path from ${siteDir}.`);
  if (!statSync(path).isFile()) throw new UsageError(`“${typed}” is a folder. Name the files in it.`);
  return file;
}

function pathOf(typed: string, siteDir: string): string {
  const path = relative(siteDir, resolve(siteDir, typed)).split(sep).join('/');
  if (path === '' || path.startsWith('..') || isAbsolute(path))
    throw new UsageError(`“${typed}” lies outside the portal.`);
  return path;
}

function explain(rules: readonly string[], print: (text: string) => void): number {
  if (rules.length === 0) {
    for (const rule of rulesWithHelp()) print(`${rule.padEnd(26)} ${readHelp(rule)!.title}\n`);
    return 0;
  }
  for (const rule of rules) {
    const help = readHelp(rule);
    if (!help) {
      const nearest = findNearest(rule, [...new Set([...rulesWithHelp(), ...RULE_IDS, ...GUARD_RULE_IDS])]);
      throw new UsageError(
        `There is no rule “${rule}”. ${nearest ? `Did you mean “${nearest}”?` : 'All rules: npm run check -- --explain'}`,
      );
    }
    print(help.text);
  }
  return 0;
}
