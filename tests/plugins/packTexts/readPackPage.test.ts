import {readPackPage} from '../../../src/plugins/packTexts/readPackPage';
import {aCasePage, aChapterPage, aDocument, NUMBERED_PARAGRAPH} from '../../builders/aBuiltPage';

const read = (text: string): ReturnType<typeof readPackPage> =>
  readPackPage(aDocument(aChapterPage(text)), '/2/guidelines/free-account/');
const paragraph = (words: string): string =>
  `<div class=para id=HT-11.1.1><a class=para-no href=#HT-11.1.1><span>HT</span> 11.1.1</a>${words}</div>`;
const blocksOf = (words: string): unknown => read(paragraph(words)).places.get('HT-11.1.1')!.blocks;

describe('a numbered paragraph', () => {
  test('has its words without its number, and what is in preparation says so', () =>
    expect(read(NUMBERED_PARAGRAPH).places.get('HT-11.1.1')!.blocks).toEqual([
      {kind: 'paragraph', text: 'Wait for the person (HT 13.1.1 (in preparation)).'},
    ]));

  test('has its sources, each with its certainty in words', () =>
    expect(read(NUMBERED_PARAGRAPH).places.get('HT-11.1.1')!.sources).toEqual([
      'ABE 2022; E, not checked against the source',
      'Directive 2012/29/EU (art. 20); C, read in the source',
      'Practice',
    ]));

  test('says how far a source inside its text was checked', () =>
    expect(
      blocksOf(
        '<p>So <span class=inline-citation>(ABE 2022 <span class="cert cert-e"><b aria-hidden=true>E</b>not checked</span>)</span>.',
      ),
    ).toEqual([{kind: 'paragraph', text: 'So (ABE 2022; E, not checked).'}]));

  test('keeps lists as items, with numbers where they count', () =>
    expect(blocksOf('<p>Do:<ol start=3><li>wait<ul><li>long</ul><li><p>ask</p></ol>')).toEqual([
      {kind: 'paragraph', text: 'Do:'},
      {kind: 'item', marker: '3.', depth: 0, text: 'wait'},
      {kind: 'item', marker: '•', depth: 1, text: 'long'},
      {kind: 'item', marker: '4.', depth: 0, text: 'ask'},
    ]));

  test('keeps quotations and tables', () =>
    expect(
      blocksOf(
        '<blockquote><p>Said.</blockquote><table><thead><tr><th>Who<th>What<tbody><tr><td>Judge<td>asks</table>',
      ),
    ).toEqual([
      {kind: 'quote', text: 'Said.'},
      {
        kind: 'row',
        cells: [
          ['Who', 'Judge'],
          ['What', 'asks'],
        ],
      },
    ]));

  test('keeps what was corrected apart from its words', () =>
    expect(blocksOf('<p>Now.<p class=corr><b>Corrected 1 May 2026:</b> A slip.</p>')).toEqual([
      {kind: 'paragraph', text: 'Now.'},
      {kind: 'remark', text: 'Corrected 1 May 2026: A slip.'},
    ]));

  test('that was withdrawn says so', () =>
    expect(blocksOf('<p class=withdrawn>This paragraph was withdrawn.</p>')).toEqual([
      {kind: 'paragraph', text: 'This paragraph was withdrawn.'},
    ]));

  test('has no controls, and a term without what it opens', () =>
    expect(
      blocksOf(
        '<p>Use <button class=term-button>cues</button><span popover=auto>A cue is …</span>.</p><button>Cite</button>',
      ),
    ).toEqual([{kind: 'paragraph', text: 'Use cues.'}]));

  test('stands under its headings', () =>
    expect(
      read(
        `<h2 id=a><a class=hang href=#a>11.0</a> Before</h2><h3 id=b>Deep</h3><h2 id=c><a class=hang href=#c>11.1</a> Now</h2><h3 id=d>Here</h3>${paragraph('<p>x')}`,
      ).places.get('HT-11.1.1')!.headings,
    ).toEqual(['11.1 Now', 'Here']));
});

test('what is the editors’ own says so with each paragraph', () =>
  expect(
    read(
      `<h2 id=p>In practice</h2><p class=own>Conclusions of the editors.</p>${paragraph('<p>x')}`,
    ).places.get('HT-11.1.1')!.headings,
  ).toEqual(['In practice (Conclusions of the editors)']));

test('a row has the heading of each column, without its number and the labels for phones', () =>
  expect(
    read(
      `<table><thead><tr><th>Row<th>Say<th>Avoid<th>Notes<tbody><tr id=HT-C.4><td><a class=row-no href=#HT-C.4>C.4</a>
<th>“Tell me.”<td><span class=cell-label aria-hidden=true>Avoid</span><span>“Right?”</span><td></table>`,
    ).places.get('HT-C.4')!.blocks,
  ).toEqual([
    {
      kind: 'row',
      cells: [
        ['Say', '“Tell me.”'],
        ['Avoid', '“Right?”'],
      ],
    },
  ]));

test('a case has its outcome, and the warning above its note', () => {
  const page = readPackPage(
    aDocument(
      aCasePage('<div class=para id=JP-a-v-france-1><a class=para-no href=#x>[1]</a><p>Build.</div>').replace(
        '<strong>One reader so far</strong>',
        '<svg></svg><div><strong>One reader so far</strong>No second reader. <a href=#verification>What was checked</a></div>',
      ),
    ),
    '/2/practice/a-v-france/',
  );
  expect(page.blocks).toEqual([{kind: 'paragraph', text: 'Outcome: Violation of Article 4.'}]);
  expect(page.caution).toBe('One reader so far. No second reader.');
  expect([...page.places.keys()]).toEqual(['JP-a-v-france-1']);
});

test('a page without an article is named', () =>
  expect(() => readPackPage(aDocument('<main>x</main>'), '/2/x/')).toThrow(
    'Course packs: /2/x/ has no article. Build the site again.',
  ));
