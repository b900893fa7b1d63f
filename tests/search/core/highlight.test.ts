import {findMarks, makeExcerpt, type Excerpt} from '../../../src/search/core/highlight';
import {PLAIN_ANALYSER} from '../../builders/anIndex';

const LENGTH = 40;

function excerptOf(text: string, ...terms: string[]): Excerpt {
  return makeExcerpt(text, findMarks(text, new Set(terms), PLAIN_ANALYSER), LENGTH);
}

const FILLER = 'one two three four five six seven eight nine ten';

describe('makeExcerpt', () => {
  test('gives a short text whole', () =>
    expect(excerptOf('Wait for her.', 'wait')).toEqual({
      text: 'Wait for her.',
      marks: [{start: 0, end: 4}],
      isCutBefore: false,
      isCutAfter: false,
    }));

  test('gives the part where most marks stand together, cut at words', () => {
    const {text, marks, isCutBefore} = excerptOf(`wait ${FILLER} then wait and wait`, 'wait');
    expect(text).toMatch(/then wait and wait$/);
    expect(marks.map(({start, end}) => text.slice(start, end))).toEqual(['wait', 'wait']);
    expect(isCutBefore).toBe(true);
  });

  test('gives the beginning where nothing is marked', () =>
    expect(excerptOf(`${FILLER} ${FILLER}`, 'wait').text).toMatch(/^one two/));

  test('gives the text rather than a list behind it that holds more of the words', () =>
    expect(excerptOf(`Do wait, ${FILLER} · how to wait · to wait`, 'wait').text).toMatch(/^Do wait/));

  test('gives the list where the words stand nowhere else', () =>
    expect(excerptOf(`${FILLER} ${FILLER} · how to wait`, 'wait').text).toContain('how to wait'));
});
