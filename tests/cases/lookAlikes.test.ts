import {findLookAlikes} from '../../src/cases/lookAlikes';
import {readPortal} from '../../src/content/portal';
import {aCaseRecord} from '../builders/aCaseRecord';

const records = [...readPortal(process.cwd()).editions[0]!.cases.values()].map(({record}) => record);
const found = (known: Parameters<typeof findLookAlikes>[0]): string[] =>
  findLookAlikes(known, records).map(({id, kind}) => `${kind} ${id}`);

test.each(records.map((record) => [record.id, record]))('%s is found by its own title', (id, {title}) =>
  expect(found({title})).toContain(`title ${id}`),
);

test('an identifier counts more than a name, and each case is told once', () => {
  const {ecli, docket, court, title} = records.find(({id}) => id === 'siliadin-v-france')!;
  expect(found({title, court, docket, ecli})).toEqual(['ecli siliadin-v-france']);
  expect(found({title, court, docket})).toEqual(['docket siliadin-v-france']);
});

test.each([
  ['SILIADIN c. France', 'siliadin-v-france'],
  ['Siliadine v. France', 'siliadin-v-france'],
  ['Guzelyurtlu and Others v. Cyprus', 'guzelyurtlu-v-cyprus-and-turkey'],
  ['Chowdury v. Greece', 'chowdury-v-greece'],
  ['CN and V v France', 'cn-and-v-v-france'],
])('“%s” looks like %s', (title, id) => expect(found({title})).toContain(`title ${id}`));

test.each(['Exemplu v. Exemplu', 'Exemplu and Others v. France', 'Criminal proceedings against Exemplu'])(
  '“%s” looks like none of the collection',
  (title) => expect(found({title})).toEqual([]),
);

test('the same number in other signs is the same', () => {
  const record = aCaseRecord({court: 'de-bgh', docket: ['2 StR 87/22']});
  for (const docket of ['2 str 87/22', 'No. 2 StR 87/22', '2StR 87/22'])
    expect(findLookAlikes({docket: [docket], court: 'de-bgh'}, [record])).toMatchObject([{kind: 'docket'}]);
  expect(findLookAlikes({docket: ['2 StR 87/22'], court: 'pl-sn'}, [record])).toEqual([]);
});

test('few of the published cases look like one another', () => {
  const pairs = records.flatMap((record) =>
    findLookAlikes(
      record,
      records.filter((other) => other !== record),
    ).map(({id}) => `${record.id} ${id}`),
  );
  expect(pairs.length).toBeLessThan(records.length / 4);
});
