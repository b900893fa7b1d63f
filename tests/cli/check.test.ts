import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {runCheck} from '../../src/cli/checkCommand';
import {ledgerParagraphs, LEDGER_FILE} from '../../src/content/ledgerFile';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {aCaseText} from '../builders/aCaseText';
import {aCommandRun} from '../builders/aCommandRun';
import {aNewsText} from '../builders/aNewsText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../builders/aPortalFolder';

const ROOT = join(__dirname, '../..');
const HELD_FILE = 'docs/practice/part-2-victims/b-v-greece.md';

/** A portal whose files are changed, the ledger kept in step with them. */
function aRecordedFolder(files: Readonly<Record<string, string>> = {}): string {
  const ledger = formatLedger(recordParagraphs({}, ledgerParagraphs(aPortalFolder(files).portal)));
  return aPortalFolder({...files, [LEDGER_FILE]: ledger}).siteDir;
}

/** What `npm run check` says of a portal, run as editors run it. */
function check(files: Readonly<Record<string, string>> = {}): {status: number | null; lines: string[]} {
  const {status, stdout, stderr} = aCommandRun(aRecordedFolder(files), 'check');
  if (stderr !== '') throw new Error(stderr);
  return {status, lines: stdout.trimEnd().split('\n')};
}

/** What the command says in a folder, with its exit code; all of what it can be asked but the whole. */
async function ask(
  siteDir: string,
  args: readonly string[],
  input = '',
): Promise<{code: number; out: string; err: string}> {
  let [out, err] = ['', ''];
  const code = await runCheck(args, {
    siteDir,
    print: (text) => (out += text),
    warn: (text) => (err += text),
    isTerminal: false,
    readInput: () => input,
  });
  return {code, out, err};
}

/** What is asked of a SARIF log here. */
interface SarifLog {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules: readonly {
          readonly id: string;
          readonly shortDescription?: {readonly text: string};
          readonly help?: {readonly text: string; readonly markdown: string};
        }[];
      };
    };
    readonly results: readonly {readonly ruleId: string; readonly ruleIndex: number}[];
  }[];
}

/** An e-mail address of nobody, put together here so that no check finds it in this file. */
const ADDRESS = ['jan.exemplu', 'example.net'].join('@');

describe('npm run check', () => {
  test(
    'says that all checks passed, and nothing else, where every place that is named is written',
    () => expect(check()).toEqual({status: 0, lines: ['All checks passed.']}),
    60_000,
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
    60_000,
  );

  test(
    'names what is checked and kept out of every output, until when and why',
    () =>
      expect(
        check({
          [CASE_FILE]: aCaseText({embargoUntil: '2999-01-01'}),
          [HELD_FILE]: aCaseText({
            ...{id: 'b-v-greece', part: 'victims', title: 'B v. Greece', citation: 'B v Greece'},
            hold: {since: '2026-11-01', reason: 'A request is open.'},
          }),
        }),
      ).toEqual({
        status: 0,
        lines: [
          'Checked, and kept out of every output:',
          `  ${CASE_FILE}: kept back until 2999-01-01.`,
          `  ${HELD_FILE}: on hold since 2026-11-01: A request is open.`,
          'All checks passed.',
        ],
      }),
    30_000,
  );

  test(
    'lists faults alone where there are any, by file, with what to do on a line of its own',
    () =>
      expect(
        check({
          [CHAPTER_FILE]: `${CHAPTER_TEXT}\nSee HT 19 and a <b>word.\n`,
          [CASE_FILE]: aCaseText({court: 'ehcr'}),
          'docs/reference/list.md': `Write to ${ADDRESS}.\n`,
        }),
      ).toEqual({
        status: 1,
        lines: [
          CHAPTER_FILE,
          '  line 11: Raw HTML is “<b>”; content is Markdown only.',
          '    → Use Markdown, or write \\< where the sign itself is meant.',
          '',
          CASE_FILE,
          '  line 5: court is “ehcr”; data/courts.yaml has no such record.',
          '    → Did you mean “echr”?',
          '',
          'docs/reference/list.md',
          expect.stringContaining('  line 1: '),
          expect.stringContaining('    → '),
          '',
          '3 problems in 3 files. Why a rule is there, and what to do:',
          '  npm run check -- --explain case-vocabulary',
          expect.stringContaining('  npm run check -- --explain personal-data'),
          '  npm run check -- --explain raw-html',
        ],
      }),
    60_000,
  );
});

