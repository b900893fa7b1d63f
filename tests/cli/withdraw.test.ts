import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {withdraw} from '../../src/cli/withdrawCommand';
import {withdrawVerify} from '../../src/cli/withdrawVerifyCommand';
import {readLedger} from '../../src/content/ledgerFile';
import {readPortal} from '../../src/content/portal';
import {stageFiles} from '../../src/content/stagedFiles';
import {checkPortal} from '../../src/gate/checkPortal';
import {formatProblem} from '../../src/publications/problem';
import {parseYaml} from '../../src/content/yamlFile';
import {CASE_FILE, CHAPTER_FILE, NEWS_FILE} from '../builders/aPortalFolder';
import {aWithdrawableRepository, commitAll, GONE, GONE_FILE, LIKE_FILE} from '../builders/aWithdrawable';
import {LIST_FILE} from '../builders/aRestatedPortal';

const TODAY = '2026-12-01';
const EARLIER_CHAPTER = CHAPTER_FILE.replace('docs/', 'versioned_docs/version-1/');

async function run(
  siteDir: string,
  args: readonly string[],
  typed = '',
): Promise<{code: number; lines: string[]; asked: string[]}> {
  const lines: string[] = [];
  const asked: string[] = [];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return typed;
  };
  const code = await withdraw(args, {siteDir, print: (line) => lines.push(line), ask, today: TODAY});
  return {code, lines, asked};
}

const read = (siteDir: string, path: string): string => readFileSync(join(siteDir, path), 'utf8');
const list = (siteDir: string, path: string): unknown => parseYaml(read(siteDir, path), path).value!.value;
const status = (siteDir: string): string =>
  execFileSync('git', ['status', '--porcelain'], {cwd: siteDir, encoding: 'utf8'});
const problemsOf = (siteDir: string): string[] =>
  checkPortal(readPortal(siteDir), siteDir).map(formatProblem);

/** Every file of the content with its text. */
function contentOf(siteDir: string): [path: string, text: string][] {
  return ['docs', 'versioned_docs', 'blog', 'data'].flatMap((folder) =>
    readdirSync(join(siteDir, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path.slice(siteDir.length + 1), readFileSync(path, 'utf8')]),
  );
}

