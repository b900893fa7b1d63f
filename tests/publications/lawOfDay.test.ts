import {
  dayOfFragment,
  editionOnDay,
  eventsBetween,
  fragmentOfDay,
  isDay,
  isOver,
} from '../../src/publications/lawOfDay';
import {aDatedEdition} from '../builders/aDatedEdition';

const FIRST = aDatedEdition();
const IN_FORCE = aDatedEdition({
  number: 2,
  lawStatedAs: 'Law from sources seen up to June 2026',
  sourcesSeenUpTo: 'June 2026',
  from: '2026-06-30',
  isLawDate: false,
});
const EDITIONS = [IN_FORCE, FIRST];

describe('isDay', () => {
  test.each(['2024-03-15', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (day) =>
    expect(isDay(day)).toBe(true),
  );

  test.each([
    ['a day that its month does not have', '2024-04-31'],
    ['29 February of a year that is no leap year', '2023-02-29'],
    ['29 February of a century that is none', '1900-02-29'],
    ['a month that does not exist', '2024-13-01'],
    ['day 0', '2024-03-00'],
    ['a month', '2024-03'],
    ['a year', '2024'],
    ['a day without its noughts', '2024-3-5'],
    ['a day as Europeans write it', '15/03/2024'],
    ['an hour behind the day', '2024-03-15T10:00'],
    ['a year of five figures', '12024-03-15'],
    ['a space', ' 2024-03-15'],
    ['nothing', ''],
    ['words', 'yesterday'],
  ])('refuses %s: %j', (_, text) => expect(isDay(text)).toBe(false));
});

describe('editionOnDay', () => {
  test.each([
    ['on its law date', '2022-12-31', FIRST, true, IN_FORCE],
    ['on the day after', '2023-01-01', FIRST, false, IN_FORCE],
    ['between two editions', '2024-03-15', FIRST, false, IN_FORCE],
    ['on a leap day between them', '2024-02-29', FIRST, false, IN_FORCE],
    ['on the last day before the next', '2026-06-29', FIRST, false, IN_FORCE],
    ['on the first day of one whose law is of no single day', '2026-06-30', IN_FORCE, false, undefined],
    ['after that', '2026-07-01', IN_FORCE, false, undefined],
    ['far in the future', '2099-12-31', IN_FORCE, false, undefined],
  ])('%s (%s) names an edition and the one of the later law', (_, day, edition, isItsDay, next) =>
    expect(editionOnDay(EDITIONS, day)).toEqual({state: 'edition', edition, isItsDay, ...(next && {next})}),
  );

  test.each(['2022-12-30', '1999-01-01', '0001-01-01'])(
    'names none for a day before the law of every edition (%s), but the earliest',
    (day) => expect(editionOnDay(EDITIONS, day)).toEqual({state: 'too-early', earliest: FIRST}),
  );

  test.each(['', '2024', '2024-02-30', '15 March 2024'])('says that %j is no day', (text) =>
    expect(editionOnDay(EDITIONS, text)).toEqual({state: 'not-a-day'}),
  );

  test('says so where no edition names a day', () =>
    expect(editionOnDay([], '2024-03-15')).toEqual({state: 'no-edition'}));

  test('goes by the law, not by the numbers: an edition may restate older law later', () => {
    const older = aDatedEdition({number: 3, from: '2020-01-01'});
    const all = [older, ...EDITIONS];
    expect(editionOnDay(all, '2021-05-05')).toMatchObject({edition: older, next: FIRST});
    expect(editionOnDay(all, '2024-03-15')).toMatchObject({edition: FIRST, next: IN_FORCE});
  });

  test('of two editions for the same day names the one with the higher number, in whatever order they come', () => {
    const again = aDatedEdition({number: 3});
    expect(editionOnDay([again, FIRST], '2023-01-01')).toMatchObject({edition: again});
    expect(editionOnDay([FIRST, again], '2023-01-01')).toMatchObject({edition: again});
  });
});

describe('eventsBetween', () => {
  const on = (date: string, after = '2022-12-31', upTo = '2024-03-15'): string => {
    const {between, open} = eventsBetween([{date}], after, upTo);
    return between.length > 0 ? 'between' : open.length > 0 ? 'open' : 'outside';
  };

  test.each([
    ['the day of the law itself', '2022-12-31', 'outside'],
    ['the day after', '2023-01-01', 'between'],
    ['the day that is asked for', '2024-03-15', 'between'],
    ['the day after that', '2024-03-16', 'outside'],
  ])('a day: %s (%s) is %s', (_, date, place) => expect(on(date)).toBe(place));

  test.each([
    ['of before', '2022-12', 'outside'],
    ['of between', '2023-01', 'between'],
    ['of between, the last whole one', '2024-02', 'between'],
    ['that holds the day that is asked for', '2024-03', 'open'],
    ['of after', '2024-04', 'outside'],
  ])('a month %s (%s) is %s', (_, date, place) => expect(on(date)).toBe(place));

  test.each([
    ['that ends on the day of the law', '2022', 'outside'],
    ['of between', '2023', 'between'],
    ['that holds the day that is asked for', '2024', 'open'],
    ['of after', '2025', 'outside'],
  ])('a year %s (%s) is %s', (_, date, place) => expect(on(date)).toBe(place));

  test.each([
    ['a month is over on its last day', '2023-04', '2023-04-30', 'between'],
    ['and not the day before', '2023-04', '2023-04-29', 'open'],
    ['February ends on its 28th', '2023-02', '2023-02-28', 'between'],
    ['in a leap year on its 29th', '2024-02', '2024-02-29', 'between'],
    ['and not on its 28th', '2024-02', '2024-02-28', 'open'],
    ['a year is over on its last day', '2023', '2023-12-31', 'between'],
    ['and not the day before', '2023', '2023-12-30', 'open'],
    ['December is over with its year', '2023-12', '2023-12-31', 'between'],
  ])('%s', (_, date, upTo, place) => expect(on(date, '2022-12-31', upTo)).toBe(place));

  test.each([
    ['a month', '2026-06', '2026-06-15'],
    ['a year', '2026', '2026-06-30'],
  ])('%s that holds the day of the law may lie before it: open', (_, date, after) =>
    expect(on(date, after, '2026-12-31')).toBe('open'),
  );

  test('from a day to the same day there is nothing', () => {
    for (const date of ['2022', '2022-12', '2022-12-31', '2023-01-01'])
      expect(on(date, '2022-12-31', '2022-12-31')).toBe('outside');
  });

  test('keeps the order, and every event once', () => {
    const events = ['2023', '2023-02-07', '2024', '2024-01', '2024-03-15', '2025'].map((date) => ({date}));
    const {between, open} = eventsBetween(events, '2022-12-31', '2024-03-15');
    expect(between.map(({date}) => date)).toEqual(['2023', '2023-02-07', '2024-01', '2024-03-15']);
    expect(open.map(({date}) => date)).toEqual(['2024']);
  });
});

describe('isOver', () => {
  test.each([
    ['2022', '2022-12-31', true],
    ['2022', '2022-12-30', false],
    ['2024-02', '2024-02-29', true],
    ['2024-02', '2024-02-28', false],
    ['2024-03-15', '2024-03-15', true],
    ['2024-03-16', '2024-03-15', false],
  ])('%s on %s: %s', (date, day, expected) => expect(isOver(date, day)).toBe(expected));
});

describe('the fragment', () => {
  test('of a day is read back', () => {
    expect(fragmentOfDay('2024-03-15')).toBe('#on=2024-03-15');
    expect(dayOfFragment(fragmentOfDay('2024-03-15'))).toBe('2024-03-15');
  });

  test.each([
    ['#on=', ''],
    ['#on=yesterday', 'yesterday'],
    ['#on=15%20March', '15 March'],
    ['#on=%zz', '%zz'],
    ['#on=2024-03-15&q=x', '2024-03-15'],
  ])('%s asks for %j, which may be no day', (fragment, day) => expect(dayOfFragment(fragment)).toBe(day));

  test.each(['', '#', '#HT-11.2.3', '#q=on', '#button=2024-03-15', '#q=x&on=2024-03-15'])(
    '%j asks for no day',
    (fragment) => expect(dayOfFragment(fragment)).toBeUndefined(),
  );
});
