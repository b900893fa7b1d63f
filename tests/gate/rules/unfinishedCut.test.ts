import {stageFiles} from '../../../src/content/stagedFiles';
import {unfinishedCut} from '../../../src/gate/rules/unfinishedCut';
import {aPortalFolder} from '../../builders/aPortalFolder';
import {problemsOf} from '../../builders/problemsOf';

test('an edition whose making was stopped is named, with the command that finishes it', () => {
  const folder = aPortalFolder();
  expect(problemsOf(unfinishedCut, folder)).toEqual([]);
  stageFiles(folder.siteDir, 'edition 1', new Map([['docs/a.md', 'A']]), []);
  expect(problemsOf(unfinishedCut, folder)).toEqual([
    '.edition-cut/journal.json  The making of edition 1 was stopped; a part of its files is in place. Run: npm run edition:cut',
  ]);
});
