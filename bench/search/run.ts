/**
 * `npm run bench:search`: our search beside lunr in one file, minisearch, flexsearch and Pagefind, in one run.
 *
 *     npm run bench:search -- --sizes 2046,10000,100000 --only ours,lunr
 *
 * `--sizes`: collections by their number of sections, `portal` for the built portal among them; by default the
 * portal, 2,046 and 10,000. `--only`: some engines. The figures go to RESULTS.md and its chart, once all of them
 * are there; a run that fails leaves the last good ones.
 */
import {fork} from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {runCommand} from '../../src/cli/runCommand';
import {PortalError} from '../../src/errors';
import {analyserFor} from '../../src/search/core/analysis/languages';
import {seededRandom} from '../../tests/builders/seededRandom';
import {bundleForBrowser, bundleForNode} from './bundle';
import {drawChart} from './chart';
import type {Task} from './child';
import {ENGINES, TRAITS, type EngineName} from './engine';
import {
  spreadOf,
  type AskFigures,
  type BuildFigures,
  type CollectionFigures,
  type EngineFigures,
  type MemoryFigures,
  type RunFigures,
} from './figures';
import {readPortalSections} from './portalSections';
import {makeQuestions, type BenchQuestion} from './questions';
import {formatResults} from './results';
import {makeSections, readCorpus, type BenchSection} from './sections';
import {weighFolder} from './weighFolder';

const HERE = __dirname;
const ROOT = join(HERE, '../..');
const CACHE = join(HERE, '.cache');
const CORPUS = join(ROOT, 'tests/fixtures/corpora/ro-laws.sections.jsonl.gz');
const PORTAL_INDEX = join(ROOT, 'build/search/2-en');

/** Fresh processes in which the first answer is timed. */
const FIRST_RUNS = 5;
/** What the peers may need for 100,000 sections. */
const HEAP_MB = 12_288;

interface Collection {
  readonly name: string;
  readonly language: string;
  readonly sections: () => Iterable<BenchSection>;
  /** An index that is there already, and is measured as it is. */
  readonly ownIndex?: string;
}

