import {stringify} from 'yaml';

import type {LegalRule} from '../../../src/citations/legalRule';
import {legalRules} from '../../../src/gate/rules/legalRules';
import {aLegalRule} from '../../builders/aLegalRule';
import {aPortalFolder} from '../../builders/aPortalFolder';
import {aSource} from '../../builders/aSource';
import {problemsOf} from '../../builders/problemsOf';

const SOURCES = [
  aSource({jurisdiction: 'EU'}),
  aSource({key: 'palermo-2000', short: 'Palermo', jurisdiction: 'UN'}),
  aSource({key: 'ro-cp', short: 'Criminal Code', jurisdiction: 'RO'}),
  aSource({key: 'osce-2013', short: 'OSCE', jurisdiction: 'OSCE'}),
];

function problemsWith(...rules: readonly Partial<LegalRule>[]): string[] {
  return problemsOf(
    legalRules,
    aPortalFolder({
      'data/sources.yaml': stringify(SOURCES),
      'data/rules.yaml': stringify(rules.map(aLegalRule)),
    }),
  );
}

const rule = (source: string, place: string): Partial<LegalRule> => ({id: `${source}-${place}`, source});
const ORDER =
  'Groups stand in the order UN, COE, EU, RO, BE, PL, ES; rules of an instrument stand together, recitals first, articles rising.';

describe('legalRules', () => {
  test('accepts rules by group, then instrument, their articles rising, and a map row of a State', () =>
    expect(
      problemsWith(
        rule('palermo-2000', 'art-3'),
        rule('palermo-2000', 'art-10'),
        rule('dir-2012-29', 'recital-9'),
        rule('dir-2012-29', 'art-1'),
        {...rule('ro-cp', 'art-210'), map: 'offence'},
      ),
    ).toEqual([]));

  test('reports a source that the bibliography does not hold, with its line', () =>
    expect(problemsWith({}, rule('palermo-200', 'art-1'))).toEqual([
      'data/rules.yaml:8  Rule “palermo-200-art-1” names the source “palermo-200”; data/sources.yaml has no such record. Did you mean “palermo-2000”?',
    ]));

  test('reports an id that is not named after its source', () =>
    expect(problemsWith({id: 'victims-art-20'})).toEqual([
      'data/rules.yaml:1  Rule “victims-art-20” does not begin with the key of its source, “dir-2012-29”. Name it after source and article, like “dir-2012-29-art-1”.',
    ]));

  test('reports a source that no page has a place for', () =>
    expect(problemsWith(rule('osce-2013', 'para-1'))).toEqual([
      'data/rules.yaml:1  Rule “osce-2013-para-1” is of “osce-2013”, whose jurisdiction is OSCE. The legal framework holds UN, COE, EU, RO, BE, PL, ES: correct the source, or leave the rule out.',
    ]));

  test('reports a row of the national maps for a law that is not of their States', () =>
    expect(problemsWith({map: 'consent'})).toEqual([
      'data/rules.yaml:1  Rule “dir-2012-29-art-20” has a row of the national maps, and “dir-2012-29” is no law of their States. Remove map.',
    ]));

  test.each([
    ['an article before a lower one', [rule('ro-cp', 'art-210'), rule('ro-cp', 'art-182')]],
    ['a wider group after a narrower one', [rule('ro-cp', 'art-210'), rule('dir-2012-29', 'art-1')]],
  ])('reports %s', (_what, [first, second]) =>
    expect(problemsWith(first!, second!)).toEqual([
      `data/rules.yaml:8  Rule “${second!.id}” stands after “${first!.id}”. ${ORDER}`,
    ]),
  );

  test('reports an instrument whose rules stand in two places', () =>
    expect(
      problemsWith(rule('dir-2012-29', 'art-1'), rule('palermo-2000', 'art-1'), rule('dir-2012-29', 'art-2')),
    ).toEqual([
      `data/rules.yaml:8  Rule “palermo-2000-art-1” stands after “dir-2012-29-art-1”. ${ORDER}`,
      `data/rules.yaml:15  Rule “dir-2012-29-art-2” stands after “palermo-2000-art-1”. ${ORDER}`,
    ]));
});
