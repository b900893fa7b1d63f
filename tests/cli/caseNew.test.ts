import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

import {checkFolder} from '../../src/cli/checkFolder';
import {caseNew, type Surroundings} from '../../src/cli/caseNew/command';
import {LEDGER_FILE, ledgerParagraphs} from '../../src/content/ledgerFile';
import {formatProblem} from '../../src/publications/problem';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {aCaseText} from '../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../builders/aPortalFolder';
import {aScriptedAsk, STOP, type Script, type ScriptedAsk} from '../builders/aScriptedAsk';

const ROOT = join(__dirname, '../..');
const ID = 'exemplu-v-france';
const FILE = `docs/practice/part-2-victims/${ID}.md`;

/** In pieces, so that the check of this file does not find it. */
const PHONE = ['+40', '721', '234', '567'].join(' ');

const SECTIONS = {
  'in-practice': ['Look for one point.', 'Look for another.'],
  facts: ['The applicant set an example.'],
  issues: ['Was it one?'],
  holding: ['Violation of Article 4.'],
  reasoning: ['An example is an example.'],
};

/** All that nobody can propose. */
const ANSWERS = {
  title: 'Exemplu v. France',
  ecli: 'ECLI:CE:ECHR:2024:0229JUD009999999',
  description: 'An example that is set for others is an example.',
  part: 'victims',
  topics: ['servitude'],
  outcome: {kind: 'violation', text: 'A made-up outcome.'},
  anonymisation: {method: 'Nobody is named, since nobody exists.'},
  sections: SECTIONS,
};

const SCRIPT: Script = {
  number: ANSWERS.ecli,
  title: ANSWERS.title,
  part: 'victims',
  topics: ['servitude'],
  'outcome.kind': 'violation',
  'outcome.text': ANSWERS.outcome.text,
  description: ANSWERS.description,
  ...Object.fromEntries(
    Object.entries(SECTIONS).map(([anchor, paragraphs]) => [`sections.${anchor}`, paragraphs.join('\n\n')]),
  ),
  'anonymisation.method': ANSWERS.anonymisation.method,
};

/** A portal that passes the gate, with one case in it. */
function aPassingPortal(changes: Readonly<Record<string, string>> = {}): string {
  const {portal} = aPortalFolder(changes);
  const ledger = formatLedger(recordParagraphs({}, ledgerParagraphs(portal)));
  return aPortalFolder({...changes, [LEDGER_FILE]: ledger}).siteDir;
}

interface Said {
  readonly status: number;
  readonly lines: string;
}

async function run(
  siteDir: string,
  args: readonly string[],
  more: Partial<Surroundings> = {},
): Promise<Said> {
  const lines: string[] = [];
  const status = await caseNew(args, {
    siteDir,
    print: (line) => lines.push(line),
    readStdin: () => '',
    today: '2026-11-25',
    now: '2026-11-25-10-00-00',
    ...more,
  });
  return {status, lines: lines.join('\n')};
}

const runFrom = (siteDir: string, answers: unknown, ...args: string[]): Promise<Said> =>
  run(siteDir, ['--from', '-', ...args], {readStdin: () => JSON.stringify(answers)});
const runAsking = (siteDir: string, ask: ScriptedAsk, ...args: string[]): Promise<Said> =>
  run(siteDir, args, {ask});
const read = (siteDir: string, file: string): string => readFileSync(join(siteDir, file), 'utf8');
const drafts = (siteDir: string): boolean => existsSync(join(siteDir, '.case-new'));
const gate = (siteDir: string): string[] => checkFolder(siteDir).map(formatProblem);

