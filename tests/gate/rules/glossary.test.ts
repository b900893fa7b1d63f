import {stringify} from 'yaml';

import {glossary} from '../../../src/gate/rules/glossary';
import {aGlossaryTerm} from '../../builders/aGlossaryTerm';
import {aPortalFolder} from '../../builders/aPortalFolder';
import {problemsOf} from '../../builders/problemsOf';

function problemsWith(...basis: string[]): string[] {
  return problemsOf(glossary, aPortalFolder({'data/glossary.yaml': stringify([aGlossaryTerm({basis})])}));
}

describe('glossary', () => {
  test.each([
    ['a source of the bibliography', '[@dir-2012-29, art. 20; C]'],
    ['a case of the edition', '[@a-v-france; C]'],
    ['advice from practice', '[@practice]'],
    ['words, where there is no record to cite', 'national law; K'],
  ])('accepts a definition that rests on %s', (_what, basis) => expect(problemsWith(basis)).toEqual([]));

  test.each([
    ['the nearest source', '[@dir-2012-92; C]', 'dir-2012-92', 'Did you mean “dir-2012-29”?'],
    ['the nearest case', '[@a-v-frence; C]', 'a-v-frence', 'Did you mean “a-v-france”?'],
    [
      'the remedy where none is near',
      '[@abe-2022; E]',
      'abe-2022',
      'Add the source to data/sources.yaml first.',
    ],
  ])('reports an unknown one with %s', (_what, basis, key, hint) =>
    expect(problemsWith(basis)).toEqual([
      `data/glossary.yaml:11  Term “free-account” rests on “${key}”; no source in data/sources.yaml and no case has that key. ${hint}`,
    ]),
  );

  test('reports every unknown one', () =>
    expect(problemsWith('[@dir-2012-29; C]', '[@abe-2022; E]', '[@zzz; K]')).toHaveLength(2));
});
