import {readFileSync} from 'node:fs';

import type {ResearchFacts} from '../../../src/content/research/record';

describe('tests/fixtures/research/cases.json', () => {
  const facts = JSON.parse(readFileSync('tests/fixtures/research/cases.json', 'utf8')) as ResearchFacts[];

  test('holds the 102 cases of the research, sorted by id', () => {
    const ids = facts.map(({id}) => id);
    expect(ids).toHaveLength(102);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('names a page for all that it calls confirmed', () => {
    const unnamed = facts.flatMap(({id, verification}) =>
      Object.entries(verification)
        .filter(([, {state, against}]) => state === 'confirmed' && !against?.length)
        .map(([item]) => `${id}: ${item}`),
    );
    expect(unnamed).toEqual([]);
  });

  test('says of all that it calls partly checked what was not seen', () => {
    const silent = facts.flatMap(({id, verification}) =>
      Object.entries(verification)
        .filter(([, {state, note}]) => state === 'partly' && !note)
        .map(([item]) => `${id}: ${item}`),
    );
    expect(silent).toEqual([]);
  });
});
