import {visit} from 'unist-util-visit';

import type {Certainty} from '../citations/certainty';
import {findNearest} from '../publications/spelling';
import {element} from './element';
import type {Step} from './page';

/** A term as it is explained in a text. */
export interface ExplainedTerm {
  /** The English term as the glossary prints it. */
  readonly name: string;
  readonly definition: string;
  /** The least certain of what the definition rests on. */
  readonly certainty: Certainty;
  /** Address of its entry in the glossary. */
  readonly url: string;
}

/** What a page's terms may name. */
export interface Terms {
  readonly find: (id: string) => ExplainedTerm | undefined;
  readonly ids: () => Iterable<string>;
}

const SCHEME = 'term:';

/**
 * Explains terms in their place: `[cued invitation](term:cued-invitation)` keeps its words and gets the
 * definition from the glossary. Only where an author asks for it, so that no word is explained against its
 * sense.
 */
export function glossaryTerms(terms: Terms): Step {
  return (tree, _page, report) => {
    visit(tree, 'link', (node, index, parent) => {
      if (!node.url.startsWith(SCHEME) || !parent || index === undefined) return;
      const id = node.url.slice(SCHEME.length);
      const term = terms.find(id);
      if (!term) {
        const nearest = findNearest(id, terms.ids());
        report(
          node,
          'term-unknown',
          `Link explains “${id}”; data/glossary.yaml has no term with that id.`,
          nearest ? `Did you mean “${nearest}”?` : 'Correct the id, or take the link away.',
          id,
        );
        return;
      }
      const {name, definition, certainty, url} = term;
      parent.children[index] = element(
        'glossary-term',
        {dataTerm: id, dataName: name, dataDefinition: definition, dataCertainty: certainty, dataUrl: url},
        node.children,
        node.position,
      );
    });
  };
}
