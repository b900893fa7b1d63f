/**
 * `npm run withdraw:verify ID`: looks through everything that was built for traces of what was withdrawn. What to look
 * for comes from the history of the repository and stays in memory; what is printed are places.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';

import {caseIdPattern, caseNames, ownNames, tooShortName} from '../cases/caseNames';
import {caseSchema, type CaseRecord} from '../cases/schema';
import {withoutCitations} from '../citations/citation';
import {splitFrontMatter} from '../content/frontMatter';
import {readUnits, seriesOf} from '../content/pageFile';
import {readPortal, type Portal} from '../content/portal';
import {PortalError} from '../errors';
import {isOfCase, type Withdrawal} from '../publications/withdrawal';
import {readContentTexts} from '../content/withdrawal/contentTexts';
import {nameFinder} from '../content/withdrawal/mentions';
import {normalisePhrase} from '../search/core/normalise';
import {git} from './gitState';
import {foldText, traceFinder, type FoundTrace, type Trace} from './traces';

export const USAGE = `Look for traces of what was withdrawn in everything that was built:
  npm run withdraw:verify siliadin-v-france
  -- --build FOLDER looks in another folder than build; -- --repository FOLDER takes what to look for from another
  clone, where the history of this one was cleaned.`;

/** Sentences with fewer letters stand in other texts by chance. */
const SHORTEST_SENTENCE = 40;

/** What cannot be looked for. */
export class VerifyError extends PortalError {
  override readonly name = 'VerifyError';
}

