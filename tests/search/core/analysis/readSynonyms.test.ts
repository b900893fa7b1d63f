import {readSynonyms, synonymKey} from '../../../../src/search/core/analysis/readSynonyms';
import type {PhraseAddition} from '../../../../src/search/core/format/phrases';

/** Words are their own stems, but for a stop word; what stands before `~` is the root. */
const analysis = {
  analyse: (token: string) => (token === 'of' ? [] : [{term: token, exact: undefined}]),
  rootOf: (stem: string) => stem.replace(/~.*/, ''),
};

const find = (list: string, phrase: string): readonly PhraseAddition[] => {
  const key = synonymKey(phrase, analysis);
  return readSynonyms(list, analysis).find((entry) => entry.phrase === key)?.additions ?? [];
};

const added = (list: string, phrase: string): string[] => find(list, phrase).map(({words}) => words);

describe('a list of synonyms', () => {
  test('adds what the texts say to what is typed, not the other way round', () => {
    expect(added('boss, chief = employer, director', 'chief')).toEqual(['employer', 'director']);
    expect(added('boss, chief = employer, director', 'employer')).toEqual([]);
  });

  test('adds each word of a record without a sign to each other', () => {
    expect(added('pay, wage', 'pay')).toContain('wage');
    expect(added('pay, wage', 'wage')).toContain('pay');
  });

  test('adds all that several records say of a phrase, each once', () =>
    expect(added('boss = employer\nboss = employer, director', 'boss')).toEqual(['employer', 'director']));

  test('knows a phrase by the roots of its words, without stop words within', () => {
    expect(added('dismiss~ed = termination', 'dismiss~al')).toEqual(['termination']);
    expect(added('breach of trust = fraud', 'breach trust')).toEqual(['fraud']);
  });

  test('knows none that begins or ends with a stop word', () =>
    expect(added('breach = fraud', 'breach of')).toEqual([]));

  test('takes several words for an idiom where it says so', () => {
    const list = '!black work, moonlighting = undeclared work';
    expect(find(list, 'black work')).toMatchObject([{isIdiom: true}]);
    expect(find(list, 'moonlighting')[0]).not.toHaveProperty('isIdiom');
  });

  test('refuses a record of stop words alone', () =>
    expect(() => added('of = from', 'course')).toThrow(RangeError));
});
