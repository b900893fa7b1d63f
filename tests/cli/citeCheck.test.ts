import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stringify} from 'yaml';

import {citeCheck} from '../../src/cli/citeCheckCommand';
import {aPortalFolder} from '../builders/aPortalFolder';

const {siteDir} = aPortalFolder({
  'data/portal.yaml': stringify({
    name: 'Portal',
    tagline: 'Texts',
    url: 'https://portal.example',
    reportErrorsTo: null,
    funding: {statement: 'Funded', grant: 'None', disclaimer: 'None'},
  }),
});
const folder = mkdtempSync(join(tmpdir(), 'handout-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function check(content: string | Uint8Array, ...flags: string[]): {code: number; lines: string[]} {
  const file = join(folder, 'handout.md');
  writeFileSync(file, content);
  const lines: string[] = [];
  return {code: citeCheck([file, ...flags], {siteDir, print: (line) => lines.push(line)}), lines};
}

describe('npm run cite:check', () => {
  test('says how each citation stands, with its line', () => {
    expect(check('First.\n\nSee HT 11.1.1 (edition 2) and\nHT 11.1.2.\n')).toEqual({
      code: 1,
      lines: [
        '   3  HT 11.1.1 (edition 2)  holds: https://portal.example/2/guidelines/free-account/#HT-11.1.1',
        '   4  HT 11.1.2  not found; did you mean HT 11.1.1, https://portal.example/2/guidelines/free-account/#HT-11.1.1?',
        '1 hold, 1 not found.',
      ],
    });
  });

  test('leaves with 0 where all hold', () => expect(check('HT 11.1.1').code).toBe(0));

  test('says so where there is none', () => {
    expect(check('Nothing here.')).toEqual({code: 0, lines: ['No citation was found.']});
  });

  test('gives programs the findings', () => {
    const {lines} = check('See HT 11.1.1 (edition 2).', '--json');
    expect(JSON.parse(lines.join('\n'))).toEqual([
      {
        text: 'HT 11.1.1 (edition 2)',
        start: 4,
        end: 25,
        kind: 'paragraph',
        target: 'HT-11.1.1',
        state: 'holds',
        edition: 2,
      },
    ]);
  });

  test.each([
    [[], /Name the file to check/],
    [['a.md', 'b.md'], /One file is checked at a time; got “a.md”, “b.md”/],
    [['missing.md'], /missing.md is not there/],
    [['--loud', 'a.md'], /--loud.*--help says more/],
  ])('refuses %j', (args, message) => {
    expect(() => citeCheck(args, {siteDir, print: () => undefined})).toThrow(message);
  });

  test('refuses what is no text', () => {
    expect(() => check(new Uint8Array([0xff, 0xfe, 0x80]))).toThrow(/no text in UTF-8/);
  });
});
