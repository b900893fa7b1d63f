import {compareJurisdictions} from '../../../src/plugins/collection/jurisdictionOrder';

describe('compareJurisdictions', () => {
  test('puts the Council of Europe and the Union first, then countries by their names, not their codes', () =>
    expect(['NO', 'CH', 'DE', 'EU', 'GB', 'BE', 'COE', 'DK'].sort(compareJurisdictions)).toEqual([
      'COE',
      'EU',
      'BE',
      'DK',
      'DE',
      'NO',
      'CH',
      'GB',
    ]));
});
