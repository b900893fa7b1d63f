import {findPlace, MOST_TYPED, nearestTo, readTyped} from '../../src/publications/typedPlaces';
import {aPackIndex} from '../builders/aPackPage';

describe('what was typed', () => {
  test.each([
    ['HT 11.2.3', 'HT-11.2.3'],
    ['ht11.2.3', 'HT-11.2.3'],
    ['HT-11.2.3A', 'HT-11.2.3a'],
    ['HT\u00a011.2.3', 'HT-11.2.3'],
    ['ht c.4', 'HT-C.4'],
    ['jd 18.t.4', 'JD-18.T.4'],
    ['HT 11', 'HT-11'],
    ['JP siliadin-v-france [7]', 'JP-siliadin-v-france-7'],
    ['siliadin-v-france', 'JP-siliadin-v-france'],
    ['“HT 11.2.3”.', 'HT-11.2.3'],
  ])('“%s” is %s', (text, id) => expect(readTyped(text)).toMatchObject([{id}]));

  test('several stand apart by commas, semicolons, lines, or the next code', () =>
    expect(readTyped('HT 11.2.3, HT 11.2.4; HT C.4\nJP a-v-b [7] HT 11 JD 1.1.1').map(({id}) => id)).toEqual([
      'HT-11.2.3',
      'HT-11.2.4',
      'HT-C.4',
      'JP-a-v-b-7',
      'HT-11',
      'JD-1.1.1',
    ]));

  test.each(['HT 11.2.3 (edition 1)', 'HT 11.2.3 (ediția 1)', 'HT 11.2.3 (edition 1, 2026: law as at 2022)'])(
    'the edition behind it counts: %s',
    (text) => expect(readTyped(text.replace(/, /, ' ')).at(0)).toMatchObject({id: 'HT-11.2.3', edition: 1}),
  );

  test.each([
    ['https://portal.example/1/guidelines/free-account/#HT-11.2.3', {id: 'HT-11.2.3', edition: 1}],
    ['https://portal.example/id/HT-11.2.3/', {id: 'HT-11.2.3'}],
    ['/2/practice/siliadin-v-france', {path: '/2/practice/siliadin-v-france/', edition: 2}],
  ])('an address counts: %s', (text, place) => expect(readTyped(text)).toMatchObject([place]));

  test.each(['11.2.3', '7', 'HT 11.2', 'HT 11.2.3.4'])('“%s” has the form of no place', (text) =>
    expect(readTyped(text)[0]).toEqual({text}),
  );

  test('more pieces than anybody types are left out', () =>
    expect(readTyped('HT 1,'.repeat(5000))).toHaveLength(MOST_TYPED));
});

describe('the place that was meant', () => {
  const find = (text: string): unknown => findPlace(readTyped(text)[0]!, aPackIndex());

  test.each([
    ['HT 11.2.3', 'HT-11.2.3'],
    ['HT 11', 'HT-11'],
    ['JP siliadin-v-france [7]', 'JP-siliadin-v-france-7'],
    ['Siliadin v France', 'JP-siliadin-v-france'],
    ['Siliadin c. France', 'JP-siliadin-v-france'],
    ['https://portal.example/2/practice/siliadin-v-france/', 'JP-siliadin-v-france'],
    ['/practice/siliadin-v-france/', 'JP-siliadin-v-france'],
  ])('is found by “%s”', (text, id) => expect(find(text)).toMatchObject({id}));

  test.each([
    ['HT 11.2.33', 'HT 11.2.3'],
    ['HT C.44', 'HT C.4'],
    ['siliadin-v-farnce', 'JP siliadin-v-france'],
    ['Siliadn v. France', 'JP siliadin-v-france'],
  ])('is offered where “%s” is not there: %s', (text, label) =>
    expect(find(text)).toMatchObject({nearest: {label}}),
  );

  test('is not guessed from something else', () =>
    expect(find('the Palermo Protocol')).toEqual({nearest: undefined}));
});

describe('the nearest text', () => {
  test('has the fewest letters changed, left out or put in', () =>
    expect(nearestTo('abcdef', ['abXdeX', 'abcdf', 'zzz'])).toBe('abcdf'));

  test('is none where most letters differ', () =>
    expect(nearestTo('abc', ['xyz', 'qqqqqq'])).toBe(undefined));
});
