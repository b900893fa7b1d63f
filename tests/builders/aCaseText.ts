import {stringify} from 'yaml';

import type {CaseInput} from '../../src/cases/schema';
import {aCaseInput} from './aCaseInput';

/** The five sections of a note, each with one numbered paragraph. */
const BODY = `## What it means in practice {#in-practice}

[1] Look at the whole pattern.

## Facts {#facts}

[2] The applicant worked without pay.

## Issues {#issues}

[3] Was this servitude?

## Holding {#holding}

[4] Violation of Article 4.

## Reasoning {#reasoning}

[5] The law did not protect her.
`;

/**
 * The file of a case note, with front matter and five sections of one numbered paragraph each.
 *
 * @param edit Changes the text below the front matter.
 */
export function aCaseText(
  values: Partial<CaseInput> = {},
  edit: (body: string) => string = (body) => body,
): string {
  return `---\n${stringify(aCaseInput(values))}---\n\n${edit(BODY)}`;
}
