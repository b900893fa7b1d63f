import {execFileSync} from 'node:child_process';
import {stringify} from 'yaml';

import {earlierEditionFiles, editionsWith} from '../../src/content/cutEdition';
import {ledgerParagraphs, LEDGER_FILE} from '../../src/content/ledgerFile';
import {restateEdition} from '../../src/content/restate';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';

import {aCaseText} from './aCaseText';
import {aGlossaryTerm} from './aGlossaryTerm';
import {aNewsText} from './aNewsText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT, NEWS_FILE} from './aPortalFolder';
import {aSource} from './aSource';
import {aChangeList, LIST_FILE} from './aRestatedPortal';

export const GONE = 'exemplu-v-france';
export const GONE_FILE = 'docs/practice/part-1-offence/exemplu-v-france.md';
/** A case whose id and name begin like those of the other. */
export const LIKE_FILE = 'docs/practice/part-1-offence/exemplu-v-france-gc.md';

/** A sentence that two notes have. */
const SHARED = 'A law that is not put to use protects nobody in a household.';

const CHAPTER = CHAPTER_TEXT.replace(
  'Wait. [@dir-2012-29, art. 20; C]',
  `Wait. [@dir-2012-29, art. 20; C] [@${GONE}, § 89; C; on waiting]

11.1.2 Ask as *Exemplu* says, in A v. France and in Exemplu v. France (2005), and see JP ${GONE} [2], [3]. [@${GONE}; K]

11.1.3 Close. [@practice]

11.1.4 [moved to JP ${GONE} [5]]`,
);

const GONE_TEXT = aCaseText(
  {
    id: GONE,
    title: 'Exemplu v. France',
    shortTitle: 'Exemplu',
    docket: ['73/99'],
    ecli: 'ECLI:CE:ECHR:2005:0726JUD000007399',
    citation: 'Exemplu v France App no 73/99 (ECtHR, 26 July 2005)',
    description: 'A long sentence that only this note has in its description.',
    supports: ['HT-11.1.3'],
  },
  (body) =>
    body
      .replace('Look at the whole pattern.', 'Take the whole household in view before you write the charge.')
      .replace(
        'The applicant worked without pay.',
        'The applicant kept house for a family and was paid nothing.',
      )
      .replace('The law did not protect her.', SHARED),
);

const LIKE_TEXT = aCaseText(
  {
    id: `${GONE}-gc`,
    title: 'Exemplu v. France [GC] and Voorbeeld',
    shortTitle: 'Voorbeeld',
    citation: 'Voorbeeld v France App no 74/99 (ECtHR, 27 July 2005)',
    docket: ['74/99'],
    date: '2005-07-27',
    ecli: 'ECLI:CE:ECHR:2005:0727JUD000007499',
  },
  (body) =>
    body
      .replace('Look at the whole pattern.', 'Read the file of the lower court before you plan the hearing.')
      .replace(
        'The applicant worked without pay.',
        'The applicant picked fruit on a farm and lived in a shed.',
      )
      .replace('The law did not protect her.', SHARED),
);

const NOTE = aCaseText(
  {
    related: [{id: GONE, why: 'Exemplu v. France follows.', back: 'It led.'}],
    laterHistory: [
      {kind: 'followed', text: 'Followed in Exemplu v. France.', url: 'https://court.example/73/99'},
    ],
    supports: ['HT-11.1.1', 'HT-11.1.2'],
  },
  (body) => body.replace('Violation of Article 4.', 'Violation of Article 4, as in Exemplu v France.'),
);

