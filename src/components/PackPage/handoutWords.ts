import {translate} from '@docusaurus/Translate';

import type {HandoutWords} from '../../publications/handout';

/** The words of a handout that are not those of its texts. */
export function handoutWords(): HandoutWords {
  return {
    untitled: translate({id: 'pack.untitled', message: 'Reading list'}),
    sources: translate({id: 'sources.label', message: 'Sources'}),
    note: translate({id: 'pack.handoutNote', message: 'Note of whoever made this list'}),
    cite: translate({id: 'pack.cite', message: 'Cite'}),
    caution: translate({
      id: 'pack.caution',
      message:
        'The texts are the portal’s own: no official text, no legal advice, and no deliverables of the WESTEROS 2 project. Cite the law and the decision first. Notes are those of whoever made this list.',
    }),
    notFound: translate({
      id: 'pack.notFound',
      message: 'This portal does not hold it, or its words could not be loaded.',
    }),
  };
}