const EXPECTED_FILE = `---
id: exemplu-v-france
title: Exemplu v. France
description: An example that is set for others is an example.
court: echr
respondents:
  - FR
date: "2024-02-29"
docket:
  - 99999/99
ecli: ECLI:CE:ECHR:2024:0229JUD009999999
citation: Exemplu v France App no 99999/99 (ECtHR, 29 February 2024)
part: victims
topics:
  - servitude
outcome:
  kind: violation
  text: A made-up outcome.
published: "2026-11-25"
preparedBy: Portal editors
anonymisation:
  by: Portal editors
  on: "2026-11-25"
  method: Nobody is named, since nobody exists.
verification:
  date:
    state: not-confirmed
  docket:
    state: not-confirmed
  ecli:
    state: derived
  holding:
    state: not-confirmed
---

## What it means in practice {#in-practice}

[1] Look for one point.

[2] Look for another.

## Facts {#facts}

[3] The applicant set an example.

## Issues {#issues}

[4] Was it one?

## Holding {#holding}

[5] Violation of Article 4.

## Reasoning {#reasoning}

[6] An example is an example.
`;

describe('answers from a file, flags or another program', () => {
  test('make a file and a ledger that pass every check, and leave nothing else', async () => {
    const siteDir = aPassingPortal();
    const {status, lines} = await runFrom(siteDir, ANSWERS);
    expect(lines).toContain(`${FILE} is written; the ledger holds its paragraphs.`);
    expect(status).toBe(0);
    expect(read(siteDir, FILE)).toBe(EXPECTED_FILE);
    expect(gate(siteDir)).toEqual([]);
    expect(drafts(siteDir) || existsSync(join(siteDir, '.staged-change'))).toBe(false);
  });

  test('flags stand over the file, field by field', async () => {
    const siteDir = aPassingPortal();
    await runFrom(
      siteDir,
      ANSWERS,
      '--outcome.text',
      'Said by a flag.',
      '--facts',
      'One.',
      '--facts',
      'Two.',
    );
    expect(read(siteDir, FILE)).toContain('  kind: violation\n  text: Said by a flag.\n');
    expect(read(siteDir, FILE)).toContain('[3] One.\n\n[4] Two.\n');
  });

  test('all that is missing is told at once, with what is expected', async () => {
    const siteDir = aPassingPortal();
    const {status, lines} = await runFrom(siteDir, {court: 'echr'});
    expect(status).toBe(2);
    expect(lines.split('\n')).toEqual([
      'id is missing: Lasting name of the case in addresses and citations; never changed.',
      'title is missing: Name of the case as the court gives it.',
      'description is missing: The holding in one line, for lists.',
      'date is missing: Date of the decision; a year alone where the day is not known.',
      'citation is missing: How to cite the decision (OSCOLA).',
      'part is missing: The part of the collection; the file lies in its folder.',
      'topics is missing: Ids from data/topics.yaml; at least one.',
      'outcome.kind is missing: Id from data/outcomes.yaml.',
      'outcome.text is missing: The outcome at a glance.',
      'anonymisation.method is missing: What was replaced by what.',
      'sections.in-practice is missing: the paragraphs of “What it means in practice”.',
      'sections.facts is missing: the paragraphs of “Facts”.',
      'sections.issues is missing: the paragraphs of “Issues”.',
      'sections.holding is missing: the paragraphs of “Holding”.',
      'sections.reasoning is missing: the paragraphs of “Reasoning”.',
      'Nothing was written: 15 answers are missing. npm run case:new asks for each.',
    ]);
  });

  test.each([
    ['no JSON', '{', 'The standard input cannot be read as JSON'],
    ['a list', '[]', 'The standard input holds a list; expected one object with the fields of a case.'],
    [
      'an unknown section',
      '{"sections": {"fact": "x"}}',
      'sections has “fact”, which a note has not; expected for each of in-practice, facts, issues, holding, reasoning',
    ],
    ['a section of numbers', '{"sections": {"facts": [1]}}', 'sections.facts is [1]; expected'],
    ['an unknown field', JSON.stringify({...ANSWERS, titel: 'x'}), 'Field “titel” is not known here.'],
    [
      'a wrong day',
      JSON.stringify({...ANSWERS, date: '2024-02-30'}),
      'date is “2024-02-30”; expected a real date like 2005-07-26, or a year alone like 2005.',
    ],
    ['a mobile number', JSON.stringify({...ANSWERS, description: `Call ${PHONE} now.`}), 'description: “+4'],
  ])('%s is refused, and nothing is written', async (_, text, message) => {
    const siteDir = aPassingPortal();
    const {status, lines} = await run(siteDir, ['--from', '-'], {readStdin: () => text});
    expect(lines).toContain(message);
    expect([status, existsSync(join(siteDir, FILE))]).toEqual([2, false]);
  });

  test.each([
    [['--titel', 'x'], 'There is no flag --titel. Did you mean --title?'],
    [['Exemplu'], '“Exemplu” belongs to no flag.'],
    [['--from', 'none.json'], 'none.json is not there.'],
    [['--resume'], '.case-new holds no answers of a run that was stopped.'],
  ])('%j: %s', async (args, message) => {
    const {status, lines} = await run(aPassingPortal(), args);
    expect(lines).toContain(message);
    expect(status).toBe(2);
  });

  test('what the gate finds is told in its words, and nothing is written', async () => {
    const siteDir = aPassingPortal();
    const {status, lines} = await runFrom(siteDir, {
      ...ANSWERS,
      topics: ['servitud'],
      sections: {...SECTIONS, reasoning: ['As the court said (§ 12).']},
    });
    expect(lines.split('\n')).toEqual([
      'topics.0 is “servitud”; data/topics.yaml has no such record. Did you mean “servitude”?',
      `JP ${ID} [6] prints “§ 12”; verification.pinpoints does not hold it. Add it there with the page on which it was seen, or take it out of the text.`,
      'Nothing was written: correct the answers and run the command again.',
    ]);
    expect([status, existsSync(join(siteDir, FILE))]).toEqual([1, false]);
  });

  test('a problem that the portal had before does not keep a case out', async () => {
    const siteDir = aPassingPortal();
    writeFileSync(join(siteDir, 'docs/broken.md'), '# Broken\n\n<b>x</b>\n');
    const before = gate(siteDir);
    expect((await runFrom(siteDir, ANSWERS)).status).toBe(0);
    expect(gate(siteDir)).toEqual(before);
  });

  test('no file is written over, and no id is used twice', async () => {
    const siteDir = aPassingPortal();
    await runFrom(siteDir, ANSWERS);
    const {status, lines} = await runFrom(
      siteDir,
      {...ANSWERS, description: 'Another line.'},
      '--allow-duplicate',
    );
    expect(lines).toContain(
      `id is “${ID}”; ${FILE} has it already. An id names one case for good: give another.`,
    );
    expect([status, read(siteDir, FILE)]).toEqual([2, EXPECTED_FILE]);
  });

  test('a file that is no case yet is not written over either', async () => {
    const siteDir = aPassingPortal();
    await runFrom(siteDir, ANSWERS);
    writeFileSync(join(siteDir, FILE), 'Notes of an editor.\n');
    await runFrom(siteDir, ANSWERS);
    expect(read(siteDir, FILE)).toBe('Notes of an editor.\n');
  });

  test('the same number is refused; nearly the same name needs --allow-duplicate', async () => {
    const siteDir = aPassingPortal();
    await runFrom(siteDir, ANSWERS);
    const same = await runFrom(siteDir, {...ANSWERS, id: 'other'}, '--allow-duplicate');
    expect(same).toMatchObject({status: 1, lines: expect.stringContaining('has the same ECLI') as string});
    const near = {
      ...ANSWERS,
      id: 'other',
      ecli: 'ECLI:CE:ECHR:2024:0101JUD000000199',
      description: 'Another example that is set for others is another.',
      sections: {...SECTIONS, facts: ['Other facts.']},
    };
    expect(await runFrom(siteDir, near)).toMatchObject({
      status: 1,
      lines: `“Exemplu v. France” (${ID}) has nearly the same name.\nNothing was written. If yours is another decision, add --allow-duplicate.`,
    });
    expect((await runFrom(siteDir, near, '--allow-duplicate')).status).toBe(0);
    expect(gate(siteDir)).toEqual([]);
  });

  test('a case that was planned is taken off that list', async () => {
    const planned = `# Head.\n- id: other-case\n  reason: Not seen.\n- id: ${ID}\n  reason: Not seen.\n`;
    const siteDir = aPassingPortal({'data/planned-cases.yaml': planned});
    await runFrom(siteDir, ANSWERS);
    expect(read(siteDir, 'data/planned-cases.yaml')).toBe('# Head.\n- id: other-case\n  reason: Not seen.\n');
  });
});

