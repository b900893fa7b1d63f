import {checkPortal} from '../gate/checkPortal';
import {readPortal} from '../content/portal';
import type {Problem} from '../publications/problem';
import {lookThrough} from './lookThrough';
import {readPublished} from './textFiles';

/** Everything wrong with a portal as it stands in its folder. */
export function checkFolder(siteDir: string): Problem[] {
  return [
    ...checkPortal(readPortal(siteDir), siteDir),
    ...lookThrough(readPublished(siteDir), siteDir, true),
  ];
}
