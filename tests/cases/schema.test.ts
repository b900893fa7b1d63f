import {CASE_SECTIONS, caseSchema, VERIFICATION_STATES} from '../../src/cases/schema';
import {PARTS} from '../../src/cases/part';
import {aCaseInput} from '../builders/aCaseInput';
import {messagesOf} from '../builders/messagesOf';

const LETTERS = 'expected lower-case letters, digits and single hyphens, like name-v-state.';
const DAY = 'expected a real date like 2005-07-26, or a year alone like 2005.';
const QUOTED_DAY = 'expected a date in quotes like "2005-07-26".';
const ADDRESS = 'expected an address that begins with https://.';
const ECLI = 'expected an ECLI like ECLI:EU:C:2026:1.';
const PINPOINT = 'expected a pinpoint like § 89 or §§ 146-148.';
const CONFIRMED = 'a confirmed item names at least one page it was checked against.';
const STATE = `expected one of ${VERIFICATION_STATES.map((state) => `"${state}"`).join('|')}.`;
const NOTHING = 'expected text, found nothing.';

type Path = readonly (string | number)[];

/** The least that a case needs, with one value put in, or taken out where the value is undefined. */
function withValue(path: string, value: unknown): unknown {
  const put = (at: unknown, [key, ...rest]: Path): unknown => {
    if (key === undefined) return value;
    const record = at as Record<string, unknown> | undefined;
    const next = put(record?.[key], rest);
    return Array.isArray(at)
      ? at.map((item: unknown, index) => (index === Number(key) ? next : item))
      : {...record, [key]: next};
  };
  return put(aCaseInput(), path.split('.'));
}

/** The value that the schema gives back, by its path. */
function readValue(path: string, value: unknown): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key],
      caseSchema.parse(withValue(path, value)),
    );
}

const verified = {state: 'confirmed', against: ['https://hudoc.echr.coe.int/eng?i=001-1']};

const ACCEPTED: readonly (readonly [path: string, value: unknown])[] = [
  ['id', 'siliadin-v-france'],
  ['id', 'de-bgh-2-str-87-22'],
  ['title', 'Siliadin v. France'],
  ['shortTitle', 'Siliadin'],
  ['shortTitle', undefined],
  ['description', 'x'.repeat(220)],
  ['court', 'echr'],
  ['formation', 'Second Section'],
  ['formation', undefined],
  ['respondents', ['CY', 'RU']],
  ['date', '2005-07-26'],
  ['date', '2004-02-29'],
  ['date', '2005'],
  ['docket', ['73316/01', 'C-105/03']],
  ['ecli', 'ECLI:CE:ECHR:2005:0726JUD007331601'],
  ['ecli', undefined],
  ['citation', 'Siliadin v France App no 73316/01 (ECtHR, 26 July 2005)'],
  ['url', 'https://hudoc.echr.coe.int/eng?i=001-69891'],
  ['url', 'http://www.rechtspraak.example/'],
  ['url', undefined],
  ...PARTS.map((part) => ['part', part] as const),
  ['exploitation', ['sexual', 'labour']],
  ['exploitation', []],
  ['provisions', ['echr-art-4']],
  ['topics', ['servitude', 'forced-labour']],
  ['outcome.kind', 'violation'],
  ['outcome.text', 'x'.repeat(160)],
  ['related', [{id: 'cn-v-united-kingdom'}, {id: 'rantsev-v-cyprus-and-russia', why: 'The wider duty'}]],
  ['related', [{id: 'cn-v-united-kingdom', why: 'The duty to investigate', back: 'The duty to punish'}]],
  ['supports', ['HT-11.2.3', 'JD-8.1.1a']],
  ['published', '2026-11-24'],
  ['revised', '2026-12-01'],
  ['revised', undefined],
  ['embargoUntil', '2027-01-15'],
  ['hold', {since: '2026-11-30', reason: 'The judgment is not final.'}],
  ['preparedBy', 'Portal editors'],
  ['secondReader', 'A judge'],
  ['secondReader', undefined],
  ['anonymisation', {by: 'Portal editors', on: '2026-11-24', method: 'Roles in place of names.'}],
  ...['date', 'docket', 'ecli', 'holding'].map((item) => [`verification.${item}`, verified] as const),
  ...VERIFICATION_STATES.filter((state) => state !== 'confirmed').map(
    (state) => ['verification.ecli', {state, note: 'No page showed it.'}] as const,
  ),
  ...[
    '§ 89',
    '§§ 146-148',
    '§§ 146–148',
    '§§ 12 and 15',
    'p. 7',
    'pp. 7-9',
    'para. 3.4',
    'paras 3.4-3.6',
    '§89',
  ].map(
    (at) => ['verification.pinpoints', [{at, against: ['https://hudoc.echr.coe.int/eng?i=001-1']}]] as const,
  ),
  ['verification.leftOut', 'Paragraph numbers of the reasoning.'],
  ...['appealed', 'overruled', 'followed', 'executed', 'law-amended', 'referred', 'other'].map(
    (kind) => ['laterHistory', [{kind, text: 'It was followed.'}]] as const,
  ),
  [
    'laterHistory',
    [{date: '2011', kind: 'executed', text: 'Closed.', url: 'https://hudoc.exec.coe.int/eng?i=001'}],
  ],
];

