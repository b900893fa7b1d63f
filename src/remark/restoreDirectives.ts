import type {Nodes, PhrasingContent} from 'mdast';
import type {} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {Step} from './page';

/**
 * Turns what looks like a text or leaf directive back into the text it was. `:BI7099` in
 * `ECLI:NL:HR:2009:BI7099` is read as one, and with brackets behind it the text would be destroyed.
 *
 * @param source The Markdown the tree was made from; positions refer to it.
 */
export function restoreDirectives(source: string): Step {
  const typed = source.replace(/^\ufeff/, ''); // positions begin behind a byte order mark
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if (node.type !== 'textDirective' && node.type !== 'leafDirective') return undefined;
      const from = node.position?.start.offset;
      const to = node.position?.end.offset;
      if (!parent || index === undefined || from === undefined || to === undefined) return undefined;
      const text: PhrasingContent = {type: 'text', value: typed.slice(from, to), position: node.position};
      const siblings = parent.children as Nodes[];
      if (node.type === 'leafDirective') {
        siblings[index] = {type: 'paragraph', children: [text], position: node.position};
        return [SKIP, index + 1];
      }
      // Join with the text on both sides, so that a citation split by a colon is one piece again.
      let first = index;
      let value = text.value;
      const before = siblings[index - 1];
      const after = siblings[index + 1];
      let count = 1;
      if (before?.type === 'text') {
        value = before.value + value;
        first -= 1;
        count += 1;
      }
      if (after?.type === 'text') {
        value += after.value;
        count += 1;
      }
      siblings.splice(first, count, {
        type: 'text',
        value,
        position: before?.type === 'text' ? before.position : node.position,
      });
      return [SKIP, first + 1];
    });
  };
}
