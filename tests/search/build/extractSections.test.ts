import {extractSections, type PageSection} from '../../../src/search/build/extractSections';
import {
  aBuiltPage,
  aCasePage,
  aChapterPage,
  aDocument,
  aSearchedCase,
  aSearchedPage,
  NUMBERED_PARAGRAPH,
} from '../../builders/aBuiltPage';

const sectionsOf = (html: string, page = aSearchedPage()): readonly PageSection[] =>
  extractSections(aDocument(html), page)!.sections;

describe('extractSections of a chapter', () => {
  test('begins with the chapter, whose text is what it helps to do', () =>
    expect(sectionsOf(aChapterPage(''))).toEqual([
      {
        id: 'HT-11',
        url: '/2/guidelines/free-account/',
        label: 'HT 11',
        title: 'The free account',
        path: 'Guidelines',
        body: 'Helps to let a witness tell freely.',
      },
    ]));

  test('gives each numbered paragraph under its heading, its sources with it', () => {
    const [, heading, paragraph] = sectionsOf(
      aChapterPage(`<h2 id=HT-11.1><a class=hang href=#HT-11.1>11.1</a> Waiting</h2>${NUMBERED_PARAGRAPH}`),
    );
    expect(heading).toMatchObject({id: 'HT-11.1', label: 'HT 11.1', title: 'Waiting', body: ''});
    expect(paragraph).toEqual({
      id: 'HT-11.1.1',
      url: '/2/guidelines/free-account/#HT-11.1.1',
      label: 'HT 11.1.1',
      title: 'Waiting',
      path: 'Guidelines › The free account',
      body: 'Wait for the person (HT 13.1.1). · ABE 2022 · Directive 2012/29/EU (art. 20)',
    });
  });

  test('gives a number that moved the place it went to, so that a search for it leads there', () => {
    const [, stub] = sectionsOf(
      aChapterPage(
        '<div class=para id=HT-11.1.1><a class=para-no href=#HT-11.1.1>11.1.1</a><p class=withdrawn>This paragraph was moved to <a href=/2/guidelines/legal-elements/#HT-12.1.2>HT 12.1.2</a>. Its number is not used again.</div>',
      ),
    );
    expect(stub).toMatchObject({
      label: 'HT 11.1.1',
      body: 'This paragraph was moved to HT 12.1.2. Its number is not used again.',
    });
  });

  test('names every heading above a section', () => {
    const html = aChapterPage('<h2 id=a>One</h2><h3 id=b>Two</h3><p>Text</p><h2 id=c>Three</h2>');
    expect(sectionsOf(html).map(({title, path}) => [title, path])).toEqual([
      ['The free account', 'Guidelines'],
      ['One', 'Guidelines › The free account'],
      ['Two', 'Guidelines › The free account › One'],
      ['Three', 'Guidelines › The free account'],
    ]);
  });

  test('leaves to a heading the text that is in no paragraph, also behind one', () => {
    const [, heading] = sectionsOf(
      aChapterPage(`<h2 id=a>One</h2><p>Before.</p><div>${NUMBERED_PARAGRAPH}</div><p>Behind.</p>`),
    );
    expect(heading!.body).toBe('Before. Behind.');
  });

  test('gives each row of a cited table with the headings of its columns, named by its first cell', () => {
    const html =
      aChapterPage(`<h2 id=HT-11.4>Phrases</h2><table><thead><tr><th>Row<th>Situation<th>Avoid<th>Why</thead>
<tbody><tr id=HT-C.7><td><a class=row-no href=#HT-C.7>C.7</a><th>Flight
<td><span class=cell-label aria-hidden=true>Avoid</span><span>“Why didn’t you run?”</span><td>–</table>`);
    expect(sectionsOf(html).at(-1)).toMatchObject({
      id: 'HT-C.7',
      label: 'HT C.7',
      title: 'Flight',
      path: 'Guidelines › The free account › Phrases',
      body: 'Situation: Flight · Avoid: “Why didn’t you run?”',
    });
  });

  test('ends the headings of a box with the box', () => {
    const html = aChapterPage(
      '<div class=doing><section class=not><h2 id=do-not>Do not</h2><ul><li>Interrupt</ul></section></div><p>Text</p>',
    );
    expect(sectionsOf(html).map(({title, body}) => [title, body])).toEqual([
      ['The free account', 'Text'],
      ['Do not', 'Interrupt'],
    ]);
  });

  test('refuses a page that lacks a paragraph of its content', () =>
    expect(() => sectionsOf(aChapterPage(''), aSearchedPage({expectedIds: ['HT-11.1.1']}))).toThrow(
      'Search: the built page /2/guidelines/free-account/ does not show HT-11.1.1 where search looks. ' +
        'Let src/search/build/extractSections.ts follow the page’s component.',
    ));

  test('refuses a page that is marked up otherwise', () =>
    expect(() => sectionsOf(aBuiltPage('<main><p>Text</main>'))).toThrow('has no <article class="article">'));

  test('refuses two sections of one id', () =>
    expect(() => sectionsOf(aChapterPage('<h2 id=a>One</h2><h2 id=a>Two</h2>'))).toThrow(
      'has two sections with the id “/2/guidelines/free-account/#a”',
    ));
});

