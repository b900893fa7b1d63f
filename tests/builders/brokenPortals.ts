import {stringify} from 'yaml';

import {formatLedger, recordParagraphs, type Ledger} from '../../src/publications/ledger';
import {LEDGER_FILE, ledgerParagraphs} from '../../src/content/ledgerFile';
import type {RULE_IDS} from '../../src/publications/ruleIds';
import {aCaseText} from './aCaseText';
import {aGlossaryTerm} from './aGlossaryTerm';
import {aLegalRule} from './aLegalRule';
import {anEdition} from './anEdition';
import {aNewsText} from './aNewsText';
import {
  aPortalFolder,
  CASE_FILE,
  CHAPTER_FILE,
  CHAPTER_TEXT,
  NEWS_FILE,
  type PortalFolder,
} from './aPortalFolder';
import {aChangeList, aRestatedPortal, CHANGES, LIST_FILE, restatableFiles} from './aRestatedPortal';
import {aSource} from './aSource';

/** Rules of the gate; the one on research notes is of another command. */
export type GateRuleId = Exclude<(typeof RULE_IDS)[number], 'marks-since'>;

type Files = Readonly<Record<string, string | undefined>>;

const LONG =
  'The person tells in their own words and in their own order what happened from the first day to the last, and nobody interrupts them while they do so.';

const chapter = (text: string): Files => ({[CHAPTER_FILE]: `${CHAPTER_TEXT}\n${text}\n`});
const note = (...typed: Parameters<typeof aCaseText>): Files => ({[CASE_FILE]: aCaseText(...typed)});
const secondNote = (values: Parameters<typeof aCaseText>[0]): Files => ({
  'docs/practice/part-1-offence/b-v-france.md': aCaseText({
    id: 'b-v-france',
    title: 'B v. Greece',
    date: '2006-01-01',
    ...values,
  }),
});
const rules = (...records: Parameters<typeof aLegalRule>[0][]): Files => ({
  'data/sources.yaml': stringify([
    aSource({jurisdiction: 'EU'}),
    aSource({key: 'treaty', short: 'Treaty', jurisdiction: 'XX'}),
  ]),
  'data/rules.yaml': stringify(records.map((values) => aLegalRule(values))),
});

/** A ledger of what the portal publishes, changed. */
function recorded(change: (ledger: Ledger) => Ledger, files: Files = {}): Files {
  const ledger = recordParagraphs({}, ledgerParagraphs(aPortalFolder(files).portal));
  return {...files, [LEDGER_FILE]: formatLedger(change(ledger))};
}

const entry = (hash: string): Ledger => ({'HT-11.1.1': {2: {hash, corrigenda: 0}}});

