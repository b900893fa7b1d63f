import {
  proposeCitation,
  proposeEcli,
  proposeId,
  proposeRespondents,
  proposeShortTitle,
  readCaseNumber,
} from '../../src/cases/newCase';
import {readPortal} from '../../src/content/portal';

const {cases, courts} = readPortal(process.cwd()).editions[0]!;
const records = [...cases.values()].map(({record}) => record);
const withEcli = records.filter(({ecli}) => ecli !== undefined);
const ofStrasbourg = records.filter(({court}) => court === 'ecthr');

describe('readCaseNumber', () => {
  test('the collection has enough ECLIs to try it on', () => expect(withEcli.length).toBeGreaterThan(50));

  test.each(withEcli.map(({ecli, court, date}) => [ecli!, court, date]))(
    '%s is of %s and of %s, or of its year',
    (ecli, court, date) => {
      const facts = readCaseNumber(ecli, courts.values());
      expect(facts).toMatchObject({ecli, court});
      expect([date, date.slice(0, 4)]).toContain(facts.date);
    },
  );

  test.each(ofStrasbourg.map(({ecli, docket, date}) => [ecli!, date, docket[0]!]))(
    '%s says its day, %s, and its application, %s',
    (ecli, date, application) =>
      expect(readCaseNumber(ecli, courts.values())).toMatchObject({date, docket: [application]}),
  );

  test.each([
    ['25965/04', {court: 'ecthr', docket: ['25965/04']}],
    ['C-105/03', {court: 'cjeu', docket: ['C-105/03']}],
    [' 2 StR 87/22 ', {docket: ['2 StR 87/22']}],
    ['eu:c:2005:386', {court: 'cjeu', date: '2005', ecli: 'ECLI:EU:C:2005:386'}],
    ['ECLI:DE:BGH:2023:170123U2STR87.22.0', {court: 'de-bgh', date: '2023-01-17'}],
    ['ECLI:AT:VFGH:2020:G1', {date: '2020', ecli: 'ECLI:AT:VFGH:2020:G1'}],
    ['', {}],
  ])('“%s” says %j', (typed, facts) => expect(readCaseNumber(typed, courts.values())).toMatchObject(facts));

  test('a court that the list does not have is not guessed', () =>
    expect(readCaseNumber('ECLI:AT:VFGH:2020:G1', courts.values()).court).toBeUndefined());
});

describe('proposeEcli', () => {
  test.each(ofStrasbourg.map((record) => [record.id, record]))('%s: the one it has', (_, record) =>
    expect(proposeEcli(record, courts.get('ecthr'))).toBe(record.ecli),
  );

  test('is never made for another court', () => {
    const others = records.filter(({court}) => court !== 'ecthr');
    expect(others.map((record) => proposeEcli(record, courts.get(record.court))).filter(Boolean)).toEqual([]);
  });
});

test.each(ofStrasbourg.map(({title, respondents}) => [title, respondents]))(
  'proposeRespondents: %s was against %j',
  (title, respondents) => expect(proposeRespondents(title)).toEqual(respondents),
);

/** Ids that an editor chose otherwise: a shorter name of a party, other words for what the case is about. */
const CHOSEN_IDS = [
  'be-cass-2012-06-05-economic-exploitation',
  'be-cass-2014-10-08-recruit',
  'be-ca-brussels-2019-network',
  'bv-compensation-c-129-19',
  'fr-crim-2024-11-26-domestic',
  'fr-soc-2019-04-03-full-compensation',
  'gb-r-v-l-hvn-thn-t-2013',
  'gb-r-v-mk-and-gega-2018',
  'gb-r-v-n-and-le-2012',
  'gueye-and-salmeron-c-483-09',
  'guzelyurtlu-v-cyprus-and-turkey',
  'ic-v-moldova',
  'ie-p-v-garda-2015',
  'nl-hr-2009-bi7097-bi7099-chinese-restaurant',
  'nl-hr-2020-672-shoplifting-children',
  'nl-hr-2021-1749-confiscation-witnesses',
  'nl-hr-2024-1151-damages-costs',
  'no-hr-2006-vulnerable-situation',
  'no-hr-2016-2491-a-earnings',
  'no-hr-rt-2013-39-minors-theft',
  'okrazhna-prokuratura-varna-dr-ts',
  'ro-iccj-forced-labour-abroad',
  'ro-tandarei-2019',
];

test.each(records.filter(({id}) => !CHOSEN_IDS.includes(id)).map((record) => [record.id, record]))(
  'proposeId: %s',
  (id, record) => expect(proposeId(record, courts.get(record.court))).toBe(id),
);

test('proposeId gives an id of the right form for every case, and nothing for nothing', () => {
  for (const record of records)
    expect(proposeId(record, courts.get(record.court))).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(proposeId({}, undefined)).toBe('');
});

describe('proposeCitation', () => {
  test.each([
    ['siliadin-v-france', 'Siliadin v France App no 73316/01 (ECtHR, 26 July 2005)'],
    ['sm-v-croatia-gc', 'SM v Croatia [GC] App no 60561/14 (ECtHR, 25 June 2020)'],
    ['cn-v-united-kingdom', 'CN v United Kingdom App no 4239/08 (ECtHR, 13 November 2012)'],
    [
      'fm-and-others-v-russia',
      'FM and Others v Russia App nos 71671/16 and 40190/18 (ECtHR, 10 December 2024)',
    ],
    ['bv-compensation-c-129-19', 'Case C-129/19 Presidenza del Consiglio dei Ministri v BV EU:C:2020:566'],
    ['trijber-and-harmsen-c-340-14', 'Joined Cases C-340/14 and C-341/14 Trijber and Harmsen EU:C:2015:641'],
    ['ld-c-284-24', 'Case C-284/24 LD v Criminal Injuries Compensation Tribunal (CJEU, 2 October 2025)'],
    ['nl-hr-2024-156-au-pairs', 'HR 13 February 2024, ECLI:NL:HR:2024:156'],
    ['es-sts-144-2018', 'STS 144/2018, 22 March 2018, ECLI:ES:TS:2018:1020'],
    ['fr-crim-2023-05-11-arranged-marriages', 'Cass. crim., 11 May 2023, no 22-85.425'],
    ['de-bgh-2-str-87-22', 'BGH, 17 January 2023, 2 StR 87/22'],
    ['pl-sn-iii-kk-103-17', 'Supreme Court of Poland, 17 October 2017, III KK 103/17'],
  ])('%s: %s', (id, citation) => {
    const {record} = cases.get(id)!;
    expect(proposeCitation(record, courts.get(record.court))).toBe(citation);
  });
});

test.each([
  ['Siliadin v. France', 'ecthr', 'Siliadin'],
  ['Chowdury and Others v. Greece', 'ecthr', 'Chowdury'],
  ['S.M. v. Croatia [GC]', 'ecthr', 'S.M. v. Croatia'],
  ['S.M. v. Croatia', 'ecthr', undefined],
  ['Criminal proceedings against Maria Pupino', 'cjeu', 'Pupino'],
  ['Exemplu', 'ro-iccj', undefined],
])('proposeShortTitle: %s (%s) is %s in running text', (title, court, short) =>
  expect(proposeShortTitle(title, courts.get(court))).toBe(short),
);
