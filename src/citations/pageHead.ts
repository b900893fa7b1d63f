/**
 * What the head of a chapter’s or a case’s page says to programs that cite, such as Zotero, and to search engines.
 * A chapter’s page speaks of the chapter; a case’s page of the decision, as the forms of citation do, and names the
 * note. Left out is what is not known: a publisher of the decision, its language, an author.
 */
import type {Citable, CitedDecision} from './citable';
import {FORMATS} from './formats';
import {LANGUAGE, noteOnDecision, titleOfText} from './formats/work';

export interface PageHead {
  readonly meta: readonly (readonly [name: string, content: string])[];
  readonly links: readonly {
    readonly rel: string;
    readonly href: string;
    readonly [attribute: string]: string;
  }[];
  /** JSON that is safe inside a script element. */
  readonly jsonLd: string;
}

const ENGLISH = 'http://publications.europa.eu/resource/authority/language/ENG';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** @param court Address of the court’s cases, for a case. */
export function pageHeadOf(citable: Citable, court?: string): PageHead {
  const {kind, decision, url} = citable;
  const isCase = kind === 'case' && decision !== undefined;
  return {
    meta: known([
      ...(isCase ? caseMeta(citable, decision) : textMeta(citable)),
      ['dcterms.identifier', url],
      ['dcterms.publisher', citable.portal],
      ['dcterms.accessRights', 'public'],
    ]),
    links: [
      {rel: 'schema.dcterms', href: 'http://purl.org/dc/terms/'},
      // Links, since programs that cite take these in meta elements for the author of the decision, by first name and
      // surname, and for its language, which is not known.
      ...(isCase ? [{rel: 'dcterms.creator', href: court ?? url, title: courtOf(decision)}] : []),
      {rel: 'dcterms.language', href: ENGLISH, title: 'en'},
      ...FORMATS.flatMap(({extension, mediaType}) =>
        extension && mediaType
          ? [{rel: 'alternate', type: mediaType, href: `${pathOf(url)}${citationFile(extension)}`}]
          : [],
      ),
    ],
    jsonLd: JSON.stringify(isCase ? caseData(citable, decision) : textData(citable)).replaceAll(
      '<',
      '\\u003c',
    ),
  };
}

/** Name of the file with a page’s citation, in the folder of the page. */
export function citationFile(extension: string): string {
  return `citation${extension}`;
}

/** An address without scheme and host. */
function pathOf(url: string): string {
  return url.replace(/^\w+:\/\/[^/]+/, '');
}

type Meta = readonly (readonly [name: string, content: string | undefined])[];

function known(meta: Meta): PageHead['meta'] {
  return meta.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}

/** Names beginning with `z:` are Zotero’s own; no other set of names has a court. */
function caseMeta(citable: Citable, decision: CitedDecision): Meta {
  const note = noteOnDecision(citable);
  return [
    ['z:itemType', 'case'],
    ['citation_title', decision.title],
    ['citation_publication_date', slashed(decision.date)],
    ['citation_public_url', decision.url],
    ['z:court', decision.court.name],
    ['z:docketNumber', decision.docket.join('; ')],
    ['z:shortTitle', decision.shortTitle],
    ['z:extra', [decision.ecli, note].filter(Boolean).join('; ')],
    ['dcterms.isVersionOf', decision.ecli],
    ['dcterms.coverage', COVERAGE[decision.court.jurisdiction] ?? decision.court.jurisdiction],
    ['dcterms.date', decision.date],
    ['dcterms.type', 'judicial decision'],
    ['dcterms.description', note],
  ];
}

/** Where ECLI has codes of its own for organisations. */
const COVERAGE: Readonly<Record<string, string>> = {COE: 'CE'};

function textMeta(citable: Citable): Meta {
  const {label, publication, edition, url} = citable;
  return [
    ['citation_title', titleOfText(citable)],
    ['citation_book_title', publication],
    ['citation_publication_date', slashed(edition.published)],
    ['citation_public_url', url],
    ['citation_language', LANGUAGE],
    ['z:edition', String(edition.number)],
    ['z:shortTitle', label],
    ['z:extra', edition.lawStatedAs],
    ['dcterms.title', titleOfText(citable)],
    ['dcterms.date', edition.published],
  ];
}

/** The form of a day in Highwire’s tags. */
function slashed(day: string): string {
  return day.replaceAll('-', '/');
}

function courtOf({court, formation}: CitedDecision): string {
  return [court.name, formation].filter(Boolean).join(', ');
}

function textData(citable: Citable): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Chapter',
    '@id': citable.url,
    url: citable.url,
    name: citable.title,
    identifier: citable.label,
    ...publishedHere(citable, 'Book'),
  };
}

function caseData(citable: Citable, decision: CitedDecision): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': citable.url,
    url: citable.url,
    name: `Note on ${decision.title}`,
    identifier: citable.label,
    ...publishedHere(citable, 'Collection'),
    about: {
      '@type': 'CreativeWork',
      genre: 'judicial decision',
      name: decision.title,
      identifier: [...(decision.ecli ? [decision.ecli] : []), ...decision.docket],
      creator: {'@type': 'Organization', name: courtOf(decision)},
      dateCreated: decision.date,
      ...(decision.url && {url: decision.url}),
    },
  };
}

function publishedHere({publication, portal, edition, url}: Citable, type: 'Book' | 'Collection'): object {
  return {
    isPartOf: {
      '@type': type,
      name: publication,
      [type === 'Book' ? 'bookEdition' : 'version']: String(edition.number),
      isPartOf: {'@type': 'WebSite', name: portal, url: `${url.slice(0, -pathOf(url).length)}/`},
    },
    datePublished: edition.published,
    inLanguage: LANGUAGE,
    license: LICENCE,
  };
}
