import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {LEDGER_FILE, ledgerParagraphs} from '../../../src/content/ledgerFile';
import {readPortal} from '../../../src/content/portal';
import {ledger} from '../../../src/gate/rules/ledger';
import {formatLedger, recordParagraphs, type Ledger} from '../../../src/publications/ledger';
import {aCaseText} from '../../builders/aCaseText';
import {
  aPortalFolder,
  CASE_FILE,
  CHAPTER_FILE,
  CHAPTER_TEXT,
  type PortalFolder,
} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const CORRIGENDUM = '- {id: HT-11.1.1, edition: 2, date: "2026-12-01", reason: A word was wrong.}\n';

/** A chapter with one paragraph more, so that taking out the first leaves the edition with one. */
const TWO = `${CHAPTER_TEXT}\n11.1.2 Ask.\n`;

/** A portal whose ledger holds what it publishes. */
function aRecordedPortal(files: Readonly<Record<string, string | undefined>> = {}): PortalFolder {
  const folder = aPortalFolder({[CHAPTER_FILE]: TWO, ...files});
  record(folder);
  return folder;
}

function record({siteDir}: PortalFolder, from: Ledger = {}): Ledger {
  const next = recordParagraphs(from, ledgerParagraphs(readPortal(siteDir)));
  writeFileSync(join(siteDir, LEDGER_FILE), formatLedger(next));
  return next;
}

/** The same folder with other files in it. */
function changed({siteDir}: PortalFolder, files: Readonly<Record<string, string>>): PortalFolder {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(siteDir, file), text);
  return {siteDir, portal: readPortal(siteDir)};
}

function commit({siteDir}: PortalFolder): void {
  // What a hook told git of the repository it runs in does not reach this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
      cwd: siteDir,
      env,
      stdio: 'ignore',
    });
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message', 'first');
}

describe('ledger', () => {
  test('accepts a portal whose ledger holds what it publishes', () =>
    expect(problemsOf(ledger, aRecordedPortal())).toEqual([]));

  test('a paragraph that is new asks for the command that records it', () =>
    expect(problemsOf(ledger, changed(aRecordedPortal(), {[CHAPTER_FILE]: `${TWO}\n11.1.3 New.\n`}))).toEqual(
      [`${CHAPTER_FILE}:13  HT-11.1.3 of edition 2 is not in the ledger as it stands. Run: npm run ledger`],
    ));

  test('a portal without a ledger has everything to record', () =>
    expect(problemsOf(ledger, aPortalFolder({[CASE_FILE]: undefined}))).toEqual([
      `${CHAPTER_FILE}:9  HT-11.1.1 of edition 2 is not in the ledger as it stands. Run: npm run ledger`,
    ]));

  test('a paragraph that vanished is reported', () =>
    expect(
      problemsOf(
        ledger,
        changed(aRecordedPortal(), {
          [CHAPTER_FILE]: TWO.replace('11.1.1 Wait. [@dir-2012-29, art. 20; C]\n', ''),
        }),
      ),
    ).toEqual([
      `${LEDGER_FILE}  HT-11.1.1 was published in edition 2 and is no longer there. Put it back, or leave its number with [withdrawn] or [moved to HT 12.1.2] in place of the text.`,
    ]));

  test('a text that changed without a corrigendum is reported', () =>
    expect(
      problemsOf(ledger, changed(aRecordedPortal(), {[CHAPTER_FILE]: TWO.replace('Wait.', 'Wait long.')})),
    ).toEqual([
      `${CHAPTER_FILE}:9  HT-11.1.1 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: HT-11.1.1, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]));

  test.each([
    ['the certainty of a source', 'art. 20; C', 'art. 20; E'],
    ['the locator of a source', 'art. 20; C', 'art. 21; C'],
  ])('%s is part of the text', (_what, before, after) =>
    expect(
      problemsOf(ledger, changed(aRecordedPortal(), {[CHAPTER_FILE]: TWO.replace(before, after)})),
    ).toEqual([
      `${CHAPTER_FILE}:9  HT-11.1.1 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: HT-11.1.1, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]),
  );

  test('a text that changed with a corrigendum waits to be recorded, and is then accepted', () => {
    const folder = changed(aRecordedPortal(), {
      [CHAPTER_FILE]: TWO.replace('Wait.', 'Wait long.'),
      'data/corrigenda.yaml': CORRIGENDUM,
    });
    expect(problemsOf(ledger, folder)).toEqual([
      `${CHAPTER_FILE}:9  HT-11.1.1 of edition 2 is not in the ledger as it stands. Run: npm run ledger`,
    ]);
    record(folder);
    expect(problemsOf(ledger, folder)).toEqual([]);
  });

  test('a corrigendum of another paragraph explains nothing', () =>
    expect(
      problemsOf(
        ledger,
        changed(aRecordedPortal(), {
          [CHAPTER_FILE]: TWO.replace('Ask.', 'Ask once.'),
          'data/corrigenda.yaml': CORRIGENDUM,
        }),
      ),
    ).toEqual([
      `${CHAPTER_FILE}:11  HT-11.1.2 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: HT-11.1.2, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]));

  test('a withdrawn number that has a text again is reported', () => {
    const withdrawn = TWO.replace('11.1.2 Ask.', '11.1.2 [withdrawn]');
    expect(
      problemsOf(ledger, changed(aRecordedPortal({[CHAPTER_FILE]: withdrawn}), {[CHAPTER_FILE]: TWO})),
    ).toEqual([
      `${CHAPTER_FILE}:11  HT-11.1.2 was withdrawn or moved in edition 2 and has a text again. A number is never used twice: give the new text a new number.`,
    ]);
  });

  test('paragraphs of a case note are held to the ledger as well', () => {
    const note = aCaseText({}, (body) => body.replace('without pay', 'for years without pay'));
    expect(problemsOf(ledger, changed(aRecordedPortal(), {[CASE_FILE]: note}))).toEqual([
      `${CASE_FILE}:${lineOf(note, '[2] ')}  JP-a-v-france-2 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: JP-a-v-france-2, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]);
  });

  test('a ledger that is none is reported, with the way to restore it', () =>
    expect(problemsOf(ledger, aPortalFolder({[LEDGER_FILE]: '[]'}))).toEqual([
      `${LEDGER_FILE}  ${LEDGER_FILE} is not a ledger at its root. Restore it: git checkout -- ${LEDGER_FILE}`,
    ]));
});

