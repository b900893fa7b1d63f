import type {PhraseEntry} from '../../core/format/phrases';
import {nameKey} from '../../core/normalise';
import type {SectionRef} from '../../core/section';

/** Numbers of sections by their lasting ids: `HT-11.2.3`, `JP-siliadin-v-france`, `source:dir-2011-36`. */
export type SectionRefs = ReadonlyMap<string, SectionRef>;

/** A name leads to sections where it is all that is asked; none where nothing is left of it, or of them. */
export function* nameEntry(name: string, targets: readonly SectionRef[]): Generator<PhraseEntry> {
  yield* keyEntry(nameKey(name), targets, true);
}

/** A number leads to sections wherever it stands in a question. */
export function* numberEntry(number: string, targets: readonly SectionRef[]): Generator<PhraseEntry> {
  yield* keyEntry(nameKey(number), targets, false);
}

export function* keyEntry(
  phrase: string,
  targets: readonly SectionRef[],
  isName: boolean,
): Generator<PhraseEntry> {
  if (phrase !== '' && targets.length > 0)
    yield {phrase, targets: [...new Set(targets)], isName, additions: []};
}

/** Numbers of those sections that are in the index. */
export function refsOf(refs: SectionRefs, ids: Iterable<string>): SectionRef[] {
  return [...ids].flatMap((id) => refs.get(id) ?? []);
}
