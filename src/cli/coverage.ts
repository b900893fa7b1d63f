/** `npm run coverage`: what the edition in force makes of the research notes; `-- --help` says more. */
import {parseArgs} from 'node:util';

import {CERTAINTIES} from '../citations/certainty';
import {coverageOf, type ChapterCertainty, type EditionCoverage, type PartUse} from '../content/coverage';
import {readPortal} from '../content/portal';
import {readResearchPoints, type ChangedMarks} from '../content/researchPoints';
import type {Coverage} from '../publications/coverage';
import {formatProblem} from '../publications/problem';
import type {Readability} from '../publications/readability';
import {runCommand} from './runCommand';

type Print = (line: string) => void;

const USAGE = `npm run coverage    what the edition in force makes of the research notes: which of their points it publishes and which
                    are left out and why, whether its sources are as sure as the notes say, how many cases its
                    paragraphs use, and how its text reads`;

runCommand((print) => {
  parseArgs({options: {}});
  const siteDir = process.cwd();
  const {editions, problems} = readPortal(siteDir);
  for (const problem of problems) console.error(formatProblem(problem));
  const [current] = editions;
  if (!current) return 1;
  const research = readResearchPoints(siteDir);
  const {points, certainty, parts, readability} = coverageOf(current, research);
  print(`Edition ${current.edition.number}`);
  printPoints(points, print);
  printCertainty(certainty, research.changedMarks, print);
  printParts(parts, print);
  printReadability(readability, print);
  return problems.length === 0 && isWhole({points, certainty}) ? 0 : 1;
}, USAGE);

function isWhole({points, certainty}: Pick<EditionCoverage, 'points' | 'certainty'>): boolean {
  return points.missing.length === 0 && points.needless.length === 0 && !certainty.some(differs);
}

function printPoints({published, leftOut, missing, needless}: Coverage, print: Print): void {
  const all = published.length + leftOut.length + missing.length;
  print(`Points, annexes and templates of the notes: ${published.length} of ${all} published`);
  print(`  left out with a reason: ${leftOut.length}`);
  const byReason = new Map<string, string[]>();
  for (const {id, reason} of leftOut) byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  for (const [reason, ids] of byReason) print(`    ${reason} ${ids.join(', ')}`);
  print(`  neither published nor left out: ${missing.length}`);
  if (missing.length > 0) print(`    Publish, or add to data/left-out-points.yaml: ${missing.join(', ')}`);
  if (needless.length > 0)
    print(`  Published, or not in the notes; take out of data/left-out-points.yaml: ${needless.join(', ')}`);
}

function printCertainty(
  chapters: readonly ChapterCertainty[],
  changedMarks: readonly ChangedMarks[],
  print: Print,
): void {
  const compared = chapters.filter(({noted}) => noted !== undefined);
  const sum = (side: 'stated' | 'noted'): string =>
    CERTAINTIES.map(
      (level) => `${level} ${compared.reduce((total, chapter) => total + chapter[side]![level], 0)}`,
    ).join(', ');
  print(`Sources by certainty, in ${compared.length} chapters`);
  print(`  in the text   ${sum('stated')}`);
  print(`  in the notes  ${sum('noted')}`);
  if (changedMarks.length > 0)
    print(`  the notes as changed at ${changedMarks.length} points after a second reading:`);
  for (const {id, reason} of changedMarks) print(`    ${id}: ${reason}`);
  for (const {chapter, stated, noted} of compared.filter(differs)) {
    const levels = CERTAINTIES.filter((level) => stated[level] !== noted![level]);
    print(
      `  ${chapter} differs: ${levels.map((level) => `${level} ${stated[level]} instead of ${noted![level]}`).join(', ')}`,
    );
  }
  const others = chapters.filter(({noted}) => noted === undefined).map(({chapter}) => chapter);
  if (others.length > 0)
    print(`  not compared, because their notes are not transcribed: ${others.join(', ')}`);
}

function differs({stated, noted}: ChapterCertainty): boolean {
  return noted !== undefined && CERTAINTIES.some((level) => stated[level] !== noted[level]);
}

function printParts(parts: readonly PartUse[], print: Print): void {
  print('Cases that paragraphs use');
  for (const {part, cases, cited, used} of parts)
    print(
      `  ${part.padEnd(8)}  ${used} of ${cases}${cases === 0 ? '' : ` (${percent(used / cases)})`}, ${cited} of them cited`,
    );
}

function printReadability(
  {passages, sentences, meanWords, longest, longPassages}: Readability,
  print: Print,
): void {
  print(`Readability of ${passages} paragraphs`);
  print(`  ${sentences} sentences, ${meanWords.toFixed(1)} words each on average`);
  print(
    `  over 150 words: ${longPassages.length}${longPassages.length === 0 ? '' : ` (${percent(longPassages.length / passages)}): ${longPassages.join(', ')}`}`,
  );
  print('  longest sentences:');
  for (const {label, words, text} of longest) print(`    ${label}, ${words} words: ${shorten(text)}`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The first words of a sentence, enough to find it. */
function shorten(text: string): string {
  return text.length > 70 ? `${text.slice(0, 70)}…` : text;
}
