import {chapterSchema, readUnits, seriesOf, type NumberedUnit} from '../../src/content/pageFile';
import {formatProblem} from '../../src/publications/problem';
import {anOutline} from '../builders/anOutline';
import {aCasePage, aChapterPage, aReferencePage} from '../builders/aPage';
import {messagesOf} from '../builders/messagesOf';

describe('chapterSchema', () => {
  const chapter = {chapter: 11, title: 'The free account', description: 'Helps to let a witness tell.'};

  test('accepts number, title and description', () => expect(messagesOf(chapterSchema, chapter)).toEqual([]));

  test.each([
    [{chapter: undefined}, 'chapter is missing; expected the number of the chapter.'],
    [{chapter: '11'}, 'chapter is “11”; expected the number of the chapter.'],
    [{chapter: 1.5}, 'chapter is 1.5; expected the number of the chapter.'],
    [{chapter: 0}, 'chapter is 0; expected the number of the chapter.'],
    [{title: undefined}, 'title is missing; expected the title of the chapter.'],
    [{title: ' '}, 'title is “ ”; expected the title of the chapter.'],
    [
      {description: undefined},
      'description is missing; expected one sentence on what the chapter helps to do.',
    ],
    [{description: ''}, 'description is “”; expected one sentence on what the chapter helps to do.'],
    [{description: 'a'.repeat(201)}, `description is “${'a'.repeat(201)}”; at most 200 characters.`],
    [{slug: '/a'}, 'Field “slug” is not known here.'],
  ])('refuses %j', (values, message) =>
    expect(messagesOf(chapterSchema, {...chapter, ...values})).toEqual([message]),
  );
});

describe('seriesOf', () => {
  test.each([
    ['guidelines/11-free-account.md', {chapter: 11}, {kind: 'chapter', code: 'HT', chapter: 11}],
    ['methodology/08-victims-first.md', {chapter: 8}, {kind: 'chapter', code: 'JD', chapter: 8}],
    ['practice/part-1-offence/x.md', {id: 'a-v-france'}, {kind: 'case', code: 'JP', caseId: 'a-v-france'}],
  ])('the paragraphs of %s with %j are those of %j', (path, frontMatter, series) =>
    expect(seriesOf(path, frontMatter)).toEqual(series),
  );

  test.each([
    ['reference/how-to-cite.md', {chapter: 11, id: 'a-v-france'}],
    ['guidelines/index.md', {}],
    ['guidelines/11-free-account.md', {chapter: '11'}],
    ['practice/part-1-offence/x.md', {id: 7}],
    ['', {}],
  ])('%j with %j has none', (path, frontMatter) => expect(seriesOf(path, frontMatter)).toBeUndefined());
});

