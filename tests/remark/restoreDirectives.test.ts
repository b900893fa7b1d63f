import {parseMarkdown} from '../../src/content/markdown';
import {citations} from '../../src/remark/citations';
import {numberedParagraphs} from '../../src/remark/numberedParagraphs';
import {restoreDirectives} from '../../src/remark/restoreDirectives';
import {anOutline} from '../builders/anOutline';
import {aWorkedPage} from '../builders/aWorkedPage';

function read(markdown: string): readonly string[] {
  return aWorkedPage(markdown, [restoreDirectives(markdown)]).outline;
}

describe('restoreDirectives', () => {
  test('an ECLI would be destroyed without it', () =>
    expect(anOutline(parseMarkdown('ECLI:NL:HR:2009:BI7099'))).not.toEqual([
      'paragraph: ECLI:NL:HR:2009:BI7099',
    ]));

  test.each([
    ['alone', 'ECLI:NL:HR:2009:BI7099'],
    ['with brackets behind it', 'ECLI:NL:HR:2009:BI7099 [x]'],
    ['with brackets close behind it', 'ECLI:NL:HR:2009:BI7099[x]'],
    ['with braces behind it', 'ECLI:NL:HR:2009:BI7099{x}'],
    ['inside a sentence', 'See ECLI:NL:HR:2009:BI7099 and ECLI:NL:HR:2009:BI7097, both.'],
    ['at the end of a sentence', 'See ECLI:NL:HR:2009:BI7099.'],
    ['in emphasis', 'See *ECLI:NL:HR:2009:BI7099* here.'],
    ['in strong emphasis with brackets', 'See **ECLI:NL:HR:2009:BI7099[x]** here.'],
    ['next to emphasis', '*See* ECLI:NL:HR:2009:BI7099 *here*.'],
    ['in a link', 'See [ECLI:NL:HR:2009:BI7099](https://example.org).'],
    ['cut at the beginning of the line', ':BI7099 [x] is its end.'],
    ['that is no ECLI but a word behind a colon', 'Article 4:The court, and 10:am, and a:b:c.'],
    ['twice behind one another', ':one:two[x]:three'],
  ])('text %s comes out as written', (_where, markdown) =>
    expect(read(markdown)).toEqual([`paragraph: ${markdown}`]),
  );

  test('an ECLI in a heading comes out as written', () =>
    expect(read('## On ECLI:NL:HR:2009:BI7099 {#hr}')).toEqual([
      'heading 2: On ECLI:NL:HR:2009:BI7099 {#hr}',
    ]));

  test('an ECLI in a table comes out as written', () =>
    expect(read('| ECLI |\n| --- |\n| ECLI:NL:HR:2009:BI7099[x] |')).toEqual([
      'table',
      '  tableRow',
      '    tableCell: ECLI',
      '  tableRow',
      '    tableCell: ECLI:NL:HR:2009:BI7099[x]',
    ]));

  test('two colons at the beginning of a line are text', () =>
    expect(read('One.\n\n::name[x]{y}\n\nTwo.')).toEqual([
      'paragraph: One.',
      'paragraph: ::name[x]{y}',
      'paragraph: Two.',
    ]));

  test('boxes stay boxes', () =>
    expect(read(':::note\n\nECLI:NL:HR:2009:BI7099[x]\n\n:::')).toEqual([
      'containerDirective note',
      '  paragraph: ECLI:NL:HR:2009:BI7099[x]',
    ]));

  test.each([
    ['front matter', '---\ntitle: A\n---\n\n'],
    ['a byte order mark', '\ufeff'],
    ['letters of two code units', '𝄞 𝄞\n\n'],
    ['Windows line ends', 'One.\r\n\r\n'],
  ])('%s above it does not shift the text', (_what, above) =>
    expect(read(`${above}ECLI:NL:HR:2009:BI7099[x]`).at(-1)).toBe('paragraph: ECLI:NL:HR:2009:BI7099[x]'),
  );

  test('a number before it is still the number of a paragraph', () => {
    const markdown = '11.2.3 See ECLI:NL:HR:2009:BI7099 [x].';
    expect(aWorkedPage(markdown, [restoreDirectives(markdown), numberedParagraphs])).toEqual({
      outline: ['numbered-paragraph #HT-11.2.3', '  paragraph: See ECLI:NL:HR:2009:BI7099 [x].'],
      problems: [],
    });
  });

  test('a fault is reported on the line on which its text begins', () => {
    const markdown = 'One\nand ECLI:NL:HR:2009:BI7099 [@a]';
    const steps = [restoreDirectives(markdown), citations({find: () => undefined, keys: () => []})];
    expect(aWorkedPage(markdown, steps).problems).toEqual([
      'docs/guidelines/11-free-account.md:1  Citation is [@a]; say how far it was checked: [@a; C], E or K after a semicolon.',
    ]);
  });

  test('a citation with a colon in its note is one piece again', () => {
    const markdown = 'Text [@a; C; on:point, ECLI:NL:HR:2009:BI7099] goes on.';
    const find = () => ({label: 'Act A', kind: 'source' as const, url: '#a'});
    expect(aWorkedPage(markdown, [restoreDirectives(markdown), citations({find, keys: () => []})])).toEqual({
      outline: [
        'paragraph: Text <inline-citation C a>[Act A](#a)<source-note>on:point, ECLI:NL:HR:2009:BI7099</source-note></inline-citation> goes on.',
      ],
      problems: [],
    });
  });
});
