import type {CorrectionList} from '../../cases/lists';
import {caseAddress, chapterAddress} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';

/** The corrections of an edition by day, latest first; those of a day in the order of the list. */
export function correctionList(
  {corrigenda}: Portal,
  content: EditionContent,
): Omit<CorrectionList, 'edition' | 'isCurrent'> {
  const places = new Map<string, {label: string; url: string}>();
  for (const chapter of content.chapters)
    for (const {id, label} of chapter.units)
      places.set(id, {label, url: `${chapterAddress(content, chapter)}#${id}`});
  for (const [caseId, {units}] of content.cases)
    for (const {id, label} of units) places.set(id, {label, url: `${caseAddress(content, caseId)}#${id}`});

  const byDay = new Map<string, CorrectionList['days'][number]['corrections'][number][]>();
  for (const {id, edition, date, reason} of corrigenda) {
    const place = places.get(id);
    if (edition !== content.edition.number || !place) continue;
    byDay.set(date, [...(byDay.get(date) ?? []), {...place, reason}]);
  }
  return {
    days: [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).map(([day, corrections]) => ({day, corrections})),
  };
}