describe('questions', () => {
  test('lead to the same file as answers that are handed over', async () => {
    const siteDir = aPassingPortal();
    const ask = aScriptedAsk(SCRIPT);
    const {status, lines} = await runAsking(siteDir, ask);
    expect(lines).toContain(`${FILE} is written`);
    expect(status).toBe(0);
    expect(read(siteDir, FILE)).toBe(
      EXPECTED_FILE.replace('title: Exemplu v. France\n', 'title: Exemplu v. France\nshortTitle: Exemplu\n'),
    );
    expect(ask.said.slice(0, 2)).toEqual([
      'Reading the portal …', // it takes seconds
      'The ECLI says: ECtHR; 2024-02-29; 99999/99.',
    ]);
    expect(gate(siteDir)).toEqual([]);
    expect(drafts(siteDir)).toBe(false);
  });

  test('refuse while one types, in the words of the gate, and for personal data', async () => {
    const siteDir = aPassingPortal();
    const ask = aScriptedAsk({
      ...SCRIPT,
      date: ['2024-02-30', '2024-02-29'],
      description: [`${'x'.repeat(221)}`, ANSWERS.description],
      'sections.facts': [`Call ${PHONE}.`, SECTIONS.facts[0]!],
    });
    expect((await runAsking(siteDir, ask)).status).toBe(0);
    expect(ask.refused).toEqual([
      'date is “2024-02-30”; expected a real date like 2005-07-26, or a year alone like 2005.',
      expect.stringMatching(/^description is “x+”; at most 220 characters\.$/) as string,
      expect.stringContaining('looks like a telephone number') as string,
    ]);
  });

  test('what pages were read, and pinpoints with them, stand in the verification', async () => {
    const siteDir = aPassingPortal();
    const page = 'https://hudoc.echr.coe.int/eng?i=001-1';
    const ask = aScriptedAsk({
      ...SCRIPT,
      'sections.reasoning': 'An example is an example (§ 12).',
      'verification.date': [page, ''],
      'verification.holding': ['a page of an institute', ''],
      'verification.holding.note': 'The end was not seen.',
      'verification.pinpoints.§ 12': [page, ''],
      'verification.leftOut': 'The rest.',
    });
    expect((await runAsking(siteDir, ask)).lines).toContain('is written');
    expect(read(siteDir, FILE)).toContain(`verification:
  date:
    state: confirmed
    against:
      - ${page}
  docket:
    state: not-confirmed
  ecli:
    state: derived
  holding:
    state: partly
    against:
      - a page of an institute
    note: The end was not seen.
  pinpoints:
    - at: § 12
      against:
        - ${page}
  leftOut: The rest.
`);
  });

  test('suggest the nearest cases and paragraphs; a relation gets a line for each side', async () => {
    const siteDir = aPassingPortal();
    const ask = aScriptedAsk({
      ...SCRIPT,
      related: ['a-v-france'],
      'related.a-v-france.why': 'The same question.',
      'related.a-v-france.back': 'The same answer.',
      supports: ['HT-11.1.1'],
    });
    expect((await runAsking(siteDir, ask)).status).toBe(0);
    expect(read(siteDir, FILE)).toContain(
      'related:\n  - id: a-v-france\n    why: The same question.\n    back: The same answer.\nsupports:\n  - HT-11.1.1\n',
    );
  });

  test('a case that names the new one is offered, and needs no line for its own page', async () => {
    const planned = `- id: ${ID}\n  reason: Not seen.\n`;
    const siteDir = aPassingPortal({
      'data/planned-cases.yaml': planned,
      [CASE_FILE]: aCaseText({related: [{id: ID, why: 'The next step.'}]}),
    });
    const ask = aScriptedAsk({...SCRIPT, 'related.a-v-france.why': 'The first step.'});
    expect((await runAsking(siteDir, ask)).status).toBe(0);
    expect(ask.asked).not.toContain('related.a-v-france.back');
    expect(gate(siteDir)).toEqual([]);
  });

  test('the editor goes back and changes an answer before anything is written', async () => {
    const siteDir = aPassingPortal();
    const ask = aScriptedAsk({
      ...SCRIPT,
      review: ['description', 'write'],
      description: [ANSWERS.description, 'Changed on second thoughts, and long enough.'],
    });
    expect((await runAsking(siteDir, ask)).status).toBe(0);
    expect(ask.said.at(-1)).toContain(
      'description .............. Changed on second thoughts, and long enough.',
    );
    expect(read(siteDir, FILE)).toContain('description: Changed on second thoughts, and long enough.\n');
  });

  test('what the gate finds leads back to the answers', async () => {
    const siteDir = aPassingPortal();
    const ask = aScriptedAsk({
      ...SCRIPT,
      'sections.reasoning': ['As said (§ 12).', SECTIONS.reasoning[0]!],
      review: ['write', 'sections.reasoning', 'write'],
    });
    expect((await runAsking(siteDir, ask)).status).toBe(0);
    expect(ask.said.join('\n')).toContain(
      'The case cannot be written yet:\nJP exemplu-v-france [6] prints “§ 12”',
    );
    expect(gate(siteDir)).toEqual([]);
  });

  test('a case that is there already ends the questions', async () => {
    const siteDir = aPassingPortal();
    const ask = aScriptedAsk({...SCRIPT, title: 'A v. France', 'look-alike': false});
    expect(await runAsking(siteDir, ask)).toEqual({
      status: 1,
      lines: 'The case is in the collection already, and nothing was written. Change its file instead.',
    });
    expect(ask.said).toContain('“A v. France” (a-v-france) has nearly the same name.');
    expect(drafts(siteDir)).toBe(false);
  });
});

