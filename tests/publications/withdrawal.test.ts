import {isOfCase, withdrawalSchema, withdrawnNotes} from '../../src/publications/withdrawal';
import {messagesOf} from '../builders/messagesOf';

const GONE = {id: 'a-v-france', on: '2026-12-01', editions: [2]};

describe('withdrawalSchema', () => {
  test.each(['a-v-france', 'HT-11.2.3', 'JD-8.2.1a', 'JP-a-v-france-7'])('accepts %s', (id) =>
    expect(messagesOf(withdrawalSchema, {...GONE, id})).toEqual([]),
  );

  test.each([
    [
      {id: 'HT-C.4'},
      'id is “HT-C.4”; expected the id of a case or a paragraph, like HT-11.2.3 or JP-name-v-state-7.',
    ],
    [{on: '1 December'}, 'on is “1 December”; expected a day in quotes like "2026-11-30".'],
    [{editions: []}, 'editions is []; name the editions that had it.'],
    [{reason: 'asked for'}, 'Field “reason” is not known here.'],
  ])('refuses %j', (values, message) =>
    expect(messagesOf(withdrawalSchema, {...GONE, ...values})).toEqual([message]),
  );
});

test('isOfCase tells a case from a paragraph', () =>
  expect(['a-v-france', 'HT-11.2.3', 'JP-a-v-france-7'].map((id) => isOfCase({id}))).toEqual([
    true,
    false,
    false,
  ]));

describe('withdrawnNotes', () => {
  const isTakenOut = withdrawnNotes([GONE, {...GONE, id: 'JP-b-v-greece-2'}]);

  test.each([
    ['JP-a-v-france-7', true],
    ['JP-a-v-france-7a', true],
    ['JP-a-v-france-gc-7', false],
    ['JP-b-v-greece-2', false],
    ['HT-11.2.3', false],
  ])('says of %s: %s', (id, expected) => expect(isTakenOut(id)).toBe(expected));
});
