import {deriveEcthrEcli, findEcthrDecision} from '../../src/citations/ecthrEcli';

test.each([
  ['25965/04', '2010-01-07', 'JUD', 'ECLI:CE:ECHR:2010:0107JUD002596504'],
  ['4239/08', '2012-11-13', 'JUD', 'ECLI:CE:ECHR:2012:1113JUD000423908'],
  ['36925/07', '2019-01-29', 'DEC', 'ECLI:CE:ECHR:2019:0129DEC003692507'],
] as const)(
  'application %s of %s (%s) makes the ECLI, which says them again',
  (application, date, kind, ecli) => {
    expect(deriveEcthrEcli({application, date, kind})).toBe(ecli);
    expect(findEcthrDecision(ecli)).toEqual({application, date, kind});
  },
);

test.each([
  ['a year alone', '25965/04', '2010'],
  ['a number of another form', 'C-105/03', '2005-06-16'],
  ['no number', '', '2010-01-07'],
])('no ECLI follows from %s', (_, application, date) =>
  expect(deriveEcthrEcli({application, date, kind: 'JUD'})).toBeUndefined(),
);

test.each(['ECLI:EU:C:2005:386', 'ECLI:CE:ECHR:2010:0107XYZ002596504'])('%s says no application', (ecli) =>
  expect(findEcthrDecision(ecli)).toBeUndefined(),
);
