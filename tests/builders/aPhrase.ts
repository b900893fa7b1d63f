import type {PhraseEntry} from '../../src/search/core/format/phrases';

/** A name that leads nowhere, but for what is given. */
export function aPhrase(values: Partial<PhraseEntry> = {}): PhraseEntry {
  return {phrase: 'a', targets: [], isName: true, additions: [], ...values};
}