describe('npm run check -- FILE', () => {
  test('tells of these files only', async () => {
    const siteDir = aRecordedFolder({
      [CHAPTER_FILE]: `${CHAPTER_TEXT}\nA <b>word.\n`,
      [CASE_FILE]: aCaseText({court: 'ehcr'}),
    });
    const {code, out} = await ask(siteDir, [CASE_FILE]);
    expect(code).toBe(1);
    expect(out).toContain('court is “ehcr”');
    expect(out).not.toContain('Raw HTML');
  });

  test('looks through records and other texts too', async () => {
    const siteDir = aRecordedFolder({
      'data/topics.yaml': '- {id: servitude, name: Servitude}\n',
      'notes.txt': `${ADDRESS}\n`,
    });
    expect((await ask(siteDir, ['data/topics.yaml'])).out).toContain('0.definition is missing');
    expect((await ask(siteDir, ['notes.txt'])).out).toContain('line 1: ');
  });

  test('takes a path as the shell gives it', async () => {
    const siteDir = aRecordedFolder();
    expect(await ask(siteDir, [join(siteDir, CASE_FILE)])).toEqual({
      code: 0,
      out: 'All checks passed.\n',
      err: '',
    });
  });
});

describe('npm run check -- --changed', () => {
  const git = (siteDir: string, ...args: string[]): void => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor', ...args], {
      cwd: siteDir,
      env,
      stdio: 'ignore',
    });
  };
  const aRepository = (): string => {
    const siteDir = aRecordedFolder();
    git(siteDir, 'init', '--quiet');
    git(siteDir, 'add', '--all');
    git(siteDir, 'commit', '--quiet', '--no-verify', '--message', 'first');
    return siteDir;
  };
  // What a hook told git of the repository it runs in would reach the git that the command asks.
  const saved = Object.entries(process.env).filter(([name]) => name.startsWith('GIT_'));
  beforeAll(() => saved.forEach(([name]) => delete process.env[name]));
  afterAll(() => Object.assign(process.env, Object.fromEntries(saved)));

  const NEW_FILE = 'docs/practice/part-1-offence/b-v-greece.md';

  test('passes where nothing changed', async () =>
    expect(await ask(aRepository(), ['--changed'])).toEqual({code: 0, out: 'All checks passed.\n', err: ''}));

  test('tells of what changed, staged or not, and of new files', async () => {
    const siteDir = aRepository();
    writeFileSync(join(siteDir, CASE_FILE), aCaseText({court: 'ehcr'}));
    git(siteDir, 'add', CASE_FILE);
    writeFileSync(join(siteDir, CHAPTER_FILE), `${CHAPTER_TEXT}\nA <b>word.\n`);
    writeFileSync(join(siteDir, NEW_FILE), aCaseText({id: 'b-v-greece', title: 'B v. Greece', date: '2006'}));
    const {code, out} = await ask(siteDir, ['--changed']);
    expect(code).toBe(1);
    expect(out).toContain('court is “ehcr”');
    expect(out).toContain('Raw HTML');
    expect(out).toContain('JP-b-v-greece-1 of edition 2 is not in the ledger');
  });

  test('looks at the index alone with --staged', async () => {
    const siteDir = aRepository();
    writeFileSync(join(siteDir, CASE_FILE), aCaseText({court: 'ehcr'}));
    git(siteDir, 'add', CASE_FILE);
    writeFileSync(join(siteDir, CASE_FILE), aCaseText());
    const {code, out} = await ask(siteDir, ['--staged']);
    expect(code).toBe(1);
    expect(out).toContain('court is “ehcr”');
    expect(out).toContain('Nothing was committed; put them right, stage the files and commit again.');
    expect((await ask(siteDir, ['--changed'])).code).toBe(0);
  });

  test('looks at the whole where a list changed', async () => {
    const siteDir = aRepository();
    writeFileSync(join(siteDir, 'data/topics.yaml'), '[]\n');
    expect((await ask(siteDir, ['--changed'])).out).toContain(
      'topics.0 is “servitude”; data/topics.yaml has no such record.',
    );
  });

  test('looks at the whole where a case is gone', async () => {
    const siteDir = aRepository();
    git(siteDir, 'rm', '--quiet', CASE_FILE);
    expect((await ask(siteDir, ['--changed'])).out).toContain(
      'JP-a-v-france-1 was published in edition 2 and is no longer there.',
    );
  });

  test('does not let a ledger be rewritten for a page that did not change', async () => {
    const siteDir = aRepository();
    const ledger = readFileSync(join(siteDir, LEDGER_FILE), 'utf8');
    writeFileSync(join(siteDir, LEDGER_FILE), ledger.replace(/("HT-11\.1\.1".*"hash": ")\w{4}/, '$10000'));
    writeFileSync(join(siteDir, CASE_FILE), `${aCaseText()}\n`);
    expect((await ask(siteDir, ['--changed'])).out).toContain(
      'HT-11.1.1 differs from what edition 2 published',
    );
  });
});

describe('npm run check -- --stdin', () => {
  const siteDir = (): string => aRecordedFolder();

  test('checks a case as if it lay in the edition in force; that it is new is no problem', async () => {
    const text = aCaseText({id: 'b-v-greece', title: 'B v. Greece', date: '2006-01-01', court: 'ehcr'});
    const {code, out} = await ask(siteDir(), ['--stdin', '--as', 'case', '--json'], text);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        file: 'docs/practice/part-1-offence/b-v-greece.md',
        line: 5,
        rule: 'case-vocabulary',
        message: 'court is “ehcr”; data/courts.yaml has no such record.',
        hint: 'Did you mean “echr”?',
        match: 'ehcr',
        field: 'court',
      },
    ]);
  });

  test('finds a case that is there already', async () => {
    const text = aCaseText({id: 'another', title: 'A v. France'});
    const {out} = await ask(siteDir(), ['--stdin', '--as', 'case'], text);
    expect(out).toContain(
      `title is “A v. France”; ${CASE_FILE} has “A v. France”, a decision of the same court and day.`,
    );
  });

  test('finds personal data, which only the output for programs shows', async () => {
    const text = aCaseText(
      {id: 'b-v-greece', title: 'B v. Greece', date: '2006'},
      (body) => `${body}\nHer address is ${ADDRESS}.\n`,
    );
    const {code, out} = await ask(siteDir(), ['--stdin', '--as', 'case'], text);
    expect(code).toBe(1);
    expect(out).not.toContain(ADDRESS);
  });

  test.each([
    ['news', aNewsText()],
    ['chapter', CHAPTER_TEXT.replaceAll('11', '12')],
    ['text', 'See HT 11.1.1 [@dir-2012-29; C].\n'],
  ])('checks a %s', async (kind, text) => {
    expect(await ask(siteDir(), ['--stdin', '--as', kind], text)).toEqual({
      code: 0,
      out: 'All checks passed.\n',
      err: '',
    });
    expect((await ask(siteDir(), ['--stdin', '--as', kind], `${text}\n<b>\n`)).out).toContain('Raw HTML');
  });

  test('takes the place that it is told', async () => {
    const {out} = await ask(
      siteDir(),
      ['--stdin', '--as', 'case', '--path', 'docs/practice/part-2-victims/b-v-greece.md'],
      aCaseText({id: 'b-v-greece', title: 'B v. Greece', date: '2006'}),
    );
    expect(out).toContain('id is “b-v-greece” and part is “offence”');
  });

  test('tells of front matter that cannot be read', async () => {
    const {out} = await ask(siteDir(), ['--stdin', '--as', 'case'], '---\ntitle: A: b\n---\n');
    expect(out).toContain('YAML cannot be read');
  });
});

