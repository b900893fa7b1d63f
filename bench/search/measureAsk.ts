import {loadClient, openClient, openFiles} from './clientFiles';
import type {Client, ClientModule} from './engine';
import {kindOfFile} from './kindOfFile';
import {spreadOf, type AskFigures, type Spread} from './figures';
import type {BenchQuestion} from './questions';

export interface AskTask {
  readonly language: string;
  readonly indexDir: string;
  readonly clientFile: string;
  /** Code among the files of the index. */
  readonly codeFiles: readonly string[];
  /** Compressed size of the code that is not. */
  readonly codeBytes: number;
  readonly isOneFile: boolean;
  readonly questions: readonly BenchQuestion[];
}

/** Bytes of first and further answers, each in a session of its own; then CPU in one session for all. */
export async function measureAsk(task: AskTask): Promise<AskFigures> {
  const {questions, codeBytes, codeFiles, isOneFile, indexDir} = task;
  const module = await loadClient(task.clientFile);
  const {sizeOf} = openFiles(indexDir);
  const code = codeBytes + sum(codeFiles.map(sizeOf));
  const bytesOf = (names: readonly string[], isShown: boolean): number =>
    sum(names.filter((name) => !codeFiles.includes(name) && module.SHOWN.test(name) === isShown).map(sizeOf));

  // Where the index is one file, the bytes are the same whatever is asked.
  const asked = isOneFile ? questions.slice(0, 1) : questions;
  const first: string[][] = [];
  const further: string[][] = [];
  for (const [number, question] of asked.entries()) {
    first.push(await filesOfFirst(module, task, question));
    further.push(await filesOfFurther(module, task, questions.at(number - 1)!, question));
  }
  const firstBytes = first.map((names) => code + bytesOf(names, false));
  const {hits, ...warm} = await measureWarm(module, task);
  return {
    codeBytes: code,
    firstBytes: spreadOf(firstBytes),
    shownBytes: spreadOf(first.map((names) => bytesOf(names, true))),
    furtherBytes: spreadOf(further.map((names) => bytesOf(names, false))),
    ...warm,
    answered: byKind(questions, hits, (counts) => [
      counts.filter((count) => count > 0).length,
      counts.length,
    ]),
    firstByKind: byKind(asked, firstBytes, spreadOf),
    firstByFile: byFile(first, sizeOf),
    ...(module.typeLetterByLetter && {typedBytes: await measureTyping(module, task)}),
  };
}

async function filesOfFirst(module: ClientModule, task: AskTask, question: BenchQuestion): Promise<string[]> {
  const files = openFiles(task.indexDir);
  const client = await openClient(module, files, task);
  await client.ask(question);
  await client.show();
  return files.names;
}

async function filesOfFurther(
  module: ClientModule,
  task: AskTask,
  earlier: BenchQuestion,
  question: BenchQuestion,
): Promise<string[]> {
  const files = openFiles(task.indexDir);
  const client = await openClient(module, files, task);
  await client.ask(earlier);
  const before = files.names.length;
  await client.ask(question);
  return files.names.slice(before);
}

/** How often all questions are asked before what is warm is timed: until the compiler has little left to do. */
const WARMING_ROUNDS = 10;

/** All questions are asked once, so that nothing is left to fetch, and timed; then again after some rounds. */
async function measureWarm(
  module: ClientModule,
  task: AskTask,
): Promise<{earlyMs: Spread; warmMs: Spread; hits: readonly number[]}> {
  const client = await openClient(module, openFiles(task.indexDir), task);
  const hits: number[] = [];
  for (const question of task.questions) hits.push((await client.ask(question)).length);
  const earlyMs = await timeQuestions(client, task.questions);
  for (let round = 0; round < WARMING_ROUNDS; round += 1)
    for (const question of task.questions) await client.ask(question);
  return {earlyMs, warmMs: await timeQuestions(client, task.questions), hits};
}

/** CPU of each question, all threads of the process: the middle of three. */
async function timeQuestions(client: Client, questions: readonly BenchQuestion[]): Promise<Spread> {
  const middles: number[] = [];
  for (const question of questions) {
    const times: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const start = process.cpuUsage();
      await client.ask(question);
      const {user, system} = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    middles.push(spreadOf(times).p50);
  }
  return spreadOf(middles);
}

async function measureTyping(module: ClientModule, {indexDir, questions}: AskTask): Promise<Spread> {
  const bytes: number[] = [];
  for (const question of questions.filter((one) => kindOf(one) === '2 words')) {
    const files = openFiles(indexDir);
    await module.typeLetterByLetter!(files, question);
    bytes.push(sum(files.names.map(files.sizeOf)));
  }
  return spreadOf(bytes);
}

/** `2 words`, `phrase`, `prefix`, `misspelt`. */
function kindOf({kind, words}: BenchQuestion): string {
  if (kind !== 'words') return kind;
  return words.length === 1 ? '1 word' : `${words.length} words`;
}

function byKind<T, R>(
  questions: readonly BenchQuestion[],
  values: readonly T[],
  digest: (values: T[]) => R,
): Record<string, R> {
  const kinds = [...new Set(questions.map(kindOf))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [kind, digest(values.filter((_, i) => kindOf(questions[i]!) === kind))]),
  );
}

function byFile(
  first: readonly (readonly string[])[],
  sizeOf: (name: string) => number,
): Record<string, {mean: number; p95: number}> {
  const kinds = new Map<string, number[]>();
  first.forEach((names, i) => {
    for (const name of names) {
      const kind = kindOfFile(name);
      const bytes = kinds.get(kind) ?? Array<number>(first.length).fill(0);
      kinds.set(kind, bytes);
      bytes[i]! += sizeOf(name);
    }
  });
  return Object.fromEntries(
    [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, bytes]) => [kind, {mean: sum(bytes) / bytes.length, p95: spreadOf(bytes).p95}]),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