/** For every rule a portal that breaks it. */
export const BROKEN: Readonly<Record<GateRuleId, Files | (() => PortalFolder)>> = {
  'banned-term': {
    ...chapter('11.1.2 Beggars. [@practice]'),
    'data/banned-terms.yaml': '- {forms: [beggars], use: persons who beg}\n',
  },
  'box-nested': chapter('- One.\n\n  :::do\n\n  Wait.\n\n  :::'),
  'box-unknown': chapter(':::dos\n\nWait.\n\n:::'),
  'british-spelling': {
    ...chapter('11.1.2 Labor. [@practice]'),
    'data/spelling.yaml': '- {forms: [labor], use: labour}\n',
  },
  'case-dates': note({published: '2004-11-24'}),
  'case-duplicate': {
    ...note({ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101'}),
    ...secondNote({ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101', date: '2005-07-26'}),
  },
  'case-ecli': note({ecli: 'ECLI:CE:ECHR:2006:0726JUD000000101'}),
  'case-form': note({date: '26 July 2005'}),
  'case-pinpoint': note({}, (body) => body.replace('Article 4.', 'Article 4 (§ 89).')),
  'case-place': note({part: 'victims'}),
  'case-relation': note({related: [{id: 'c-v-france', why: 'Draws the line.'}]}),
  'case-repeat': {
    ...note({}, (body) => body.replace('[2] ', `[2] ${LONG} `)),
    'docs/practice/part-1-offence/b-v-france.md': aCaseText(
      {id: 'b-v-france', title: 'B v. Greece', date: '2006-01-01'},
      (body) => body.replace('[2] ', `[2] ${LONG} `),
    ),
  },
  'case-section-empty': note({}, (body) => body.replace('[3] Was this servitude?\n\n', '')),
  'case-sections': note({}, (body) => body.replace('## Issues {#issues}\n\n', '')),
  'case-supports': note({supports: ['HT-11.1.9']}),
  'case-vocabulary': note({court: 'ehcr'}),
  'chapter-duplicate': {'docs/guidelines/12-again.md': CHAPTER_TEXT},
  'chapter-form': {[CHAPTER_FILE]: CHAPTER_TEXT.replace('chapter: 11', 'chapter: eleven')},
  'citation-syntax': chapter('11.1.2 Ask. [@dir-2012-29, art. 20]'),
  'corrigendum-unknown': {
    'data/corrigenda.yaml': '- {id: HT-11.1.8, edition: 2, date: "2026-12-01", reason: A word was wrong.}\n',
  },
  'data-duplicate': {
    'data/topics.yaml': '- &a {id: servitude, name: Servitude, definition: Unfree work.}\n- *a\n',
  },
  'data-form': {'data/topics.yaml': '- {id: servitude, name: Servitude}\n'},
  'data-missing': {'data/synonyms.yaml': undefined},
  'edition-law-date': {'data/editions.yaml': stringify([anEdition({number: 1}), anEdition()])},
  'edition-unfinished': {
    '.staged-change/journal.json': '{"subject": "edition 1", "writes": [], "removes": []}',
  },
  'front-matter-open': {[CHAPTER_FILE]: '---\nchapter: 11\n\nText.\n'},
  'glossary-basis': {
    'data/glossary.yaml': stringify([aGlossaryTerm({basis: ['[@dir-2012-92, art. 2; C]']})]),
  },
  'glossary-word': {
    ...chapter('11.1.2 A free narrative. [@practice]'),
    'data/glossary.yaml': stringify([aGlossaryTerm({avoid: ['free narrative']})]),
  },
  'heading-repeated': chapter('## 11.1 Again {#HT-11.1}'),
  'heading-title': chapter('# The free account'),
  'heading-unpinned': chapter('## 11.2 Questions'),
  'holding-length': note({description: 'Violation found.'}),
  'law-without-source': chapter('11.1.2 Under Article 20 the person is heard. [@practice]'),
  'ledger-changed': recorded((ledger) => ({...ledger, ...entry('another')})),
  'ledger-file': {[LEDGER_FILE]: '[]'},
  'ledger-reused': recorded((ledger) => ({...ledger, ...entry('withdrawn')})),
  'ledger-unrecorded': recorded(({'HT-11.1.1': _, ...ledger}) => ledger),
  'ledger-vanished': recorded((ledger) => ({...ledger, 'HT-11.1.2': {2: {hash: 'text', corrigenda: 0}}})),
  links: chapter('[A list](./reading-list.md)'),
  'news-form': {[NEWS_FILE]: aNewsText().replace('authors:\n  - editors\n', 'authors: []\n')},
  'paragraph-boxed': chapter(':::do\n\n11.1.2 Wait.\n\n:::'),
  'paragraph-empty': chapter('11.1.2'),
  'paragraph-falling': chapter('11.1.3 One.\n\n11.1.2 Two.'),
  'paragraph-foreign-chapter': chapter('12.1.1 One.'),
  'paragraph-foreign-section': chapter('11.2.1 One.'),
  'paragraph-malformed': chapter('11.1.2. One.'),
  'paragraph-moved': chapter('11.1.2 [moved to the next chapter]'),
  'paragraph-repeat': chapter(`11.1.2 ${LONG}\n\n11.1.3 ${LONG}`),
  'paragraph-repeated': chapter('11.1.1 Again.'),
  'paragraph-unnumbered': note({}, (body) => body.replace('[2] ', '')),
  'paragraph-withdrawn': chapter('11.1.2 [withdrawn]\n\nText.'),
  placeholder: chapter('11.1.2 TODO'),
  'raw-html': chapter('11.1.2 <b>Wait.</b>'),
  'restatement-fit': restatableFiles({
    differences: [{at: 'HT-11.1.1', because: ['dir-2024-1712'], words: 'Never there.', reads: ''}],
  }),
  'restatement-list': {
    [LIST_FILE]: aChangeList({
      changes: [...CHANGES, {id: 'another', date: '2024-01-01', what: 'Another act.'}],
    }),
    ...Object.fromEntries(Object.entries(restatableFiles()).filter(([file]) => file !== LIST_FILE)),
  },
  'restatement-rules': () => aRestatedPortal({'data/editions/1/rules.yaml': stringify([aLegalRule()])}),
  'restatement-unexplained': () =>
    aRestatedPortal({
      'versioned_docs/version-1/guidelines/11-free-account.md': CHAPTER_TEXT.replace('Wait.', 'Wait long.'),
    }),
  'row-falling': chapter('Table: Checklist\n\n| No. | Do |\n| --- | --- |\n| C.3 | One |\n| C.2 | Two |'),
  'row-foreign': chapter('Table: Checklist\n\n| No. | Do |\n| --- | --- |\n| 18.T.1 | One |'),
  'row-malformed': chapter('Table: Checklist\n\n| No. | Do |\n| --- | --- |\n| one | One |'),
  'row-repeated': chapter('Table: Checklist\n\n| No. | Do |\n| --- | --- |\n| C.1 | One |\n| C.1 | Two |'),
  'rule-group': rules({id: 'treaty-art-1', source: 'treaty'}),
  'rule-id': rules({id: 'directive-art-20'}),
  'rule-map': rules({map: 'offence'}),
  'rule-order': rules({id: 'dir-2012-29-art-21', at: 'art. 21'}, {}),
  'rule-source': rules({id: 'dir-2012-92-art-20', source: 'dir-2012-92'}),
  'source-time': {
    'data/editions.yaml': stringify([anEdition({number: 1, lawDate: '2011-12-31'}), anEdition()]),
    'data/sources.yaml': stringify([aSource({issued: '2012-10-25'})]),
    'versioned_docs/version-1/guidelines/11-free-account.md': CHAPTER_TEXT,
  },
  'source-unknown': chapter('11.1.2 Ask. [@dir-2012-92, art. 20; C]'),
  'subject-index': {'data/subject-index.yaml': '- {heading: waiting, locators: [HT-11.1.8]}\n'},
  'table-foreign': {
    'docs/reference/lists.md':
      '---\ntitle: Lists\n---\n\nTable: Sessions\n\n| No. | Do |\n| --- | --- |\n| C.1 | One |\n',
  },
  'table-title': chapter('Table: Checklist\n\nText.'),
  'term-unknown': chapter('11.1.2 A [free account](term:free-acount). [@practice]'),
  yaml: {[CASE_FILE]: aCaseText().replace('title: A v. France', 'title: A: v. France')},
};
