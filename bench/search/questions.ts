/**
 * What is asked: the same questions to every engine, drawn with a seed from the sections themselves.
 *
 * Words come from one section, as often as they stand there, but the more readily the rarer they are elsewhere:
 * somebody who looks for a text picks the words that mark it out. (The “combination” model of Azzopardi, de Rijke
 * and Balog, Building simulated queries for known-item topics, SIGIR 2007.) The square makes them about as frequent as
 * the words that lawyers type in the open half of the golden set: there half of the words stand in fewer than 2.5% of
 * the sections, and one in ten in more than 19%.
 */
import type {Analyser} from '../../src/search/core/analyser';
import {seededRandom, type SeededRandom} from '../../tests/builders/seededRandom';
import {wordOf, type BenchSection} from './sections';

export type QuestionKind = 'words' | 'phrase' | 'prefix' | 'misspelt';

/** Each engine asks it in its own language; one that knows no phrases takes the words. */
export interface BenchQuestion {
  readonly kind: QuestionKind;
  /** One for a prefix or a misspelling. */
  readonly words: readonly string[];
}

/** How many of each kind: 210 together. */
const COUNTS: readonly {readonly kind: QuestionKind; readonly length: number; readonly count: number}[] = [
  {kind: 'words', length: 1, count: 40},
  {kind: 'words', length: 2, count: 40},
  {kind: 'words', length: 3, count: 30},
  {kind: 'words', length: 4, count: 20},
  {kind: 'phrase', length: 2, count: 20},
  {kind: 'phrase', length: 3, count: 10},
  {kind: 'prefix', length: 1, count: 25},
  {kind: 'misspelt', length: 1, count: 25},
];

const SEED = 227_381;
/** Tries before a kind is given up: short texts may hold no phrase of three words. */
const TRIES = 100_000;

export function makeQuestions(sections: readonly BenchSection[], analyser: Analyser): BenchQuestion[] {
  const random = seededRandom(SEED);
  const isAsked = (word: string): boolean => /^\p{L}{4,}$/u.test(word) && analyser.analyse(word).length > 0;
  const frequencies = countSections(sections);
  const mostTelling = Math.log(sections.length);
  /** Between 0 for a word of every section and 1 for a word of one. */
  const tellingness = (word: string): number =>
    Math.log(sections.length / (frequencies.get(word) ?? 1)) / mostTelling;
  const isChosen = (word: string): boolean =>
    isAsked(word) && random.integer(0, 999) < 1000 * tellingness(word) ** 2;
  const questions = COUNTS.flatMap(({kind, length, count}) => {
    const made: BenchQuestion[] = [];
    for (let left = TRIES; made.length < count && left > 0; left -= 1) {
      const {title, body} = random.pick(sections);
      const tokens = `${title} ${body}`.split(' ');
      const words =
        kind === 'phrase'
          ? runOf(tokens, length, random).filter(isChosen)
          : someOf(tokens, length, random, isChosen);
      if (words.length === length) made.push({kind, words: words.map(change(kind, random))});
    }
    if (made.length < count)
      throw new RangeError(`The texts gave ${made.length} of ${count} questions (${kind}).`);
    return made;
  });
  // Mixed, so that no kind finds all files fetched by another.
  for (let i = questions.length - 1; i > 0; i -= 1) {
    const j = random.integer(0, i);
    [questions[i], questions[j]] = [questions[j]!, questions[i]!];
  }
  return questions;
}

function runOf(tokens: readonly string[], length: number, random: SeededRandom): string[] {
  const from = random.integer(0, Math.max(0, tokens.length - length));
  const run = tokens.slice(from, from + length);
  // A comma or a full stop between two words is no phrase that anybody asks for.
  return run.some((token, i) => i < length - 1 && /[^\p{L}]$/u.test(token)) ? [] : run.map(wordOf);
}

/** Different words of a section; fewer where it does not have as many. */
function someOf(
  tokens: readonly string[],
  length: number,
  random: SeededRandom,
  isChosen: (word: string) => boolean,
): string[] {
  const words = new Set<string>();
  for (let left = 20 * length; words.size < length && left > 0; left -= 1) {
    const word = wordOf(random.pick(tokens));
    if (isChosen(word)) words.add(word);
  }
  return [...words];
}

/** In how many sections each word stands. */
function countSections(sections: readonly BenchSection[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const {title, body} of sections)
    for (const word of new Set(`${title} ${body}`.split(' ').map(wordOf)))
      frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return frequencies;
}

function change(kind: QuestionKind, random: SeededRandom): (word: string) => string {
  switch (kind) {
    case 'prefix':
      return (word) => word.slice(0, Math.min(word.length - 1, random.integer(3, 6)));
    case 'misspelt':
      return (word) => misspell(word, random);
    default:
      return (word) => word;
  }
}

/** One letter dropped, doubled, changed or swapped with the next; never the first. */
function misspell(word: string, random: SeededRandom): string {
  const at = random.integer(1, word.length - 2);
  const before = word.slice(0, at);
  return random.pick([
    before + word.slice(at + 1),
    before + word[at]! + word.slice(at),
    before + random.pick([...'aeiostrn']) + word.slice(at + 1),
    before + word[at + 1]! + word[at]! + word.slice(at + 2),
  ]);
}
