import {readEcliFacts} from '../../src/citations/ecliFacts';

test.each([
  [
    'ECLI:CE:ECHR:2010:0107JUD002596504',
    {jurisdiction: 'COE', courtCode: 'ECHR', date: '2010-01-07', docket: '25965/04'},
  ],
  ['ECLI:EU:C:2005:386', {jurisdiction: 'EU', courtCode: 'C', date: '2005'}],
  ['ECLI:NL:HR:2009:BI7099', {jurisdiction: 'NL', courtCode: 'HR', date: '2009'}],
  ['ECLI:ES:TS:2018:1020', {jurisdiction: 'ES', courtCode: 'TS', date: '2018'}],
  ['ECLI:FR:CCASS:2015:CR05705', {jurisdiction: 'FR', courtCode: 'CCASS', date: '2015'}],
  ['ECLI:PL:SN:2017:99999', {jurisdiction: 'PL', courtCode: 'SN', date: '2017'}],
  ['ECLI:RO:ICCJ:2015:999.999999', {jurisdiction: 'RO', courtCode: 'ICCJ', date: '2015'}],
  ['ECLI:BE:CASS:2012:ARR.20120605.3', {jurisdiction: 'BE', courtCode: 'CASS', date: '2012-06-05'}],
  ['ECLI:BE:CASS:2012:P.12', {jurisdiction: 'BE', courtCode: 'CASS', date: '2012'}],
  [
    'ECLI:DE:BGH:2023:170123U2STR87.22.0',
    {jurisdiction: 'DE', courtCode: 'BGH', date: '2023-01-17', docket: '2 StR 87/22'},
  ],
  ['ECLI:DE:BGH:2023:170123BVIIIZR7.22.0', {jurisdiction: 'DE', courtCode: 'BGH', date: '2023'}],
  ['ECLI:IT:CASS:2021:31650PEN', {jurisdiction: 'IT', courtCode: 'CASS', date: '2021', docket: '31650/2021'}],
])('%s says what it says, and no more', (ecli, facts) => expect(readEcliFacts(ecli)).toEqual(facts));

test('what is no ECLI is refused', () => expect(() => readEcliFacts('2005/386')).toThrow(RangeError));
