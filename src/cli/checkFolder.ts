import {checkPortal} from '../gate/checkPortal';
import {checkTexts} from '../gate/checkTexts';
import {readPortal} from '../content/portal';
import type {Problem} from '../publications/problem';
import {readPublishedTexts} from './textFiles';

/** Everything wrong with a portal as it stands in its folder. */
export function checkFolder(siteDir: string): Problem[] {
  return [
    ...checkPortal(readPortal(siteDir), siteDir),
    ...checkTexts(readPublishedTexts(siteDir), siteDir, true),
  ];
}
