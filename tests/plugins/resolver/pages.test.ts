import {stringify} from 'yaml';

import {readFrame} from '../../../src/plugins/resolver/builtPage';
import {resolverPages, type BuiltSite} from '../../../src/plugins/resolver/pages';
import {aCaseText} from '../../builders/aCaseText';
import {anEdition} from '../../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE} from '../../builders/aPortalFolder';

const chapter = (number: number, title: string, ...lines: readonly string[]): string =>
  `---\nchapter: ${number}\ntitle: ${title}\ndescription: Helps with ${title}.\n---\n\n${lines.join('\n\n')}\n`;

const EARLIER = 'versioned_docs/version-1/guidelines/11-free-account.md';
const REDLINE = '/2/reference/changes/since-1/guidelines/free-account/';

/** Edition 1 holds three paragraphs; edition 2 moved one, withdrew one, put one otherwise and has a new chapter. */
const FILES: Readonly<Record<string, string>> = {
  'data/editions.yaml': stringify([
    anEdition(),
    anEdition({number: 1, title: 'Edition 1', lawStatedAs: 'Law of 2022', lawDate: '2022-12-31'}),
  ]),
  [CHAPTER_FILE]: chapter(
    11,
    'Account',
    '11.1.1 [moved to HT 12.1.1]',
    '11.1.2 [withdrawn]',
    '11.1.3 Wait longer. [@dir-2012-29, art. 20; C]',
    '11.1.4 See HT 11.1.3. [@practice]',
    'Table: Hours\n\n| Row | What |\n| --- | --- |\n| 11.T.4 | Wait |',
  ),
  'docs/guidelines/12-legal-elements.md': chapter(12, 'Elements', '12.1.1 Listen. [@practice]'),
  [EARLIER]: chapter(
    11,
    'Account',
    '11.1.1 Listen. [@practice]',
    '11.1.2 Hurry. [@practice]',
    '11.1.3 Wait. [@dir-2012-29, art. 20; E]',
    '11.1.5 Close. [@practice]',
  ),
  [CASE_FILE]: aCaseText({
    ecli: 'ECLI:CE:ECHR:2005:0726JUD000000105',
    supports: ['HT-11.1.3'],
    verification: {
      date: {state: 'confirmed', against: ['https://hudoc.echr.coe.int/eng?i=001-1']},
      docket: {state: 'none'},
      ecli: {state: 'derived'},
      holding: {state: 'not-confirmed'},
    },
  }),
};

/** A built page of any address: each of its paragraphs with its id for a text. */
const aBuilt = (address: string): string => {
  const paragraph = (id: string): string =>
    `<div class="para" id="${id}"><a class="para-no" href="#${id}">No</a><a class="cite" href="/id/${id}/">Cite</a><p>Text of ${id} at ${address} <a href="#HT-11.1.4">below</a></p></div>`;
  const ids = [
    'HT-11.1.3',
    'HT-11.1.4',
    'HT-11.1.5',
    'HT-12.1.1',
    ...[1, 2, 3, 4, 5].map((n) => `JP-a-v-france-${n}`),
  ];
  return `<html><body><main>${ids.map(paragraph).join('')}
<table class="stack"><thead><tr><th>Row</th><th>What</th></tr></thead><tbody><tr id="HT-11.T.4"><td>11.T.4</td><td>Wait</td></tr><tr id="HT-11.T.5"><td>Other row</td></tr></tbody></table></main></body></html>`;
};

const FRAME = readFrame(
  '<html lang="en-GB" data-theme="light"><head><link rel="stylesheet" href="/assets/css/styles.1.css"><script>x</script></head><body><header>The portal<div class="find-place"></div></header><main class="a">Not found</main><footer>Funded</footer><script src="/a.js"></script></body></html>',
);

function aSite(values: Partial<BuiltSite> = {}): BuiltSite {
  return {
    identity: {name: 'The Portal', url: 'https://portal.example'},
    lang: 'en-GB',
    readPage: aBuilt,
    hasPage: (address) => address === REDLINE,
    frame: FRAME,
    ...values,
  };
}

function pagesOf(
  changes: Readonly<Record<string, string>> = {},
  site: Partial<BuiltSite> = {},
): Map<string, string> {
  const {portal} = aPortalFolder({...FILES, ...changes});
  expect(portal.problems).toEqual([]);
  return new Map(resolverPages(portal, aSite(site)));
}

let pages: Map<string, string>;
beforeAll(() => {
  pages = pagesOf();
});

