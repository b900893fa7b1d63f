import {readJournal, STAGE} from '../../content/stagedFiles';
import type {Rule} from '../rule';

/** An edition whose making was stopped is not whole. */
export const unfinishedCut: Rule = (_portal, siteDir) => {
  const journal = readJournal(siteDir);
  if (!journal) return [];
  return [
    {
      file: `${STAGE}/journal.json`,
      line: 0,
      rule: 'edition-unfinished',
      message: `The making of ${journal.subject} was stopped; a part of its files is in place.`,
      hint: 'Run: npm run edition:cut',
    },
  ];
};
