import type {Citable} from '../../src/citations/citable';
import {pageHeadOf} from '../../src/citations/pageHead';
import {aCitable, aCitableCase} from '../builders/aCitable';
import {importPage} from '../builders/embeddedMetadata';

const COURT = '/2/practice/courts/ecthr/';

const aChapter = (values: Partial<Citable> = {}): Citable =>
  aCitable({
    kind: 'chapter',
    id: 'HT-11',
    label: 'HT 11',
    url: 'https://portal.example/2/guidelines/free-account/',
    ...values,
  });

/** A page with what Docusaurus puts into every head. */
function pageWith({meta, links, jsonLd}: ReturnType<typeof pageHeadOf>): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!doctype html><html><head><title>A page</title>
<meta property="og:title" content="A page | Portal"><meta property="og:url" content="https://portal.example/2/x/">
<meta property="og:description" content="What it says"><meta name="docusaurus_locale" content="en-GB">
${meta.map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`).join('\n')}
${links.map(({rel, href}) => `<link rel="${rel}" href="${href}">`).join('\n')}
<script type="application/ld+json">${jsonLd}</script></head><body><h1>A page</h1></body></html>`;
}

function dataOf(citable: Citable): Record<string, unknown> {
  return JSON.parse(pageHeadOf(citable).jsonLd) as Record<string, unknown>;
}

describe('a program that cites finds on the page of a case', () => {
  test('the decision, with court, day, number and official address, and no author', () =>
    expect(importPage(pageWith(pageHeadOf(aCitableCase({shortTitle: 'A'}), COURT)))).toEqual({
      itemType: 'case',
      authors: [],
      title: 'A v. France',
      shortTitle: 'A',
      court: 'European Court of Human Rights',
      docketNumber: '1/01',
      date: '2005/07/26',
      url: 'https://hudoc.echr.coe.int/eng?i=001-1',
      extra:
        'ECLI:CE:ECHR:2005:0726JUD000000101; Note on the decision: JP a-v-france (edition 2), A Knowledge Portal, https://portal.example/2/practice/a-v-france/',
    }));

  test('the page itself where the decision has no official address', () =>
    expect(importPage(pageWith(pageHeadOf(aCitableCase({url: ''}), COURT))).url).toBe(
      'https://portal.example/2/x/',
    ));

  test('several numbers as one, and names with signs of HTML in them', () =>
    expect(
      importPage(
        pageWith(pageHeadOf(aCitableCase({title: '“A” & "B" <c>', docket: ['1/01', '2/01']}), COURT)),
      ),
    ).toMatchObject({title: '“A” & "B" <c>', docketNumber: '1/01; 2/01'}));
});

test('a program that cites finds on the page of a chapter its number, title, publication, edition and law', () =>
  expect(importPage(pageWith(pageHeadOf(aChapter())))).toEqual({
    itemType: 'bookSection',
    authors: [],
    title: 'HT 11, Free account and questioning',
    shortTitle: 'HT 11',
    bookTitle: 'Guidelines on hearing techniques',
    publisher: 'A Knowledge Portal',
    edition: '2',
    date: '2026/11/24',
    url: 'https://portal.example/2/guidelines/free-account/',
    language: 'en-GB',
    extra: 'Law from sources seen up to June 2026',
  }));

describe('the metadata of ECLI', () => {
  const ecliSet = (citable: Citable): Record<string, string | undefined> => {
    const {meta, links} = pageHeadOf(citable, COURT);
    return Object.fromEntries([
      ...meta.filter(([name]) => name.startsWith('dcterms.')),
      ...links.filter(({rel}) => rel.startsWith('dcterms.')).map(({rel, title}) => [rel, title] as const),
    ]);
  };

  test('are those of the decision, on a page in English that is open to all', () =>
    expect(ecliSet(aCitableCase({formation: 'Second Section'}))).toEqual({
      'dcterms.identifier': 'https://portal.example/2/practice/a-v-france/',
      'dcterms.isVersionOf': 'ECLI:CE:ECHR:2005:0726JUD000000101',
      'dcterms.creator': 'European Court of Human Rights, Second Section',
      'dcterms.coverage': 'CE',
      'dcterms.date': '2005-07-26',
      'dcterms.language': 'en',
      'dcterms.publisher': 'A Knowledge Portal',
      'dcterms.accessRights': 'public',
      'dcterms.type': 'judicial decision',
      'dcterms.description':
        'Note on the decision: JP a-v-france (edition 2), A Knowledge Portal, https://portal.example/2/practice/a-v-france/',
    }));

  test('have no ECLI where the decision has none', () =>
    expect(ecliSet(aCitableCase({ecli: ''}))).not.toHaveProperty(['dcterms.isVersionOf']));
});

describe('the data for search engines', () => {
  test('name the note, and the decision as what it is about', () =>
    expect(dataOf(aCitableCase())).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Note on A v. France',
      identifier: 'JP a-v-france',
      datePublished: '2026-11-24',
      isPartOf: {name: 'Collection of judicial practice', version: '2'},
      about: {
        genre: 'judicial decision',
        name: 'A v. France',
        identifier: ['ECLI:CE:ECHR:2005:0726JUD000000101', '1/01'],
        creator: {name: 'European Court of Human Rights'},
        dateCreated: '2005-07-26',
        url: 'https://hudoc.echr.coe.int/eng?i=001-1',
      },
    }));

  test('name the chapter in its publication and edition', () =>
    expect(dataOf(aChapter())).toMatchObject({
      '@type': 'Chapter',
      name: 'Free account and questioning',
      identifier: 'HT 11',
      isPartOf: {
        '@type': 'Book',
        name: 'Guidelines on hearing techniques',
        bookEdition: '2',
        isPartOf: {name: 'A Knowledge Portal', url: 'https://portal.example/'},
      },
    }));

  test('cannot end the script that they stand in', () => {
    const citable = aChapter({title: 'A </script><script>alert(1)</script> <!-- B'});
    expect(pageHeadOf(citable).jsonLd).not.toContain('<');
    expect(dataOf(citable).name).toBe(citable.title);
  });
});

test('a page leads to its citation in every form that is a file', () =>
  expect(pageHeadOf(aChapter()).links.filter(({rel}) => rel === 'alternate')).toEqual([
    {
      rel: 'alternate',
      type: 'application/x-research-info-systems',
      href: '/2/guidelines/free-account/citation.ris',
    },
    {rel: 'alternate', type: 'application/x-bibtex', href: '/2/guidelines/free-account/citation.bib'},
    {
      rel: 'alternate',
      type: 'application/vnd.citationstyles.csl+json',
      href: '/2/guidelines/free-account/citation.csl.json',
    },
  ]));
