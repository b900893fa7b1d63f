import {checkPortal} from '../gate/checkPortal';
import {findPersonalDataProblems} from '../gate/rules/personalData';
import {readPortal} from '../content/portal';
import type {Problem} from '../publications/problem';
import {readPublishedTexts} from './textFiles';

/** Everything wrong with a portal as it stands in its folder. */
export function checkFolder(siteDir: string): Problem[] {
  return [
    ...checkPortal(readPortal(siteDir), siteDir),
    ...readPublishedTexts(siteDir).flatMap(findPersonalDataProblems),
  ];
}
