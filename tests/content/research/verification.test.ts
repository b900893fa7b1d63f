import {readVerified} from '../../../src/content/research/verification';
import {BAILII, aResearchRecord} from './aResearchRecord';

describe('readVerified', () => {
  const holding = (value: string, id = 'a-v-france') =>
    readVerified(
      aResearchRecord({id, confirmed: {...aResearchRecord().confirmed, holding: value}}),
      'holding',
    );

  test.each([
    [`yes: ${BAILII}`, {state: 'confirmed', against: [BAILII]}],
    [`${BAILII} and ${BAILII}`, {state: 'confirmed', against: [BAILII]}],
    ['derived (the same string also stands elsewhere)', {state: 'derived'}],
    ['memory', {state: 'not-confirmed'}],
    ['memory (no paragraph numbers given)', {state: 'not-confirmed'}],
    ['none', {state: 'none'}],
  ])('reads %s', (value, verified) => expect(holding(value)).toEqual(verified));

  test.each([
    `partly: headings at ${BAILII} ; operative wording memory`,
    `yes: ${BAILII} ; exact wording of the operative part memory`,
    `yes for point 1: ${BAILII} ; point 2 partly (same pages)`,
  ])('takes %s as partly checked, and says what was not seen', (value) =>
    expect(holding(value, 'pupino-c-105-03')).toEqual({
      state: 'partly',
      against: [BAILII],
      note: 'The headings were seen; the wording of the operative part was not.',
    }),
  );

  test('refuses a partly checked item without a word on what was not seen', () =>
    expect(() => holding(`partly: headings at ${BAILII}`)).toThrow('Say in NOTES what was not seen.'));

  test('refuses a value whose meaning is not known', () =>
    expect(() => holding('probably')).toThrow(
      'Record a-v-france: confirmed.holding is “probably”. Expected an address, “yes: address”, “partly: …”, “derived”, “memory” or “none”.',
    ));

  test('refuses a page on a host that is in no list', () =>
    expect(() => holding('yes: https://example.org/a')).toThrow('Add its host to OFFICIAL_HOSTS'));

  test('counts an ECLI of a national decision as confirmed when an address holds it', () => {
    const address = 'https://uitspraken.rechtspraak.nl/details?id=ECLI%3ANL%3AHR%3A2024%3A156';
    const confirmed = {date: address, docket: address, holding: address};
    expect(readVerified(aResearchRecord({ecli: 'ECLI:NL:HR:2024:156', confirmed}), 'ecli')).toEqual({
      state: 'confirmed',
      against: [address],
    });
    expect(readVerified(aResearchRecord({ecli: 'ECLI:NL:HR:2019:39', confirmed}), 'ecli').state).toBe(
      'partly',
    );
    expect(readVerified(aResearchRecord({ecli: null, confirmed}), 'ecli')).toEqual({state: 'none'});
  });
});
