import {
  compareNumbers,
  findMalformedNumber,
  findNumberFault,
  findTypedNumber,
  paragraphId,
  paragraphLabel,
  type NumberSeries,
} from '../../src/publications/paragraph';
import {seededRandom} from '../builders/seededRandom';

const chapter: NumberSeries = {kind: 'chapter', code: 'HT', chapter: 11};
const note: NumberSeries = {kind: 'case', code: 'JP', caseId: 'siliadin-v-france'};

describe('findTypedNumber', () => {
  test.each([
    ['11.2.3 Text', '11.2.3', 7],
    ['11.2.3a Text', '11.2.3a', 8],
    ['11.2.10 Text', '11.2.10', 8],
    ['11.2.3   Text', '11.2.3', 9],
    ['11.2.3\nText', '11.2.3', 7],
    ['11.2.3\tText', '11.2.3', 7],
    ['11.2.3', '11.2.3', 6],
    ['12.1.1 A number of another chapter', '12.1.1', 7],
  ])('reads the number of a chapter at the start of %j', (text, number, length) =>
    expect(findTypedNumber(text, chapter)).toEqual({number, length}),
  );

  test.each([
    ['[7] Text', '7', 4],
    ['[7a] Text', '7a', 5],
    ['[12]\nText', '12', 5],
    ['[7]', '7', 3],
  ])('reads the number of a case note at the start of %j, without its brackets', (text, number, length) =>
    expect(findTypedNumber(text, note)).toEqual({number, length}),
  );

  test.each([
    'Text',
    'See 11.2.3 above',
    ' 11.2.3 Text',
    '11.2 Text',
    '11.2.3.4 Text',
    '11.2.3. Text',
    '11.2.3A Text',
    '11.2.3ab Text',
    '11.2.3Text',
    '11.2.3\u00a0Text',
    '[7] Text',
    '',
  ])('finds no number of a chapter at the start of %j', (text) =>
    expect(findTypedNumber(text, chapter)).toBeUndefined(),
  );

  test.each(['7 Text', '[7]Text', '[7 Text', '[ 7 ] Text', '[a] Text', '11.2.3 Text', ''])(
    'finds no number of a case note at the start of %j',
    (text) => expect(findTypedNumber(text, note)).toBeUndefined(),
  );

  test.each([
    ['11.2.03 Text', chapter],
    ['11.02.3 Text', chapter],
    ['[07] Text', note],
  ])('does not take %j for a number, since a zero in front would give one place two names', (text, series) =>
    expect(findTypedNumber(text, series)).toBeUndefined(),
  );
});

describe('findMalformedNumber', () => {
  test.each([
    ['11.2 Text', '11.2'],
    ['11.2.3.4 Text', '11.2.3.4'],
    ['11.2.3. Text', '11.2.3.'],
    ['11.2.3) Text', '11.2.3)'],
    ['11.2.3: Text', '11.2.3:'],
    ['11.2.3A Text', '11.2.3A'],
    ['11.2.3ab Text', '11.2.3ab'],
    ['11.2.03 Text', '11.2.03'],
    ['11.2.3\u00a0Text', '11.2.3'],
    ['11.2.3.', '11.2.3.'],
    ['11.2', '11.2'],
  ])('finds in %j what was meant as a number of a chapter', (text, found) =>
    expect(findMalformedNumber(text, chapter)).toBe(found),
  );

  test.each([
    ['[7 Text', '[7 Text'],
    ['7] Text', '7]'],
    ['[7]Text', '[7]'],
    ['[ 7 ] Text', '[ 7 ]'],
    ['[7.] Text', '[7.]'],
    ['[07] Text', '[07]'],
  ])('finds in %j what was meant as a number of a case note', (text, found) =>
    expect(findMalformedNumber(text, note)).toBe(found),
  );

  test.each([
    ['11.2.3 Text', chapter],
    ['11.2.3a', chapter],
    ['[7] Text', note],
  ])('has nothing against the well-formed number of %j', (text, series) =>
    expect(findMalformedNumber(text, series)).toBeUndefined(),
  );

  test.each([
    ['Text', chapter],
    ['As 11.2 says', chapter],
    ['11 persons', chapter],
    ['2012/29/EU Text', chapter],
    ['[7 Text', chapter],
    ['Text', note],
    ['7 persons', note],
    ['[the applicant] Text', note],
    ['11.2 Text', note],
  ])(
    'leaves a paragraph alone that begins with words, a plain figure or another series: %j',
    (text, series) => expect(findMalformedNumber(text, series)).toBeUndefined(),
  );
});

describe('paragraphId', () => {
  test.each([
    [chapter, '11.2.3', 'HT-11.2.3'],
    [chapter, '11.2.3a', 'HT-11.2.3a'],
    [note, '7', 'JP-siliadin-v-france-7'],
  ])('joins the publication and the number: %j %s', (series, number, id) =>
    expect(paragraphId(series, number)).toBe(id),
  );
});