describe('extractSections of a case', () => {
  const NOTE = `<h2 id=in-practice>What it means in practice</h2><p class=own>Conclusions of the editors.</p>
<div class=para id=JP-a-v-france-1><a class=para-no href=#JP-a-v-france-1>[1]</a><p>Look at the whole.</p></div>`;

  test('begins with the case at a glance, the outcome first', () =>
    expect(sectionsOf(aCasePage(NOTE), aSearchedCase())[0]).toEqual({
      id: 'JP-a-v-france',
      url: '/2/practice/a-v-france/',
      label: 'JP a-v-france',
      title: 'A v. France',
      path: 'Collection',
      body:
        'Outcome: Violation of Article 4. Housework for years without pay was servitude. ' +
        'European Court of Human Rights, 26 July 2005 · ECLI: ECLI:CE:ECHR:2005:0726JUD000000105 (not checked) · ' +
        'Topics: Servitude; Work · The A case',
    }));

  test('gives each paragraph of the note with its part, and nothing about related cases and checking', () =>
    expect(sectionsOf(aCasePage(NOTE), aSearchedCase()).slice(1)).toEqual([
      {
        id: 'JP-a-v-france-1',
        url: '/2/practice/a-v-france/#JP-a-v-france-1',
        label: 'JP a-v-france [1]',
        title: 'A v. France',
        path: 'Collection › What it means in practice',
        body: 'Look at the whole.',
      },
    ]));

  test('gives the later history without its links', () => {
    const panel =
      '<section class=panel id=later-history><h2>Later history</h2><ul><li>2011: Executed. <a href=https://coe.int>coe.int</a></ul></section>';
    expect(sectionsOf(aCasePage('', panel), aSearchedCase()).at(-1)).toMatchObject({
      url: '/2/practice/a-v-france/#later-history',
      path: 'Collection › Later history',
      body: '2011: Executed.',
    });
  });
});

