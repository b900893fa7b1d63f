import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

import {ledgerParagraphs, LEDGER_FILE} from '../../src/content/ledgerFile';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../builders/aPortalFolder';

const ROOT = join(__dirname, '../..');

/** What `npm run check` says of a portal whose files are changed, the ledger kept in step with them. */
function check(files: Readonly<Record<string, string>> = {}): {status: number | null; lines: string[]} {
  const ledger = formatLedger(recordParagraphs({}, ledgerParagraphs(aPortalFolder(files).portal)));
  const {siteDir} = aPortalFolder({...files, [LEDGER_FILE]: ledger});
  const {status, stdout, stderr} = spawnSync(
    join(ROOT, 'node_modules/.bin/tsx'),
    ['--tsconfig', join(ROOT, 'tsconfig.json'), join(ROOT, 'src/cli/check.ts')],
    {cwd: siteDir, encoding: 'utf8'},
  );
  if (stderr !== '') throw new Error(stderr);
  return {status, lines: stdout.trimEnd().split('\n')};
}

describe('npm run check', () => {
  test(
    'says that all checks passed, and nothing else, where every place that is named is written',
    () => expect(check()).toEqual({status: 0, lines: ['All checks passed.']}),
    30_000,
  );

  test(
    'names what the pages refer to and nobody has written; that is no fault',
    () =>
      expect(
        check({
          [CHAPTER_FILE]: `${CHAPTER_TEXT}\nSee HT 19 and JD 14.1.3.\n`,
          'docs/reference/reading-list.md': 'Read HT 20, HT 11.\n',
        }),
      ).toEqual({
        status: 0,
        lines: [
          'Named without a link, because not written yet:',
          `  ${CHAPTER_FILE}: HT 19, JD 14.1.3`,
          '  docs/reference/reading-list.md: HT 20',
          'All checks passed.',
        ],
      }),
    30_000,
  );

  test(
    'lists faults alone where there are any',
    () =>
      expect(check({[CHAPTER_FILE]: `${CHAPTER_TEXT}\nSee HT 19 and a <b>word.\n`})).toEqual({
        status: 1,
        lines: [
          `${CHAPTER_FILE}:11  Raw HTML is “<b>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.`,
          '1 problem.',
        ],
      }),
    30_000,
  );
});