describe('withdraw of a case', () => {
  let siteDir: string;
  let printed: string[];
  beforeAll(async () => {
    siteDir = aWithdrawableRepository();
    expect(problemsOf(siteDir)).toEqual([]);
    const {code, lines} = await run(siteDir, [GONE, '--yes']);
    expect([code, lines.filter((line) => line.includes(' is withdrawn.'))]).toEqual([
      0,
      [`${GONE} is withdrawn. Look at the change and commit it, then build.`],
    ]);
    printed = lines;
  });

  test('leaves a portal that passes the gate, also once it is committed', () => {
    expect(problemsOf(siteDir)).toEqual([]);
    commitAll(siteDir);
    expect(problemsOf(siteDir)).toEqual([]);
  });

  test('leaves its name, numbers and words in no file of any edition, news or data', () => {
    const traces = contentOf(siteDir).flatMap(([path, text]) =>
      path === 'data/withdrawn.yaml'
        ? []
        : (
            text.match(
              /[^\n]*(?:exemplu-v-france(?!-gc)|Exemplu\b(?! v. France \[GC\])|73\/99|0726JUD|household in view)[^\n]*/g,
            ) ?? []
          ).map((line) => `${path}: ${line}`),
    );
    expect(traces).toEqual([]);
  });

  test('leaves a case with a like id and a longer name as it was', () =>
    expect(read(siteDir, LIKE_FILE)).toContain('title: Exemplu v. France [GC] and Voorbeeld\n'));

  test('says in each text that a source was withdrawn, and nothing of it', () => {
    expect(read(siteDir, CHAPTER_FILE)).toContain(
      [
        '11.1.1 Wait. [@dir-2012-29, art. 20; C] [@withdrawn]',
        '11.1.2 Ask as *[withdrawn]* says, in A v. France and in [withdrawn], and see [withdrawn]. [@withdrawn]',
        '11.1.3 Close. [@practice]',
        '11.1.4 [withdrawn]',
      ].join('\n\n'),
    );
    expect(read(siteDir, EARLIER_CHAPTER)).toContain('11.1.3 End. [@practice]');
    expect(read(siteDir, 'docs/reference/reading.md')).toContain(
      `Read the note on [withdrawn], and JP ${GONE}-gc [1].`,
    );
    expect(read(siteDir, NEWS_FILE)).toContain('New: the note on *[withdrawn]* [@withdrawn].');
    expect(read(siteDir, 'data/glossary.yaml')).toContain('# As in [withdrawn].\n');
  });

  test('takes it out of what other cases and lists say', () => {
    const portal = readPortal(siteDir);
    const {record} = portal.editions[0]!.cases.get('a-v-france')!;
    expect([record.related, record.laterHistory]).toEqual([
      [],
      [{kind: 'followed', text: 'Followed in [withdrawn].'}],
    ]);
    expect(list(siteDir, 'data/subject-index.yaml')).toEqual([
      {heading: 'left with one', locators: ['HT-11.1.1']},
      {heading: 'on the paragraph', locators: ['HT-11.1.3', 'HT-11.1.1']},
    ]);
    expect(list(siteDir, 'data/synonyms.yaml')).toEqual([{word: 'home', texts: ['wait'], forms: ['house']}]);
    expect(list(siteDir, 'data/source-ids.yaml')).toEqual({J1: ['dir-2012-29'], J2: []});
    expect(list(siteDir, LIST_FILE)).toMatchObject({
      changes: [{id: 'a-ruling', what: 'In [withdrawn] the court found a violation.'}, {id: 'other'}],
      differences: [{at: 'HT-11.1.3', because: ['a-ruling', 'other']}],
    });
  });

  test('gives each changed paragraph a correction without a reason, and brings the ledger in line', () => {
    const corrigenda = list(siteDir, 'data/corrigenda.yaml') as {
      id: string;
      edition: number;
      reason: string;
    }[];
    expect(corrigenda.map(({id, edition, reason}) => `${id} (${edition}) ${reason}`)).toEqual([
      'HT-11.1.3 (2) [withdrawn] was told wrongly.',
      ...[2, 1].flatMap((edition) =>
        ['HT-11.1.1', 'HT-11.1.2', 'HT-11.1.4', 'JP-a-v-france-4'].map(
          (id) => `${id} (${edition}) A source was withdrawn.`,
        ),
      ),
    ]);
    const ledger = readLedger(siteDir);
    expect(Object.keys(ledger).filter((id) => /^JP-exemplu-v-france-\d/.test(id))).toEqual([]);
    expect(ledger['HT-11.1.4']).toMatchObject({1: {hash: 'withdrawn'}, 2: {hash: 'withdrawn'}});
  });

  test('records the id, the day and the editions, and nothing else', () =>
    expect(list(siteDir, 'data/withdrawn.yaml')).toEqual([
      {id: GONE, on: TODAY, editions: [1, 2], paragraphs: 5},
    ]));

  test('names what it cannot do, with the commands and the files that still name it', () => {
    const text = printed.join('\n');
    expect(text).toContain(`git filter-repo --invert-paths --path ${GONE_FILE} --path versioned_docs/`);
    expect(text).toContain('  tests/an-example.ts:1\n');
    expect(text).toContain(`npm run withdraw:verify ${GONE}`);
    expect(text).toMatch(
      /These paragraphs cite nothing else.*\n {2}docs\/guidelines\/11-free-account\.md:\d+ {2}HT 11\.1\.2\n/,
    );
  });
});

describe('withdraw of a paragraph', () => {
  test('leaves its number in every edition and takes it out of the lists', async () => {
    const siteDir = aWithdrawableRepository();
    expect((await run(siteDir, ['HT-11.1.3', '--yes'])).code).toBe(0);
    for (const file of [CHAPTER_FILE, EARLIER_CHAPTER])
      expect(read(siteDir, file)).toContain('11.1.3 [withdrawn]\n\n11.1.4');
    expect(problemsOf(siteDir)).toEqual([]);
    expect(readLedger(siteDir)['HT-11.1.3']).toMatchObject({1: {hash: 'withdrawn'}, 2: {hash: 'withdrawn'}});
    expect(read(siteDir, 'data/subject-index.yaml')).not.toContain('HT-11.1.3');
    expect(read(siteDir, 'data/corrigenda.yaml')).not.toContain('HT-11.1.3');
    expect(read(siteDir, GONE_FILE)).not.toContain('HT-11.1.3');
    expect(list(siteDir, LIST_FILE)).toMatchObject({changes: [], differences: []});
    expect(list(siteDir, 'data/withdrawn.yaml')).toEqual([{id: 'HT-11.1.3', on: TODAY, editions: [1, 2]}]);
  });

  test('takes the pointers that lead to it with it', async () => {
    const siteDir = aWithdrawableRepository();
    expect((await run(siteDir, [`JP-${GONE}-5`, '--yes'])).code).toBe(0);
    expect(read(siteDir, GONE_FILE)).toContain('[5] [withdrawn]\n');
    expect(read(siteDir, CHAPTER_FILE)).toContain('11.1.4 [withdrawn]\n');
    expect(problemsOf(siteDir)).toEqual([]);
  });
});

