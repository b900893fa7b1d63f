import type {LoadContext, Plugin} from '@docusaurus/types';

import {ContentError} from '../publications/problem';
import type {Portal} from '../content/portal';
import {checkPortal} from '../gate/checkPortal';

/** Stops a build whose content does not pass the gate, with every problem at once. */
export function contentCheck({siteDir}: LoadContext, {whole}: {whole: Portal}): Plugin {
  return {
    name: 'content-check',
    async loadContent() {
      const problems = checkPortal(whole, siteDir);
      if (problems.length > 0) throw new ContentError(problems);
    },
  };
}
