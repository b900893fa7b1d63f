import {compareWithinSource, legalRuleSchema} from '../../src/citations/legalRule';
import {aLegalRule} from '../builders/aLegalRule';

const faults = (values: Readonly<Record<string, unknown>>): string[] =>
  legalRuleSchema
    .safeParse({...aLegalRule(), ...values})
    .error!.issues.map(({path, message}) => `${path.join('.')}: ${message}`);

describe('a rule of law', () => {
  test.each([
    {},
    {questions: ['hearing', 'recovery']},
    {note: 'Read in the text of 2012.'},
    {map: 'consent'},
    {from: '2024-07-14', until: '2026-04-08'},
    {from: 'not-checked', until: '2026-04-08'},
  ])('may hold %j', (values) =>
    expect(legalRuleSchema.safeParse({...aLegalRule(), ...values}).success).toBe(true),
  );

  test.each([
    [{id: 'Art. 20'}, 'id: expected lower-case letters, digits and single hyphens'],
    [
      {questions: ['asylum']},
      'questions.0: expected one of hearing, cooperation, recovery, offence, non-punishment',
    ],
    [
      {questions: []},
      'questions: expected at least one of hearing, cooperation, recovery, offence, non-punishment',
    ],
    [{questions: ['hearing', 'hearing']}, 'questions: expected each question once'],
    [{says: ' '}, 'says: expected text, found nothing'],
    [{says: 'See [the text](https://a.eu).'}, 'says: expected plain text: no markup, no link, no citation'],
    [{says: 'So it is. [@dir-2012-29; C]'}, 'says: expected plain text: no markup, no link, no citation'],
    [{certainty: 'M'}, 'certainty: expected C (read), E (source exists) or K (own knowledge)'],
    [{certainty: 'practice'}, 'certainty: expected C (read), E (source exists) or K (own knowledge)'],
    [{from: '2024-02-31'}, 'from: expected a real day in quotes, like "2026-04-08", or not-checked'],
    [{until: '2024'}, 'until: expected a real day in quotes, like "2026-04-08"'],
    [{from: '2026-04-08', until: '2024-07-14'}, 'until: expected a day after the one in from'],
    [{source: undefined}, 'source: Invalid input: expected string, received undefined'],
  ])('may not hold %j', (values, fault) => expect(faults(values)).toEqual([fault]));

  test('may not hold a row that the national maps lack, or a field of another list', () => {
    expect(faults({map: 'divorce'})[0]).toMatch(/^map: expected one of offence, penalty, /);
    expect(faults({label: 'Article 20'})[0]).toContain('label');
  });
});

describe('the order within an instrument', () => {
  const inOrder = (...places: readonly string[]): string[] =>
    places
      .map((place) => aLegalRule({id: `x-${place}`, source: 'x'}))
      .sort(compareWithinSource)
      .map(({id}) => id.slice(2));

  test.each([
    [
      ['art-12', 'art-8'],
      ['art-8', 'art-12'],
    ],
    [
      ['art-12-b', 'art-13', 'art-12-a', 'art-12'],
      ['art-12', 'art-12-a', 'art-12-b', 'art-13'],
    ],
    [
      ['whole', 'art-1', 'recital-14'],
      ['recital-14', 'art-1', 'whole'],
    ],
    [
      ['art-433novies', 'art-433quinquies', 'art-433', 'art-434'],
      ['art-433', 'art-433quinquies', 'art-433novies', 'art-434'],
    ],
    [
      ['art-177-ter', 'art-177-bis', 'art-185b', 'art-185a'],
      ['art-177-bis', 'art-177-ter', 'art-185a', 'art-185b'],
    ],
  ])('puts %j as lawyers count', (places, expected) => expect(inOrder(...places)).toEqual(expected));
});