const CONVERTED: readonly (readonly [path: string, typed: unknown, read: unknown])[] = [
  ['title', '  Siliadin v. France\n', 'Siliadin v. France'],
  ['description', ` ${'x'.repeat(220)} `, 'x'.repeat(220)],
  ['outcome.text', ' Violation of Article 4. ', 'Violation of Article 4.'],
  ['preparedBy', ' Portal editors ', 'Portal editors'],
  ['url', ' https://hudoc.echr.coe.int/eng ', 'https://hudoc.echr.coe.int/eng'],
  ['respondents', undefined, []],
  ['docket', undefined, []],
  ['docket', [' 73316/01 '], ['73316/01']],
  ['exploitation', undefined, []],
  ['provisions', undefined, []],
  ['related', undefined, []],
  ['supports', undefined, []],
  ['verification.pinpoints', undefined, []],
  ['laterHistory', undefined, []],
];

const REFUSED: readonly (readonly [path: string, value: unknown, message: string])[] = [
  ['id', 'Siliadin', `id is “Siliadin”; ${LETTERS}`],
  ['id', 'siliadin--v-france', `id is “siliadin--v-france”; ${LETTERS}`],
  ['id', 'siliadin-v-france-', `id is “siliadin-v-france-”; ${LETTERS}`],
  ['id', 'siliadin v france', `id is “siliadin v france”; ${LETTERS}`],
  ['id', 'țăndărei', `id is “țăndărei”; ${LETTERS}`],
  ['id', undefined, 'id is missing; expected string.'],
  ['id', 7, 'id is 7; expected string.'],
  ['title', undefined, 'title is missing; expected text.'],
  ['title', '', `title is “”; ${NOTHING}`],
  ['title', ' ', `title is “ ”; ${NOTHING}`],
  ['title', 2005, 'title is 2005; expected text.'],
  ['shortTitle', '', `shortTitle is “”; ${NOTHING}`],
  ['description', undefined, 'description is missing; expected text.'],
  ['description', 'x'.repeat(221), `description is “${'x'.repeat(221)}”; at most 220 characters.`],
  ['court', 'ECtHR', `court is “ECtHR”; ${LETTERS}`],
  ['court', undefined, 'court is missing; expected string.'],
  ['formation', '', `formation is “”; ${NOTHING}`],
  ['respondents', 'FR', 'respondents is “FR”; expected array.'],
  ['respondents', ['France'], 'respondents.0 is “France”; expected a two-letter country code like FR.'],
  ['respondents', ['CY', 'ru'], 'respondents.1 is “ru”; expected a two-letter country code like FR.'],
  ['date', '2005-02-31', `date is “2005-02-31”; ${DAY}`],
  ['date', '2005-02-29', `date is “2005-02-29”; ${DAY}`],
  ['date', '2005-13-01', `date is “2005-13-01”; ${DAY}`],
  ['date', '2005-07', `date is “2005-07”; ${DAY}`],
  ['date', '26 July 2005', `date is “26 July 2005”; ${DAY}`],
  ['date', '2005-7-26', `date is “2005-7-26”; ${DAY}`],
  ['date', 2005, `date is 2005; ${QUOTED_DAY}`],
  ['date', undefined, `date is missing; ${QUOTED_DAY}`],
  ['docket', '73316/01', 'docket is “73316/01”; expected array.'],
  ['docket', [''], `docket.0 is “”; ${NOTHING}`],
  ['docket', [105], 'docket.0 is 105; expected text.'],
  ['ecli', 'ECLI:EU:C:2005', `ecli is “ECLI:EU:C:2005”; ${ECLI}`],
  ['ecli', 'EU:C:2005:386', `ecli is “EU:C:2005:386”; ${ECLI}`],
  ['ecli', 'ecli:eu:c:2005:386', `ecli is “ecli:eu:c:2005:386”; ${ECLI}`],
  ['ecli', '', `ecli is “”; ${ECLI}`],
  ['citation', undefined, 'citation is missing; expected text.'],
  ['url', 'hudoc.echr.coe.int', `url is “hudoc.echr.coe.int”; ${ADDRESS}`],
  ['url', 'ftp://hudoc.echr.coe.int/', `url is “ftp://hudoc.echr.coe.int/”; ${ADDRESS}`],
  ['url', 'javascript:alert(1)', `url is “javascript:alert(1)”; ${ADDRESS}`],
  ['url', '', `url is “”; ${ADDRESS}`],
  ['part', 'elements', 'part is “elements”; expected one of "offence"|"victims"|"proceeds".'],
  ['part', undefined, 'part is missing; expected one of "offence"|"victims"|"proceeds".'],
  ['exploitation', ['Domestic servitude'], `exploitation.0 is “Domestic servitude”; ${LETTERS}`],
  ['provisions', ['ECHR Art. 4'], `provisions.0 is “ECHR Art. 4”; ${LETTERS}`],
  ['topics', [], 'topics is []; at least one topic from data/topics.yaml.'],
  ['topics', undefined, 'topics is missing; expected array.'],
  ['topics', ['Servitude'], `topics.0 is “Servitude”; ${LETTERS}`],
  ['outcome', undefined, 'outcome is missing; expected object.'],
  ['outcome', 'Violation', 'outcome is “Violation”; expected object.'],
  ['outcome.kind', 'Violation', `outcome.kind is “Violation”; ${LETTERS}`],
  ['outcome.text', 'x'.repeat(161), `outcome.text is “${'x'.repeat(161)}”; at most 160 characters.`],
  ['outcome.note', 'x', 'Field “note” is not known here.'],
  ['related', [{id: 'C.N.'}], `related.0.id is “C.N.”; ${LETTERS}`],
  ['related', [{id: 'cn-v-uk', why: ''}], `related.0.why is “”; ${NOTHING}`],
  ['related', [{id: 'cn-v-uk', back: ' '}], `related.0.back is “ ”; ${NOTHING}`],
  ['related', ['cn-v-uk'], 'related.0 is “cn-v-uk”; expected object.'],
  ['related', [{id: 'cn-v-uk', reason: 'x'}], 'Field “reason” is not known here.'],
  ['supports', ['11.2.3'], 'supports.0 is “11.2.3”; expected a paragraph like HT-11.2.3.'],
  ['supports', ['HT-11.2'], 'supports.0 is “HT-11.2”; expected a paragraph like HT-11.2.3.'],
  ['supports', ['JP-11.2.3'], 'supports.0 is “JP-11.2.3”; expected a paragraph like HT-11.2.3.'],
  ['published', undefined, `published is missing; ${QUOTED_DAY}`],
  ['published', '2026-11-31', `published is “2026-11-31”; ${DAY}`],
  ['revised', '2026-02-30', `revised is “2026-02-30”; ${DAY}`],
  ['preparedBy', undefined, 'preparedBy is missing; expected text.'],
  ['secondReader', '', `secondReader is “”; ${NOTHING}`],
  ['secondReader', null, 'secondReader is missing; expected text.'],
  ['anonymisation', undefined, 'anonymisation is missing; expected object.'],
  ['anonymisation.by', '', `anonymisation.by is “”; ${NOTHING}`],
  ['anonymisation.on', '2026-11-31', `anonymisation.on is “2026-11-31”; ${DAY}`],
  ['anonymisation.method', undefined, 'anonymisation.method is missing; expected text.'],
  ['verification', undefined, 'verification is missing; expected object.'],
  ...['date', 'docket', 'ecli', 'holding'].flatMap((item) => [
    [`verification.${item}`, undefined, `verification.${item} is missing; expected object.`] as const,
    [
      `verification.${item}`,
      {state: 'confirmed'},
      `verification.${item}.against is missing; ${CONFIRMED}`,
    ] as const,
    [
      `verification.${item}`,
      {state: 'confirmed', against: []},
      `verification.${item}.against is []; ${CONFIRMED}`,
    ] as const,
    [`verification.${item}`, {state: 'yes'}, `verification.${item}.state is “yes”; ${STATE}`] as const,
  ]),
  ['verification.date', {state: 'partly', note: ''}, `verification.date.note is “”; ${NOTHING}`],
  ['verification.date', {state: 'partly', page: 'x'}, 'Field “page” is not known here.'],
  ...['89', '§ 89?', '§ eighty', '[7]', '§ 12, § 15', '§ 12 and', '§'].map(
    (at) =>
      [
        'verification.pinpoints',
        [{at, against: ['https://hudoc.echr.coe.int/eng?i=001-1']}],
        `verification.pinpoints.0.at is “${at}”; ${PINPOINT}`,
      ] as const,
  ),
  [
    'verification.pinpoints',
    [{at: '§ 89', against: []}],
    'verification.pinpoints.0.against is []; name the page on which the paragraph number was seen.',
  ],
  ['verification.leftOut', '', `verification.leftOut is “”; ${NOTHING}`],
  ['verification.title', {state: 'none'}, 'Field “title” is not known here.'],
  [
    'laterHistory',
    [{kind: 'reversed', text: 'It was reversed.'}],
    'laterHistory.0.kind is “reversed”; expected one of "appealed"|"overruled"|"followed"|"executed"|"law-amended"|"referred"|"other".',
  ],
  ['laterHistory', [{kind: 'other'}], 'laterHistory.0.text is missing; expected text.'],
  [
    'laterHistory',
    [{kind: 'other', text: 'x', date: '2005-02-31'}],
    `laterHistory.0.date is “2005-02-31”; ${DAY}`,
  ],
  [
    'laterHistory',
    [{kind: 'other', text: 'x', url: 'mailto:registry'}],
    `laterHistory.0.url is “mailto:registry”; ${ADDRESS}`,
  ],
  ['embargoUntil', '2027', 'embargoUntil is “2027”; expected a real date like 2026-11-30.'],
  ['hold', {since: '2026-11-30'}, 'hold.reason is missing; expected text.'],
  [
    'hold',
    {since: '2026-02-30', reason: 'x'},
    'hold.since is “2026-02-30”; expected a real date like 2026-11-30.',
  ],
  ['Topics', ['servitude'], 'Field “Topics” is not known here.'],
  ['ECLI', 'ECLI:EU:C:2005:386', 'Field “ECLI” is not known here.'],
];