/** What a page says in a section, without its markup; addresses stand behind the words that lead to them. */
function read(id: string, section?: string): string {
  const html = pages.get(id) ?? '';
  const part =
    section === undefined
      ? html
      : (new RegExp(`<h2 id="${section}">[^]*?(?=<h2|</main>)`).exec(html)?.[0] ?? '');
  return part
    .replace(/<head>[^]*<\/head>/, '')
    .replace(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g, '$2 → $1')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a page', () => {
  test('stands for each paragraph, row, chapter, case and source, of every edition', () =>
    expect([...pages.keys()].sort()).toEqual(
      [
        '',
        'ECLI-CE-ECHR-2005-0726JUD000000105',
        'HT-11',
        'HT-11.1.1',
        'HT-11.1.2',
        'HT-11.1.3',
        'HT-11.1.4',
        'HT-11.1.5',
        'HT-11.T.4',
        'HT-12',
        'HT-12.1.1',
        'JP-a-v-france',
        ...[1, 2, 3, 4, 5].map((n) => `JP-a-v-france-${n}`),
        'a-v-france',
        'source-dir-2012-29',
      ].sort(),
    ));

  test('has language, title and address, stays out of search engines and runs no script', () => {
    const html = pages.get('HT-11.1.3')!;
    expect(html).toContain('<html lang="en-GB"');
    expect(html).not.toContain('data-theme');
    expect(html).toContain('<title>HT 11.1.3 | The Portal</title>');
    expect(html).toContain('<link rel="canonical" href="https://portal.example/id/HT-11.1.3/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('href="/assets/css/styles.1.css"');
    expect(html).toContain('Funded');
    expect(html).not.toMatch(/<script|find-place/);
  });
});

describe('the text', () => {
  test('is that of the edition in force, with its links as from its page', () =>
    expect(read('HT-11.1.3', 'text')).toBe(
      'The text in force (edition 2) Text of HT-11.1.3 at /2/guidelines/free-account/ below → /2/guidelines/free-account/#HT-11.1.4 Read it in its place in edition 2 → /2/guidelines/free-account/#HT-11.1.3',
    ));

  test('of a row stands under the headings of its table, without other rows', () =>
    expect(read('HT-11.T.4', 'text')).toContain('Row What 11.T.4 Wait Read'));

  test('is that of an earlier edition where only that has it', () =>
    expect(read('HT-11.1.5', 'text')).toContain(
      'The text of edition 1 Text of HT-11.1.5 at /1/guidelines/free-account/',
    ));

  test('of a paragraph that moved says where it went', () =>
    expect(read('HT-11.1.1', 'text')).toBe(
      'The text in force (edition 2) This paragraph was moved to HT 12.1.1 → /id/HT-12.1.1/. Its number is not used again.',
    ));

  test('of a withdrawn paragraph says that it was withdrawn', () =>
    expect(read('HT-11.1.2', 'text')).toBe(
      'The text in force (edition 2) This paragraph was withdrawn. Its number is not used again.',
    ));

  test('of a chapter or a case is one line, and says which', () => {
    expect(read('HT-11', 'text')).toBe(
      'What the chapter helps to do Helps with Account. Read it in its place in edition 2 → /2/guidelines/free-account/',
    );
    expect(read('JP-a-v-france', 'text')).toMatch(
      /^The holding in one line Housework for years without pay was servitude\. .*26 July 2005/,
    );
  });

  test('is not guessed: a page that does not show it stops the build', () => {
    expect(() => pagesOf({}, {readPage: () => '<main></main>'})).toThrow(
      'Resolver: the built page /2/guidelines/free-account/ does not show HT-11.1.3, which its content has.',
    );
    expect(() => pagesOf({}, {readPage: () => undefined})).toThrow(
      'Resolver: there is no built page /2/guidelines/free-account/, although the content has it.',
    );
  });
});

describe('the editions', () => {
  const law = '(in force; Law as at June 2026):';

  test.each([
    [
      'HT-11.1.3',
      `Edition 2 → /2/guidelines/free-account/#HT-11.1.3 ${law} holds it. Edition 1 → /1/guidelines/free-account/#HT-11.1.3 (Law of 2022): reads otherwise than edition 2. See what changed, word by word → ${REDLINE}#HT-11.1.3`,
    ],
    [
      'HT-11.1.1',
      `Edition 2 → /2/guidelines/free-account/#HT-11.1.1 ${law} moved to HT 12.1.1 → /id/HT-12.1.1/. Edition 1 → /1/guidelines/free-account/#HT-11.1.1 (Law of 2022): holds it.`,
    ],
    [
      'HT-11.1.2',
      `Edition 2 → /2/guidelines/free-account/#HT-11.1.2 ${law} withdrawn. The number is not used again. Edition 1 → /1/guidelines/free-account/#HT-11.1.2 (Law of 2022): holds it.`,
    ],
    [
      'HT-12.1.1',
      `Edition 2 → /2/guidelines/legal-elements/#HT-12.1.1 ${law} new since edition 1. Edition 1 (Law of 2022): does not have it.`,
    ],
    [
      'HT-11.1.5',
      `Edition 2 ${law} does not have it. Edition 1 → /1/guidelines/free-account/#HT-11.1.5 (Law of 2022): holds it; edition 2 does not.`,
    ],
  ])('say what each has under %s, and lead there', (id, said) =>
    expect(read(id, 'editions')).toBe(`In each edition ${said}`),
  );

  test('give the recorded reason, and no address of a comparison that was not built', () => {
    const date = '2026-12-01';
    pages = pagesOf(
      {
        'data/corrigenda.yaml': stringify([{id: 'HT-11.1.3', edition: 2, date, reason: 'A slip.'}], {
          version: '1.1',
        }),
      },
      {hasPage: () => false},
    );
    const said = read('HT-11.1.3', 'editions');
    pages = pagesOf();
    expect(said).toContain('reads otherwise than edition 2. Corrected in edition 2: A slip.');
    expect(said).not.toContain('since-1');
  });
});

