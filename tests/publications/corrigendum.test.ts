import {corrigendumSchema} from '../../src/publications/corrigendum';
import {messagesOf} from '../builders/messagesOf';

const corrigendum = {id: 'HT-11.2.3', edition: 2, date: '2026-11-24', reason: 'The article was misnamed.'};

describe('corrigendumSchema', () => {
  test('accepts a correction with all its keys', () =>
    expect(corrigendumSchema.parse(corrigendum)).toEqual(corrigendum));

  test('trims the reason', () =>
    expect(corrigendumSchema.parse({...corrigendum, reason: ' Misnamed.\n'}).reason).toBe('Misnamed.'));

  test('accepts the last day of February in a leap year', () =>
    expect(corrigendumSchema.parse({...corrigendum, date: '2028-02-29'}).date).toBe('2028-02-29'));

  test.each([
    ['id', '', 'id is “”; expected string to have >=1 characters.'],
    ['edition', 0, 'edition is 0; expected number to be >=1.'],
    ['edition', '2', 'edition is “2”; expected number.'],
    ['date', '2026', 'date is “2026”; expected a real date like "2026-11-24", in quotes.'],
    [
      'date',
      '24 November 2026',
      'date is “24 November 2026”; expected a real date like "2026-11-24", in quotes.',
    ],
    ['date', '2005-02-31', 'date is “2005-02-31”; expected a real date like "2026-11-24", in quotes.'],
    ['date', '2026-13-01', 'date is “2026-13-01”; expected a real date like "2026-11-24", in quotes.'],
    ['date', undefined, 'date is missing; expected a real date like "2026-11-24", in quotes.'],
    ['reason', '  ', 'reason is “  ”; expected the reason in one sentence.'],
    ['by', 'x', 'Field “by” is not known here.'],
  ])('refuses %s: %j', (key, value, message) =>
    expect(messagesOf(corrigendumSchema, {...corrigendum, [key]: value})).toEqual([message]),
  );
});