describe('caseSchema', () => {
  test('accepts the least that a case needs', () => expect(messagesOf(caseSchema, aCaseInput())).toEqual([]));

  test.each(ACCEPTED)('accepts %s: %j, and reads it as typed', (path, value) =>
    expect(readValue(path, value)).toEqual(value),
  );

  test.each(CONVERTED)('converts %s: %j to %j', (path, typed, read) =>
    expect(readValue(path, typed)).toEqual(read),
  );

  test.each(REFUSED)('refuses %s: %j', (path, value, message) =>
    expect(messagesOf(caseSchema, withValue(path, value))).toEqual([message]),
  );

  test('every key has a value that is accepted and one that is refused', () => {
    const keysOf = (rows: readonly (readonly [string, ...unknown[]])[]): string[] =>
      Object.keys(caseSchema.shape).filter((key) => rows.some(([path]) => path.split('.')[0] === key));
    expect(keysOf(ACCEPTED)).toEqual(Object.keys(caseSchema.shape));
    expect(keysOf(REFUSED)).toEqual(Object.keys(caseSchema.shape));
  });

  test('tells an editor everything at once', () =>
    expect(
      messagesOf(caseSchema, {...aCaseInput(), date: '2005-02-31', ecli: 'ECLI:EU:C', topics: []}),
    ).toEqual([
      `date is “2005-02-31”; ${DAY}`,
      `ecli is “ECLI:EU:C”; ${ECLI}`,
      'topics is []; at least one topic from data/topics.yaml.',
    ]));
});

describe('CASE_SECTIONS', () => {
  test('begins with what the case means in practice, then goes from facts to reasoning', () =>
    expect(CASE_SECTIONS.map(({anchor}) => anchor)).toEqual([
      'in-practice',
      'facts',
      'issues',
      'holding',
      'reasoning',
    ]));
});
