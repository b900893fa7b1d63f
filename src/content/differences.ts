/** What became of each paragraph from one edition to another, with the reasons that are recorded. */
import type {DifferenceReason, ParagraphDifference} from '../publications/difference';
import {compareEditions, recordParagraphs} from '../publications/ledger';
import {isAfter} from '../publications/restatement';
import {ledgerParagraphs} from './ledgerFile';
import {chapterAddress, caseAddress} from './pages';
import type {CaseFile, ChapterFile, EditionContent, Portal} from './portal';

interface Place {
  readonly label: string;
  readonly page: string;
  readonly url: string;
  readonly movedTo?: string;
}

/** Every paragraph of two editions, in the order of the later one, those that only the earlier has last. */
export function compareContents(
  portal: Portal,
  from: EditionContent,
  to: EditionContent,
): ParagraphDifference[] {
  const ledger = recordParagraphs({}, ledgerParagraphs(portal));
  const before = placesOf(from);
  const after = placesOf(to);
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const there = after.get(id);
    const here = before.get(id);
    const {label, page} = (there ?? here)!;
    const change = compareEditions(ledger, id, from.edition.number, to.edition.number);
    return {
      id,
      label,
      page,
      change,
      ...(here && {from: here.url}),
      ...(there && {to: there.url}),
      ...(there?.movedTo !== undefined && {movedTo: placeOf(after, there.movedTo)}),
      reasons: change === 'same' ? [] : reasonsOf(portal, from, to, id),
    };
  });
}

/** The gate reports a paragraph that moved to one that is not there. */
function placeOf(places: ReadonlyMap<string, Place>, id: string): {label: string; url?: string} {
  const {label = id, url} = places.get(id) ?? {};
  return {label, ...(url !== undefined && {url})};
}

function placesOf(content: EditionContent): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (entry: CaseFile | ChapterFile, page: string, address: string): void => {
    for (const {id, label, movedTo} of entry.units)
      places.set(id, {label, page, url: `${address}#${id}`, ...(movedTo !== undefined && {movedTo})});
  };
  for (const chapter of content.chapters) add(chapter, titleOf(chapter), chapterAddress(content, chapter));
  for (const [id, file] of content.cases) add(file, titleOf(file), caseAddress(content, id));
  return places;
}

/** A chapter with its number, or a case by its short title. */
export function titleOf(file: CaseFile | ChapterFile): string {
  if ('code' in file) return `${file.code} ${file.record.chapter}. ${file.record.title}`;
  return file.record.shortTitle ?? file.record.title;
}

/** Why a paragraph differs: what came after the earlier edition’s day, or a correction. */
function reasonsOf(
  {restatement, corrigenda}: Portal,
  from: EditionContent,
  to: EditionContent,
  id: string,
): DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  if (restatement?.edition.number === from.edition.number && from.edition.restates === to.edition.number) {
    const because = restatement.differences.filter(({at}) => at === id).flatMap((found) => found.because);
    for (const key of new Set(because)) {
      const change = restatement.changes.find((other) => other.id === key);
      if (change) reasons.push({kind: 'change', what: change.what});
    }
  }
  const decided = to.cases.get(caseOf(id) ?? '')?.record;
  if (decided && !from.cases.has(decided.id)) {
    const {lawDate} = from.edition;
    reasons.push(
      lawDate !== undefined && isAfter(decided.date, lawDate)
        ? {kind: 'decided', date: decided.date}
        : {kind: 'added', date: decided.published},
    );
  }
  for (const corrigendum of corrigenda) {
    const isOfEither =
      corrigendum.edition === from.edition.number || corrigendum.edition === to.edition.number;
    if (corrigendum.id === id && isOfEither && corrigendum.date >= from.edition.published)
      reasons.push({kind: 'corrected', edition: corrigendum.edition, reason: corrigendum.reason});
  }
  return reasons;
}

/** `siliadin-v-france` of `JP-siliadin-v-france-7`. */
function caseOf(paragraphId: string): string | undefined {
  return /^JP-(.+)-\d+[a-z]?$/.exec(paragraphId)?.[1];
}
