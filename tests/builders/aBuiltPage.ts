import {parsePage, type HtmlDocument} from '../../src/search/build/html';
import type {SearchedPage} from '../../src/search/build/searchedPages';
import {aCaseRecord} from './aCaseRecord';

/** A page as Docusaurus writes it, with what surrounds every page’s text. */
export function aBuiltPage(main: string, head = ''): string {
  return `<!doctype html><html lang=en-GB><head><title>A page</title>${head}</head><body>
<nav class=book><a href=/2/>All pages</a></nav>${main}<footer>Funded by the Union</footer></body></html>`;
}

const WAY_UP =
  '<nav aria-label="You are here"><ol class=crumbs><li><a href=/2/>Guidelines</a><li>Part I</ol></nav>';

export const NUMBERED_PARAGRAPH = `<div class=para id=HT-11.1.1>
  <a class=para-no href=#HT-11.1.1 aria-label="Paragraph HT 11.1.1"><span>HT</span> 11.1.1</a>
  <p>Wait for the person (<span>HT 13.1.1</span> <span class=planned>(in preparation)</span>).</p>
  <div class=src><b>Sources</b> <ul>
    <li class=item><a href=/2/reference/sources/#abe>ABE 2022</a> <span class="cert cert-e"><b aria-hidden=true>E</b>not checked against the source</span>
    <li class=item>Directive 2012/29/EU<span class=src-note> (art. 20)</span> <span class="cert cert-c"><b aria-hidden=true>C</b><span class=hidden>read in the source</span></span>
    <li class=item><span class="cert cert-p"><b>Practice</b></span> 
  </ul></div></div>`;

/** Chapter 11 of the guidelines around a text. */
export function aChapterPage(text: string): string {
  return aBuiltPage(
    `<main class=page>${WAY_UP}<article class=article><h1><span class=hang>HT 11</span> The free account</h1>
<details class="fold fold-toc"><summary>Contents of this page</summary></details>${text}</article>
<p class="report small"><a href=/report-an-error/>Report an error on this page</a></main>`,
    '<meta name=description content="Helps to let a witness tell freely.">',
  );
}

/** The invented case `a-v-france` around the paragraphs of its note. */
export function aCasePage(note: string, panels = ''): string {
  return aBuiltPage(`<main class=page>${WAY_UP.replace('Guidelines', 'Collection')}<article class="article article-case">
<div><p class=over><a href=/2/practice/courts/echr/>European Court of Human Rights</a>, 26 July 2005<h1 class=case-title><em>A v. France</em></h1></div>
<dl class=facts><div class=outcome><dt>Outcome<dd>Violation of Article 4.</div>
<div><dt>ECLI<dd>ECLI:CE:ECHR:2005:0726JUD000000105 <span class="meta state-open">(not checked)</span></div>
<div><dt>Topics<dd><a href=/2/practice/topics/#servitude>Servitude</a>; <a href=/2/practice/topics/#work>Work</a></div>
<div><dt>Judgment<dd><a href=https://hudoc.echr.coe.int/eng?i=001-1>hudoc.echr.coe.int</a></div></dl>
<div class="banner banner-caution"><strong>One reader so far</strong></div>${note}${panels}
<section class=panel id=related><h2>Related cases</h2><p>None in the collection yet.</section>
<section class=panel id=verification><h2>How far this note was verified</h2><p>Seen on an official page</section></article></main>`);
}

/** A page of text of the guidelines, or the page of another kind that is given. */
export function aSearchedPage(values: Partial<SearchedPage> = {}): SearchedPage {
  return {
    kind: 'text',
    url: '/2/guidelines/free-account/',
    publication: 'HT',
    expectedIds: [],
    ...values,
  } as SearchedPage;
}

export function aSearchedCase(): SearchedPage {
  return {
    kind: 'case',
    url: '/2/practice/a-v-france/',
    publication: 'JP',
    expectedIds: [],
    record: aCaseRecord({shortTitle: 'The A case'}),
  };
}

export function aDocument(html: string): HtmlDocument {
  return parsePage(html);
}
