import {translate} from '@docusaurus/Translate';
import shown from '@generated/collection/default/example-case.json';

import type {ExampleCase} from '../cases/exampleCase';

/** The case that examples name; undefined where the collection has none that fits. */
export const EXAMPLE_CASE: ExampleCase | undefined = shown.example;

/** `JP doe-v-utopia`, with the number of a paragraph behind it: the note on the case, as people cite it. */
export function exampleLabels(): {readonly note: string; readonly paragraph: string} | undefined {
  if (!EXAMPLE_CASE) return undefined;
  const note = `JP ${EXAMPLE_CASE.id}`;
  return {note, paragraph: `${note} [1]`};
}

/** An example, or the one of the collection. */
export function eitherOf(example: string, ofCase: string | undefined): string {
  return ofCase === undefined
    ? example
    : translate({id: 'example.either', message: '{example} or {ofCase}'}, {example, ofCase});
}
