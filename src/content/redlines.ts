/** Which pages differ between two editions, and what of them reads otherwise, word by word. */
import {pageAddress, routeOfFile} from '../publications/address';
import type {ParagraphDifference, RedlinedParagraph} from '../publications/difference';
import type {PublicationCode} from '../publications/publication';
import {countWords, redline} from '../publications/redline';
import {compareContents, titleOf} from './differences';
import {readerTexts} from './readerText';
import type {CaseFile, ChapterFile, EditionContent, Portal} from './portal';

type PageFile = CaseFile | ChapterFile;

/** A chapter or case of either edition. */
export interface ComparedPage {
  readonly code: PublicationCode;
  /** Path below the edition. */
  readonly route: string;
  readonly title: string;
  /** Its file in the two editions; absent where an edition does not have it. */
  readonly from?: PageFile;
  readonly to?: PageFile;
  /** In the order in which the later edition has them, those of the earlier alone behind what stood before them. */
  readonly paragraphs: readonly ParagraphDifference[];
}

/** Every chapter and case of two editions, in the order of the later one, those that only the earlier has last. */
export function comparePages(portal: Portal, from: EditionContent, to: EditionContent): ComparedPage[] {
  const differences = new Map(
    compareContents(portal, from, to).map((difference) => [difference.id, difference]),
  );
  const before = filesOf(from);
  const after = filesOf(to);
  return [...new Set([...after.keys(), ...before.keys()])].map((key) => {
    const earlier = before.get(key);
    const later = after.get(key);
    const file = (later ?? earlier)!;
    const wasWithdrawn = new Set(earlier?.units.filter(({isWithdrawn}) => isWithdrawn).map(({id}) => id));
    return {
      code: 'code' in file ? file.code : 'JP',
      route: routeOfFile(file.pathInEdition),
      title: titleOf(file),
      ...(earlier && {from: earlier}),
      ...(later && {to: later}),
      paragraphs: orderOf(earlier, later).map((id) => {
        const difference = differences.get(id)!;
        const hadNoText = difference.from === undefined || wasWithdrawn.has(id);
        const {change} = difference;
        return hadNoText && (change === 'withdrawn' || change === 'moved' || change === 'absent')
          ? {...difference, change: 'same', reasons: []}
          : difference;
      }),
    };
  });
}

/** Whether both editions have the page and a paragraph of it differs. */
export function hasRedline({from, to, paragraphs}: ComparedPage): boolean {
  return from !== undefined && to !== undefined && paragraphs.some(({change}) => change !== 'same');
}

/**
 * Where the differences between two editions stand.
 *
 * @param route Path of a chapter or case below the edition; without it all of them.
 */
export function redlineAddress(from: EditionContent, to: EditionContent, route = ''): string {
  return pageAddress(to.edition, `reference/changes/since-${from.edition.number}/${route}`);
}

/** The paragraphs of a page that differ, word by word. */
export function redlineOf(
  {from: earlier, to: later, paragraphs}: ComparedPage,
  from: EditionContent,
  to: EditionContent,
): RedlinedParagraph[] {
  const before = earlier && readerTexts(earlier, from);
  const after = later && readerTexts(later, to);
  return paragraphs
    .filter(({change}) => change !== 'same')
    .map((paragraph) => {
      const segments = redline(before?.get(paragraph.id) ?? '', after?.get(paragraph.id) ?? '');
      return {
        ...paragraph,
        segments,
        wordsDeleted: countWords(segments, 'deleted'),
        wordsInserted: countWords(segments, 'inserted'),
      };
    });
}

/** By what stays the same when a file is renamed: `HT-11`, `JP-siliadin-v-france`. */
function filesOf({chapters, cases}: EditionContent): Map<string, PageFile> {
  return new Map<string, PageFile>([
    ...chapters.map((file) => [`${file.code}-${file.record.chapter}`, file] as const),
    ...[...cases].map(([id, file]) => [`JP-${id}`, file] as const),
  ]);
}

function orderOf(earlier: PageFile | undefined, later: PageFile | undefined): string[] {
  const ids = later?.units.map(({id}) => id) ?? [];
  let previous = -1;
  for (const {id} of earlier?.units ?? []) {
    const place = ids.indexOf(id);
    if (place < 0) ids.splice(previous + 1, 0, id);
    previous = place < 0 ? previous + 1 : place;
  }
  return ids;
}