describe('extractSections of lists', () => {
  const list = (content: string): string =>
    aBuiltPage(
      `<main class="wrap page list-page"><h1 class=title>A list</h1><p class=lead>What it holds.</p>${content}</main>`,
    );

  test('gives each term of the glossary in every language, with the caution as the note of the page', () => {
    const page = aSearchedPage({kind: 'glossary', url: '/2/reference/glossary/'});
    const html =
      list(`<div class="banner banner-caution"><div><strong>Translations not reviewed</strong>Nobody did.</div></div>
<section class=term id=jit><h2 id=jit-term><a class=term-link href=#jit>joint investigation team</a> <span class=abbr>JIT</span></h2>
<p class=def>Team of two States.</p><p class=term-basis><b>Source</b> <span class=item><span class=cert>Practice</span></span>; <span class=item>Framework Decision <span class=cert>C</span></span></p>
<p class=unreviewed>Terms other than English: not reviewed.</p>
<dl class=tongues><div><dt lang=ro>Română<dd lang=ro>echipă comună de anchetă</div></dl></section>`);
    const extracted = extractSections(aDocument(html), page)!;
    expect(extracted.note).toBe('Translations not reviewed');
    expect(extracted.sections).toEqual([
      expect.objectContaining({id: '/2/reference/glossary/', title: 'A list', body: 'What it holds.'}),
      {
        id: 'term:jit',
        url: '/2/reference/glossary/#jit',
        label: '',
        title: 'joint investigation team (JIT)',
        path: 'A list',
        body: 'Team of two States. · Framework Decision · Română: echipă comună de anchetă',
      },
    ]);
  });

  test('gives each source without what stands under nearly every one', () => {
    const page = aSearchedPage({kind: 'sources', url: '/2/reference/sources/'});
    const html =
      list(`<ul class=source-entries><li id=abe><p class=entry-title><b>ABE 2002</b> Achieving Best Evidence</p>
<p class=meta>Home Office · 2002. <!-- -->Basic data read on a page.</p><p class=meta><a href=https://doi.org/1>doi.org/1</a></p>
<p>A finding.</p><p class=meta>Used in: <a href=/2/guidelines/opening/#HT-10.3.1>HT 10.3.1</a></p></ul>`);
    expect(sectionsOf(html, page).at(-1)).toEqual({
      id: 'source:abe',
      url: '/2/reference/sources/#abe',
      label: '',
      title: 'ABE 2002',
      path: 'A list',
      body: 'Achieving Best Evidence · Home Office · 2002. A finding.',
    });
  });

  test('gives each rule of law under its instrument, with its time and note, without the letter', () => {
    const page = aSearchedPage({kind: 'law', url: '/2/reference/legal-framework/by-instrument/romania/'});
    const html =
      list(`<section class=instrument><h2 id=ro-cp>Criminal Code</h2><ul class=rules><li class=rule id=ro-cp-art-209>
<p class=rule-at><a href=#ro-cp-art-209>art. 209</a></p><p class=rule-time>Law from 1 July 2024 on.</p><p class=rule-says>Slavery is an offence.</p>
<div class=src><b>Sources</b> <ul><li class=item><a href=/2/reference/sources/#ro-cp>Criminal Code, art. 209</a><span class=src-note> (read in 2024)</span> <span class="cert cert-c"><b aria-hidden=true>C</b></span></ul></div></ul></section>`);
    expect(sectionsOf(html, page).at(-1)).toEqual({
      id: 'rule:ro-cp-art-209',
      url: '/2/reference/legal-framework/by-instrument/romania/#ro-cp-art-209',
      label: '',
      title: 'Criminal Code, art. 209',
      path: 'A list',
      body: 'Law from 1 July 2024 on. Slavery is an offence. (read in 2024)',
    });
  });

  test('gives a post its text alone, with its time as the note', () => {
    const page = aSearchedPage({kind: 'post', url: '/news/a/', publication: 'news'});
    const html = aBuiltPage(`<main class="wrap page news"><article><header><h1>Two sessions</h1>
<p class=post-date><b>June 2022</b><span class=meta>Written on 25 November 2026</span></p><div class=avatar>Editors</div></header>
<div id=__blog-post-container class=markdown><p>They took place.</div><footer>Tags</footer></article></main>`);
    expect(extractSections(aDocument(html), page)).toEqual({
      title: 'Two sessions',
      note: 'June 2022',
      sections: [
        {
          id: '/news/a/',
          url: '/news/a/',
          label: '',
          title: 'Two sessions',
          path: '',
          body: 'They took place.',
        },
      ],
    });
  });

  test('passes over a list of posts', () =>
    expect(
      extractSections(aDocument(list('')), aSearchedPage({kind: 'post', url: '/news/', publication: 'news'})),
    ).toBeUndefined());
});
