import {translate} from '@docusaurus/Translate';

import type {ParagraphChange} from '../publications/ledger';

/** What became of a paragraph, in a few words. */
export function changeName(change: ParagraphChange): string {
  switch (change) {
    case 'reworded':
      return translate({id: 'changes.reworded', message: 'reads otherwise'});
    case 'new':
      return translate({id: 'changes.new', message: 'new'});
    case 'moved':
      return translate({id: 'changes.moved', message: 'moved'});
    case 'withdrawn':
      return translate({id: 'changes.withdrawn', message: 'withdrawn'});
    case 'absent':
      return translate({id: 'changes.absent', message: 'only in the earlier edition'});
    case 'same':
      return translate({id: 'changes.sameParagraph', message: 'the same'});
  }
}
