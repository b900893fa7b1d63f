import {toString} from 'mdast-util-to-string';
import {element} from './element';
import type {Step} from './page';
import {findPin} from './pinnedHeadings';

/** Puts a note under the heading of a case's practice points: they are the editors' conclusions, not the court's. */
export const practiceNote: Step = (tree, page) => {
  if (page.series?.kind !== 'case') return;
  const index = tree.children.findIndex(
    (node) => node.type === 'heading' && findPin(toString(node)) === 'in-practice',
  );
  if (index >= 0) tree.children.splice(index + 1, 0, element('practice-note', {}, []));
};
