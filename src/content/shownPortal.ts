/** What of a portal readers see: everything but the cases that are kept back. */
import {keptBack, type KeptBack} from '../cases/shown';
import type {CaseFile, EditionContent, Portal} from './portal';

/** A case that no output shows, by its file in the newest edition that says so. */
export interface KeptCase {
  readonly id: string;
  readonly file: CaseFile;
  readonly why: KeptBack;
}

/**
 * The cases that are kept back, sorted by id. A case is kept back in every edition when one of them says so: an
 * earlier edition’s copy of the note would tell what the newer one holds.
 */
export function keptCases({editions, today}: Pick<Portal, 'editions' | 'today'>): KeptCase[] {
  const kept = new Map<string, KeptCase>();
  for (const {cases} of editions) {
    for (const [id, file] of cases) {
      const why = keptBack(file.record, today);
      if (why && !kept.has(id)) kept.set(id, {id, file, why});
    }
  }
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Files of cases that are kept back, below their edition’s folder; Docusaurus must not read them. */
export function keptFiles(portal: Portal): string[] {
  const kept = new Set(keptCases(portal).map(({id}) => id));
  const paths = portal.editions.flatMap(({cases}) =>
    [...cases].filter(([id]) => kept.has(id)).map(([, {pathInEdition}]) => pathInEdition),
  );
  return [...new Set(paths)].sort();
}

/**
 * A portal without its cases that are kept back, and without all that would name them: corrections of their
 * paragraphs, places of the subject index, changes since the law of an earlier edition. The gate checks the whole
 * portal, and refuses a text that cites one of them.
 */
export function shownPortal(portal: Portal): Portal {
  const kept = keptCases(portal).map(({id}) => id);
  if (kept.length === 0) return portal;
  const isKept = new Set(kept);
  const units = new Set(
    portal.editions.flatMap(({cases}) =>
      kept.flatMap((id) => cases.get(id)?.units.map((unit) => unit.id) ?? []),
    ),
  );
  const {restatement} = portal;
  return {
    ...portal,
    editions: portal.editions.map((content): EditionContent => ({
      ...content,
      cases: new Map([...content.cases].filter(([id]) => !isKept.has(id))),
    })),
    corrigenda: portal.corrigenda.filter(({id}) => !units.has(id)),
    subjectIndex: portal.subjectIndex
      .map((heading) => ({...heading, locators: heading.locators.filter((id) => !units.has(id))}))
      .filter(({locators}) => locators.length > 0),
    ...(restatement && {
      restatement: {...restatement, changes: restatement.changes.filter(({id}) => !isKept.has(id))},
    }),
  };
}
