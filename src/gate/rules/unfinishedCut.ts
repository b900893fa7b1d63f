import {readJournal, STAGE} from '../../content/stagedFiles';
import type {Rule} from '../rule';

/** A change of many files that was stopped, such as the making of an edition, is not whole. */
export const unfinishedCut: Rule = (_portal, siteDir) => {
  const journal = readJournal(siteDir);
  if (!journal) return [];
  return [
    {
      file: `${STAGE}/journal.json`,
      line: 0,
      rule: 'edition-unfinished',
      message: `Work on ${journal.subject} was stopped; a part of its files is in place.`,
      hint: 'Run npm run edition:cut or npm run withdraw: either finishes it first.',
    },
  ];
};
