/** What `npm run search` does, apart from the program around it. */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {PortalError} from '../errors';
import {readIndexFolder} from '../search/build/readIndexFolder';
import {analyserFor, LANGUAGES} from '../search/core/analysis/languages';
import {Engine, openEngine, type AddedTerm, type Answer} from '../search/core/engine';
import {IndexFormatError} from '../search/core/errors';
import {BOOSTS} from '../search/core/field';
import {MANIFEST_FILE} from '../search/core/format/manifest';
import {makeIndexFiles} from '../search/core/indexFiles';
import {openStore} from '../search/core/indexStore';
import {Searcher, type SearchResult} from '../search/core/searcher';
import type {Page, Section, SectionRef} from '../search/core/section';
import {refuseOtherThanIndex, replaceIndex} from './indexFolder';
import {readSectionLines} from './sectionLines';

/** Where the build of the site puts the index of an edition: `build/search/2-en/`. */
const PORTAL_INDEXES = join('build', 'search');
const PORTAL_LANGUAGE = 'en';

/** Lines between two words of progress. */
const PROGRESS_LINES = 10_000;

const HELP = `Usage:
  npm run search -- build <sections.jsonl> <folder> --language <code>
  npm run search -- query <folder> "<question>" [--top <number>] [--json]
  npm run search -- portal "<question>" [--edition <number>] [--top <number>] [--json]

build   makes an index of a file of JSON Lines: one object a line with id (text or number), url, title, path
        (a text, a list of texts, or none) and body. Other fields are passed over. An index in the folder is
        replaced once all lines are read; any other folder that is not empty is refused.
query   asks an index: a line a hit with score, id, title and url, or a JSON array of {id, url, score}, best
        first; ids are texts. A word that stands nowhere is looked for in a spelling one letter away.
portal  asks the portal as its readers do (after npm run build), the newest edition unless told otherwise.
        JSON is {hits: [{id, url, label, title}], total, corrections, added}.

--language  ${wrapped(LANGUAGES)}.
            none: lower case and folded diacritics alone.
--top       How many hits to give; 10 unless told otherwise.

A question is words, "words in this order", +must -not title:word prefix* word~1. Programs that read the JSON
call npm run --silent, which leaves out npm's own lines.`;

/** What was typed on the command line cannot be done. */
class UsageError extends PortalError {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  language: {type: 'string'},
  edition: {type: 'string'},
  top: {type: 'string'},
  json: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
} as const;

type OptionName = keyof typeof OPTIONS;
type Options = Readonly<ReturnType<typeof parseOptions>['values']>;

/** Where a command works and speaks. */
export interface Surroundings {
  /** Root of the portal, whose build is asked. */
  readonly siteDir: string;
  /** Takes the lines of the answer. */
  readonly print: (line: string) => void;
  /** Takes words on progress, which are no part of the answer. */
  readonly report: (line: string) => void;
}

interface SearchCommand {
  /** What stands behind the name, in order. */
  readonly operands: readonly string[];
  readonly options: readonly OptionName[];
  run(operands: readonly string[], options: Options, surroundings: Surroundings): Promise<void>;
}

const COMMANDS: Readonly<Record<string, SearchCommand>> = {
  build: {operands: ['sections.jsonl', 'folder'], options: ['language'], run: build},
  query: {operands: ['folder', 'question'], options: ['top', 'json'], run: query},
  portal: {operands: ['question'], options: ['edition', 'top', 'json'], run: portal},
};

/**
 * Runs a command with its arguments.
 *
 * @throws {PortalError} It cannot be done: the message says why, and what can.
 */
export async function search(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const {values, positionals} = parseOptions(args);
  const [name, ...operands] = positionals;
  if (values.help) {
    surroundings.print(HELP);
    return;
  }
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name!] : undefined;
  if (!command) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(
      `${name === undefined ? 'No command was given' : `There is no command “${name}”`}; there are ${known}. --help says more.`,
    );
  }
  if (operands.length !== command.operands.length) {
    const expected = command.operands.map((operand) => `<${operand}>`).join(' ');
    throw new UsageError(
      `“${name}” takes ${expected}, and got ${operands.length === 0 ? 'nothing' : operands.map((operand) => `“${operand}”`).join(' ')}. Put a question of several words in quotes.`,
    );
  }
  for (const option of Object.keys(values) as OptionName[])
    if (!command.options.includes(option)) throw unknownFlag(`--${option}`, name, command.options);
  await command.run(operands, values, surroundings);
}