describe('paragraphLabel', () => {
  test.each([
    [chapter, '11.2.3', 'HT 11.2.3'],
    [note, '7', 'JP siliadin-v-france [7]'],
  ])('names the paragraph as people cite it: %j %s', (series, number, label) =>
    expect(paragraphLabel(series, number)).toBe(label),
  );
});

describe('compareNumbers', () => {
  test.each([
    ['11.2.3', '11.2.4'],
    ['11.2.3', '11.2.3a'],
    ['11.2.3a', '11.2.3b'],
    ['11.2.3a', '11.2.4'],
    ['11.2.9', '11.2.10'],
    ['11.9.1', '11.10.1'],
    ['9.9.9', '10.1.1'],
    ['7', '10'],
    ['7', '7a'],
    ['7a', '8'],
  ])('puts %s before %s', (first, second) => {
    expect(compareNumbers(first, second)).toBeLessThan(0);
    expect(compareNumbers(second, first)).toBeGreaterThan(0);
  });

  const series = [
    {name: 'a chapter', parts: 3},
    {name: 'a case note', parts: 1},
  ];

  test.each(series)('is a total order on the numbers of $name', ({parts}) => {
    const random = seededRandom(parts);
    // Few values, so that equal numbers and equal beginnings come up often.
    const aNumber = (): string =>
      random.list(parts, () => random.integer(0, 12)).join('.') + random.pick(['', '', 'a', 'b', 'z']);
    for (let round = 0; round < 3000; round += 1) {
      const [a, b, c] = [aNumber(), aNumber(), aNumber()];
      expect([a, b, compareNumbers(a, b) === 0]).toEqual([a, b, a === b]);
      expect([a, b, Math.sign(compareNumbers(a, b))]).toEqual([a, b, 0 - Math.sign(compareNumbers(b, a))]);
      if (compareNumbers(a, b) <= 0 && compareNumbers(b, c) <= 0) {
        expect([a, b, c, compareNumbers(a, c) <= 0]).toEqual([a, b, c, true]);
      }
    }
  });

  test('gives the same order whatever the order before', () => {
    const random = seededRandom(7);
    const sorted = ['1.1.1', '1.1.2', '1.1.2a', '1.1.2b', '1.1.3', '1.1.10', '1.2.1', '1.10.1', '2.1.1'];
    for (let round = 0; round < 200; round += 1) {
      const shuffled = sorted
        .map((number) => ({number, place: random.integer(0, 1_000_000)}))
        .sort((a, b) => a.place - b.place)
        .map(({number}) => number);
      expect(shuffled.sort(compareNumbers)).toEqual(sorted);
    }
  });
});

describe('findNumberFault', () => {
  test.each([
    ['the first of the page', '11.2.1', '11.2', []],
    ['the next one', '11.2.4', '11.2', ['11.2.3']],
    ['one with a gap before it', '11.2.9', '11.2', ['11.2.3']],
    ['one put between two others', '11.2.3a', '11.2', ['11.2.3']],
    ['the first of the next section', '11.3.1', '11.3', ['11.2.9']],
    ['one above the first numbered heading', '11.1.1', undefined, []],
  ])('accepts %s', (_, number, section, earlier) =>
    expect(findNumberFault(chapter, number, section, earlier)).toBeUndefined(),
  );

  test.each([
    ['the number of another chapter', '12.1.1', undefined, [], 'foreign-chapter'],
    ['a chapter whose number only begins alike', '111.2.3', undefined, [], 'foreign-chapter'],
    ['the number of another section', '11.3.1', '11.2', [], 'foreign-section'],
    ['a section whose number only begins alike', '11.20.1', '11.2', [], 'foreign-section'],
    ['a number used just before', '11.2.3', '11.2', ['11.2.3'], 'repeated'],
    ['a number used further up', '11.2.3', '11.2', ['11.2.3', '11.2.4'], 'repeated'],
    ['a number lower than the one before', '11.2.3', '11.2', ['11.2.4'], 'falling'],
    ['a number put behind the one it belongs before', '11.2.3a', '11.2', ['11.2.4'], 'falling'],
  ] as const)('refuses %s', (_, number, section, earlier, fault) =>
    expect(findNumberFault(chapter, number, section, earlier)).toBe(fault),
  );

  test('asks of a case note only that its numbers rise', () => {
    expect(findNumberFault(note, '8', undefined, ['7'])).toBeUndefined();
    expect(findNumberFault(note, '10', '11.2', ['9'])).toBeUndefined();
    expect(findNumberFault(note, '7', undefined, ['7'])).toBe('repeated');
    expect(findNumberFault(note, '9', undefined, ['10'])).toBe('falling');
  });
});