runCommand(async (print) => {
  const {sizes, engines} = readFlags();
  const collections = await chooseCollections(sizes);
  const load: number[] = [loadavg()[0]!];
  const figures: CollectionFigures[] = [];
  const bundles = await bundleAll(engines);
  for (const collection of collections)
    figures.push(await measureCollection(collection, engines, bundles, print));
  load.push(loadavg()[0]!);
  const run: RunFigures = {
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench:search --', ...process.argv.slice(2)].join(' ').replace(/ --$/, ''),
    machine: `${cpus()[0]!.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
    load: [load[0]!, load[1]!],
    questions: 210,
    collections: figures,
  };
  const files = {
    'figures.json': JSON.stringify(run, null, 2),
    'RESULTS.md': formatResults(run),
    'first-answer.svg': drawChart(run),
  };
  // All are made before the first is written, so that an error keeps the last good ones.
  for (const [name, text] of Object.entries(files)) {
    const file = join(name === 'figures.json' ? CACHE : HERE, name);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  print('bench/search/RESULTS.md was written.');
  return 0;
});

function readFlags(): {sizes: readonly string[]; engines: readonly EngineName[]} {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: 'portal,2046,10000'},
      only: {type: 'string', default: ENGINES.join(',')},
    },
  });
  const sizes = values.sizes.split(',');
  for (const size of sizes)
    if (size !== 'portal' && !/^[1-9]\d{1,6}$/.test(size))
      throw new PortalError(`--sizes has “${size}”; expected numbers of sections, or portal.`);
  const engines = values.only.split(',') as EngineName[];
  for (const engine of engines)
    if (!ENGINES.includes(engine))
      throw new PortalError(`--only has “${engine}”; there are ${ENGINES.join(', ')}.`);
  return {sizes, engines};
}

async function chooseCollections(sizes: readonly string[]): Promise<Collection[]> {
  const corpus = readCorpus(CORPUS);
  const chosen: Collection[] = [];
  for (const size of sizes) {
    if (size !== 'portal')
      chosen.push({name: size, language: 'ro', sections: () => makeSections(corpus, Number(size))});
    else if (existsSync(PORTAL_INDEX)) {
      const sections = await readPortalSections(PORTAL_INDEX);
      chosen.push({name: 'portal', language: 'en', sections: () => sections, ownIndex: PORTAL_INDEX});
    } else console.error(`${PORTAL_INDEX} is not there, so the portal is left out. npm run build makes it.`);
  }
  return chosen;
}

type Bundles = Readonly<Record<string, {clientFile: string; codeBytes: number; buildFile: string}>>;

async function bundleAll(engines: readonly EngineName[]): Promise<Bundles> {
  rmSync(join(CACHE, 'code'), {recursive: true, force: true});
  const entries: Record<string, string> = {child: join(HERE, 'child.ts')};
  const bundles: Record<string, {clientFile: string; codeBytes: number; buildFile: string}> = {};
  for (const engine of engines) {
    const {folder} = TRAITS[engine];
    entries[`build-${engine}`] = join(HERE, 'engines', folder, 'build.ts');
    const client = await bundleForBrowser(
      join(HERE, 'engines', folder, 'client.ts'),
      join(CACHE, 'code', engine),
    );
    bundles[engine] = {
      clientFile: client.file,
      // Pagefind's code is a file of its index; our few lines that call it are no part of it.
      codeBytes: TRAITS[engine].codeFiles('').length > 0 ? 0 : client.bytes,
      buildFile: join(CACHE, 'code', `build-${engine}.mjs`),
    };
  }
  await bundleForNode(entries, join(CACHE, 'code'));
  // Pagefind’s scripts are modules, and lie among our files.
  writeFileSync(join(CACHE, 'package.json'), '{"type": "module"}\n');
  return bundles;
}

async function measureCollection(
  {name, language, sections, ownIndex}: Collection,
  engines: readonly EngineName[],
  bundles: Bundles,
  print: (line: string) => void,
): Promise<CollectionFigures> {
  const folder = join(CACHE, name);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const sectionsFile = join(folder, 'sections.jsonl');
  const {count, textBytes, sample} = writeSections(sectionsFile, sections());
  const questions = makeQuestions(sample, await analyserFor(language));
  const figures: Record<string, EngineFigures> = {};
  const failures: Record<string, string> = {};
  const measure = async (engine: EngineName): Promise<void> => {
    const {isOneFile, codeFiles} = TRAITS[engine];
    const {clientFile, codeBytes, buildFile} = bundles[engine]!;
    const indexDir = join(folder, engine);
    mkdirSync(indexDir);
    const shared = {language, indexDir};
    let build = await inChild<BuildFigures>({...shared, purpose: 'build', buildFile, sectionsFile});
    print(`${name} ${engine}: built in ${build.cpuSeconds.toFixed(1)} s of CPU.`);
    if (engine === 'ours' && ownIndex) {
      rmSync(indexDir, {recursive: true});
      cpSync(ownIndex, indexDir, {recursive: true});
      build = {...build, index: weighFolder(indexDir)};
    }
    const client = {...shared, clientFile, codeFiles: codeFiles(language), isOneFile};
    const ask = await inChild<AskFigures>({...client, purpose: 'ask', codeBytes, questions});
    const first: number[] = [];
    for (let run = 0; run < FIRST_RUNS; run += 1)
      first.push(
        await inChild<number>({...client, purpose: 'first', question: ordinaryQuestion(questions, run)}),
      );
    const memory = await inChild<MemoryFigures>({...client, purpose: 'memory', questions});
    figures[engine] = {build, ask, first: {cpuMs: spreadOf(first)}, memory};
    print(`${name} ${engine}: first answer ${Math.round(ask.firstBytes.p50 / 1024)} KB.`);
  };
  for (const engine of engines) {
    try {
      await measure(engine);
    } catch (error) {
      // That another engine gives up at a size is a finding; ours may not.
      if (engine === 'ours') throw error;
      const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      failures[engine] = said.replace(/^(\w+) in \S+ failed: /, '$1: ');
      print(`${name} ${engine}: ${failures[engine]}.`);
    }
    // At 100,000 sections the indexes together are gigabytes.
    rmSync(join(folder, engine), {recursive: true});
  }
  rmSync(folder, {recursive: true});
  return {name, sections: count, textBytes, language, engines: figures, failures};
}

/** Questions of two words: what a reader asks first. */
function ordinaryQuestion(questions: readonly BenchQuestion[], number: number): BenchQuestion {
  return questions.filter(({kind, words}) => kind === 'words' && words.length === 2)[number]!;
}

/** Sections that questions are drawn from; more would only cost memory. */
const SAMPLE = 20_000;

function writeSections(
  file: string,
  sections: Iterable<BenchSection>,
): {count: number; textBytes: number; sample: BenchSection[]} {
  const descriptor = openSync(file, 'w');
  const random = seededRandom(1);
  const sample: BenchSection[] = [];
  let count = 0;
  let textBytes = 0;
  for (const section of sections) {
    textBytes += writeSync(descriptor, `${JSON.stringify(section)}\n`);
    // Each section has the same chance to be in the sample, whatever their number.
    const place = random.integer(0, count);
    if (sample.length < SAMPLE) sample.push(section);
    else if (place < SAMPLE) sample[place] = section;
    count += 1;
  }
  closeSync(descriptor);
  return {count, textBytes, sample};
}

function inChild<T>(task: Task): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(join(CACHE, 'code', 'child.mjs'), {
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_MB}`],
      env: {...process.env, NODE_OPTIONS: ''},
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let answer: {figures: T} | {error: string} | undefined;
    child.on('message', (message: {figures: T} | {error: string}) => (answer = message));
    child.on('exit', (code, signal) => {
      if (answer && 'figures' in answer) resolve(answer.figures);
      else
        reject(
          new Error(
            `${task.purpose} in ${task.indexDir} failed: ${answer?.error ?? `exit ${code ?? signal}`}`,
          ),
        );
    });
    child.send(task);
  });
}