/** The files of edition 2. */
function currentFiles(): Record<string, string> {
  const list = aChangeList({
    changes: [
      {id: 'a-ruling', what: 'In Exemplu v. France the court found a violation.'},
      {id: 'other', what: 'Something else came.'},
    ],
    differences: [{at: 'HT-11.1.3', because: ['a-ruling', 'other'], words: 'Close.', reads: 'End.'}],
  });
  return {
    'data/sources.yaml': stringify([aSource({note: 'Cited in Exemplu v. France.'})]),
    'data/glossary.yaml': `# As in Exemplu v. France.\n${stringify([aGlossaryTerm({basis: [`[@${GONE}; C]`, '[@dir-2012-29; C]'], definition: 'Exemplu v. France has it.'})])}`,
    'data/subject-index.yaml': stringify([
      {heading: 'gone with its only place', locators: [`JP-${GONE}-1`]},
      {heading: 'exemplu, named by the heading', locators: ['HT-11.1.1']},
      {heading: 'Exemplu', locators: ['HT-11.1.1']},
      {heading: 'left with one', locators: ['HT-11.1.1', `JP-${GONE}-1`]},
      {heading: 'on the paragraph', locators: ['HT-11.1.3', 'HT-11.1.1']},
    ]),
    'data/corrigenda.yaml': stringify([
      {id: `JP-${GONE}-2`, edition: 2, date: '2026-11-25', reason: 'A slip.'},
      {id: 'HT-11.1.3', edition: 2, date: '2026-11-25', reason: 'Exemplu was told wrongly.'},
    ]),
    'data/synonyms.yaml': stringify([
      {word: 'exemplu', texts: ['wait']},
      {word: 'home', texts: ['whole household', 'wait'], forms: ['exemplu v france', 'house']},
    ]),
    'data/planned-cases.yaml': '- {id: c-v-italy, reason: It leans on Exemplu v. France.}\n',
    'data/source-ids.yaml': `J1: [${GONE}, dir-2012-29]\nJ2: [${GONE}] # Exemplu\nExemplu: [dir-2012-29]\n`,
    [LIST_FILE]: list,
    [CHAPTER_FILE]: CHAPTER,
    [CASE_FILE]: NOTE,
    [GONE_FILE]: GONE_TEXT,
    [LIKE_FILE]: LIKE_TEXT,
    'docs/reference/reading.md': `---\ntitle: Reading\n---\n\nRead [the note](/2/practice/${GONE}/) on Exemplu v. France, and JP ${GONE}-gc [1].\n`,
    [NEWS_FILE]: aNewsText().concat(`\nNew: the note on *Exemplu* [@${GONE}; C].\n`),
    'tests/an-example.ts': `const example = '${GONE}'; // and HT-11.1.3\n`,
  };
}

/** A portal of two editions in which everything that can name a case names Exemplu v. France. */
export function withdrawableFiles(): Record<string, string> {
  const files = currentFiles();
  const {siteDir, portal} = aPortalFolder(files);
  const {edition} = portal.restatement!;
  const {pages, lists} = restateEdition(siteDir, portal.editions[0]!, portal.restatement!);
  const made = earlierEditionFiles(siteDir, portal, edition, {pages, lists, images: new Map(), sidebars: {}});
  const all: Record<string, string> = {
    ...files,
    ...(Object.fromEntries(made.files) as Record<string, string>),
    'data/editions.yaml': editionsWith(siteDir, edition),
    '.gitignore': '.staged-change/\n',
  };
  const paragraphs = ledgerParagraphs(aPortalFolder(all).portal);
  return {...all, [LEDGER_FILE]: formatLedger(recordParagraphs({}, paragraphs))};
}

/** That portal as a git repository with one commit. */
export function aWithdrawableRepository(): string {
  const {siteDir} = aPortalFolder(withdrawableFiles());
  commitAll(siteDir, 'init');
  return siteDir;
}

/** Commits everything in a folder, which becomes a repository first where it is none. */
export function commitAll(siteDir: string, first?: 'init'): void {
  const git = (...args: string[]): unknown => execFileSync('git', args, {cwd: siteDir});
  if (first) git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=E', '-c', 'user.email=editor', 'commit', '--quiet', '-m', 'content: all');
}
