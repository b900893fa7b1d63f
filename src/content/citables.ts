/** Everything of an edition that can be cited, with what a citation says of it. */
import type {Citable, CitableEdition, CitedDecision} from '../citations/citable';
import type {PortalIdentity} from '../publications/identity';
import {isChapterParagraph} from '../publications/paragraph';
import type {PublicationCode} from '../publications/publication';
import {caseAddress, chapterAddress} from './pages';
import type {CaseFile, EditionContent} from './portal';

/** Names of the publications, as printed in a citation. */
const PUBLICATION_NAMES: Readonly<Record<PublicationCode, string>> = {
  HT: 'Guidelines on hearing techniques',
  JD: 'Methodology for Joint Day operations',
  JP: 'Collection of judicial practice',
};

/** Chapters with their paragraphs and rows, then cases with the paragraphs of their notes; by id. */
export function citablesOf(
  content: EditionContent,
  {name: portal, url: host}: Pick<PortalIdentity, 'name' | 'url'>,
): Map<string, Citable> {
  const citables = new Map<string, Citable>();
  const {number, lawStatedAs, published} = content.edition;
  const edition: CitableEdition = {number, lawStatedAs, published};
  for (const chapter of content.chapters) {
    const {code, record, units} = chapter;
    const address = `${host}${chapterAddress(content, chapter)}`;
    const common = {title: record.title, publication: PUBLICATION_NAMES[code], edition, portal};
    const id = `${code}-${record.chapter}`;
    citables.set(id, {kind: 'chapter', id, label: `${code} ${record.chapter}`, url: address, ...common});
    for (const unit of units) {
      const kind = isChapterParagraph(unit.id) ? 'paragraph' : 'row';
      citables.set(unit.id, {kind, id: unit.id, label: unit.label, url: `${address}#${unit.id}`, ...common});
    }
  }
  for (const [caseId, file] of content.cases) {
    const {record, units} = file;
    const address = `${host}${caseAddress(content, caseId)}`;
    const common = {
      title: record.title,
      publication: PUBLICATION_NAMES.JP,
      edition: {...edition, published: later(record.published, published)},
      portal,
      decision: decisionOf(content, file),
    };
    const id = `JP-${caseId}`;
    citables.set(id, {kind: 'case', id, label: `JP ${caseId}`, url: address, ...common});
    for (const unit of units)
      citables.set(unit.id, {
        kind: 'case-paragraph',
        id: unit.id,
        label: unit.label,
        url: `${address}#${unit.id}`,
        ...common,
      });
  }
  return citables;
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
