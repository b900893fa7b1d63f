import {citations, type CitationTarget, type CitationTargets} from '../../src/remark/citations';
import {numberedParagraphs} from '../../src/remark/numberedParagraphs';
import {aWorkedPage, type WorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';

const KNOWN = new Map<string, CitationTarget>([
  ['dir-2012-29', {label: 'Directive 2012/29/EU', kind: 'source', url: '/2/reference/sources/#dir-2012-29'}],
  ['milne-2004', {label: 'Milne 2004', kind: 'source', url: '/2/reference/sources/#milne-2004'}],
  [
    'siliadin-v-france',
    {label: 'Siliadin', kind: 'case', url: '../practice/part-1-offence/siliadin-v-france.md'},
  ],
]);
const targets: CitationTargets = {find: (key) => KNOWN.get(key), keys: () => KNOWN.keys()};

function read(markdown: string): WorkedPage {
  return aWorkedPage(markdown, [numberedParagraphs, citations(targets)]);
}

const DIRECTIVE =
  '<source-item C dir-2012-29>[Directive 2012/29/EU](/2/reference/sources/#dir-2012-29)</source-item>';
const MILNE = '<source-item E milne-2004>[Milne 2004](/2/reference/sources/#milne-2004)</source-item>';

describe('citations at the end of a numbered paragraph', () => {
  test('become its list of sources, in their order, each with its certainty', () =>
    expect(read('11.2.3 Wait. [@dir-2012-29; C] [@milne-2004; E]')).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Wait.',
        '  source-list',
        `    ${DIRECTIVE}`,
        `    ${MILNE}`,
      ],
      problems: [],
    }));

  test.each([
    ['side by side', 'Wait. [@dir-2012-29; C][@milne-2004; E]'],
    ['on lines of their own', 'Wait.\n[@dir-2012-29; C]\n[@milne-2004; E]'],
    ['in a paragraph of their own', 'Wait.\n\n[@dir-2012-29; C] [@milne-2004; E]'],
  ])('may stand %s', (_how, markdown) =>
    expect(read(`11.2.3 ${markdown}`)).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Wait.',
        '  source-list',
        `    ${DIRECTIVE}`,
        `    ${MILNE}`,
      ],
      problems: [],
    }),
  );

  test('print the locator behind the short form, and the note behind the link', () =>
    expect(read('11.2.3 Wait. [@dir-2012-29, art. 20(a); C; on the number of interviews]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Wait.',
      '  source-list',
      '    <source-item C dir-2012-29>[Directive 2012/29/EU, art. 20(a)](/2/reference/sources/#dir-2012-29)<source-note>on the number of interviews</source-note></source-item>',
    ]));

  test('print a case in italics and link its page', () =>
    expect(read('11.2.3 Wait. [@siliadin-v-france, §§ 146-148; K]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Wait.',
      '  source-list',
      '    <source-item K siliadin-v-france>[*Siliadin*, §§ 146-148](../practice/part-1-offence/siliadin-v-france.md)</source-item>',
    ]));

  test('keep the place of a source that was withdrawn, with no link and no word of it', () =>
    expect(read('11.2.3 Wait. [@dir-2012-29; C] [@withdrawn]')).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Wait.',
        '  source-list',
        `    ${DIRECTIVE}`,
        '    <source-item withdrawn withdrawn></source-item>',
      ],
      problems: [],
    }));

  test('say that advice comes from practice, with a note or without', () =>
    expect(read('11.2.3 Wait. [@practice]\n\n11.2.4 Ask. [@practice; the example]')).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Wait.',
        '  source-list',
        '    <source-item practice practice></source-item>',
        'numbered-paragraph #HT-11.2.4',
        '  paragraph: Ask.',
        '  source-list',
        '    <source-item practice practice><source-note>the example</source-note></source-item>',
      ],
      problems: [],
    }));

  test('may stand at the end of the last list item', () =>
    expect(read('11.2.3 Do both:\n\n- Wait.\n- Ask. [@dir-2012-29; C]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Do both:',
      '  list',
      '    item',
      '      paragraph: Wait.',
      '    item',
      '      paragraph: Ask.',
      '  source-list',
      `    ${DIRECTIVE}`,
    ]));

  test('may stand at the end of a quotation', () =>
    expect(read('11.2.3 It says:\n\n> Wait. [@dir-2012-29; C]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: It says:',
      '  blockquote',
      '    paragraph: Wait.',
      '  source-list',
      `    ${DIRECTIVE}`,
    ]));

  test('may stand below a table', () =>
    expect(read('11.2.3 Two:\n\n| A |\n| --- |\n| b |\n\n[@dir-2012-29; C]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Two:',
      '  table',
      '    tableRow',
      '      tableCell: A',
      '    tableRow',
      '      tableCell: b',
      '  source-list',
      `    ${DIRECTIVE}`,
    ]));

  test('leave emphasis before them as it is', () =>
    expect(read('11.2.3 Wait *long*. [@dir-2012-29; C]').outline.slice(1)).toEqual([
      '  paragraph: Wait *long*.',
      '  source-list',
      `    ${DIRECTIVE}`,
    ]));
});