describe('how to cite it', () => {
  test('is given for each edition that has its text, that in force first', () => {
    const said = read('HT-11.1.3', 'cite');
    expect(said).toMatch(
      /Edition 2, in force .*HT 11\.1\.3 \(edition 2\).*edition 1 .*HT 11\.1\.3 \(edition 1\)/,
    );
    expect(said).toContain('https://portal.example/2/guidelines/free-account/#HT-11.1.3');
  });

  test('is not given for an edition in which it has no text', () => {
    expect(read('HT-11.1.1', 'cite')).toContain('HT 11.1.1 (edition 1)');
    expect(read('HT-11.1.1', 'cite')).not.toContain('HT 11.1.1 (edition 2)');
  });
});

describe('who cites it', () => {
  test('is listed by kind, with how', () =>
    expect(read('HT-11.1.3', 'cited-by')).toBe(
      'Cited by, in edition 2 Paragraphs and rows (1) HT 11.1.4 → /2/guidelines/free-account/#HT-11.1.4 Account: refers to it Cases (1) A v. France → /2/practice/a-v-france/: bears on it',
    ));

  test('is said to be nobody where nothing does', () =>
    expect(read('HT-12.1.1', 'cited-by')).toBe('Cited by, in edition 2 Nothing in this edition cites it.'));

  test('of a case stands beside the paragraphs on which it bears', () =>
    expect(read('JP-a-v-france', 'bears-on')).toContain('HT 11.1.3 → /2/guidelines/free-account/#HT-11.1.3'));
});

describe('what leans on a source', () => {
  test('is listed for each edition, with locators and letters', () => {
    expect(read('source-dir-2012-29', 'edition-2')).toMatch(
      /^In edition 2 .*HT 11\.1\.3 → \S+ Account: art\. 20 C read in the source/,
    );
    expect(read('source-dir-2012-29', 'edition-1')).toMatch(
      /^In edition 1 .*HT 11\.1\.3 → \S+ Account: art\. 20 E not checked against the source/,
    );
  });
});

describe('another name of a case', () => {
  test.each(['a-v-france', 'ECLI-CE-ECHR-2005-0726JUD000000105'])('%s leads to its page', (name) =>
    expect(read(name)).toContain('/id/JP-a-v-france/'),
  );

  test('is no ECLI that rests on own knowledge only', () =>
    expect([
      ...pagesOf({
        [CASE_FILE]: aCaseText({
          ecli: 'ECLI:CE:ECHR:2005:0726JUD000000105',
          verification: {
            date: {state: 'confirmed', against: ['https://hudoc.echr.coe.int/eng?i=001-1']},
            docket: {state: 'none'},
            ecli: {state: 'not-confirmed'},
            holding: {state: 'not-confirmed'},
          },
        }),
      }).keys(),
    ]).not.toContain('ECLI-CE-ECHR-2005-0726JUD000000105'));

  test('never takes the place of another page', () =>
    expect(() =>
      pagesOf({
        'docs/practice/part-1-offence/a-v-france-1.md': aCaseText(
          {id: 'a-v-france-1', title: 'Other'},
          () => '',
        ),
      }),
    ).toThrow('Resolver: two pages would stand at /id/JP-a-v-france-1/.'));
});

test('what stands in the content is text, and never markup', () => {
  const html = pagesOf({
    'docs/guidelines/12-legal-elements.md': chapter(12, '"A <b> & c"', '12.1.1 Listen. [@practice]').replace(
      'Helps with "A <b> & c".',
      'Helps.',
    ),
  }).get('HT-12')!;
  expect(html).toContain('A &lt;b&gt; &amp; c');
});