describe('the output for programs', () => {
  const files = {[CASE_FILE]: aCaseText({court: 'ehcr'}), 'docs/reference/list.md': `Write to ${ADDRESS}.\n`};

  test('--json prints nothing but the problems', async () => {
    const {code, out, err} = await ask(aRecordedFolder(files), [
      '--json',
      CASE_FILE,
      'docs/reference/list.md',
    ]);
    expect({code, err}).toEqual({code: 1, err: ''});
    expect(JSON.parse(out)).toHaveLength(2);
    expect((await ask(aRecordedFolder(), ['--json', CASE_FILE])).out).toBe('[]\n');
  });

  test('--sarif names rules with their help and places without what stands there', async () => {
    const {code, out} = await ask(aRecordedFolder(files), ['--sarif', CASE_FILE, 'docs/reference/list.md']);
    expect(code).toBe(1);
    expect(out).not.toContain(ADDRESS);
    const log = JSON.parse(out) as SarifLog;
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toContain('sarif-2.1.0');
    const run = log.runs[0]!;
    const rule = run.tool.driver.rules[0]!;
    expect(rule.id).toBe('case-vocabulary');
    expect(rule.shortDescription?.text).toBe('Courts, topics and other controlled lists');
    expect(rule.help?.text).toContain('## What to do');
    expect(rule.help?.markdown).toContain('# Courts');
    expect(run.results[0]).toEqual({
      ruleId: 'case-vocabulary',
      ruleIndex: 0,
      level: 'error',
      message: {text: 'court is “ehcr”; data/courts.yaml has no such record. Did you mean “echr”?'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: CASE_FILE, uriBaseId: '%SRCROOT%'},
            region: {startLine: 5},
          },
          logicalLocations: [{fullyQualifiedName: 'court', kind: 'member'}],
        },
      ],
    });
    for (const {ruleId, ruleIndex} of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

describe('npm run check -- --fix', () => {
  test('puts right, says what, and checks', async () => {
    const siteDir = aRecordedFolder();
    writeFileSync(join(siteDir, CHAPTER_FILE), CHAPTER_TEXT.replace('Wait.', 'Wait long.'));
    writeFileSync(
      join(siteDir, CASE_FILE),
      aCaseText({}, (body) => body.replace('her.', "her 'as' the child's.")),
    );
    const {code, out} = await ask(siteDir, ['--fix', CASE_FILE]);
    expect(code).toBe(1);
    expect(out).toContain(`${CASE_FILE}: straight quotation marks made curly\n`);
    expect(out).toContain(
      'JP-a-v-france-5 differs from what edition 2 published, and no corrigendum says why.',
    );
    expect((await ask(siteDir, ['--fix', CASE_FILE])).out).not.toContain('made curly');
  });
});

describe('npm run check -- --explain', () => {
  test('prints the page of a rule', async () => {
    const {code, out} = await ask(ROOT, ['--explain', 'case-ecli']);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(join(ROOT, 'src/gate/help/case-ecli.md'), 'utf8'));
  });

  test('lists all rules with one line each', async () => {
    const {out} = await ask(ROOT, ['--explain']);
    expect(out).toMatch(/^raw-html +Raw HTML$/m);
    expect(
      out
        .trimEnd()
        .split('\n')
        .every((line) => /^[a-z-]+ +\S/.test(line)),
    ).toBe(true);
  });
});

describe('what the command cannot understand', () => {
  test.each([
    [['--chnged'], 'The check does not know “--chnged”. Did you mean “--changed”?'],
    [['--wibble'], 'The check does not know “--wibble”. See: npm run check -- --help'],
    [['--changed', '--staged'], '--changed and --staged cannot be asked together. Choose one.'],
    [['--changed', CASE_FILE], '--changed and FILE cannot be asked together. Choose one.'],
    [['--json', '--sarif'], '--json and --sarif cannot be asked together. Choose one.'],
    [['--stdin'], '--as is missing; expected one of case, chapter, news, text.'],
    [['--stdin', '--as', 'poem'], '--as is “poem”; expected one of case, chapter, news, text.'],
    [['--as', 'case'], '--as and --path say what comes from standard input. Add --stdin.'],
    [['--stdin', '--as', 'case', '--path', '../x.md'], '“../x.md” lies outside the portal.'],
    [
      ['--fix', '--staged'],
      '--fix changes files in the folder. Leave out --stdin and --staged; then stage the files.',
    ],
    [['docs'], '“docs” is a folder. Name the files in it.'],
    [['--explain', 'case-ecly'], 'There is no rule “case-ecly”. Did you mean “case-ecli”?'],
    [['--explain', 'wibble'], 'There is no rule “wibble”. All rules: npm run check -- --explain'],
  ])('%j is told, with the exit code 2', async (args, message) =>
    expect(await ask(aPortalFolder().siteDir, args)).toEqual({code: 2, out: '', err: `${message}\n`}),
  );

  test('a file that is not there is named', async () => {
    const {siteDir} = aPortalFolder();
    expect(await ask(siteDir, ['nothing.md'])).toEqual({
      code: 2,
      out: '',
      err: `There is no file “nothing.md”. Give its path from ${siteDir}.\n`,
    });
  });
});
