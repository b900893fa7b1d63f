import {measureReadability} from '../../src/publications/readability';

/** The sentences that are found in a text, longest first. */
function sentencesOf(text: string): string[] {
  return measureReadability([{label: 'HT 1.1.1', text}]).longest.map((sentence) => sentence.text);
}

function words(count: number): string {
  return Array.from({length: count}, () => 'word').join(' ');
}

describe('measureReadability', () => {
  test('counts sentences and their words, and puts the longest first', () =>
    expect(
      measureReadability([
        {label: 'HT 1.1.1', text: 'Wait. Ask one question at a time.'},
        {label: 'HT 1.1.2', text: 'Listen to the person.'},
      ]),
    ).toEqual({
      passages: 2,
      sentences: 3,
      meanWords: 11 / 3,
      longest: [
        {label: 'HT 1.1.1', words: 6, text: 'Ask one question at a time.'},
        {label: 'HT 1.1.2', words: 4, text: 'Listen to the person.'},
        {label: 'HT 1.1.1', words: 1, text: 'Wait.'},
      ],
      longPassages: [],
    }));

  test('has nothing to divide where there is no text', () =>
    expect(measureReadability([])).toMatchObject({passages: 0, sentences: 0, meanWords: 0}));

  test.each([
    ['a question', 'May I go on? Then tell me.'],
    ['a quotation', 'Say “Take your time.” Then wait.'],
    ['a bracket', 'Wait (up to ten seconds.) Then ask.'],
    ['an item of a list', 'first the invitation; then the cue'],
    ['a sentence before a quotation', 'Wait a little. “Go on.” is enough.'],
    ['a sentence before a number', 'It was a study of children. 115 took part.'],
  ])('ends a sentence at the end of %s', (_what, text) => expect(sentencesOf(text)).toHaveLength(2));

  test.each([
    'The Court decided Chowdury v. Greece unanimously',
    'See art. 20 and paras. 3 and 4',
    'The case of S.M. Holding confirmed',
    'Convention No. 29 of the ILO',
    'The share rose to 31.5 per cent',
  ])('does not end one within “%s”', (text) => expect(sentencesOf(text)).toEqual([text]));

  test('minds no white space around a text', () => expect(sentencesOf(' Wait. ')).toEqual(['Wait.']));

  test('tells of passages from 151 words up', () =>
    expect(
      measureReadability([
        {label: 'HT 1.1.1', text: words(150)},
        {label: 'HT 1.1.2', text: words(151)},
      ]).longPassages,
    ).toEqual(['HT 1.1.2']));

  test('counts no dash as a word', () =>
    expect(measureReadability([{label: 'HT 1.1.1', text: 'Wait – and listen.'}]).meanWords).toBe(3));
});