describe('a run that is stopped', () => {
  const NAMES = ['title', 'id', 'topics', 'sections.holding', 'verification.leftOut', 'review'];

  test.each(NAMES)('at “%s” keeps the answers, says where, and goes on from there', async (name) => {
    const siteDir = aPassingPortal();
    const stopped = aScriptedAsk({...SCRIPT, [name]: STOP});
    const {status, lines} = await runAsking(siteDir, stopped);
    const kept =
      /^Stopped; nothing was written\. Your answers are kept in (\S+)\. Go on with: npm run case:new -- --resume$/.exec(
        lines,
      );
    expect(kept).not.toBeNull();
    expect(existsSync(join(siteDir, kept![1]!))).toBe(true);
    expect(status).toBe(1);
    expect(gate(siteDir)).toEqual([]);

    const resumed = aScriptedAsk({...SCRIPT});
    expect((await runAsking(siteDir, resumed, '--resume')).lines).toContain('is written');
    expect(resumed.asked).not.toContain('number');
    expect(read(siteDir, FILE)).toContain('[6] An example is an example.\n');
    expect(drafts(siteDir)).toBe(false);
    expect(gate(siteDir)).toEqual([]);
  });

  test('while its answers were being kept leaves those that were kept before', async () => {
    const siteDir = aPassingPortal();
    await runAsking(siteDir, aScriptedAsk({...SCRIPT, part: STOP}));
    writeFileSync(join(siteDir, `.case-new/${ID}.json.new`), '{"title": "Exem');
    expect((await runAsking(siteDir, aScriptedAsk({...SCRIPT}), '--resume')).status).toBe(0);
    expect(drafts(siteDir)).toBe(false);
  });

  test('after its case was written is known to be complete', async () => {
    const siteDir = aPassingPortal();
    await runFrom(siteDir, ANSWERS);
    mkdirSync(join(siteDir, '.case-new'));
    writeFileSync(join(siteDir, `.case-new/${ID}.json`), JSON.stringify({...ANSWERS, id: ID}));
    expect(await run(siteDir, ['--resume'])).toEqual({
      status: 0,
      lines: 'The case of these answers is written already. Look at it and commit it.',
    });
    expect(drafts(siteDir)).toBe(false);
  });

  test('one of several is named', async () => {
    const siteDir = aPassingPortal();
    await runAsking(siteDir, aScriptedAsk({...SCRIPT, 'outcome.kind': STOP}));
    await runAsking(siteDir, aScriptedAsk({...SCRIPT, title: STOP}));
    expect(await run(siteDir, ['--resume'])).toEqual({
      status: 2,
      lines: `.case-new holds answers of several cases. Name one: npm run case:new -- --resume 2026-11-25-10-00-00, or npm run case:new -- --resume ${ID}`,
    });
    expect((await runAsking(siteDir, aScriptedAsk({...SCRIPT}), '--resume', ID)).status).toBe(0);
  });
});

