import {pageSteps, structureSteps, type PageLinks} from '../../src/remark/steps';
import {aCasePage} from '../builders/aPage';
import {aWorkedPage, type WorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';

const links: PageLinks = {
  targets: {
    find: (key) => (key === 'a-v-france' ? {label: 'A', kind: 'case', url: './a-v-france.md'} : undefined),
    keys: () => ['a-v-france'],
  },
  findPlace: (id) => (id === 'HT-11.2.3' ? '#HT-11.2.3' : undefined),
  terms: {
    find: (id) =>
      id === 'free-account'
        ? {name: 'free account', definition: 'What a person tells.', certainty: 'C', url: '/2/#free-account'}
        : undefined,
    ids: () => ['free-account'],
  },
};

function read(markdown: string, page?: Parameters<typeof aWorkedPage>[2]): WorkedPage {
  return aWorkedPage(markdown, pageSteps(markdown, links), page);
}

describe('pageSteps', () => {
  test('what an editor writes comes out as written', () => {
    const markdown = [
      '11.2.3 Signs are text: 3 \\< 5, a {brace}, a | bar, & an ampersand; ș ț ă î â, ł, “quotes”.',
      '',
      '- first[^1]',
      '  - nested ș, ECLI:NL:HR:2009:BI7099 [x]',
      '',
      '| Sign | Meaning |',
      '| --- | --- |',
      '| ș | {x} \\| \\< |',
      '',
      '[^1]: A note with ECLI:NL:HR:2009:BI7099.',
    ].join('\n');
    expect(read(markdown)).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Signs are text: 3 < 5, a {brace}, a | bar, & an ampersand; ș ț ă î â, ł, “quotes”.',
        '  list',
        '    item',
        '      paragraph: first[^1]',
        '      list',
        '        item',
        '          paragraph: nested ș, ECLI:NL:HR:2009:BI7099 [x]',
        '  table',
        '    tableRow',
        '      tableCell: Sign',
        '      tableCell: Meaning',
        '    tableRow',
        '      tableCell: ș',
        '      tableCell: {x} | <',
        'footnoteDefinition 1',
        '  paragraph: A note with ECLI:NL:HR:2009:BI7099.',
      ],
      problems: [],
    });
  });

  test('a box leads to the paragraphs it names, and a paragraph to its case', () =>
    expect(
      read(':::do\n\n- Wait. HT 11.2.3\n\n:::\n\n11.2.3 Wait for A:the first. [@a-v-france; C]'),
    ).toEqual({
      outline: [
        'doing-box',
        '  do-list HT',
        '    list',
        '      item',
        '        paragraph: Wait. [HT\u00a011.2.3](#HT-11.2.3)',
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Wait for A:the first.',
        '  source-list',
        '    <source-item C a-v-france>[*A*](./a-v-france.md)</source-item>',
      ],
      problems: [],
    }));

  test('a cell of a cited table cites and refers', () =>
    expect(
      read('Table: Rows\n\n| Row | Why |\n| --- | --- |\n| C.1 | HT 11.2.3 [@a-v-france; C] |').outline,
    ).toEqual([
      'cited-table ["Row","Why"]',
      '  <cited-caption>Rows</cited-caption>',
      '  cited-row #HT-C.1: <cited-cell>[HT\u00a011.2.3](#HT-11.2.3) <inline-citation C a-v-france>[*A*](./a-v-france.md)</inline-citation></cited-cell>',
    ]));

  test('a term that is explained may stand in a cited sentence', () =>
    expect(read('11.2.3 Take a [free account](term:free-account). [@a-v-france; C]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Take a <glossary-term C>free account</glossary-term>.',
      '  source-list',
      '    <source-item C a-v-france>[*A*](./a-v-france.md)</source-item>',
    ]));

  test('the practice points of a case come with their note', () =>
    expect(read('## In practice {#in-practice}\n\n[1] Wait.', aCasePage()).outline).toEqual([
      'heading 2: In practice {#in-practice}',
      'practice-note',
      'numbered-paragraph #JP-a-v-france-1',
      '  paragraph: Wait.',
    ]));

  test('faults of every kind come together', () =>
    expect(read('## One\n\n11.2.3 A <b>[word](term:free-acount). [@a-v-franc; C]').problems).toEqual([
      `${FILE}:3  Raw HTML is “<b>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.`,
      `${FILE}:1  Heading is “One”; it has no lasting id. Add one at its end, like {#facts}.`,
      `${FILE}:3  Link explains “free-acount”; data/glossary.yaml has no term with that id. Did you mean “free-account”?`,
      `${FILE}:3  Citation names “a-v-franc”; no source in data/sources.yaml and no case of this edition has that key. Did you mean “a-v-france”?`,
    ]));
});

describe('structureSteps', () => {
  test('need the page alone: citations and references are left as typed', () => {
    const markdown = '11.2.3 See HT 11.2.3. [@a-v-france; C]';
    expect(aWorkedPage(markdown, structureSteps(markdown)).outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: See HT 11.2.3. [@a-v-france; C]',
    ]);
  });
});
