/**
 * Plain YAML, read in a tenth of the time. Nearly all records are such; what is not is left to the reader that knows all
 * of YAML and says what is wrong and where.
 */
import {CORE_SCHEMA, load} from 'js-yaml';

/** Where a value or a key can begin; behind a comma only in brackets, which are on one line. */
const BEGINNING = String.raw`(?:^|[-:]\s|[[{](?:.*,)?) *`;

/** What the two readers were seen to take differently, or one of them to refuse. Tests look for more of it. */
const UNUSUAL = new RegExp(
  [
    String.raw`[\r\t\ufeff\u0085\u2028\u2029]`, // other ends of lines, other indentation
    String.raw`^(?:---|\.\.\.| *[>|])`, // several documents, and one that is a text
    String.raw`^ *(?:- *)+$`, // nothing behind a dash
    String.raw`(?:\S["']|[\]}])#`, // a remark without a space before it
    String.raw`(?:^|[\]},[{~]|null|Null|NULL) *:`, // a key that is no text
    String.raw`\{(?: *[[{]|.*(?:~|null|Null|NULL))`,
    // Directives, keys of several lines, references, types
    String.raw`${BEGINNING}(?:[%?!]|<<|[&*](?! ))`,
    // Numbers as not everybody writes them
    String.raw`${BEGINNING}(?:0b|[-+][0.]|[-+.]*\d[\d.]*_)`,
    // Quotes and brackets that end on another line, or hold a remark
    String.raw`${BEGINNING}(?:"(?:[^"\\\n]|\\.)*\\?$|'[^'\n]*$|[[{][^\]}\n]*(?:$| #))`,
  ].join('|'),
  'm',
);

/**
 * Reads plain YAML with the core schema.
 *
 * @returns undefined where the text is not plain, or not YAML.
 */
export function readPlainYaml(text: string): {readonly value: unknown} | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return {value: load(text, {schema: CORE_SCHEMA}) ?? null};
  } catch {
    return undefined;
  }
}
