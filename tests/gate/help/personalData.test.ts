/** The help pages of the rules that look through texts: what they show is what the rules do. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {checkTexts} from '../../../src/gate/checkTexts';
import {PERSONAL_DATA_KINDS} from '../../../src/gate/personalData';
import {personalDataRule} from '../../../src/gate/rules/personalData';

const PAGES = join(__dirname, '../../../src/gate/help');
const RULES = [
  ...PERSONAL_DATA_KINDS.map(personalDataRule),
  'over-redaction',
  'allowed-data-form',
  'allowed-data-unused',
];

/** The rules that a text breaks, beside a list of what is allowed. */
function brokenBy(text: string, list: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'help-'));
  try {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/allowed-data.yaml'), list);
    return checkTexts([{file: 'docs/a.md', text}], folder, true).map(({rule}) => rule);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** The rules that an example breaks; those of the list have entries of it as examples. */
function brokenByExample(rule: string, example: string): string[] {
  return rule.startsWith('allowed-data-')
    ? brokenBy('Write to info@example.org.', `- ${example}\n`)
    : brokenBy(example, '[]\n');
}

/** The inline code in the list behind a line. */
function examplesBehind(page: string, line: string): string[] {
  const [, list = ''] = new RegExp(`\\n${line}\\n\\n((?:- \`.+\`\\n)+)`).exec(page) ?? [];
  return [...list.matchAll(/^- `(.+)`$/gm)].map(([, example]) => example!);
}

describe.each(RULES)('the help page of %s', (rule) => {
  const page = readFileSync(join(PAGES, `${rule}.md`), 'utf8');

  test('says what is looked for, what to do, and shows it', () =>
    expect(page).toMatch(
      /^# .{4,60}\n\n.{40,}\n\n## What to do\n\n.{10,}\n\n## Examples\n\nRefused:\n\n(?:- `.+`\n)+\nLet be:\n\n(?:- `.+`\n)+$/,
    ));

  test.each(examplesBehind(page, 'Refused:'))('is right that “%s” is refused', (example) =>
    expect(brokenByExample(rule, example)).toContain(rule),
  );

  test.each(examplesBehind(page, 'Let be:'))('is right that “%s” is let be', (example) =>
    expect(brokenByExample(rule, example)).not.toContain(rule),
  );
});
