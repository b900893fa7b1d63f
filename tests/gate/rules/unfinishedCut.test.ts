import {stageFiles} from '../../../src/content/stagedFiles';
import {unfinishedCut} from '../../../src/gate/rules/unfinishedCut';
import {aPortalFolder} from '../../builders/aPortalFolder';
import {problemsOf} from '../../builders/problemsOf';

test('work that was stopped is named, with the commands that finish it', () => {
  const folder = aPortalFolder();
  expect(problemsOf(unfinishedCut, folder)).toEqual([]);
  stageFiles(folder.siteDir, 'edition 1', new Map([['docs/a.md', 'A']]), []);
  expect(problemsOf(unfinishedCut, folder)).toEqual([
    '.staged-change/journal.json  Work on edition 1 was stopped; a part of its files is in place. Run npm run edition:cut or npm run withdraw: either finishes it first.',
  ]);
});