function parseOptions(args: readonly string[]) {
  // A question may begin with a sign (-child), which parseArgs would take for flags.
  const escaped = args.map((arg) => (/^-[^-h]|^-h./.test(arg) ? `\0${arg}` : arg));
  try {
    const {values, positionals} = parseArgs({args: escaped, allowPositionals: true, options: OPTIONS});
    return {values, positionals: positionals.map((positional) => positional.replace(/^\0/, ''))};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw unknownFlag(/'(--?[^\s']+)/.exec(message)?.[1] ?? '', undefined, Object.keys(OPTIONS));
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new UsageError(`${message} --help says more.`);
    throw error;
  }
}

function unknownFlag(flag: string, command: string | undefined, known: readonly string[]): UsageError {
  const where = command === undefined ? 'There is no flag' : `“${command}” has no flag`;
  return new UsageError(`${where} ${flag}; there are ${known.map((name) => `--${name}`).join(', ')}.`);
}

async function build(
  [file, folder]: readonly string[],
  {language}: Options,
  {report}: Surroundings,
): Promise<void> {
  if (language === undefined)
    throw new UsageError(`Say the language of the texts: --language ${LANGUAGES.join(', ')}.`);
  const analyser = await analyserFor(language);
  if (!existsSync(file!)) throw new UsageError(`${file} is not there.`);
  refuseOtherThanIndex(folder!);
  const phrases = (await analyser.readSynonyms?.()) ?? [];
  const start = performance.now();
  // One page for all: a page would be a name and facets that sections share, and these lines have none.
  const pages: Page[] = [{url: '', title: '', note: '', facets: {}}];
  let sectionCount = 0;
  function* counted(): Generator<Section> {
    for (const section of readSectionLines(file!)) {
      yield section;
      sectionCount += 1;
      if (sectionCount % PROGRESS_LINES === 0) report(`${sectionCount} sections read.`);
    }
    if (sectionCount === 0) throw new UsageError(`${file} holds no sections.`);
    report(`${sectionCount} sections read; writing the index.`);
  }
  const {files, bytes} = replaceIndex(folder!, (store) =>
    makeIndexFiles({pages, sections: counted(), analyser, boosts: BOOSTS, phrases}, store),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  report(`${folder}: ${sectionCount} sections, ${bytes} bytes in ${files} files, ${seconds} s.`);
}

async function query(
  [folder, text]: readonly string[],
  {top, json}: Options,
  {print}: Surroundings,
): Promise<void> {
  const limit = numberOf('top', top, 10);
  if (!existsSync(join(folder!, MANIFEST_FILE))) {
    throw new UsageError(
      `${folder} is no index: it holds no ${MANIFEST_FILE}. Make one: npm run search -- build <sections.jsonl> ${folder} --language <code>`,
    );
  }
  const {answer, scores} = await withRemedy('Build the index again.', () =>
    askForScores(folder!, text!, limit),
  );
  const hits = answer.hits.map(({ref, section}) => ({...section, score: scores.get(ref)!}));
  if (json) {
    print(JSON.stringify(hits.map(({id, url, score}) => ({id, url, score}))));
    return;
  }
  for (const {id, url, title, score} of hits) print(`${score.toFixed(3)}  ${id}  ${title}  ${url}`);
  printRemarks(text!, answer, print);
}

/** An answer as readers of the portal get it, with the scores that they do not see. */
async function askForScores(
  folder: string,
  text: string,
  limit: number,
): Promise<{answer: Answer; scores: ReadonlyMap<SectionRef, number>}> {
  const searcher = new ScoringSearcher(await openStore(readIndexFolder(folder)));
  const answer = await new Engine(searcher, await analyserFor(searcher.manifest.language)).ask({text, limit});
  return {answer, scores: searcher.scores};
}

/** Keeps the scores of the last search. */
class ScoringSearcher extends Searcher {
  readonly scores = new Map<SectionRef, number>();

  override async search(...args: Parameters<Searcher['search']>): Promise<SearchResult> {
    const result = await super.search(...args);
    this.scores.clear();
    for (const {ref, score} of result.hits) this.scores.set(ref, score);
    return result;
  }
}

async function portal(
  [text]: readonly string[],
  {edition, top, json}: Options,
  {siteDir, print}: Surroundings,
): Promise<void> {
  const limit = numberOf('top', top, 10);
  const folder = portalIndex(siteDir, edition);
  const answer = await withRemedy('Run npm run build again.', async () => {
    const engine = await openEngine(readIndexFolder(folder), analyserFor);
    return engine.ask({text: text!, limit});
  });
  if (json) print(JSON.stringify(answerForPrograms(answer)));
  else printAnswer(text!, answer, print);
}

/** Folder of the index of an edition of the built portal. */
function portalIndex(siteDir: string, edition: string | undefined): string {
  const indexes = join(siteDir, PORTAL_INDEXES);
  const built = existsSync(indexes)
    ? readdirSync(indexes)
        .map((name) => new RegExp(`^(\\d+)-${PORTAL_LANGUAGE}$`).exec(name)?.[1])
        .filter((number) => number !== undefined)
        .map(Number)
        .sort((a, b) => a - b)
    : [];
  const newest = built.at(-1);
  if (newest === undefined)
    throw new UsageError(`${PORTAL_INDEXES} holds no index of the portal. Run npm run build first.`);
  const wanted = numberOf('edition', edition, newest);
  if (!built.includes(wanted))
    throw new UsageError(
      `${PORTAL_INDEXES} holds no index of edition ${wanted}; it has ${built.join(', ')}. Run npm run build first if the edition is new.`,
    );
  return join(indexes, `${wanted}-${PORTAL_LANGUAGE}`);
}

function answerForPrograms({hits, total, corrections, added}: Answer): object {
  return {
    hits: hits.map(({section: {id, url, label, title}}) => ({id, url, label, title})),
    total,
    corrections,
    added,
  };
}

function printAnswer(text: string, answer: Answer, print: (line: string) => void): void {
  for (const {section} of answer.hits)
    print([section.label, section.title, section.url].filter(Boolean).join('  '));
  printRemarks(text, answer, print);
}

/** What a reader must know of an answer beside its hits. */
function printRemarks(
  text: string,
  {hits, total, corrections, added, missing}: Answer,
  print: (line: string) => void,
): void {
  if (hits.length === 0) print(`Nothing was found for ${text}`);
  else if (total > hits.length) print(`The first ${hits.length} of ${total} sections.`);
  for (const {typed, used} of corrections) print(`“${typed}” stands nowhere; “${used}” was looked for.`);
  for (const term of added) print(`“${term.added}” was looked for too: ${reasonOf(term)}.`);
  if (hits.length > 0 && missing.length > 0) print(`Not in any text: ${missing.join(', ')}`);
}

const REASONS: Readonly<Record<AddedTerm['why'], string>> = {
  glossary: 'the glossary has it',
  abbreviation: 'it is written out',
  synonym: 'the texts say it',
};

function reasonOf({typed, why, language}: AddedTerm): string {
  const inLanguage =
    language === undefined ? '' : ` (${nameOfLanguage(language)}; the translation is not reviewed)`;
  return `${REASONS[why]} for “${typed}”${inLanguage}`;
}

function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(code) ?? code;
}

/** What the command line can do about a damaged file differs from what a reader of the site can. */
async function withRemedy<T>(remedy: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    const problem = error.message.replace(/ (?:Reload the page|Build the index again)\.$/, '');
    throw new PortalError(`${problem} ${remedy}`, {cause: error});
  }
}

function numberOf(flag: string, value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  const typed = value.replace(/^\0/, '');
  if (!/^[1-9]\d{0,5}$/.test(typed))
    throw new UsageError(`--${flag} is “${typed}”; expected a whole number from 1, such as ${otherwise}.`);
  return Number(typed);
}

/** A list over several lines, as the help shows it. */
function wrapped(values: readonly string[]): string {
  const lines: string[] = [''];
  for (const value of values) {
    if (lines.at(-1)!.length > 80) lines.push('');
    lines[lines.length - 1] += `${value}, `;
  }
  return lines.join('\n            ').replace(/, $/, '');
}