describe('the ledger in a git repository', () => {
  test('recording a change by hand does not help: the ledger is compared with the one committed last', () => {
    const folder = aRecordedPortal();
    commit(folder);
    const later = changed(folder, {[CHAPTER_FILE]: TWO.replace('Wait.', 'Wait long.')});
    record(later);
    expect(problemsOf(ledger, later)).toEqual([
      `${CHAPTER_FILE}:9  HT-11.1.1 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: HT-11.1.1, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]);
  });

  test('taking a paragraph out of text and ledger alike does not help', () => {
    const folder = aRecordedPortal();
    commit(folder);
    const later = changed(folder, {[CHAPTER_FILE]: CHAPTER_TEXT});
    record(later);
    expect(problemsOf(ledger, later)).toEqual([
      `${LEDGER_FILE}  HT-11.1.2 was published in edition 2 and is no longer there. Put it back, or leave its number with [withdrawn] or [moved to HT 12.1.2] in place of the text.`,
    ]);
  });

  test('a fault against both ledgers is reported once', () => {
    const folder = aRecordedPortal();
    commit(folder);
    const later = changed(folder, {
      [CHAPTER_FILE]: TWO.replace('Wait.', 'Wait long.'),
      [LEDGER_FILE]: formatLedger(
        recordParagraphs({}, [
          ...ledgerParagraphs(folder.portal).filter(({id}) => id !== 'HT-11.1.1'),
          {id: 'HT-11.1.1', edition: 2, hash: 'another', corrigenda: 0},
        ]),
      ),
    });
    expect(problemsOf(ledger, later)).toHaveLength(1);
  });

  test('new paragraphs and explained changes are accepted', () => {
    const folder = aRecordedPortal();
    commit(folder);
    const later = changed(folder, {
      [CHAPTER_FILE]: `${TWO.replace('Wait.', 'Wait long.')}\n11.1.3 New.\n`,
      'data/corrigenda.yaml': CORRIGENDUM,
    });
    record(later);
    expect(problemsOf(ledger, later)).toEqual([]);
  });
});
