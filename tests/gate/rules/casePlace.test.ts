import {casePlace} from '../../../src/gate/rules/casePlace';
import {formatProblem} from '../../../src/publications/problem';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';

const found = (file: string): string[] => {
  const {portal, siteDir} = aPortalFolder({[CASE_FILE]: undefined, [file]: aCaseText()});
  return casePlace(portal, siteDir).map(formatProblem);
};

describe('casePlace', () => {
  test('accepts a file in the folder of its part, named after its id', () =>
    expect(found(CASE_FILE)).toEqual([]));

  test.each(['docs/practice/part-2-victims/a-v-france.md', 'docs/practice/part-1-offence/another.md'])(
    'refuses %s',
    (file) =>
      expect(found(file)).toEqual([
        `${file}:2  id is “a-v-france” and part is “offence”; the file of such a case is ${CASE_FILE}. Move the file, or correct id and part.`,
      ]),
  );
});
