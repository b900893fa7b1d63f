/** What can be looked up by its id: paragraphs, rows, chapters, cases, and what each edition says of them. */
import type {Citable} from '../../citations/citable';
import type {CitedBy} from '../../citations/citedBy';
import {citablesOf} from '../../content/citables';
import {citedByOf} from '../../content/citedBy';
import {compareContents} from '../../content/differences';
import {hasText, type NumberedUnit} from '../../content/pageFile';
import {glossaryAddress, lawAddress} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';
import type {ParagraphDifference} from '../../publications/difference';
import type {PortalIdentity} from '../../publications/identity';

/** A name with an address from the root of the site. */
export interface Place {
  readonly label: string;
  /** Words beside the label: the title of its chapter. */
  readonly title?: string;
  readonly url: string;
}

/** An edition with what the resolver asks of it. */
export interface IndexedEdition {
  readonly content: EditionContent;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly citables: ReadonlyMap<string, Citable>;
  readonly units: ReadonlyMap<string, NumberedUnit>;
  readonly citedBy: CitedBy['citedBy'];
  /** What may cite: as the ids of `citedBy` name it. */
  readonly places: ReadonlyMap<string, Place>;
  /** What became of its paragraphs in the edition in force; empty for that edition. */
  readonly differences: ReadonlyMap<string, ParagraphDifference>;
}

/** What an edition says under an id. */
export type Standing =
  | {readonly state: 'text'; readonly citable: Citable}
  | {readonly state: 'moved'; readonly url: string; readonly to: string; readonly label: string}
  | {readonly state: 'withdrawn'; readonly url: string}
  | {readonly state: 'absent'};

/** The editions of a portal, that in force first. */
export function indexEditions(
  portal: Portal,
  identity: Pick<PortalIdentity, 'name' | 'url'>,
): IndexedEdition[] {
  const current = portal.editions.find(({isCurrent}) => isCurrent);
  return portal.editions.map((content): IndexedEdition => {
    const citables = citablesOf(content, identity);
    const differences = current && !content.isCurrent ? compareContents(portal, content, current) : [];
    return {
      content,
      number: content.edition.number,
      isCurrent: content.isCurrent,
      citables,
      units: new Map(
        [...content.chapters, ...content.cases.values()].flatMap(({units}) =>
          units.map((unit) => [unit.id, unit] as const),
        ),
      ),
      citedBy: citedByOf(content).citedBy,
      places: placesOf(content, citables, identity.url),
      differences: new Map(differences.map((difference) => [difference.id, difference])),
    };
  });
}

/** Every id that an edition has or had, each once, in the order of the edition in force. */
export function idsOf(editions: readonly IndexedEdition[]): string[] {
  return [...new Set(editions.flatMap(({citables}) => [...citables.keys()]))];
}

export function standingOf({citables, units}: IndexedEdition, id: string): Standing {
  const citable = citables.get(id);
  if (!citable) return {state: 'absent'};
  const unit = units.get(id);
  if (!unit || hasText(unit)) return {state: 'text', citable};
  const url = pathOf(citable.url);
  const to = unit.movedTo;
  return to === undefined
    ? {state: 'withdrawn', url}
    : {state: 'moved', url, to, label: citables.get(to)?.label ?? to};
}

/** An address from the root of the site. */
export function pathOf(url: string): string {
  const {pathname, hash} = new URL(url);
  return pathname + hash;
}

function placesOf(
  content: EditionContent,
  citables: ReadonlyMap<string, Citable>,
  host: string,
): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const {id, kind, label, title, url, decision} of citables.values()) {
    const name = decision?.shortTitle ?? title;
    places.set(
      id,
      kind === 'case' || kind === 'case-paragraph'
        ? {label: [name, ...(/\[.*/.exec(label) ?? [])].join(' '), url: pathOf(url)}
        : {label, title, url: pathOf(url)},
    );
  }
  for (const {id, term} of content.glossary.values())
    places.set(`term-${id}`, {label: term.en, url: `${glossaryAddress(content)}#${id}`});
  for (const {id, source, at} of content.rules.values()) {
    const url = lawAddress(content, source, id);
    const short = content.sources.get(source)?.short ?? source;
    if (url !== undefined) places.set(`rule-${id}`, {label: `${short}, ${at}`, url: pathOf(host + url)});
  }
  return places;
}