describe('readUnits', () => {
  function unitsOf(markdown: string, page = aChapterPage()): NumberedUnit[] {
    return readUnits(markdown, page).units;
  }

  function textOf(markdown: string): string | undefined {
    return unitsOf(markdown)[0]?.text;
  }

  test('gives each numbered paragraph with its id, label, line, words and citations', () =>
    expect(unitsOf('Above.\n\n11.2.3 Wait *long*. [@dir-2012-29, art. 20; C] [@practice; why]')).toEqual([
      {
        id: 'HT-11.2.3',
        label: 'HT 11.2.3',
        line: 3,
        text: 'Wait long. [@dir-2012-29, art. 20; C] [@practice; why]',
        citations: [
          {key: 'dir-2012-29', locator: 'art. 20', certainty: 'C'},
          {key: 'practice', certainty: 'practice', note: 'why'},
        ],
        isWithdrawn: false,
      },
    ]));

  test('gives the paragraphs of a case note', () =>
    expect(unitsOf('[7] The court asked.', aCasePage())).toMatchObject([
      {id: 'JP-a-v-france-7', label: 'JP a-v-france [7]', text: 'The court asked.'},
    ]));

  test('gives each row of a cited table, without its number', () =>
    expect(
      unitsOf(
        'Table: Phrases\n\n| Row | Say | Why |\n| --- | --- | --- |\n| C.4 | “Tell me” | *Open*ly [@a; K] |',
      ),
    ).toEqual([
      {
        id: 'HT-C.4',
        label: 'HT C.4',
        line: 5,
        text: '“Tell me” Openly [@a; K]',
        citations: [{key: 'a', certainty: 'K'}],
        isWithdrawn: false,
      },
    ]));

  test('gives a row of a table that belongs to the chapter', () =>
    expect(unitsOf('Table: Hours\n\n| Row | What |\n| --- | --- |\n| 11.T.4 | Wait |')).toMatchObject([
      {id: 'HT-11.T.4', label: 'HT 11.T.4', text: 'Wait'},
    ]));

  test('gives the ids of the headings, of those that have one', () =>
    expect(
      readUnits('## 11.1 One {#HT-11.1}\n\n### Two {#two}\n\n## Three\n\n## Four {#four}', aChapterPage())
        .sections,
    ).toEqual(['HT-11.1', 'two', 'four']));

  test('the words of an explained term are those that the author typed', () =>
    expect(textOf('11.2.3 Use [cues](term:cued-invitation) first.')).toBe('Use cues first.'));

  test('gives a withdrawn paragraph as one without words', () =>
    expect(unitsOf('11.2.3 [withdrawn]')).toEqual([
      {id: 'HT-11.2.3', label: 'HT 11.2.3', line: 1, text: '', citations: [], isWithdrawn: true},
    ]));

  test('gives a paragraph that moved as one without words, and where it went', () =>
    expect(unitsOf('11.2.3 [moved to HT 12.1.2]')).toMatchObject([
      {id: 'HT-11.2.3', text: '', isWithdrawn: false, movedTo: 'HT-12.1.2'},
    ]));

  test('gives the words outside paragraphs and rows, but for headings', () =>
    expect(
      readUnits(
        'Above. [@dir-2012-29; C]\n\n## 11.1 One {#HT-11.1}\n\n11.1.1 Wait.\n\n:::do\n\n- See HT 12.1.1.\n\n:::\n',
        aChapterPage(),
      ).loose.split(/\n+/),
    ).toEqual(['Above. [@dir-2012-29; C]', 'See HT 12.1.1.']));

  test.each([
    ['two lines', 'Wait\nlong.', 'Wait long.'],
    ['a line break', 'Wait\\\nlong.', 'Wait long.'],
    ['a list', 'Do:\n\n- wait\n- ask', 'Do: wait ask'],
    ['a list inside a list', 'Do:\n\n- wait\n  - long\n- ask', 'Do: wait long ask'],
    ['a quotation', 'It says:\n\n> Wait.\n>\n> Ask.', 'It says: Wait. Ask.'],
    ['a table', 'Two:\n\n| A | B |\n| --- | --- |\n| c | d |', 'Two: A B c d'],
    [
      'a table, and none inside a word',
      'Two:\n\n| A | B |\n| --- | --- |\n| un*lead*ing | d |',
      'Two: A B unleading d',
    ],
    ['a second paragraph', 'One.\n\nTwo.', 'One. Two.'],
    ['a citation in a paragraph of its own', 'One.\n\n[@a; C]', 'One. [@a; C]'],
  ])('puts one space between the parts of %s', (_what, markdown, text) =>
    expect(textOf(`11.2.3 ${markdown}`)).toBe(text),
  );

  test('an identifier comes out as written', () =>
    expect(textOf('11.2.3 See ECLI:NL:HR:2009:BI7099[x].')).toBe('See ECLI:NL:HR:2009:BI7099[x].'));

  test('what stands outside numbered paragraphs is no unit', () =>
    expect(unitsOf('Above.\n\n:::do\n\n- Wait.\n\n:::\n\n## 11.2 Questions {#HT-11.2}\n\nLoose.')).toEqual(
      [],
    ));

  test('a page of no publication has none', () =>
    expect(unitsOf('11.2.3 Text.\n\n[7] Text.', aReferencePage())).toEqual([]));

  test('a citation that cannot be read stands in the text and not among the citations', () =>
    expect(unitsOf('11.2.3 Wait. [@dir-2012-29] [@a; C]')).toMatchObject([
      {text: 'Wait. [@dir-2012-29] [@a; C]', citations: [{key: 'a', certainty: 'C'}]},
    ]));

  test('tells what is wrong with the structure of the page, and gives its tree', () => {
    const {problems, tree} = readUnits('11.2.3 One.\n\n11.2.2 Two.', aChapterPage());
    expect(problems.map(formatProblem)).toEqual([
      'docs/guidelines/11-free-account.md:3  Number is 11.2.2; it comes after 11.2.3. Numbers rise down the page: put it in its place, or give it a number after 11.2.3.',
    ]);
    expect(anOutline(tree)).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: One.',
      'numbered-paragraph #HT-11.2.2',
      '  paragraph: Two.',
    ]);
  });
});
