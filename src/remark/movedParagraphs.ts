import {visit} from 'unist-util-visit';
import type {FindPlace} from './crossReferences';
import {text} from './element';
import type {Step} from './page';

/** Puts a link to where it went into each paragraph that moved; the gate reports one that leads nowhere. */
export function movedParagraphs(findPlace: FindPlace): Step {
  return (tree) => {
    visit(tree, 'portalElement', (block) => {
      const {dataTo, dataToLabel} = block.data.hProperties;
      if (dataTo === undefined || dataToLabel === undefined) return;
      const url = findPlace(dataTo);
      const label = text(dataToLabel.replace(' ', '\u00a0'));
      block.children = [url === undefined ? label : {type: 'link', url, children: [label]}];
      delete block.data.hProperties.dataToLabel;
    });
  };
}
