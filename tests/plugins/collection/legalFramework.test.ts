import type {LegalRule} from '../../../src/citations/legalRule';
import type {EditionContent} from '../../../src/content/portal';
import {
  nationalMaps,
  rulesByInstrument,
  rulesByQuestion,
} from '../../../src/plugins/collection/legalFramework';
import {sourceEntries} from '../../../src/plugins/collection/sourceEntries';
import {aLegalRule} from '../../builders/aLegalRule';
import {anEditionContent} from '../../builders/anEditionContent';
import {aSource} from '../../builders/aSource';

const FRAMEWORK = '/2/reference/legal-framework';

function edition(...rules: readonly Partial<LegalRule>[]): EditionContent {
  const sources = [
    aSource({key: 'palermo-2000', short: 'Palermo', jurisdiction: 'UN'}),
    aSource({jurisdiction: 'EU', issued: '2012-10-25'}),
    aSource({key: 'be-cp', short: 'Belgium, Criminal Code', jurisdiction: 'BE'}),
    aSource({key: 'es-cp', short: 'Spain, Criminal Code', jurisdiction: 'ES'}),
  ];
  return anEditionContent({
    sources: new Map(sources.map((source) => [source.key, source])),
    rules: new Map(rules.map(aLegalRule).map((rule) => [rule.id, rule])),
  });
}

const UN = {id: 'palermo-2000-art-6', source: 'palermo-2000', at: 'art. 6', questions: ['hearing' as const]};
const BE = {
  id: 'be-cp-art-1',
  source: 'be-cp',
  at: 'art. 1',
  map: 'consent' as const,
  questions: ['offence' as const],
};

describe('rulesByInstrument', () => {
  test('gives the instruments of a group with their rules, each with the addresses by which it is cited', () =>
    expect(rulesByInstrument(edition(UN, {}, BE), 'european-union')).toMatchObject({
      group: 'european-union',
      instruments: [
        {
          key: 'dir-2012-29',
          issued: '2012-10-25',
          url: `${FRAMEWORK}/by-instrument/european-union/#dir-2012-29`,
          sourceUrl: '/2/reference/sources/#dir-2012-29',
          rules: [
            {
              id: 'dir-2012-29-art-20',
              source: 'Directive 2012/29/EU',
              url: `${FRAMEWORK}/by-instrument/european-union/#dir-2012-29-art-20`,
            },
          ],
        },
      ],
    }));

  test('is empty for a group without a rule', () =>
    expect(rulesByInstrument(edition(UN), 'poland').instruments).toEqual([]));

  test('passes over a rule whose source is missing', () =>
    expect(rulesByInstrument(edition({source: 'none'}), 'european-union').instruments).toEqual([]));
});

describe('rulesByQuestion', () => {
  test('gives what answers the question from the widest law to the States, without groups that say nothing', () => {
    const {groups} = rulesByQuestion(edition(UN, {}, BE), 'hearing');
    expect(groups.map(({group, instruments}) => [group, instruments.map(({short}) => short)])).toEqual([
      ['united-nations', ['Palermo']],
      ['european-union', ['Directive 2012/29/EU']],
    ]);
  });

  test('gives a rule under each of its questions', () => {
    const content = edition({questions: ['hearing', 'cooperation']});
    for (const question of ['hearing', 'cooperation'] as const)
      expect(rulesByQuestion(content, question).groups).toHaveLength(1);
    expect(rulesByQuestion(content, 'offence').groups).toEqual([]);
  });
});

describe('nationalMaps', () => {
  test('have sixteen rows of four States, and a rule only where its row and its State meet', () => {
    const {rows} = nationalMaps(edition(UN, BE));
    expect(rows).toHaveLength(16);
    for (const {row, cells} of rows) {
      expect(cells.map(({state}) => state)).toEqual(['romania', 'belgium', 'poland', 'spain']);
      expect(cells.flatMap(({state, rules}) => rules.map(({id}) => `${state} ${id}`))).toEqual(
        row === 'consent' ? ['belgium be-cp-art-1'] : [],
      );
    }
  });
});

test('the bibliography says of a source how many of its rules there are, and where', () => {
  const {other} = sourceEntries(edition(UN, {}, {id: 'dir-2012-29-art-22'}));
  expect(other.map(({key, rules}) => [key, rules?.count, rules?.url])).toEqual(
    expect.arrayContaining([
      ['dir-2012-29', 2, `${FRAMEWORK}/by-instrument/european-union/#dir-2012-29`],
      ['be-cp', undefined, undefined],
    ]),
  );
});
