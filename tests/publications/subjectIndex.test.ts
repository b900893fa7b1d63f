import {
  compareHeadings,
  headingsByLocator,
  isQuestion,
  letterOf,
  subjectHeadingSchema,
} from '../../src/publications/subjectIndex';

const fits = (heading: string, locators: readonly string[] = ['HT-11.1.1']): boolean =>
  subjectHeadingSchema.safeParse({heading, locators}).success;

describe('a heading', () => {
  test('is some words, with at least one place', () => {
    expect(fits('victim cries, what to do')).toBe(true);
    expect(fits('  ')).toBe(false);
    expect(fits('tears', [])).toBe(false);
  });

  test('ends in no sign and is short', () => {
    expect(fits('The victim cries.')).toBe(false);
    expect(fits('a'.repeat(91))).toBe(false);
  });

  test('leads to six places at most', () => {
    expect(
      fits(
        'tears',
        Array.from({length: 6}, (_, i) => `HT-1.1.${i}`),
      ),
    ).toBe(true);
    expect(
      fits(
        'tears',
        Array.from({length: 7}, (_, i) => `HT-1.1.${i}`),
      ),
    ).toBe(false);
  });
});

test('capitals and signs do not change the order of headings', () =>
  expect(['“debt”, paying off', 'Eurojust', 'debt bondage', 'écran'].sort(compareHeadings)).toEqual([
    'debt bondage',
    '“debt”, paying off',
    'écran',
    'Eurojust',
  ]));

test.each([
  ['Eurojust', 'E'],
  ['écran', 'E'],
  ['“debt”', 'D'],
  ['24-hour helpline', '#'],
])('%s stands under %s', (heading, letter) => expect(letterOf(heading)).toBe(letter));

test.each([
  ['what to do when the victim cries', true],
  ['Who pays the interpreter', true],
  ['interpreter, who pays', false],
  ['canteen of the court', false],
  ['24-hour helpline', false],
])('%s: whether it is a question', (heading, expected) => expect(isQuestion(heading)).toBe(expected));

test('a paragraph has the headings that lead to it, in their order', () =>
  expect(
    headingsByLocator([
      {heading: 'tears', locators: ['HT-1.1.1', 'HT-1.1.2']},
      {heading: 'anger', locators: ['HT-1.1.2']},
    ]),
  ).toEqual(
    new Map([
      ['HT-1.1.1', ['tears']],
      ['HT-1.1.2', ['tears', 'anger']],
    ]),
  ));
