import type {DayAnswers, DayList, StartPage} from '../../cases/lists';
import {lawByDay} from '../../content/lawByDay';
import {questionAddress} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';
import {pageAddress} from '../../publications/address';

/** The page of what came after each edition’s law; the list itself stands with the edition in force only. */
export function dayList(portal: Portal, content: EditionContent): Omit<DayList, 'edition' | 'isCurrent'> {
  const {editions, events} = lawByDay(portal);
  const current = portal.editions.find(({isCurrent}) => isCurrent) ?? content;
  return {inForce: current.edition.number, editions, events: content === current ? events : []};
}

/** What an answer needs wherever a day is asked for. */
export function dayAnswers(portal: Portal): DayAnswers {
  return {
    ...lawByDay(portal),
    starts: Object.fromEntries(
      portal.editions.map((content) => [String(content.edition.number), startPages(content)]),
    ),
  };
}

function startPages(content: EditionContent): (readonly [page: StartPage, url: string])[] {
  const address = (path: string): string => pageAddress(content.edition, path);
  const has = (file: string): boolean => content.otherPages.some(({pathInEdition}) => pathInEdition === file);
  return [
    ...(has('guidelines/index.md') ? [['guidelines', address('guidelines')] as const] : []),
    ...(has('methodology/index.md') ? [['methodology', address('methodology')] as const] : []),
    ['practice', address('practice')],
    ...(content.rules.size > 0 ? [['offence', questionAddress(content, 'offence')] as const] : []),
    ...(has('reference/legal-framework/index.md')
      ? [['legal-framework', address('reference/legal-framework')] as const]
      : []),
  ];
}
