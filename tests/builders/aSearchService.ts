import type {SearchServing} from '../../src/search/client/protocol';
import type {ShownAnswer} from '../../src/search/client/shownAnswer';

export const EMPTY_ANSWER: ShownAnswer = {
  hits: [],
  groups: [],
  total: 0,
  facets: [],
  corrections: [],
  added: [],
  missing: [],
  isCapped: false,
  wanted: {stems: [], beginnings: []},
  words: [],
};

/** A search service that finds nothing; each method can be given another. */
export function aSearchService(methods: Partial<SearchServing> = {}): SearchServing {
  return {
    open: async () => undefined,
    ask: async () => EMPTY_ANSWER,
    mark: async (_index, texts) => texts.map(() => []),
    ...methods,
  };
}
