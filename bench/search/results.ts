/** Figures to RESULTS.md. */
import {TRAITS, type EngineName} from './engine';
import type {CollectionFigures, EngineFigures, RunFigures, Spread} from './figures';
import {TARGETS} from './targets';

const KB = 1024;
const MB = 1024 * KB;

export function formatResults(run: RunFigures): string {
  return [
    '# Search: ours beside four others',
    '',
    `Made by \`${run.command}\` on ${run.date}. ${run.machine}; load ${number(run.load[0])} before and ${number(run.load[1])} after. Bytes repeat exactly; CPU and memory vary with what else the machine does.`,
    '',
    '![KB until the first list of hits, by collection and engine](first-answer.svg)',
    '',
    ...HOW,
    ...run.collections.flatMap((collection) => ['', ...formatCollection(collection, run.questions)]),
    '',
  ].join('\n');
}

const HOW = [
  '## What is measured',
  '',
  'The same questions go to all engines: 40 of one word, 40 of two, 30 of three, 20 of four, 30 phrases, 25 beginnings of words and 25 misspelt words, drawn with a seed from the sections, rare words more readily than common ones (see `questions.ts`). Each engine is asked in its own way; where it knows no phrases or forgives no letters, it gets the words as they are.',
  '',
  '- **first answer**: everything fetched, compressed, until the first list of hits, with the engine’s code. **+ shown**: then, to show ten hits. Ours and Pagefind show an excerpt; the others title and address only, so they are let off lightly. **further**: a question after one other, in bytes to the list. Where two figures stand, they are the middle and what one question in twenty exceeds.',
  '- **first CPU**: a fresh process loads code and index and answers a question of two words (middle of five). **early CPU**: the files are there, but each question was asked only once before, so that the engine’s code is still being compiled beside it, which counts. **warm CPU**: after ten more rounds of all questions.',
  '- **memory**: heap and what lies outside it that a collection of garbage leaves, after the first answer and after all questions.',
  '- **build**: CPU of all processes, most memory at once, and the index on disk.',
  '- **answered**: questions with a hit. Without it a small download would prove nothing.',
  '',
  'Engines: **ours** as `npm run search -- build` makes it. **lunr** with the stemmer of lunr-languages for Romanian, boosts like ours, titles in a second file. **minisearch** with its defaults, title and address stored. **flexsearch** with beginnings of words indexed (`forward`), as it finds no prefixes else. **Pagefind** once with each section a page, once with the sections below headings of their act’s page; both scripts it loads and its WebAssembly are counted.',
  '',
  'Collections: **portal** is the built portal, edition 2, with bodies as far as the index shows them; ours is measured on the index that the site serves. **2046** are Romanian acts as they are; larger ones continue them with a seeded generator that keeps word frequencies, phrases and the lengths of sections, and lets the vocabulary grow by Heaps’ law (exponent 0.6, as in the corpus) with new numbers, compounds and names: see `sections.ts`.',
];

function formatCollection(
  {name, sections, textBytes, language, engines, failures}: CollectionFigures,
  questions: number,
): string[] {
  const listed = Object.entries(engines) as [EngineName, EngineFigures][];
  const {ours} = engines;
  return [
    `## ${name === 'portal' ? 'The portal' : `${grouped(sections)} sections`}`,
    '',
    `${grouped(sections)} sections, ${number(textBytes / MB)} MB of text, language ${language}, ${questions} questions. KB, ms: p50 / p95.`,
    '',
    ...table(
      ['', 'first answer KB', 'worst', '+ shown KB', 'further KB', 'code KB', 'answered'],
      listed.map(([engine, {ask}]) => [
        TRAITS[engine].title,
        kb(ask.firstBytes),
        number(ask.firstBytes.most / KB),
        kb(ask.shownBytes),
        kb(ask.furtherBytes),
        number(ask.codeBytes / KB),
        answered(ask.answered),
      ]),
    ),
    '',
    ...table(
      [
        '',
        'first CPU ms',
        'early CPU ms',
        'warm CPU ms',
        'worst',
        'memory MB',
        'build CPU s',
        'build MB',
        'index MB',
        'files',
      ],
      listed.map(([engine, {build, ask, first, memory}]) => [
        TRAITS[engine].title,
        number(first.cpuMs.p50),
        ms(ask.earlyMs),
        ms(ask.warmMs),
        number(ask.warmMs.most),
        `${number(memory.firstBytes / MB)} / ${number(memory.allBytes / MB)}`,
        number(build.cpuSeconds),
        number(build.peakBytes / MB),
        number(build.index.bytes / MB),
        grouped(build.index.files),
      ]),
    ),
    ...Object.entries(failures).flatMap(([engine, said]) => [
      '',
      `${TRAITS[engine as EngineName].title} gave up here: ${said}.`,
    ]),
    ...(ours ? ['', ...formatOurs(ours)] : []),
    ...(ours && TARGETS[name] ? ['', ...formatTargets(name, ours, engines.lunr)] : []),
  ];
}

