import {join} from 'node:path';
import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {stringify} from 'yaml';

import {splitFrontMatter} from '../../src/content/frontMatter';
import {parseMarkdown} from '../../src/content/markdown';
import {openSite, pageLinks, type SiteContent} from '../../src/content/site';
import {ContentError} from '../../src/publications/problem';
import {aCaseText} from '../builders/aCaseText';
import {anEdition} from '../builders/anEdition';
import {anOutline} from '../builders/anOutline';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../builders/aPortalFolder';

const METHODOLOGY_FILE = 'docs/methodology/08-victims-first.md';
const VERSION_FILE = 'versioned_docs/version-1/guidelines/11-free-account.md';

const {siteDir} = aPortalFolder({
  'data/editions.yaml': stringify([anEdition({number: 1, title: 'Edition 1'}), anEdition()]),
  [METHODOLOGY_FILE]: CHAPTER_TEXT.replace('chapter: 11', 'chapter: 8')
    .replaceAll('11.1', '8.1')
    .replaceAll('HT-', 'JD-'),
  [VERSION_FILE]: CHAPTER_TEXT,
  'docs/reference/how-to-cite.md': '---\ntitle: How to cite\n---\n\nText.\n',
});
const IDENTITY = {name: 'The portal', url: 'https://portal.example'};
const site: SiteContent = openSite(siteDir, IDENTITY);

/** The tree of a page after the plugin worked on it, as Docusaurus hands it over: without front matter. */
function worked(file: string, body: string): Root {
  const tree = parseMarkdown(body);
  site.remarkPlugin()(tree, new VFile({path: join(siteDir, file), value: body}));
  return tree;
}

function outlineOf(file: string, body: string): string[] {
  return anOutline(worked(file, body));
}

