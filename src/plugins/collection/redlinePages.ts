import type {Redline, RedlineIndex} from '../../cases/lists';
import type {EditionContent, Portal} from '../../content/portal';
import {caseAddress, chapterAddress} from '../../content/pages';
import {comparePages, hasRedline, redlineAddress, redlineOf, type ComparedPage} from '../../content/redlines';
import type {ParagraphChange} from '../../publications/ledger';
import {PUBLICATIONS} from '../../publications/publication';

type OfComparison<T> = Omit<T, 'edition' | 'isCurrent'>;

/** What an edition has changed since each earlier one: one page for all, one for each chapter or case that differs. */
export function* redlinePages(
  portal: Portal,
  to: EditionContent,
): Generator<
  [string, 'RedlineIndexPage', OfComparison<RedlineIndex>] | [string, 'RedlinePage', OfComparison<Redline>]
> {
  for (const from of portal.editions.filter(({edition}) => edition.number < to.edition.number)) {
    const {number, lawStatedAs} = from.edition;
    const earlier = {number, lawStatedAs};
    const pages = comparePages(portal, from, to);
    const redlines = pages.filter(hasRedline).map((page) => ({
      address: redlineAddress(from, to, page.route),
      list: {
        earlier,
        title: page.title,
        from: addressOf(from, page.from!),
        to: addressOf(to, page.to!),
        paragraphs: redlineOf(page, from, to),
        same: page.paragraphs
          .filter(({change, to: url}) => change === 'same' && url !== undefined)
          .map(({label, to: url}) => ({label, url: url!})),
      },
    }));
    for (const {address, list} of redlines) yield [address, 'RedlinePage', list];
    const inBoth = redlines
      .flatMap(({list: {paragraphs}}) => paragraphs)
      .filter(({change}) => change === 'reworded');
    yield [
      redlineAddress(from, to),
      'RedlineIndexPage',
      {
        earlier,
        counts: countChanges(pages),
        wordsDeleted: sum(inBoth.map(({wordsDeleted}) => wordsDeleted)),
        wordsInserted: sum(inBoth.map(({wordsInserted}) => wordsInserted)),
        publications: PUBLICATIONS.map(({code}) => {
          const ofCode = pages.filter((page) => page.code === code);
          return {
            code,
            differing: ofCode.filter(hasRedline).map(({title, route, paragraphs}) => ({
              title,
              url: redlineAddress(from, to, route),
              count: paragraphs.filter(({change}) => change !== 'same').length,
            })),
            added: ofCode
              .filter((page) => page.from === undefined)
              .map(({title, to: file, paragraphs}) => ({
                title,
                url: addressOf(to, file!),
                reasons: commonReasons(paragraphs),
              })),
            gone: ofCode
              .filter((page) => page.to === undefined)
              .map(({title, from: file}) => ({title, url: addressOf(from, file!)})),
          };
        }).filter(({differing, added, gone}) => differing.length + added.length + gone.length > 0),
      },
    ];
  }
}

function addressOf(content: EditionContent, file: NonNullable<ComparedPage['from']>): string {
  return 'code' in file ? chapterAddress(content, file) : caseAddress(content, file.record.id);
}

function countChanges(pages: readonly ComparedPage[]): Record<ParagraphChange, number> {
  const counts = {same: 0, reworded: 0, new: 0, moved: 0, withdrawn: 0, absent: 0};
  for (const {change} of pages.flatMap(({paragraphs}) => paragraphs)) counts[change] += 1;
  return counts;
}

/** The reasons of a new page, where all its paragraphs have the same. */
function commonReasons(
  paragraphs: ComparedPage['paragraphs'],
): ComparedPage['paragraphs'][number]['reasons'] {
  const [first] = paragraphs;
  const reasons = JSON.stringify(first?.reasons);
  return first && paragraphs.every((other) => JSON.stringify(other.reasons) === reasons) ? first.reasons : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