function formatOurs({ask, build}: EngineFigures): string[] {
  const kinds = Object.entries(ask.firstByKind);
  return [
    'Ours, where the bytes of a first answer go (KB), and by kind of question:',
    '',
    ...table(
      ['file', 'mean', 'p95', 'files of the index', 'MB'],
      [
        ['code', number(ask.codeBytes / KB), number(ask.codeBytes / KB), '', ''],
        ...Object.entries(ask.firstByFile).map(([kind, {mean, p95}]) => {
          const {files, bytes} = build.index.kinds[kind]!;
          return [kind, number(mean / KB), number(p95 / KB), grouped(files), number(bytes / MB)];
        }),
      ],
    ),
    '',
    ...table(
      ['question', 'first answer', 'answered'],
      kinds.map(([kind, bytes]) => [kind, kb(bytes), ask.answered[kind]!.join(' of ')]),
    ),
    ...(ask.typedBytes
      ? [
          '',
          `Two words typed letter by letter, an answer at each letter from the second on: ${kb(ask.typedBytes)} KB, code left out, texts of the hits included.`,
        ]
      : []),
  ];
}

/** What lunr in one file took for 100,000 sections of other texts on the machine where the targets were set. */
const YARDSTICK = {firstSeconds: 6.6, buildSeconds: 58};

function formatTargets(name: string, ours: EngineFigures, lunr: EngineFigures | undefined): string[] {
  return [
    'Ours against its targets:',
    '',
    ...(lunr && name === '100000'
      ? [
          `CPU depends on the machine: lunr’s first answer took ${YARDSTICK.firstSeconds} s where the targets were set, and ${number(lunr.first.cpuMs.p50 / 1000)} s in this run; its index ${YARDSTICK.buildSeconds} s, and ${number(lunr.build.cpuSeconds)} s.`,
          '',
        ]
      : []),
    ...table(
      ['target', 'at most', 'measured', ''],
      TARGETS[name]!.map(({name: target, unit, limit, measured}) => {
        const value = measured(ours);
        return [
          target,
          `${limit} ${unit}`,
          `${number(value)} ${unit}`,
          value <= limit ? 'met' : '**missed**',
        ];
      }),
    ),
  ];
}

/** Columns as wide as their widest cell, names to the left, numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, i) => Math.max(3, cell.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)];
}

function kb({p50, p95}: Spread): string {
  return p50 === p95 ? number(p50 / KB) : `${number(p50 / KB)} / ${number(p95 / KB)}`;
}

function ms({p50, p95}: Spread): string {
  return `${number(p50)} / ${number(p95)}`;
}

function answered(counts: Readonly<Record<string, readonly [number, number]>>): string {
  const all = Object.values(counts);
  const sum = (place: 0 | 1): number => all.reduce((total, count) => total + count[place], 0);
  return `${sum(0)} of ${sum(1)}`;
}

/** Three digits tell enough. */
function number(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function grouped(value: number): string {
  return value.toLocaleString('en');
}
