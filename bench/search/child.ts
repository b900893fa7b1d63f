/**
 * Measures one engine on one collection, for one purpose, in a process of its own: what another engine left in
 * memory, or taught the compiler, does not count.
 */
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

import {readSectionLines} from '../../src/cli/sectionLines';
import {loadClient, openClient, openFiles} from './clientFiles';
import type {BuildModule} from './engine';
import type {BuildFigures, MemoryFigures} from './figures';
import {measureAsk, type AskTask} from './measureAsk';
import type {BenchQuestion} from './questions';
import {weighFolder} from './weighFolder';

interface IndexTask {
  readonly language: string;
  readonly indexDir: string;
}

export type Task =
  | ({readonly purpose: 'ask'} & AskTask)
  | ({readonly purpose: 'build'; readonly buildFile: string; readonly sectionsFile: string} & IndexTask)
  | ({readonly purpose: 'first'; readonly clientFile: string; readonly question: BenchQuestion} & IndexTask)
  | ({
      readonly purpose: 'memory';
      readonly clientFile: string;
      readonly questions: readonly BenchQuestion[];
    } & IndexTask);

type TaskFor<Purpose> = Extract<Task, {purpose: Purpose}>;

async function measure(task: Task): Promise<unknown> {
  switch (task.purpose) {
    case 'build':
      return measureBuild(task);
    case 'first':
      return measureFirst(task);
    case 'ask':
      return measureAsk(task);
    case 'memory':
      return measureMemory(task);
  }
}

async function measureBuild({
  buildFile,
  sectionsFile,
  language,
  indexDir,
}: TaskFor<'build'>): Promise<BuildFigures> {
  const module = (await import(pathToFileURL(buildFile).href)) as BuildModule;
  const start = process.cpuUsage();
  const peakBeside = watchChildren();
  await module.build({
    sectionsFile,
    language,
    outDir: indexDir,
    sections: () => readSectionLines(sectionsFile),
  });
  const {user, system} = process.cpuUsage(start);
  return {
    cpuSeconds: (user + system) / 1e6 + childCpuSeconds(),
    peakBytes: process.resourceUsage().maxRSS * 1024 + peakBeside(),
    index: weighFolder(indexDir),
  };
}

async function measureFirst(task: TaskFor<'first'>): Promise<number> {
  const start = process.cpuUsage();
  const client = await openClient(await loadClient(task.clientFile), openFiles(task.indexDir), task);
  await client.ask(task.question);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function measureMemory(task: TaskFor<'memory'>): Promise<MemoryFigures> {
  const module = await loadClient(task.clientFile);
  const files = openFiles(task.indexDir);
  const before = await heldBytes();
  const client = await openClient(module, files, task);
  await client.ask(task.questions[0]!);
  await client.show();
  const first = await heldBytes();
  for (const question of task.questions) await client.ask(question);
  const all = await heldBytes();
  await client.ask(task.questions[0]!); // it is needed still, so it was held
  return {firstBytes: first - before, allBytes: all - before};
}

/** Heap and what lies outside it, when nothing is left to collect. */
async function heldBytes(): Promise<number> {
  for (let i = 0; i < 4; i += 1) {
    globalThis.gc!();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
}

/** CPU of programs that this one started and that have ended; Linux alone tells it. */
function childCpuSeconds(): number {
  try {
    const [, fields] = /^\d+ \(.*\) (.*)$/s.exec(readFileSync('/proc/self/stat', 'utf8'))!;
    const numbers = fields!.split(' ');
    return (Number(numbers[13]) + Number(numbers[14])) / 100;
  } catch {
    return 0;
  }
}

/** Watches the memory of programs that this one starts; gives the most that they held. */
function watchChildren(): () => number {
  let most = 0;
  const look = (): void => {
    try {
      const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean);
      for (const child of children) {
        const status = readFileSync(`/proc/${child}/status`, 'utf8');
        most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024);
      }
    } catch {
      // It has just ended, or this is no Linux.
    }
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return most;
  };
}

process.once('message', (task: Task) => {
  measure(task).then(
    (figures) => {
      process.send!({figures}, () => process.exit(0));
    },
    (error: unknown) => {
      process.send!({error: (error as Error).stack ?? String(error)}, () => process.exit(1));
    },
  );
});