/** @returns The exit code: 1 where a trace was found. */
export function withdrawVerify(
  args: readonly string[],
  siteDir: string,
  print: (line: string) => void,
): number {
  const {values, positionals} = parseArgs({
    args: [...args],
    options: {
      build: {type: 'string', default: 'build'},
      repository: {type: 'string', default: '.'},
    },
    allowPositionals: true,
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) {
    print(USAGE);
    return 1;
  }
  const build = join(siteDir, values.build);
  if (!existsSync(build)) throw new VerifyError(`There is no ${values.build}. Run npm run build first.`);
  const portal = readPortal(siteDir);
  const withdrawal = portal.withdrawn.find((entry) => entry.id === id);
  if (!withdrawal) {
    throw new VerifyError(
      `“${id}” is not in data/withdrawn.yaml. Take it out first: npm run withdraw ${id}, then build.`,
    );
  }
  const repository = resolve(siteDir, values.repository);
  const sought = tracesOf(withdrawal, portal, repository);
  const {traces, shared} = withoutShared(sought, siteDir, repository);
  const notes = [...sought.notes, ...shared];
  for (const note of notes) print(note);
  const {found, looked} = lookThrough(build, withdrawal, traces);
  for (const {place, line, what} of found)
    print(`${values.build}/${place}${line > 1 ? `:${line}` : ''}  ${what}`);
  print(
    found.length === 0
      ? `No trace of ${id} in ${looked} files: ${traces.length} names, numbers and sentences were looked for.`
      : `${found.length} traces of ${id}. Take out what names it, build again, and look again before you publish.`,
  );
  return found.length === 0 ? 0 : 1;
}

/** Looks through a folder; the pages that say that a note was withdrawn have its id in their addresses. */
export function lookThrough(
  build: string,
  withdrawal: Withdrawal,
  traces: readonly Trace[],
): {found: FoundTrace[]; looked: number} {
  const find = traceFinder(traces);
  const isTombstone = tombstoneTest(withdrawal);
  const idTrace = traces.find(({what}) => what === ID);
  const paths = readdirSync(build, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(build, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const found = paths.flatMap((path) => {
    const isOwn = isTombstone(path);
    const inFile = find(path, readFileSync(join(build, path)));
    const inPath = idTrace?.find && idTrace.find(path) >= 0;
    return [
      ...(inPath && !isOwn ? [{place: path, line: 0, what: `${ID}, in the name of the file`}] : []),
      ...inFile.filter(({what}) => !(isOwn && what === ID)),
    ];
  });
  return {found, looked: paths.length};
}

const ID = 'the id';
const NAME = 'its name, number, ECLI or citation';

function tombstoneTest(withdrawal: Withdrawal): (path: string) => boolean {
  const {id} = withdrawal;
  if (!isOfCase(withdrawal)) return () => false;
  return (path) =>
    new RegExp(`^(?:(?:\\d+/)?practice/${id}|id/(?:JP-)?${id}(?:-\\d+)?)/index\\.html$`).test(path);
}

interface ToFind {
  readonly traces: readonly Trace[];
  /** The commit from which they come. */
  readonly commit: string;
  /** What was left out, in words for an editor. */
  readonly notes: readonly string[];
}

function tracesOf(withdrawal: Withdrawal, portal: Portal, repository: string): ToFind {
  return isOfCase(withdrawal)
    ? tracesOfCase(withdrawal, portal, repository)
    : tracesOfParagraph(withdrawal, repository);
}

/**
 * Leaves out sentences that other texts had already: the test of a court, told in several notes, is no trace of one.
 * An editor is told where they stand.
 */
function withoutShared(
  {traces, commit}: ToFind,
  siteDir: string,
  repository: string,
): {traces: Trace[]; shared: string[]} {
  const texts = [...readContentTexts(siteDir).texts].map(([path, text]) => ({path, words: foldText(text)}));
  const shared: string[] = [];
  const left = traces.filter(({what, words}) => {
    if (words === undefined) return true;
    const sentence = foldText(words);
    const holders = texts.filter((text) => text.words.includes(sentence));
    const isOlder = holders.every(({path}) => oldText(repository, commit, path).includes(sentence));
    if (holders.length === 0 || !isOlder) return true;
    shared.push(
      `${what} stands in other texts too, as it did before: ${holders.map(({path}) => path).join(', ')}.`,
    );
    return false;
  });
  return {traces: left, shared};
}

function oldText(repository: string, commit: string, path: string): string {
  try {
    return foldText(git(repository, 'show', `${commit}:${path}`));
  } catch {
    return ''; // a newer file
  }
}

/** A file as a commit has it. */
interface OldFile {
  readonly path: string;
  readonly source: string;
}

function tracesOfCase({id, editions}: Withdrawal, portal: Portal, repository: string): ToFind {
  const {commit, files} = oldFiles(
    repository,
    (path) => path.endsWith(`/practice/${path.split('/').at(-2)}/${id}.md`),
    [`:(glob)docs/practice/**/${id}.md`, `:(glob)versioned_docs/**/practice/**/${id}.md`],
  );
  if (files.length === 0) throw new VerifyError(lostHistory(repository, id));
  const others = portal.editions.flatMap(({cases}) => [...cases.values()].map(({record}) => record));
  const byId = caseIdPattern(
    id,
    others.map((other) => other.id),
  );
  const notes: string[] = [];
  const traces: Trace[] = [{what: ID, find: (text) => text.search(byId)}];
  for (const {path, source} of files) {
    const record = recordOf(source, path);
    if (!record) continue;
    const names = ownNames(record, others);
    traces.push({what: NAME, find: nameFinder(record, others)});
    for (const name of names) traces.push({what: NAME, phrase: normalisePhrase(name)});
    const short = tooShortName(record);
    if (short !== undefined) notes.push(`The name “${short}” is too short to be looked for by itself.`);
    const shared = caseNames(record).length - names.length;
    if (shared > 0)
      notes.push(
        `${shared} of its names and numbers are those of another case too, and were not looked for.`,
      );
    traces.push({what: 'its holding in one line', words: record.description});
    if (record.outcome.text.length >= SHORTEST_SENTENCE)
      traces.push({what: 'its outcome', words: record.outcome.text});
    traces.push(
      ...sentencesOf(
        unitsOf(path, source)
          .map(({text}) => text)
          .join('\n'),
        'the note',
      ),
    );
    for (const {why, back} of record.related)
      for (const line of [why, back])
        if (line !== undefined && line.length >= SHORTEST_SENTENCE)
          traces.push({what: 'a line on a related case', words: line});
  }
  if (editions.length > files.length) notes.push('Not every edition’s copy of the note is in the history.');
  return {traces: distinct(traces), commit, notes: [...new Set(notes)]};
}

function tracesOfParagraph({id}: Withdrawal, repository: string): ToFind {
  const commits = git(repository, 'log', '--format=%H', '--', 'docs', 'versioned_docs').trim().split('\n');
  for (const commit of commits.filter((hash) => hash !== '')) {
    const texts = filesAt(repository, commit, (path) => mayHold(path, id)).flatMap(({path, source}) =>
      unitsOf(path, source).filter((unit) => unit.id === id && !unit.isWithdrawn),
    );
    const traces = texts.flatMap(({text}) => sentencesOf(text, 'the paragraph'));
    if (texts.length > 0) {
      const notes = traces.length > 0 ? [] : [`No sentence of ${id} was long enough to be looked for.`];
      return {traces: distinct(traces), commit, notes};
    }
  }
  throw new VerifyError(lostHistory(repository, id));
}

function lostHistory(repository: string, id: string): string {
  return `The history of ${repository} does not hold “${id}” any more, so nobody can say what to look for. Name a clone that still holds it: -- --repository FOLDER.`;
}

/** Whether a file is the page of a paragraph, to judge by its name. */
function mayHold(path: string, id: string): boolean {
  const [folder, name = ''] = path.split('/').slice(-2);
  const [, code, chapter] = /^(HT|JD)-(\d+)\./.exec(id) ?? [];
  if (code === undefined) return path.includes('/practice/') && id.startsWith(`JP-${name.slice(0, -3)}-`);
  const isFolder = folder === (code === 'HT' ? 'guidelines' : 'methodology');
  return isFolder && Number.parseInt(name, 10) === Number(chapter);
}

/**
 * Files as the newest commit has them that still holds them: the last one, or the one before they were taken out.
 */
function oldFiles(
  repository: string,
  isWanted: (path: string) => boolean,
  globs: readonly string[],
): {commit: string; files: OldFile[]} {
  const now = filesAt(repository, 'HEAD', isWanted);
  if (now.length > 0) return {commit: 'HEAD', files: now};
  const removedIn = git(repository, 'log', '-1', '--diff-filter=D', '--format=%H', '--', ...globs).trim();
  if (removedIn === '') return {commit: 'HEAD', files: []};
  return {commit: `${removedIn}^`, files: filesAt(repository, `${removedIn}^`, isWanted)};
}

function filesAt(repository: string, commit: string, isWanted: (path: string) => boolean): OldFile[] {
  return git(repository, 'ls-tree', '-r', '--name-only', commit, '--', 'docs', 'versioned_docs')
    .split('\n')
    .filter((path) => path.endsWith('.md') && isWanted(path))
    .map((path) => ({path, source: git(repository, 'show', `${commit}:${path}`)}));
}

function recordOf(source: string, path: string): CaseRecord | undefined {
  const read = caseSchema.safeParse(splitFrontMatter(source, path).value?.frontMatter.value);
  return read.success ? read.data : undefined;
}

function unitsOf(path: string, source: string): ReturnType<typeof readUnits>['units'] {
  const pathInEdition = path.replace(/^(?:docs|versioned_docs\/version-\d+)\//, '');
  const typed = (splitFrontMatter(source, path).value?.frontMatter.value ?? {}) as Record<string, unknown>;
  return readUnits(source, {file: path, series: seriesOf(pathInEdition, typed)}).units;
}

/** The sentences of a text that are long enough to be its own. */
export function sentencesOf(text: string, ofWhat: string): Trace[] {
  return withoutCitations(text)
    .split(/(?<=[.!?:;])\s+|\n/)
    .map((sentence) => sentence.trim())
    .flatMap((words, i) =>
      words.length >= SHORTEST_SENTENCE ? [{what: `sentence ${i + 1} of ${ofWhat}`, words}] : [],
    );
}

function distinct(traces: readonly Trace[]): Trace[] {
  const seen = new Set<string>();
  return traces.filter(({find, words, phrase}) => {
    const key = words ?? `phrase ${phrase}`;
    return find !== undefined || (!seen.has(key) && seen.add(key));
  });
}
