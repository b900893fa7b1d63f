import {derivationsOf} from '../../../../src/search/core/analysis/englishDerivations';

import {ENGLISH, withoutAsking} from '../../../../src/search/core/analysis/english';

describe('words from the same root', () => {
  test.each([
    ['summarise', 'summary'],
    ['decide', 'decision'],
    ['believe', 'belief'],
    ['expel', 'expulsion'],
    ['frozen', 'freeze'],
    ['children', 'child'],
    ['handcuff', 'handcuffed'],
    ['withdrew', 'withdrawn'],
  ])('find each other: %s, %s', (one, other) => {
    expect(derivationsOf(ENGLISH.stem(one))).toContain(ENGLISH.stem(other));
    expect(derivationsOf(ENGLISH.stem(other))).toContain(ENGLISH.stem(one));
  });

  test.each([
    ['organ', 'organise'],
    ['police', 'policy'],
    ['state', 'statement'],
    ['port', 'portal'],
  ])('are not taken for one: %s, %s', (one, other) => {
    expect(derivationsOf(ENGLISH.stem(one))).not.toContain(ENGLISH.stem(other));
    expect(derivationsOf(ENGLISH.stem(other))).not.toContain(ENGLISH.stem(one));
  });
});

describe('words that only ask', () => {
  test('are left out of a question', () =>
    expect(withoutAsking('what happens if the victim starts crying').replace(/ +/g, ' ')).toBe(
      'what if the victim crying',
    ));

  test.each(['best start', 'needs assessment', 'what about "needs assessment"'])(
    'are words to find elsewhere: %s',
    (typed) => expect(withoutAsking(typed)).toBe(typed),
  );
});
