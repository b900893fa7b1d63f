/**
 * A program: what questions cost on a made collection, in bytes, with the code of a page that searches Romanian. A
 * program of its own, since the world that jest gives a test makes so much work take several times as long.
 *
 *     tsx tests/search/core/weighAnswers.ts 10000
 *
 * Prints `{first, further, shown}`, each a spread of bytes over 210 questions.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {bundleForBrowser} from '../../../bench/search/bundle';
import {spreadOf, type Spread} from '../../../bench/search/figures';
import {makeQuestions, type BenchQuestion} from '../../../bench/search/questions';
import {makeSections, readCorpus} from '../../../bench/search/sections';
import {packFile} from '../../../src/search/build/writeIndexFolder';
import type {Analyser} from '../../../src/search/core/analyser';
import {analyserFor} from '../../../src/search/core/analysis/languages';
import {openEngine} from '../../../src/search/core/engine';
import {BOOSTS} from '../../../src/search/core/field';
import {SIZES} from '../../../src/search/core/indexFiles';
import {anIndex, aSection, type IndexInMemory} from '../../builders/anIndex';

const ROOT = join(__dirname, '../../..');
const HITS = 10;

export interface Costs {
  /** The first answer of a visit, code included. */
  readonly first: Spread;
  /** A question after one other. */
  readonly further: Spread;
  /** The texts of ten hits. */
  readonly shown: Spread;
}

async function costsOf(sectionCount: number): Promise<Costs> {
  const analyser = await analyserFor('ro');
  const codeBytes = await bytesOfCode();
  const sections = [
    ...makeSections(readCorpus(join(ROOT, 'tests/fixtures/corpora/ro-laws.sections.jsonl.gz')), sectionCount),
  ];
  const questions = makeQuestions(sections, analyser);
  const index = anIndex(
    sections.map((section) => aSection(section)),
    {
      analyser,
      boosts: BOOSTS,
      sizes: SIZES,
      pages: [{url: '/', title: '', note: '', facets: {}}],
      phrases: await analyser.readSynonyms!(),
    },
  );
  const first: number[] = [];
  const further: number[] = [];
  const shown: number[] = [];
  // Each question begins a visit of its own and goes on with the next: one pass gives both figures.
  for (const [i, question] of questions.entries()) {
    const [read, more] = await filesOf(index, analyser, question, questions[(i + 1) % questions.length]!);
    first.push(
      codeBytes +
        weigh(
          index,
          read.filter((name) => !isShown(name)),
        ),
    );
    shown.push(weigh(index, read.filter(isShown)));
    further.push(
      weigh(
        index,
        more.filter((name) => !isShown(name)),
      ),
    );
  }
  return {first: spreadOf(first), further: spreadOf(further), shown: spreadOf(shown)};
}

async function bytesOfCode(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'search-code-'));
  const {bytes} = await bundleForBrowser(join(ROOT, 'bench/search/engines/ours/client.ts'), folder);
  rmSync(folder, {recursive: true});
  return bytes;
}

/** Names of the files that a visit reads for a question, and then for another, each once. */
async function filesOf(
  index: IndexInMemory,
  analyser: Analyser,
  question: BenchQuestion,
  next: BenchQuestion,
): Promise<[string[], string[]]> {
  index.read.length = 0;
  const engine = await openEngine(index.reader, async () => analyser);
  await engine.ask({text: textOf(question), limit: HITS});
  const read = new Set(index.read);
  await engine.ask({text: textOf(next), limit: HITS});
  return [[...read], [...new Set(index.read)].filter((name) => !read.has(name))];
}

function textOf({kind, words}: BenchQuestion): string {
  const text = words.join(' ');
  if (kind === 'phrase') return `"${text}"`;
  return kind === 'prefix' ? `${text}*` : text;
}

const isShown = (name: string): boolean => name.includes('/sections-');

function bytesOf(file: Uint8Array | string): Uint8Array {
  return typeof file === 'string' ? Buffer.from(file) : file;
}

const sizes = new WeakMap<IndexInMemory, Map<string, number>>();

function weigh(index: IndexInMemory, names: readonly string[]): number {
  const known = sizes.get(index) ?? new Map<string, number>();
  sizes.set(index, known);
  for (const name of names)
    if (!known.has(name)) known.set(name, packFile(bytesOf(index.files.get(name)!)).length);
  return names.reduce((sum, name) => sum + known.get(name)!, 0);
}

void costsOf(Number(process.argv[2])).then((costs) => console.log(JSON.stringify(costs)));