describe('a run that is killed', () => {
  const ANSWERS_FILE = 'answers.json';

  const killed = (siteDir: string, args: readonly string[], killAt: number): ReturnType<typeof spawnSync> =>
    spawnSync(
      process.execPath,
      [
        '--require',
        join(ROOT, 'tests/builders/killAtWrite.cjs'),
        '--import',
        pathToFileURL(require.resolve('tsx')).href,
        join(ROOT, 'src/cli/caseNew.ts'),
        ...args,
      ],
      {
        cwd: siteDir,
        encoding: 'utf8',
        env: {
          ...process.env,
          TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
          KILL_AT: String(killAt),
          KILL_BELOW: siteDir,
        },
      },
    );

  test('before any of its writes leaves a repository that passes or says how to go on, and the next run ends it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-answers-'));
    const answers = join(folder, ANSWERS_FILE);
    writeFileSync(
      answers,
      JSON.stringify({
        ...ANSWERS,
        published: '2026-11-24',
        anonymisation: {...ANSWERS.anonymisation, on: '2026-11-24'},
      }),
    );
    const outcomes: string[] = [];
    for (let killAt = 1; ; killAt += 1) {
      const siteDir = aPassingPortal();
      const ledger = read(siteDir, LEDGER_FILE);
      const chapter = read(siteDir, CASE_FILE);
      const {signal, status, stderr} = killed(siteDir, ['--from', answers], killAt);
      if (signal === null) {
        expect([status, stderr]).toEqual([0, '']);
        break;
      }
      const problems = gate(siteDir);
      const isThere = existsSync(join(siteDir, FILE));
      outcomes.push(
        problems.length === 0 ? `passes, ${isThere ? 'written' : 'unwritten'}` : 'says how to go on',
      );
      if (problems.length === 0) {
        if (!isThere) expect(read(siteDir, LEDGER_FILE)).toBe(ledger);
      } else {
        expect(problems.join('\n')).toContain('Work on the case exemplu-v-france was stopped');
        expect(problems.join('\n')).toMatch(/Run:? npm run \S+/);
      }
      const next = await run(siteDir, ['--from', answers]);
      if (problems.length > 0 || !isThere) expect(next.status).toBe(0);
      expect(gate(siteDir)).toEqual([]);
      expect(read(siteDir, FILE)).toContain('[6] An example is an example.\n');
      expect(read(siteDir, CASE_FILE)).toBe(chapter);
    }
    rmSync(folder, {recursive: true});
    expect(outcomes.length).toBeGreaterThan(8);
    expect(new Set(outcomes)).toEqual(new Set(['passes, unwritten', 'says how to go on', 'passes, written']));
  });
});