describe('SiteContent.parseFrontMatter', () => {
  async function parsed(file: string, fileContent: string) {
    return site.parseFrontMatter({filePath: join(siteDir, file), fileContent});
  }

  test('shows a case as it was saved last, also before the content is read again', async () => {
    const saved = aCaseText({
      title: 'A v. France (saved again)',
      outcome: {kind: 'violation', text: 'Changed.'},
    });
    const {frontMatter} = await parsed(CASE_FILE, saved);
    expect(frontMatter).toMatchObject({
      title: 'A v. France (saved again)',
      page: {title: 'A v. France (saved again)', outcomeText: 'Changed.'},
    });
    expect((await parsed(CASE_FILE, aCaseText())).frontMatter).toMatchObject({title: 'A v. France'});
  });

  test('refuses a case that was saved with a slip, with file, line and value', async () => {
    const saved = aCaseText().replace('part: offence', 'part: ofence');
    await expect(parsed(CASE_FILE, saved)).rejects.toThrow(
      `${CASE_FILE}:8  part is “ofence”; expected one of "offence"|"victims"|"proceeds".`,
    );
  });

  test('gives a chapter its address, its labels and what its page shows', async () => {
    const {
      frontMatter: {head, ...frontMatter},
      content,
    } = await parsed(CHAPTER_FILE, CHAPTER_TEXT);
    expect(head).toMatchObject({
      meta: expect.arrayContaining([['citation_title', 'HT 11, The free account']]) as unknown,
    });
    expect(frontMatter).toEqual({
      title: 'HT 11. The free account',
      description: 'Helps to let a witness tell freely.',
      slug: '/guidelines/free-account',
      sidebar_label: 'The free account',
      sidebar_position: 11,
      sidebar_custom_props: {number: '11'},
      corrigenda: [],
      page: {
        kind: 'chapter',
        code: 'HT',
        chapter: 11,
        title: 'The free account',
        address: '/2/guidelines/free-account/',
        certainty: {C: 1, E: 0, K: 0, practice: 0},
      },
      citable: {
        kind: 'chapter',
        id: 'HT-11',
        label: 'HT 11',
        title: 'The free account',
        publication: 'Guidelines on hearing techniques',
        edition: {number: 2, lawStatedAs: 'Law as at June 2026', published: '2026-11-24'},
        url: 'https://portal.example/2/guidelines/free-account/',
        portal: 'The portal',
      },
    });
    expect(content).toBe('\n## 11.1 Free account {#HT-11.1}\n\n11.1.1 Wait. [@dir-2012-29, art. 20; C]\n');
  });

  test('gives a case an address without its part', async () => {
    const {frontMatter} = await parsed(CASE_FILE, aCaseText());
    expect(frontMatter).toMatchObject({
      id: 'a-v-france',
      title: 'A v. France',
      description: 'Housework for years without pay was servitude.',
      slug: '/practice/a-v-france',
      displayed_sidebar: 'practice',
      page: {
        kind: 'case',
        court: {name: 'European Court of Human Rights', url: '/2/practice/courts/#echr'},
      },
      head: {
        meta: expect.arrayContaining([['citation_title', 'A v. France']]) as unknown,
        links: expect.arrayContaining([
          {
            rel: 'dcterms.creator',
            href: '/2/practice/courts/#echr',
            title: 'European Court of Human Rights',
          },
        ]) as unknown,
      },
      citable: {
        kind: 'case',
        id: 'JP-a-v-france',
        url: 'https://portal.example/2/practice/a-v-france/',
        decision: {title: 'A v. France', court: {code: 'echr', short: 'ECtHR'}},
      },
    });
  });

  test('gives an earlier edition its own address', async () => {
    const {frontMatter} = await parsed(VERSION_FILE, CHAPTER_TEXT);
    expect(frontMatter).toMatchObject({
      page: {address: '/1/guidelines/free-account/'},
      head: {
        meta: expect.arrayContaining([
          ['citation_public_url', 'https://portal.example/1/guidelines/free-account/'],
        ]) as unknown,
      },
    });
  });

  test('gives a page the corrections of its paragraphs, those of its own edition', async () => {
    const corrigendum = {id: 'HT-11.1.1', edition: 2, date: '2026-12-01', reason: 'A word was wrong.'};
    const folder = aPortalFolder({
      'data/corrigenda.yaml': stringify([
        corrigendum,
        {...corrigendum, edition: 1},
        {...corrigendum, id: 'JP-a-v-france-1'},
      ]),
    });
    const {frontMatter} = await openSite(folder.siteDir, IDENTITY).parseFrontMatter({
      filePath: join(folder.siteDir, CHAPTER_FILE),
      fileContent: CHAPTER_TEXT,
    });
    expect(frontMatter.corrigenda).toEqual([corrigendum]);
  });

  test('leaves other pages as typed; a date stays text', async () =>
    expect(
      await parsed('docs/reference/how-to-cite.md', '---\ntitle: How\ndate: 2005-02-31\n---\nText.'),
    ).toEqual({frontMatter: {title: 'How', date: '2005-02-31'}, content: 'Text.'}));

  test('leaves a page without front matter as it is', async () =>
    expect(await parsed('docs/reference/how-to-cite.md', 'Text.')).toEqual({
      frontMatter: {},
      content: 'Text.',
    }));

  test('stops at front matter that cannot be read', async () =>
    expect(parsed(CHAPTER_FILE, '---\ntitle: "One\n---\nText.')).rejects.toThrow(
      new ContentError([
        {
          file: CHAPTER_FILE,
          line: 2,
          rule: 'yaml',
          message: 'YAML cannot be read: Missing closing "quote.',
          hint: 'Look at quotes, colons and indentation on this line and the one above.',
        },
      ]),
    ));
});

