import {parseFragment} from 'parse5';

import {joinTexts, textOf} from '../../../src/search/build/pageText';

const textOfHtml = (html: string): string => textOf(...parseFragment(html).childNodes);

describe('textOf', () => {
  test.each([
    ['white space single', '<p>One\n   two&nbsp;three</p>', 'One two three'],
    ['blocks apart', '<p>One</p><p>two</p>', 'One two'],
    ['the parts of a word together', '<p>un<em>just</em>ly</p>', 'unjustly'],
    ['the items of a list apart', '<ul><li>One<li>two</ul><p>three</p>', 'One · two · three'],
    [
      'items that end in punctuation as sentences',
      '<p>As follows:</p><ol><li>One;<li>two.</ol>',
      'As follows: One; two.',
    ],
    ['cells apart', '<table><tr><th>Day<th>Work<tr><td>1<td>Map</table>', 'Day · Work · 1 · Map'],
    [
      'a term that explains itself',
      'the <button class="term-button">centre</button><span popover>Place.</span>, where',
      'the centre, where',
    ],
    ['soft hyphens out', 'traf\u00adficking', 'trafficking'],
  ])('keeps %s', (_, html, text) => expect(textOfHtml(html)).toBe(text));

  test.each([
    [
      'marks of certainty',
      'ABE 2022 <span class="cert cert-e"><b>E</b>not checked against the source</span>',
      'ABE 2022',
    ],
    [
      '“in preparation”',
      '(see <span>HT 13</span> <span class="planned">(in preparation)</span>).',
      '(see HT 13).',
    ],
    [
      'the brackets of a mark alone',
      'Ask first <span class="inline-citation">(<span class="cert">Practice</span>)</span>.',
      'Ask first.',
    ],
    ['buttons and drawings', '<svg><title>Print</title></svg><button>Copy</button>Text', 'Text'],
    [
      'what is for screen readers or paper',
      '<span class="hidden">read</span><p class="print-only">Address</p>Text',
      'Text',
    ],
    ['navigation and footers', '<nav>Up</nav>Text<footer>Tags</footer>', 'Text'],
    ['signs of footnotes', 'A note<sup><a data-footnote-ref href="#n">1</a></sup> here', 'A note here'],
    ['corrections', '<p>Text</p><p class="corr"><b>Corrected 1 May:</b> wording</p>', 'Text'],
  ])('leaves out %s', (_, html, text) => expect(textOfHtml(html)).toBe(text));

  test('sets the sources of a paragraph off without the word “Sources”', () =>
    expect(
      textOfHtml('<p>Wait.</p><div class="src"><b>Sources</b><ul><li>ABE 2022<li>Milne 2004</ul></div>'),
    ).toBe('Wait. · ABE 2022 · Milne 2004'));
});

describe('joinTexts', () => {
  test('leaves empty texts out', () => expect(joinTexts(['', 'One', '', 'Two'])).toBe('One · Two'));
});