describe('citations inside a sentence', () => {
  const inline = DIRECTIVE.replaceAll('source-item', 'inline-citation');

  test.each([
    ['before the full stop', 'As ruled [@dir-2012-29; C].', `As ruled ${inline}.`],
    ['before more words', 'The rule [@dir-2012-29; C] says so.', `The rule ${inline} says so.`],
    ['at the beginning', '[@dir-2012-29; C] says so.', `${inline} says so.`],
    ['in emphasis', 'The *rule [@dir-2012-29; C]* says so.', `The *rule ${inline}* says so.`],
  ])('stay in their place: %s', (_where, markdown, text) =>
    expect(read(`11.2.3 ${markdown}`)).toEqual({
      outline: ['numbered-paragraph #HT-11.2.3', `  paragraph: ${text}`],
      problems: [],
    }),
  );

  test('stay apart from those at the end of the paragraph', () =>
    expect(read('11.2.3 The rule [@dir-2012-29; C] says so. [@milne-2004; E]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      `  paragraph: The rule ${inline} says so.`,
      '  source-list',
      `    ${MILNE}`,
    ]));

  test('of a list item that is not the last stay in their place', () =>
    expect(read('11.2.3 Do both:\n\n- Wait. [@dir-2012-29; C]\n- Ask.').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Do both:',
      '  list',
      '    item',
      `      paragraph: Wait. ${inline}`,
      '    item',
      '      paragraph: Ask.',
    ]));

  test('of a table cell stay in their place', () =>
    expect(read('11.2.3 Two:\n\n| A |\n| --- |\n| b [@dir-2012-29; C] |').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Two:',
      '  table',
      '    tableRow',
      '      tableCell: A',
      '    tableRow',
      `      tableCell: b ${inline}`,
    ]));

  test('of a paragraph without a number stay in their place, also at its end', () =>
    expect(read('The rule. [@dir-2012-29; C]').outline).toEqual([`paragraph: The rule. ${inline}`]));
});

describe('what is wrong with a citation', () => {
  test('an unknown key names the nearest that exists, at the end of a paragraph and inside it', () =>
    expect(
      read('11.2.3 The rule [@milne-2005; C] says so.\n\n11.2.4 Wait. [@siliadin-france; C]').problems,
    ).toEqual([
      `${FILE}:3  Citation names “siliadin-france”; no source in data/sources.yaml and no case of this edition has that key. Did you mean “siliadin-v-france”?`,
      `${FILE}:1  Citation names “milne-2005”; no source in data/sources.yaml and no case of this edition has that key. Did you mean “milne-2004”?`,
    ]));

  test('an unknown key with nothing near it asks for the source', () =>
    expect(read('11.2.3 Wait. [@unodc; C]').problems).toEqual([
      `${FILE}:1  Citation names “unodc”; no source in data/sources.yaml and no case of this edition has that key. Add the source to data/sources.yaml first.`,
    ]));

  test.each([
    [
      'no certainty',
      '[@dir-2012-29, art. 20]',
      'Citation is [@dir-2012-29, art. 20]; say how far it was checked: [@dir-2012-29, art. 20; C], E or K after a semicolon.',
    ],
    [
      'a certainty that does not exist',
      '[@dir-2012-29; M]',
      'Citation is [@dir-2012-29; M]; say how far it was checked: [@dir-2012-29; C], E or K after a semicolon.',
    ],
    [
      'no closing bracket',
      '[@dir-2012-29; C',
      'Citation is [@dir-2012-29; C; close it with a bracket: [@dir-2012-29, art. 20; C].',
    ],
    [
      'a key that is none',
      '[@Directive 2012/29; C]',
      'Citation is [@Directive 2012/29; C]; expected a key from data/sources.yaml or the id of a case: [@dir-2012-29, art. 20; C].',
    ],
    [
      'a certainty for practice',
      '[@practice; C]',
      'Citation is [@practice; C]; practice takes a note only: [@practice; the example].',
    ],
  ])('%s is refused, with what to write', (_fault, typed, message) => {
    expect(read(`11.2.3 Wait. ${typed}`).problems).toEqual([`${FILE}:1  ${message}`]);
    expect(read(`Unnumbered. ${typed}`).problems).toEqual([`${FILE}:1  ${message}`]);
  });

  test('every fault of a paragraph is reported, and its other sources are kept', () =>
    expect(read('11.2.3 Wait. [@a; C] [@dir-2012-29; C] [@dir-2012-29]')).toEqual({
      outline: ['numbered-paragraph #HT-11.2.3', '  paragraph: Wait.', '  source-list', `    ${DIRECTIVE}`],
      problems: [
        `${FILE}:1  Citation names “a”; no source in data/sources.yaml and no case of this edition has that key. Add the source to data/sources.yaml first.`,
        `${FILE}:1  Citation is [@dir-2012-29]; say how far it was checked: [@dir-2012-29; C], E or K after a semicolon.`,
      ],
    }));

  test('a paragraph whose citations all have faults gets no list of sources', () =>
    expect(read('11.2.3 Wait. [@a; C]').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Wait.',
    ]));

  test.each(['[7]', '[a note]', '@dir-2012-29', '`[@dir-2012-29; C]`'])('%s is no citation', (markdown) =>
    expect(read(`Text ${markdown} more.`)).toEqual({
      outline: [`paragraph: Text ${markdown} more.`],
      problems: [],
    }),
  );
});