describe('SiteContent.remarkPlugin', () => {
  test('numbers the paragraphs of a chapter and lists their sources', () =>
    expect(outlineOf(CHAPTER_FILE, '11.1.1 Wait. [@dir-2012-29, art. 20; C]')).toEqual([
      'numbered-paragraph #HT-11.1.1',
      '  paragraph: Wait.',
      '  source-list',
      '    <source-item C dir-2012-29>[Directive 2012/29/EU, art. 20](/2/reference/sources/#dir-2012-29)</source-item>',
    ]));

  test('text with colons comes out as written', () =>
    expect(outlineOf(CHAPTER_FILE, '11.1.1 See ECLI:NL:HR:2009:BI7099[x].')).toEqual([
      'numbered-paragraph #HT-11.1.1',
      '  paragraph: See ECLI:NL:HR:2009:BI7099[x].',
    ]));

  test('numbers the paragraphs of a case note', () =>
    expect(outlineOf(CASE_FILE, '[1] Look. HT 11.1.1')).toEqual([
      'numbered-paragraph #JP-a-v-france-1',
      '  paragraph: Look. [HT\u00a011.1.1](../../guidelines/11-free-account.md#HT-11.1.1)',
    ]));

  test('leads from a chapter to a case by its file, so that a link stays inside its edition', () =>
    expect(outlineOf(CHAPTER_FILE, 'See [@a-v-france; C] here.')).toEqual([
      'paragraph: See <inline-citation C a-v-france>[*A v. France*](../practice/part-1-offence/a-v-france.md)</inline-citation> here.',
    ]));

  test('leads to a paragraph of the page, of another page, and of another publication', () => {
    expect(outlineOf(CHAPTER_FILE, 'See HT 11.1.1, JD 8.1.1.')).toEqual([
      'paragraph: See [HT\u00a011.1.1](#HT-11.1.1), [JD\u00a08.1.1](../methodology/08-victims-first.md#JD-8.1.1).',
    ]);
  });

  test('leads from an earlier edition to what that edition holds', () =>
    expect(outlineOf(VERSION_FILE, 'See HT 11.1.1.\n\n11.1.1 Wait. [@dir-2012-29; C]')).toEqual([
      'paragraph: See [HT\u00a011.1.1](#HT-11.1.1).',
      'numbered-paragraph #HT-11.1.1',
      '  paragraph: Wait.',
      '  source-list',
      '    <source-item C dir-2012-29>[Directive 2012/29/EU](/1/reference/sources/#dir-2012-29)</source-item>',
    ]));

  test('a case that an earlier edition does not hold cannot be cited there', () =>
    expect(() => worked(VERSION_FILE, 'See [@a-v-france; C] here.')).toThrow(
      new ContentError([
        {
          file: VERSION_FILE,
          line: 1,
          rule: 'source-unknown',
          message:
            'Citation names “a-v-france”; no source in data/sources.yaml and no case of this edition has that key.',
          hint: 'Add the source to data/sources.yaml first.',
        },
      ]),
    ));

  test('leads from a page outside the editions to the edition in force, by address', () =>
    expect(
      outlineOf('src/pages/about.md', '11.1.1 See HT 11.1.1, JD 8.1.1 and [@a-v-france; C] here.'),
    ).toEqual([
      'paragraph: 11.1.1 See [HT\u00a011.1.1](/2/guidelines/free-account/#HT-11.1.1), [JD\u00a08.1.1](/2/methodology/victims-first/#JD-8.1.1) and <inline-citation C a-v-france>[*A v. France*](/2/practice/a-v-france/)</inline-citation> here.',
    ]));

  test('explains a term of the glossary', () =>
    expect(outlineOf(CHAPTER_FILE, 'Take a [free account](term:free-account).')).toEqual([
      'paragraph: Take a <glossary-term C>free account</glossary-term>.',
    ]));

  test('leads to chapters and sections', () =>
    expect(outlineOf(CHAPTER_FILE, 'See JD 8 and JD 8.1; not JD 9.')).toEqual([
      'paragraph',
      '  See ',
      '  [JD\u00a08](../methodology/08-victims-first.md)',
      '   and ',
      '  [JD\u00a08.1](../methodology/08-victims-first.md#JD-8.1)',
      '  ; not ',
      '  planned-reference: JD\u00a09',
      '  .',
    ]));

  test('stops at every fault of a page', () =>
    expect(() => worked(CHAPTER_FILE, '## One\n\n12.1.1 A <b>word.')).toThrow(
      [
        `${CHAPTER_FILE}:1  Heading is “One”; it has no lasting id. Add one at its end, like {#facts}.`,
        `${CHAPTER_FILE}:3  Number is 12.1.1; this is chapter 11 of HT. Correct the number, or move the paragraph to its chapter.`,
        `${CHAPTER_FILE}:3  Raw HTML is “<b>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.`,
      ].join('\n'),
    ));

  test('works on the page as it stands now, not as it stood when the site was opened', () =>
    expect(
      outlineOf(CHAPTER_FILE, splitFrontMatter(`${CHAPTER_TEXT}\n11.1.2 New.\n`, CHAPTER_FILE).value!.body),
    ).toContain('numbered-paragraph #HT-11.1.2'));
});

