/**
 * Reads a page as Zotero’s generic importer does (translators “Embedded Metadata” and “RDF”, github.com/zotero/
 * translators), as far as the portal relies on it. Its rules, in our own words:
 *
 * 1. It reads the `meta` elements of the head that have `name` (else `property`) and `content`; no `link`, no JSON-LD.
 * 2. A name is parted at its first point, colon or underscore. A prefix that stands for a known set of names
 *    (`dc`, `dcterms`, `og`, `z` for Zotero’s own …) makes it a statement; the first letter of the rest is made small.
 * 3. The kind of item is `z:itemType`; else what `og:type` or `dc:type` says, where that is a kind of item; else by
 *    tags of Highwire: `citation_book_title` makes a book section, `citation_technical_report_institution` a report,
 *    `citation_title` alone a journal article; else a web page.
 * 4. Statements fill the item first: title from `dc`, `dcterms`, `og`; date from `dcterms:issued`, `dc:date`,
 *    `dcterms:date`; publisher, and with it institution, from `dc` and `dcterms`; language likewise; address from
 *    `og:url`; authors from `creator`, then `contributor`, a name without a comma parted before its last word.
 * 5. Every statement in Zotero’s own names then fills the field of that name, whatever stood there.
 * 6. Tags of Highwire replace what they name. A tag is found by the end of a name, and several are joined.
 * 7. Without an author, elements of the classes `byline` and `vcard` are taken for one.
 * 8. What the kind of item has no field for is dropped. A case’s `title`, `date` and `number` are its name, the day of
 *    the decision and the docket number.
 */
import {parse, type DefaultTreeAdapterMap} from 'parse5';

type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['document'] | Element;

export interface ImportedItem {
  readonly itemType: string;
  readonly authors: readonly string[];
  readonly title?: string;
  readonly shortTitle?: string;
  readonly court?: string;
  readonly docketNumber?: string;
  readonly bookTitle?: string;
  readonly publisher?: string;
  readonly edition?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly extra?: string;
}

const PREFIXES = new Set(['dc', 'dcterms', 'og', 'z', 'prism', 'bib', 'bibo', 'article', 'book']);

/** By kind of item: the fields it has among those that the page can fill. */
const FIELDS: Readonly<Record<string, readonly (keyof ImportedItem)[]>> = {
  case: ['title', 'shortTitle', 'court', 'docketNumber', 'date', 'url', 'language', 'extra'],
  bookSection: [
    'title',
    'shortTitle',
    'bookTitle',
    'publisher',
    'edition',
    'date',
    'url',
    'language',
    'extra',
  ],
  report: ['title', 'shortTitle', 'date', 'url', 'language', 'extra'],
  journalArticle: ['title', 'shortTitle', 'date', 'url', 'language', 'extra'],
  webpage: ['title', 'shortTitle', 'date', 'url', 'language', 'extra'],
};

export function importPage(html: string): ImportedItem {
  const elements = allOf(parse(html));
  const metas = elements
    .filter(({tagName, parentNode}) => tagName === 'meta' && isHead(parentNode))
    .flatMap((element) => {
      const name = attributeOf(element, 'name') ?? attributeOf(element, 'property');
      const content = attributeOf(element, 'content');
      return name && content ? [{name, content}] : [];
    });
  const statements = metas.flatMap(({name, content}) => {
    const [, prefix, rest] = /^([^.:_]+)[.:_](.+)$/.exec(name) ?? [];
    if (!prefix || !rest || !PREFIXES.has(prefix.toLowerCase())) return [];
    return [{name: `${prefix.toLowerCase()}:${rest[0]!.toLowerCase()}${rest.slice(1)}`, content}];
  });
  const said = (...names: readonly string[]): string[] => {
    for (const name of names) {
      const found = statements.filter((statement) => statement.name === name).map(({content}) => content);
      if (found.length > 0) return found;
    }
    return [];
  };
  const tagged = (tag: string): string | undefined => {
    const found = metas.filter(({name}) => name.endsWith(tag)).map(({content}) => content);
    return found.length > 0 ? found.join(', ').replace(/\s+/g, ' ').trim() : undefined;
  };

  const itemType =
    said('z:itemType')[0] ??
    [...said('og:type'), ...said('dc:type', 'dcterms:type')].find((type) => type in FIELDS) ??
    (tagged('citation_book_title') && 'bookSection') ??
    (tagged('citation_technical_report_institution') && 'report') ??
    (tagged('citation_title') ? 'journalArticle' : 'webpage');
  const zotero = Object.fromEntries(
    statements
      .filter(({name}) => name.startsWith('z:'))
      .reverse()
      .map(({name, content}) => [name.slice(2), content]),
  );
  const values: Readonly<Record<string, string | undefined>> = {
    title: said('dc:title', 'dcterms:title', 'og:title')[0],
    publisher: said('dc:publisher', 'dcterms:publisher')[0],
    language: said('dc:language', 'dcterms:language')[0],
    date: said('dcterms:issued', 'dc:date', 'dcterms:date')[0],
    url: said('og:url')[0],
    ...zotero,
    ...present({
      title: tagged('citation_title'),
      bookTitle: tagged('citation_book_title'),
      publisher: tagged('citation_publisher'),
      date: tagged('citation_date') ?? tagged('citation_publication_date'),
      docketNumber: tagged('citation_technical_report_number'),
      url: tagged('citation_public_url'),
      language: tagged('citation_language'),
    }),
  };
  const authors = [
    ...(tagged('citation_author') ? [tagged('citation_author')!] : []),
    ...said('dc:creator', 'dcterms:creator', 'dc:contributor', 'dcterms:contributor'),
    ...elements
      .filter((element) => /(?:^|\s)(?:byline|vcard)(?:\s|$)/.test(attributeOf(element, 'class') ?? ''))
      .map(({tagName}) => `<${tagName}>`),
  ];
  return {
    itemType,
    authors,
    ...present(Object.fromEntries((FIELDS[itemType] ?? []).map((field) => [field, values[field]]))),
  };
}

function present(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Record<string, string>;
}

function isHead(parent: Element['parentNode']): boolean {
  return parent !== null && 'tagName' in parent && parent.tagName === 'head';
}

function attributeOf({attrs}: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}

function allOf(root: Parent): Element[] {
  return root.childNodes.flatMap((child) => ('tagName' in child ? [child, ...allOf(child)] : []));
}
