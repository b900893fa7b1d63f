import {join} from 'node:path';

import {choosePart} from '../../src/content/choosePart';
import {LEDGER_FILE, ledgerParagraphs} from '../../src/content/ledgerFile';
import {readPortal} from '../../src/content/portal';
import {checkPortal} from '../../src/gate/checkPortal';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {formatProblem} from '../../src/publications/problem';
import {aCaseText} from '../builders/aCaseText';
import {
  aPortalFolder,
  CASE_FILE,
  CHAPTER_FILE,
  CHAPTER_TEXT,
  type PortalFolder,
} from '../builders/aPortalFolder';
import {aRestatedPortal, RESTATED_CHAPTER} from '../builders/aRestatedPortal';

const ROOT = join(__dirname, '../..');
const PART_1 = 'docs/practice/part-1-offence';
const ECLI = 'ECLI:CE:ECHR:2006:0101JUD000000201';
const LONG =
  'The court found that the men had worked on the farm from early morning until late at night, that their papers had been taken, and that nobody had paid them what was promised.';

/** Some notes that have to do with one another, and some that have not. */
const NOTES = {
  [CASE_FILE]: aCaseText({related: [{id: 'b-v-greece', why: 'Draws the line.', back: 'Draws it too.'}]}),
  [`${PART_1}/b-v-greece.md`]: aCaseText(
    {id: 'b-v-greece', title: 'B v. Greece', date: '2006-01-01', ecli: ECLI, docket: ['2/01']},
    (body) => body.replace('[5] ', `[5] ${LONG} `),
  ),
  [`${PART_1}/c-v-spain.md`]: aCaseText({id: 'c-v-spain', title: 'C v. Spain', date: '2007-01-01'}),
};

/** Says the same of a page whether all pages were read or the part that it needs. */
function problemsOf({siteDir}: PortalFolder, file: string): string[] {
  const about = (problems: ReturnType<typeof checkPortal>): string[] =>
    problems.filter((problem) => problem.file === file).map(formatProblem);
  const part = choosePart(siteDir, [file]);
  if (!part) throw new Error('The whole portal was asked for.');
  const read = readPortal(siteDir, {part});
  const ofPart = about(checkPortal(read, siteDir));
  expect(ofPart).toEqual(about(checkPortal(readPortal(siteDir), siteDir)));
  return ofPart;
}

/** The notes as they were recorded, with one of them changed. */
function changed(files: Readonly<Record<string, string>>): PortalFolder {
  const {portal} = aPortalFolder(NOTES);
  const ledger = formatLedger(recordParagraphs({}, ledgerParagraphs(portal)));
  return aPortalFolder({...NOTES, [LEDGER_FILE]: ledger, ...files});
}

const note = (...typed: Parameters<typeof aCaseText>): Record<string, string> => ({
  [CASE_FILE]: aCaseText(...typed),
});

