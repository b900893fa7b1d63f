import {stringify} from 'yaml';

import {editionOfFile, type Portal} from '../../src/content/portal';
import {formatProblem} from '../../src/publications/problem';
import {aCaseText} from '../builders/aCaseText';
import {aGlossaryTerm} from '../builders/aGlossaryTerm';
import {aNewsText} from '../builders/aNewsText';
import {anEdition} from '../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT, NEWS_FILE} from '../builders/aPortalFolder';
import {lineOf} from '../builders/lineOf';

const OTHER_CASE_FILE = 'docs/practice/part-2-victims/b-v-greece.md';

type Files = Readonly<Record<string, string | undefined>>;

function read(files: Files = {}): Portal {
  return aPortalFolder(files).portal;
}

function problemsWith(files: Files): string[] {
  return read(files).problems.map(formatProblem);
}

/** Two editions, of which the second is in force. */
const TWO_EDITIONS: Files = {
  'data/editions.yaml': stringify([anEdition({number: 1, title: 'Edition 1'}), anEdition()]),
  'versioned_docs/version-1/guidelines/10-opening.md': CHAPTER_TEXT.replace('chapter: 11', 'chapter: 10')
    .replaceAll('11.1', '10.1')
    .replace('The free account', 'Opening'),
};

describe('readPortal', () => {
  test('reads a portal without a fault', () => {
    const {editions, problems, plannedCases, corrigenda, news} = read();
    expect(problems).toEqual([]);
    expect(plannedCases).toEqual([]);
    expect(corrigenda).toEqual([]);
    expect(news).toHaveLength(1);
    expect(editions).toHaveLength(1);
    expect(editions[0]).toMatchObject({edition: {number: 2}, isCurrent: true, folder: 'docs'});
  });

  test('reads a case by its id, with its record and its paragraphs', () => {
    const file = read().editions[0]!.cases.get('a-v-france')!;
    expect(file).toMatchObject({
      file: CASE_FILE,
      pathInEdition: 'practice/part-1-offence/a-v-france.md',
      source: aCaseText(),
      record: {id: 'a-v-france', date: '2005-07-26', topics: ['servitude']},
    });
    expect(file.units.map(({label}) => label)).toEqual([
      'JP a-v-france [1]',
      'JP a-v-france [2]',
      'JP a-v-france [3]',
      'JP a-v-france [4]',
      'JP a-v-france [5]',
    ]);
  });

  test('reads a chapter with its code, its record and its paragraphs', () => {
    const [chapter, ...others] = read().editions[0]!.chapters;
    expect(others).toEqual([]);
    expect(chapter).toMatchObject({
      file: CHAPTER_FILE,
      pathInEdition: 'guidelines/11-free-account.md',
      code: 'HT',
      record: {chapter: 11, title: 'The free account'},
      units: [{id: 'HT-11.1.1', line: 9}],
    });
  });

  test('reads the ids of the headings of a page as its sections', () => {
    const {chapters, cases} = read({
      [CHAPTER_FILE]: `${CHAPTER_TEXT}\n## 11.2 Questions {#HT-11.2}\n\n### Without an id\n`,
    }).editions[0]!;
    expect(chapters[0]!.sections).toEqual(['HT-11.1', 'HT-11.2']);
    expect(cases.get('a-v-france')!.sections).toEqual([
      'in-practice',
      'facts',
      'issues',
      'holding',
      'reasoning',
    ]);
  });

  test('reads the terms of the glossary by their ids', () =>
    expect(read().editions[0]!.glossary).toEqual(new Map([['free-account', aGlossaryTerm()]])));

  test('reads a planned case with the reason why it is left out', () =>
    expect(
      read({'data/planned-cases.yaml': '- {id: c-v-italy, reason: The result was not seen.}\n'}).plannedCases,
    ).toEqual([{id: 'c-v-italy', reason: 'The result was not seen.'}]));

  test('puts chapters in order of publication, then number', () =>
    expect(
      read({
        'docs/guidelines/9-preparing.md': CHAPTER_TEXT.replace('chapter: 11', 'chapter: 9'),
        'docs/methodology/08-victims-first.md': CHAPTER_TEXT.replace('chapter: 11', 'chapter: 8'),
      }).editions[0]!.chapters.map(({code, record}) => `${code} ${record.chapter}`),
    ).toEqual(['HT 9', 'HT 11', 'JD 8']));

  test('keeps pages that are neither case nor chapter apart, and leaves drafts and other files out', () => {
    const text = '---\ntitle: A page\n---\n\nText.\n';
    const {editions, problems} = read({
      'docs/index.md': text,
      'docs/guidelines/index.md': text,
      'docs/reference/how-to-cite.md': text,
      'docs/guidelines/_draft.md': 'No front matter: a draft.',
      'docs/guidelines/notes.txt': 'No page.',
    });
    expect(problems).toEqual([]);
    expect(editions[0]!.otherPages).toMatchObject([
      {file: 'docs/guidelines/index.md', pathInEdition: 'guidelines/index.md', source: text},
      {file: 'docs/index.md', pathInEdition: 'index.md', source: text},
      {file: 'docs/reference/how-to-cite.md', pathInEdition: 'reference/how-to-cite.md', source: text},
    ]);
  });

  test.each([
    ['with a byte order mark', (text: string) => `\ufeff${text}`],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('reads a page %s as the same paragraphs', (_how, change) => {
    const text = CHAPTER_TEXT.replace('Wait.', 'Wait for ECLI:NL:HR:2009:BI7099[x].');
    const units = (source: string): unknown =>
      read({[CHAPTER_FILE]: source}).editions[0]!.chapters.map((chapter) => chapter.units);
    expect(units(change(text))).toEqual(units(text));
  });

  test('every path of a record leads to the line it is typed on', () => {
    const {frontMatter, source} = read().editions[0]!.cases.get('a-v-france')!;
    expect(frontMatter.lineOf(['court'])).toBe(lineOf(source, 'court: echr'));
    expect(frontMatter.lineOf(['topics', 0])).toBe(lineOf(source, '- servitude'));
  });

  test('gives an empty portal where the list of editions is empty', () =>
    expect(read({'data/editions.yaml': '[]\n'}).editions).toEqual([]));
});

describe('news', () => {
  test('are read with their records and their texts', () => {
    const [post, ...others] = read().news;
    expect(others).toEqual([]);
    expect(post).toMatchObject({
      file: NEWS_FILE,
      source: aNewsText(),
      record: {title: 'Final conference', date: '2022-11-24', tags: ['project']},
    });
  });

  test('come in the order of their files', () =>
    expect(
      read({'blog/2021-10-31-sessions.md': aNewsText(), 'blog/2026-01-01-later.md': aNewsText()}).news.map(
        ({file}) => file,
      ),
    ).toEqual(['blog/2021-10-31-sessions.md', NEWS_FILE, 'blog/2026-01-01-later.md']));

  test('leave out drafts, and the lists of authors and tags', () => {
    const {news, problems} = read({
      'blog/_draft.md': 'No front matter: a draft.',
      'blog/authors.yml': 'editors:\n  name: Portal editors\n',
    });
    expect([news.map(({file}) => file), problems]).toEqual([[NEWS_FILE], []]);
  });

  test('may be none', () => expect(read({[NEWS_FILE]: undefined})).toMatchObject({news: [], problems: []}));

  test('are read where the list of editions is empty, too', () =>
    expect(read({'data/editions.yaml': '[]\n'}).news).toHaveLength(1));

  test('that are not in form are reported with their line, and left out', () => {
    const text = aNewsText({date: '2022-02-30'});
    const {news, problems} = read({[NEWS_FILE]: text});
    expect(problems.map(formatProblem)).toEqual([
      `${NEWS_FILE}:${lineOf(text, '2022-02-30')}  date is “2022-02-30”; expected a real day like "2022-11-24".`,
    ]);
    expect(news).toEqual([]);
  });

  test('whose front matter cannot be read are reported, and left out', () => {
    const {news, problems} = read({[NEWS_FILE]: '---\ntitle: "Final\n---\n\nText.\n'});
    expect(problems.map(formatProblem)).toEqual([
      `${NEWS_FILE}:2  YAML cannot be read: Missing closing "quote. Look at quotes, colons and indentation on this line and the one above.`,
    ]);
    expect(news).toEqual([]);
  });
});

describe('editions', () => {
  test('come newest first; the highest number is in force and stands in docs', () =>
    expect(
      read(TWO_EDITIONS).editions.map(({edition, isCurrent, folder}) => [edition.number, isCurrent, folder]),
    ).toEqual([
      [2, true, 'docs'],
      [1, false, 'versioned_docs/version-1'],
    ]));

  test('each hold their own pages', () => {
    const [second, first] = read(TWO_EDITIONS).editions;
    expect(second!.chapters.map(({file}) => file)).toEqual([CHAPTER_FILE]);
    expect(first!.chapters.map(({file}) => file)).toEqual([
      'versioned_docs/version-1/guidelines/10-opening.md',
    ]);
    expect([...first!.cases.keys()]).toEqual([]);
  });

  test('an earlier one draws on the common records while none were frozen with it', () =>
    expect([...read(TWO_EDITIONS).editions[1]!.topics.keys()]).toEqual(['servitude']));

  test('an earlier one draws on the records that were frozen with it', () => {
    const {editions, problems} = read({
      ...TWO_EDITIONS,
      ...Object.fromEntries(
        ['sources', 'courts', 'provisions', 'exploitation', 'outcomes', 'glossary'].map((name) => [
          `data/editions/1/${name}.yaml`,
          '[]\n',
        ]),
      ),
      'data/editions/1/topics.yaml': '- {id: slavery, name: Slavery, definition: Ownership.}\n',
    });
    expect(problems).toEqual([]);
    expect(editions.map(({topics}) => [...topics.keys()])).toEqual([['servitude'], ['slavery']]);
  });

  test('a record that was not frozen with the others is missing', () =>
    expect(
      problemsWith({
        ...TWO_EDITIONS,
        'data/editions/1/topics.yaml': '[]\n',
        'data/editions/1/sources.yaml': '[]\n',
        'data/editions/1/courts.yaml': '[]\n',
        'data/editions/1/provisions.yaml': '[]\n',
        'data/editions/1/exploitation.yaml': '[]\n',
        'data/editions/1/glossary.yaml': '[]\n',
      }),
    ).toEqual(['data/editions/1/outcomes.yaml  File is missing. Restore it from git.']));
});

describe('what cannot be read', () => {
  test.each([
    ['editions'],
    ['sources'],
    ['courts'],
    ['topics'],
    ['provisions'],
    ['exploitation'],
    ['outcomes'],
    ['glossary'],
    ['planned-cases'],
    ['corrigenda'],
    ['synonyms'],
    ['foreign-words'],
  ])('data/%s.yaml is missed where it is missing', (name) =>
    expect(problemsWith({[`data/${name}.yaml`]: undefined})).toEqual([
      `data/${name}.yaml  File is missing. Restore it from git.`,
    ]),
  );

  test.each([
    [
      'a corrupt data file',
      {'data/topics.yaml': '- id: servitude\n  name: "Servitude\n'},
      'data/topics.yaml:3  YAML cannot be read: Missing closing "quote. Look at quotes, colons and indentation on this line and the one above.',
    ],
    [
      'a data file that is no list',
      {'data/topics.yaml': 'id: servitude\n'},
      'data/topics.yaml:1  File is {"id":"servitude"}; expected array.',
    ],
    ['an empty data file', {'data/topics.yaml': ''}, 'data/topics.yaml:1  File is empty; expected array.'],
    [
      'a record with a field that is not known',
      {'data/topics.yaml': '- {id: servitude, name: Servitude, definition: Work., color: red}\n'},
      'data/topics.yaml:1  Field “color” is not known here. Remove it, or correct its spelling.',
    ],
    [
      'a record that stands in its list twice',
      {
        'data/topics.yaml':
          '- {id: servitude, name: One, definition: One.}\n- {id: servitude, name: Two, definition: Two.}\n',
      },
      'data/topics.yaml:2  “servitude” stands in the list twice. Keep one record.',
    ],
    [
      'a planned case without a reason',
      {'data/planned-cases.yaml': '- {id: c-v-italy}\n'},
      'data/planned-cases.yaml:1  0.reason is missing; expected why the case is left out.',
    ],
    [
      'a planned case without an id',
      {'data/planned-cases.yaml': '- {reason: The result was not seen.}\n'},
      'data/planned-cases.yaml:1  0.id is missing; expected the id of a case.',
    ],
    [
      'a term that stands in the glossary twice',
      {'data/glossary.yaml': stringify([aGlossaryTerm(), aGlossaryTerm()])},
      'data/glossary.yaml:12  “free-account” stands in the list twice. Keep one record.',
    ],
    [
      'corrupt front matter of a chapter',
      {[CHAPTER_FILE]: CHAPTER_TEXT.replace('title: The', 'title: "The')},
      `${CHAPTER_FILE}:4  YAML cannot be read: Missing closing "quote. Look at quotes, colons and indentation on this line and the one above.`,
    ],
    [
      'a chapter without a description',
      {[CHAPTER_FILE]: CHAPTER_TEXT.replace(/^description.*\n/m, '')},
      `${CHAPTER_FILE}:2  description is missing; expected one sentence on what the chapter helps to do.`,
    ],
  ])('%s is reported', (_what, files, problem) => expect(problemsWith(files)).toEqual([problem]));

  test('a chapter without front matter is told all that it must have', () =>
    expect(problemsWith({[CHAPTER_FILE]: 'Text.\n'})).toEqual([
      `${CHAPTER_FILE}:1  chapter is missing; expected the number of the chapter.`,
      `${CHAPTER_FILE}:1  title is missing; expected the title of the chapter.`,
      `${CHAPTER_FILE}:1  description is missing; expected one sentence on what the chapter helps to do.`,
    ]));

  test('a case with a date that does not exist is reported with its line, and left out', () => {
    const note = aCaseText({date: '2005-02-31'});
    const {editions, problems} = read({[CASE_FILE]: note});
    expect(problems.map(formatProblem)).toEqual([
      `${CASE_FILE}:${lineOf(note, '2005-02-31')}  date is “2005-02-31”; expected a real date like 2005-07-26, or a year alone like 2005.`,
    ]);
    expect([...editions[0]!.cases.keys()]).toEqual([]);
  });

  test('an id that two cases have is reported in the second, and the first is kept', () => {
    const second = aCaseText({title: 'A v. France (no. 2)', part: 'victims'});
    const {editions, problems} = read({[OTHER_CASE_FILE]: second});
    expect(problems.map(formatProblem)).toEqual([
      `${OTHER_CASE_FILE}:${lineOf(second, 'id: a-v-france')}  id is “a-v-france”; ${CASE_FILE} has it already. An id names one case for good: give the newer file another.`,
    ]);
    expect(editions[0]!.cases.get('a-v-france')).toMatchObject({file: CASE_FILE});
  });

  test('a number that two chapters of a publication have is reported in the second, and the first is kept', () => {
    const {editions, problems} = read({'docs/guidelines/12-elements.md': CHAPTER_TEXT});
    expect(problems.map(formatProblem)).toEqual([
      `docs/guidelines/12-elements.md:2  chapter is 11; ${CHAPTER_FILE} has it already. A number names one chapter for good: give the newer file another.`,
    ]);
    expect(editions[0]!.chapters.map(({file}) => file)).toEqual([CHAPTER_FILE]);
  });

  test('chapters of two publications may have the same number', () =>
    expect(problemsWith({'docs/methodology/11-centre.md': CHAPTER_TEXT})).toEqual([]));

  test('every problem is reported, not only the first', () =>
    expect(
      problemsWith({'data/courts.yaml': undefined, 'data/topics.yaml': '[', [CHAPTER_FILE]: 'Text.\n'}).map(
        (problem) => problem.split('  ')[0],
      ),
    ).toEqual([
      `${CHAPTER_FILE}:1`,
      `${CHAPTER_FILE}:1`,
      `${CHAPTER_FILE}:1`,
      'data/courts.yaml',
      'data/topics.yaml:1',
    ]));
});

describe('editionOfFile', () => {
  const portal = read(TWO_EDITIONS);

  test.each([
    [CHAPTER_FILE, 2],
    ['docs/reference/not-written.md', 2],
    ['versioned_docs/version-1/guidelines/10-opening.md', 1],
  ])('%s belongs to edition %i', (file, number) =>
    expect(editionOfFile(portal, file)?.edition.number).toBe(number),
  );

  test.each(['src/pages/about.md', 'docs', 'docs-old/index.md', 'versioned_docs/version-10/index.md', ''])(
    '%j belongs to none',
    (file) => expect(editionOfFile(portal, file)).toBeUndefined(),
  );
});
