import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

import type {Topic} from '../../../src/cases/vocabularies';
import {DROPPED_WORDS} from '../../../src/content/research/terms';

describe('data/topics.yaml', () => {
  const topics = parse(readFileSync('data/topics.yaml', 'utf8')) as Topic[];
  const words = topics.flatMap((topic) => topic.words);

  test('holds every keyword in one list only', () =>
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]));

  test('holds no keyword that is dropped', () =>
    expect(words.filter((word) => Object.hasOwn(DROPPED_WORDS, word))).toEqual([]));
});
