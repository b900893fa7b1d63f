import type {EditionContent} from '../../src/content/portal';
import {anEdition} from './anEdition';
import {aSource} from './aSource';

/** An edition with one source and nothing else, but for what is given. */
export function anEditionContent(values: Partial<EditionContent> = {}): EditionContent {
  const source = aSource();
  return {
    edition: anEdition(),
    isCurrent: true,
    folder: 'docs',
    dataFolder: 'data',
    sources: new Map([[source.key, source]]),
    courts: new Map(),
    topics: new Map(),
    provisions: new Map(),
    exploitation: new Map(),
    outcomes: new Map(),
    glossary: new Map(),
    rules: new Map(),
    cases: new Map(),
    caseIds: new Set(values.cases?.keys()),
    paragraphIds: new Set(values.chapters?.flatMap(({units}) => units.map(({id}) => id))),
    chapters: [],
    otherPages: [],
    ...values,
  };
}