describe('pageLinks', () => {
  const [content] = site.portal.editions;

  test('knows every source and every case of its edition', () =>
    expect([...pageLinks(content, CHAPTER_FILE).targets.keys()]).toEqual(['dir-2012-29', 'a-v-france']));

  test('leads from a file to one beside it', () =>
    expect(
      pageLinks(content, 'docs/practice/part-1-offence/b-v-greece.md').targets.find('a-v-france'),
    ).toEqual({kind: 'case', label: 'A v. France', url: './a-v-france.md'}));

  test('prints the short title of a case', () => {
    const short = openSite(aPortalFolder({[CASE_FILE]: aCaseText({shortTitle: 'A'})}).siteDir, IDENTITY);
    expect(pageLinks(short.portal.editions[0], CHAPTER_FILE).targets.find('a-v-france')).toMatchObject({
      label: 'A',
    });
  });

  describe('places', () => {
    const from = (file: string | undefined, id: string): string | undefined =>
      pageLinks(content, file).findPlace(id);

    test.each([
      ['a paragraph', 'JD-8.1.1', '../methodology/08-victims-first.md#JD-8.1.1'],
      ['a section', 'JD-8.1', '../methodology/08-victims-first.md#JD-8.1'],
      ['a chapter', 'JD-8', '../methodology/08-victims-first.md'],
      ['a section of the page', 'HT-11.1', '#HT-11.1'],
      ['a paragraph of the page', 'HT-11.1.1', '#HT-11.1.1'],
    ])('are reached from a chapter by their files: %s', (_what, id, url) =>
      expect(from(CHAPTER_FILE, id)).toBe(url),
    );

    test.each([
      ['a paragraph', 'JD-8.1.1', '/2/methodology/victims-first/#JD-8.1.1'],
      ['a section', 'JD-8.1', '/2/methodology/victims-first/#JD-8.1'],
      ['a chapter', 'JD-8', '/2/methodology/victims-first/'],
    ])('are reached from outside the editions by their addresses: %s', (_what, id, url) =>
      expect(from(undefined, id)).toBe(url),
    );

    test.each(['HT-12', 'HT-11.2', 'HT-11.1.2', 'HT-8', 'JD-11', 'HT-C.4', ''])(
      'that nobody has written are reached nowhere: %s',
      (id) => expect(from(CHAPTER_FILE, id)).toBeUndefined(),
    );

    test('hold the rows of cited tables, those of an annex and those of a chapter', () => {
      const rows = openSite(
        aPortalFolder({
          [CHAPTER_FILE]: `${CHAPTER_TEXT}\nTable: Phrases\n\n| Row | Say |\n| --- | --- |\n| 11.T.4 | Wait |\n| C.4 | Ask |\n`,
        }).siteDir,
        IDENTITY,
      ).portal.editions[0];
      const {findPlace} = pageLinks(rows, CHAPTER_FILE);
      expect([findPlace('HT-11.T.4'), findPlace('HT-C.4')]).toEqual(['#HT-11.T.4', '#HT-C.4']);
    });

    test('of an edition are its own', () => {
      const first = site.portal.editions[1];
      const {findPlace} = pageLinks(first, undefined);
      expect([findPlace('HT-11'), findPlace('JD-8')]).toEqual(['/1/guidelines/free-account/', undefined]);
    });
  });

  describe('terms', () => {
    test('are those of the glossary, each with its definition and the address of its entry', () => {
      const {terms} = pageLinks(content, CHAPTER_FILE);
      expect([...terms.ids()]).toEqual(['free-account']);
      expect(terms.find('free-account')).toEqual({
        name: 'free account',
        definition: 'What a person tells in their own words and order.',
        certainty: 'C',
        url: '/2/reference/glossary/#free-account',
      });
    });

    test('that the glossary does not hold are found nowhere', () =>
      expect(pageLinks(content, CHAPTER_FILE).terms.find('ransom')).toBeUndefined());
  });

  test('leads nowhere where there is no edition', () => {
    const {targets, findPlace, terms} = pageLinks(undefined, undefined);
    expect([...targets.keys()]).toEqual([]);
    expect(targets.find('dir-2012-29')).toBeUndefined();
    expect(findPlace('HT-11.1.1')).toBeUndefined();
    expect(findPlace('HT-11')).toBeUndefined();
    expect([...terms.ids()]).toEqual([]);
    expect(terms.find('free-account')).toBeUndefined();
  });
});
