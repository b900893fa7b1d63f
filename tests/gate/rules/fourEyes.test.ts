import {fourEyes} from '../../../src/gate/rules/fourEyes';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

function problemsWith(preparedBy: string, secondReader?: string): string[] {
  const note = aCaseText({preparedBy, ...(secondReader !== undefined && {secondReader})});
  return problemsOf(fourEyes, aPortalFolder({[CASE_FILE]: note})).map((problem) =>
    problem.replace(`:${lineOf(note, 'secondReader')} `, ':secondReader '),
  );
}

describe('fourEyes', () => {
  test.each([
    ['a note that nobody has read a second time', undefined],
    ['a second reader who is somebody else', 'Institut Exemple'],
  ])('accepts %s', (_, reader) => expect(problemsWith('Portal editors', reader)).toEqual([]));

  test.each(['Portal editors', ' portal  Editors', 'Pôrtal editors.'])(
    'refuses the same one as “%s”',
    (reader) =>
      expect(problemsWith('Portal editors', reader)).toEqual([
        `${CASE_FILE}:secondReader  secondReader is “${reader.trim()}”, who is preparedBy too; expected somebody else. Name who else has read the note against the decision, or remove secondReader: the page then says that nobody has yet.`,
      ]),
  );
});
