import {withoutCitations} from '../../citations/citation';
import type {CaseFile} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/**
 * The holding is told in one line of a list (`description`), at a glance (`outcome.text`) and in its section. Below
 * these lengths a line says nothing; above them it is no holding. The 98 cases of November 2026 have 133 to 207 signs,
 * 39 to 157 signs and 7 to 113 words; the schema holds the other end of the two lines.
 */
const LEAST_DESCRIPTION = 40;
const LEAST_OUTCOME = 15;
const LEAST_HOLDING_WORDS = 4;
const MOST_HOLDING_WORDS = 200;

/** The holding is long enough to say what was decided, and short enough to be read before a hearing. */
export const holdingLength: Rule = ({editions}) =>
  editions.flatMap(({cases}) => [...cases.values()].flatMap((entry) => [...faultsOf(entry)]));

function* faultsOf({file, record, frontMatter, headings, units}: CaseFile): Generator<Problem> {
  const lines: [path: readonly string[], value: string, least: number][] = [
    [['description'], record.description, LEAST_DESCRIPTION],
    [['outcome', 'text'], record.outcome.text, LEAST_OUTCOME],
  ];
  for (const [path, value, least] of lines)
    if (value.length < least)
      yield {
        file,
        line: frontMatter.lineOf(path),
        rule: 'holding-length',
        message: `${path.join('.')} is “${value}”, ${value.length} characters; expected at least ${least}.`,
        hint: 'Say what was decided, in one sentence.',
        field: path.join('.'),
        match: value,
      };

  const at = headings.findIndex(({pin}) => pin === 'holding');
  const heading = headings[at];
  if (!heading?.hasText) return;
  const end = headings[at + 1]?.line ?? Infinity;
  const words = units
    .filter(({line}) => line > heading.line && line < end)
    .flatMap(({text}) => withoutCitations(text).match(/[\p{L}\p{N}]+/gu) ?? []).length;
  if (words >= LEAST_HOLDING_WORDS && words <= MOST_HOLDING_WORDS) return;
  yield {
    file,
    line: heading.line,
    rule: 'holding-length',
    message: `Section “Holding” has ${words} ${words === 1 ? 'word' : 'words'}; expected ${LEAST_HOLDING_WORDS} to ${MOST_HOLDING_WORDS}.`,
    hint:
      words < LEAST_HOLDING_WORDS
        ? 'Say what was decided.'
        : 'Say what was decided, and leave the reasons to the section “Reasoning”.',
  };
}
