/** Everything of an edition that can be cited, with what a citation says of it. */
import type {Citable, CitableEdition, CitedDecision} from '../citations/citable';
import {citedPart} from '../publications/citedPart';
import type {PortalIdentity} from '../publications/identity';
import type {PublicationCode} from '../publications/publication';
import {caseAddress, chapterAddress} from './pages';
import type {CaseFile, ChapterFile, EditionContent} from './portal';

/** Names of the publications, as printed in a citation. */
const PUBLICATION_NAMES: Readonly<Record<PublicationCode, string>> = {
  HT: 'Guidelines on hearing techniques',
  JD: 'Methodology for Joint Day operations',
  JP: 'Collection of judicial practice',
};

type Host = Pick<PortalIdentity, 'name' | 'url'>;

/** Chapters with their paragraphs and rows, then cases with the paragraphs of their notes; by id. */
export function citablesOf(content: EditionContent, identity: Host): Map<string, Citable> {
  const citables = new Map<string, Citable>();
  for (const file of [...content.chapters, ...content.cases.values()]) {
    const whole = citableOfPage(content, file, identity);
    for (const citable of [whole, ...file.units.map((unit) => citedPart(whole, unit))])
      citables.set(citable.id, citable);
  }
  return citables;
}

/** What a page is cited for as a whole: its chapter, or its case. */
export function citableOfPage(
  content: EditionContent,
  file: CaseFile | ChapterFile,
  {name: portal, url: host}: Host,
): Citable {
  const {number, lawStatedAs, published} = content.edition;
  const edition: CitableEdition = {number, lawStatedAs, published};
  if ('code' in file) {
    const {code, record} = file;
    return {
      kind: 'chapter',
      id: `${code}-${record.chapter}`,
      label: `${code} ${record.chapter}`,
      title: record.title,
      publication: PUBLICATION_NAMES[code],
      edition,
      url: `${host}${chapterAddress(content, file)}`,
      portal,
    };
  }
  const {record} = file;
  return {
    kind: 'case',
    id: `JP-${record.id}`,
    label: `JP ${record.id}`,
    title: record.title,
    publication: PUBLICATION_NAMES.JP,
    edition: {...edition, published: later(record.published, published)},
    url: `${host}${caseAddress(content, record.id)}`,
    portal,
    decision: decisionOf(content, file),
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function decisionOf({courts}: EditionContent, {record}: CaseFile): CitedDecision {
  const court = courts.get(record.court);
  return {
    title: record.title,
    ...(record.shortTitle && {shortTitle: record.shortTitle}),
    court: {
      code: record.court,
      name: court?.name ?? record.court,
      short: court?.short ?? record.court,
      jurisdiction: court?.jurisdiction ?? '',
    },
    ...(record.formation && {formation: record.formation}),
    date: record.date,
    docket: record.docket,
    ...(record.ecli && record.verification.ecli.state !== 'not-confirmed' && {ecli: record.ecli}),
    citation: record.citation,
    ...(record.url && {url: record.url}),
  };
}