describe('withdraw asks and refuses', () => {
  let siteDir: string;
  beforeAll(() => (siteDir = aWithdrawableRepository()));
  afterEach(() => expect(status(siteDir)).toBe(''));

  test('goes on only when the id is typed again', async () => {
    const {code, lines, asked} = await run(siteDir, [GONE], 'yes');
    expect([code, lines.at(-1), asked]).toEqual([
      1,
      'Nothing was changed.',
      [`This cannot be undone. Type ${GONE} to go on: `],
    ]);
  });

  test('says what would change, and changes nothing, on a dry run', async () => {
    const {code, lines} = await run(siteDir, [GONE, '--dry-run']);
    expect(code).toBe(0);
    expect(lines).toEqual(
      expect.arrayContaining([
        `Withdrawing the case ${GONE} from edition 1 and 2:`,
        `  removes ${GONE_FILE}`,
        `  changes ${CHAPTER_FILE}`,
        '8 paragraphs that named it get the correction “A source was withdrawn.”.',
        'Nothing was changed.',
      ]),
    );
  });

  test('takes no reason', async () =>
    expect((await run(siteDir, [GONE, '--reason=x'])).lines[0]).toBe('--reason=x is not known here.'));

  test('takes one id', async () =>
    expect((await run(siteDir, [])).lines[0]).toBe('Expected one id, found 0.'));

  test.each([
    [
      'exemplu-v-franc',
      '“exemplu-v-franc” is neither a case nor a numbered paragraph of any edition. Did you mean “exemplu-v-france”?',
    ],
    [
      'nothing-like-it-at-all',
      '“nothing-like-it-at-all” is neither a case nor a numbered paragraph of any edition. Give an id like siliadin-v-france, HT-11.2.3 or JP-siliadin-v-france-7.',
    ],
    ['HT-11.1.4', 'HT 11.1.4 has no text in any edition; there is nothing to withdraw.'],
  ])('refuses %s', async (id, message) => {
    await expect(run(siteDir, [id, '--yes'])).rejects.toThrow(new Error(message));
  });
});

describe('withdraw refuses', () => {
  test('a tree with files that are not committed', async () => {
    const siteDir = aWithdrawableRepository();
    writeFileSync(join(siteDir, 'data/stray.yaml'), '');
    expect(await run(siteDir, [GONE, '--yes'])).toMatchObject({
      code: 1,
      lines: [
        'Files are not committed:\n?? data/stray.yaml\nCommit or stash them, then run the command again.',
      ],
    });
  });

  test('content that does not pass', async () => {
    const siteDir = aWithdrawableRepository();
    writeFileSync(
      join(siteDir, CASE_FILE),
      read(siteDir, CASE_FILE).replace('Article 4, as', 'Article 4 as'),
    );
    commitAll(siteDir);
    const {code, lines} = await run(siteDir, [GONE, '--yes']);
    expect([code, lines.at(-1)]).toEqual([
      1,
      'Nothing was withdrawn: put the problems right and commit, then run the command again.',
    ]);
  });

  test('what was withdrawn before', async () => {
    const siteDir = aWithdrawableRepository();
    await run(siteDir, [GONE, '--yes']);
    commitAll(siteDir);
    await expect(run(siteDir, [GONE, '--yes'])).rejects.toThrow(
      new Error(`“${GONE}” was withdrawn on ${TODAY} already.`),
    );
  });
});

test('a run that was stopped is finished by the next', async () => {
  const siteDir = aWithdrawableRepository();
  stageFiles(siteDir, `the withdrawal of ${GONE}`, new Map([['docs/a.txt', 'A\n']]), [GONE_FILE]);
  expect((await run(siteDir, [])).lines).toEqual([
    `A run that was stopped is finished: the withdrawal of ${GONE} is complete. Look at it and commit it.`,
  ]);
  expect([existsSync(join(siteDir, GONE_FILE)), existsSync(join(siteDir, '.staged-change'))]).toEqual([
    false,
    false,
  ]);
});

