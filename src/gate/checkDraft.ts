import {choosePart} from '../content/choosePart';
import {readPortal} from '../content/portal';
import {compareProblems, type Problem} from '../publications/problem';
import {checkPortal} from './checkPortal';
import {checkTexts} from './checkTexts';
import type {TextFile} from './rules/personalData';

/**
 * What is wrong with a text that is not in the repository yet, or stands there otherwise, as if it were a file of the
 * edition in force. That its paragraphs are not in the ledger yet is no problem.
 *
 * @param draft `file` is where it would lie, from the root of the repository, with `/`.
 */
export function checkDraft(siteDir: string, draft: TextFile): Problem[] {
  const {file, text} = draft;
  const texts = new Map([[file, text]]);
  const alone = {files: new Set([file]), asked: new Set([file]), texts};
  const portal = readPortal(siteDir, {part: choosePart(siteDir, [file], texts) ?? alone});
  return [...checkPortal(portal, siteDir), ...checkTexts([draft], siteDir, false)]
    .filter((problem) => problem.file === file && problem.rule !== 'ledger-unrecorded')
    .sort(compareProblems);
}