describe('a part of a portal', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a relation that is typed twice',
      {
        ...note({related: [{id: 'c-v-spain', why: 'a', back: 'b'}]}),
        [`${PART_1}/c-v-spain.md`]: aCaseText({
          id: 'c-v-spain',
          title: 'C v. Spain',
          date: '2007-01-01',
          related: [{id: 'a-v-france', why: 'c'}],
        }),
      },
      CASE_FILE,
    ],
    ['a relation to nobody', note({related: [{id: 'd-v-spain', why: 'Why.'}]}), CASE_FILE],
    [
      'an ECLI that another note has',
      {
        ...NOTES,
        'docs/practice/part-1-offence/x.md': aCaseText({
          id: 'x',
          title: 'X v. Y',
          date: '2006-01-01',
          ecli: ECLI,
        }),
      },
      `${PART_1}/x.md`,
    ],
    [
      'a number that another note has',
      {
        'docs/practice/part-1-offence/x.md': aCaseText({
          id: 'x',
          title: 'X v. Y',
          date: '2006-01-01',
          docket: ['2/01'],
        }),
      },
      `${PART_1}/x.md`,
    ],
    [
      'a title that another note has',
      {
        'docs/practice/part-1-offence/x.md': aCaseText({
          id: 'x',
          title: 'Case of B v Greece',
          date: '2006-01-01',
        }),
      },
      `${PART_1}/x.md`,
    ],
    [
      'the words of another note',
      {
        'docs/practice/part-1-offence/x.md': aCaseText(
          {id: 'x', title: 'X v. Y', date: '2008-01-01'},
          (body) => body.replace('[2] ', `[2] ${LONG.replace('farm', 'estate')} `),
        ),
      },
      `${PART_1}/x.md`,
    ],
    [
      'the id of another note',
      {'docs/practice/part-2-victims/a-v-france.md': aCaseText({part: 'victims'})},
      'docs/practice/part-2-victims/a-v-france.md',
    ],
    [
      'a published text that changed',
      note({}, (body) => body.replace('without pay', 'for years')),
      CASE_FILE,
    ],
    ['a paragraph that nobody recorded', note({}, (body) => `${body}\n[6] New.\n`), CASE_FILE],
    ['a paragraph of a chapter that is not there', note({supports: ['HT-11.1.9']}), CASE_FILE],
    [
      'a source that no list has',
      note({}, (body) => body.replace('[5] ', '[5] See [@dir-2012-92; C]. ')),
      CASE_FILE,
    ],
    ['a court that no list has', note({court: 'ehcr'}), CASE_FILE],
    [
      'a chapter with a changed text',
      {[CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', 'Wait long.')},
      CHAPTER_FILE,
    ],
    [
      'a chapter that cites a case',
      {[CHAPTER_FILE]: `${CHAPTER_TEXT}\n11.1.2 See [@b-v-greece; C] and [a page](./x.md).\n`},
      CHAPTER_FILE,
    ],
  ])('tells of %s what the whole tells', (_what, files, file) =>
    expect(problemsOf(changed(files), file)).not.toEqual([]),
  );

  test.each(['docs/guidelines/11-free-account.md', 'versioned_docs/version-1/guidelines/11-free-account.md'])(
    'holds %s against the same page of another edition',
    (file) => {
      const text = file.startsWith('docs') ? RESTATED_CHAPTER : CHAPTER_TEXT;
      const folder = aRestatedPortal({[file]: text.replace('Wait.', 'Wait for long.')});
      expect(problemsOf(folder, file).join('\n')).toMatch(/not what edition 2|not in the ledger/);
    },
  );

  test('reads the notes that it needs and no others', () => {
    const {siteDir} = changed(note({related: [{id: 'b-v-greece', why: 'Other.'}]}));
    const {editions} = readPortal(siteDir, {part: choosePart(siteDir, [CASE_FILE])});
    expect([...editions[0]!.cases.keys()]).toEqual(['a-v-france', 'b-v-greece']);
    expect([...editions[0]!.caseIds]).toEqual(['a-v-france', 'b-v-greece', 'c-v-spain']);
    expect(editions[0]!.chapters).toEqual([]);
  });

  test('is the whole where a number loses its text: lists may lead to it', () => {
    const {siteDir} = changed(
      note({}, (body) => body.replace('The law did not protect her.', '[withdrawn]')),
    );
    expect(choosePart(siteDir, [CASE_FILE])).toBeUndefined();
  });

  test('finds nothing wrong with pages of the portal, which as a whole passes', () => {
    const {editions, news} = readPortal(ROOT);
    const every = <T>(step: number, list: Iterable<T>): T[] => [...list].filter((_, i) => i % step === 0);
    const files = [
      ...editions.flatMap(({cases}) => every(50, cases.values())),
      editions[0]!.chapters[10]!,
      ...every(9, news),
    ].map(({file}) => file);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const portal = readPortal(ROOT, {part: choosePart(ROOT, [file])});
      expect(checkPortal(portal, ROOT).map(formatProblem)).toEqual([]);
    }
  }, 180_000);
});