describe('withdraw:verify', () => {
  const TOMBSTONE = `2/practice/${GONE}/index.html`;
  let siteDir: string;
  beforeAll(async () => {
    siteDir = aWithdrawableRepository();
    await run(siteDir, [GONE, '--yes']);
  });

  /** What it says of a build of these files, and its exit code. */
  function verify(files: Readonly<Record<string, string>>, id = GONE): {code: number; lines: string[]} {
    const build = join(siteDir, 'build');
    rmSync(build, {recursive: true, force: true});
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(build, path)), {recursive: true});
      writeFileSync(join(build, path), text);
    }
    const lines: string[] = [];
    return {code: withdrawVerify([id], siteDir, (line) => lines.push(line)), lines};
  }

  const PAGES = {
    [TOMBSTONE]: `<link rel="canonical" href="https://x.example/2/practice/${GONE}/"><p>Withdrawn`,
    [`id/JP-${GONE}-2/index.html`]: `<link rel="canonical" href="/id/JP-${GONE}-2/">`,
    [`2/practice/${GONE}-gc/index.html`]: '<h1>Exemplu v. France [GC] and Voorbeeld',
  };

  test('finds nothing where only the pages that say it have the id, before the commit and after', () => {
    expect(verify(PAGES)).toMatchObject({
      code: 0,
      lines: [
        expect.any(String),
        expect.stringMatching(
          /^No trace of exemplu-v-france in 3 files: \d+ names, numbers and sentences were looked for\.$/,
        ),
      ],
    });
    commitAll(siteDir);
    expect(verify(PAGES).code).toBe(0);
  });

  test.each([
    ['the id in another file', 'a.js', `"/2/practice/${GONE}"`, 'build/a.js  the id'],
    [
      'the id in the name of a file',
      `2/${GONE}.ris`,
      '',
      `build/2/${GONE}.ris  the id, in the name of the file`,
    ],
    [
      'its number',
      'data/x.json',
      '{"docket":"73/99"}',
      'build/data/x.json  its name, number, ECLI or citation',
    ],
    [
      'its name, also on a page that says that it was withdrawn',
      TOMBSTONE,
      'Exemplu',
      `build/${TOMBSTONE}  its name, number, ECLI or citation`,
    ],
    [
      'its holding',
      'a.xml',
      'A long sentence that only this note has in its description.',
      'build/a.xml  its holding in one line',
    ],
    [
      'a sentence of the note',
      'a.html',
      'Take the <b>whole</b> household in view before you write the charge',
      'build/a.html  sentence 1 of the note',
    ],
  ])('finds %s, and prints the place alone', (_, path, text, line) => {
    const {code, lines} = verify({...PAGES, [path]: text});
    expect([code, ...lines.slice(1)]).toEqual([
      1,
      line,
      '1 traces of exemplu-v-france. Take out what names it, build again, and look again before you publish.',
    ]);
  });

  test('names a sentence that another text had already, and does not take it for a trace', () => {
    const shared = '<p>A law that is not put to use protects nobody in a household.';
    expect(verify({...PAGES, 'a.html': shared})).toEqual({
      code: 0,
      lines: [
        `sentence 5 of the note stands in other texts too, as it did before: ${LIKE_FILE}, ${LIKE_FILE.replace('docs/', 'versioned_docs/version-1/')}.`,
        expect.stringContaining('No trace of exemplu-v-france in 4 files'),
      ],
    });
  });

  test('looks for the old text of a paragraph', async () => {
    rmSync(join(siteDir, 'build'), {recursive: true});
    commitAll(siteDir);
    await run(siteDir, ['JP-a-v-france-2', '--yes']);
    const {code, lines} = verify(
      {'a.html': '<p>The applicant worked <b>without</b> pay.'},
      'JP-a-v-france-2',
    );
    expect([code, lines[0]]).toEqual([0, 'No sentence of JP-a-v-france-2 was long enough to be looked for.']);
  });

  test('says what it cannot look for', () => {
    expect(() => verify(PAGES, 'a-v-france')).toThrow(
      new Error(
        '“a-v-france” is not in data/withdrawn.yaml. Take it out first: npm run withdraw a-v-france, then build.',
      ),
    );
    rmSync(join(siteDir, 'build'), {recursive: true});
    expect(() => withdrawVerify([GONE], siteDir, () => undefined)).toThrow(
      new Error('There is no build. Run npm run build first.'),
    );
  });
});
