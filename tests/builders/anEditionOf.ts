import type {CaseInput} from '../../src/cases/schema';
import type {EditionContent} from '../../src/content/portal';
import {aCaseFile} from './aCaseFile';
import {anEditionContent} from './anEditionContent';

/** An edition of cases, each invented but for what is given. */
export function anEditionOf(
  cases: readonly Partial<CaseInput>[],
  values: Partial<EditionContent> = {},
): EditionContent {
  return anEditionContent({
    cases: new Map(
      cases.map((input) => {
        const file = aCaseFile(input);
        return [file.record.id, file];
      }),
    ),
    ...values,
  });
}
