import {stringify} from 'yaml';
import {corrigenda} from '../../../src/gate/rules/corrigenda';
import {formatProblem} from '../../../src/publications/problem';
import {aPortalFolder} from '../../builders/aPortalFolder';

const found = (id: string, edition: number): string[] => {
  const {portal, siteDir} = aPortalFolder({
    'data/corrigenda.yaml': stringify([{id, edition, date: '2026-11-24', reason: 'A wrong article.'}]),
  });
  return corrigenda(portal, siteDir).map(formatProblem);
};

describe('corrigenda', () => {
  test('accepts one of a paragraph that the edition has', () => expect(found('HT-11.1.1', 2)).toEqual([]));

  test('names the nearest paragraph when the id is mistyped', () =>
    expect(found('HT-11.1.2', 2)).toEqual([
      'data/corrigenda.yaml:1  A corrigendum names “HT-11.1.2”; edition 2 has no such paragraph. Did you mean “HT-11.1.1”?',
    ]));

  test('refuses an edition that is not there', () =>
    expect(found('HT-11.1.1', 7)).toEqual([
      'data/corrigenda.yaml:1  A corrigendum of “HT-11.1.1” names edition 7; there is none. Correct its id or its edition.',
    ]));
});
