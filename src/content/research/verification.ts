/** How far the items of a record were checked. */
import type {VerificationState, Verified} from '../../cases/schema';
import {nameOf, readPages} from './pages';
import {ResearchCaseError, type ResearchRecord, type VerifiedItem} from './record';
import {NOTES} from './remarks';

const UNNAMED_PAGE = 'partly: seen on a page that is not named';
const UNNAMED_PAGE_NOTE = 'The research saw the ECLI on a page, but does not say on which.';

/**
 * How far an item was checked, by the words of the research.
 *
 * @throws {ResearchCaseError} The words have no known meaning, or name a page on a host of no list.
 */
export function readVerified(record: ResearchRecord, item: VerifiedItem): Verified {
  const value =
    item === 'ecli' && record.confirmed.ecli === undefined ? ecliRemark(record) : record.confirmed[item]!;
  const state = stateOf(value);
  if (!state) {
    throw new ResearchCaseError(
      record.id,
      `confirmed.${item}`,
      value,
      'Expected an address, “yes: address”, “partly: …”, “derived”, “memory” or “none”.',
    );
  }
  const against = [...new Set(readPages(value).map((page) => nameOf(record, `confirmed.${item}`, page)))];
  const note = NOTES[record.id]?.[item] ?? (value === UNNAMED_PAGE ? UNNAMED_PAGE_NOTE : undefined);
  if (state === 'partly' && !note) {
    throw new ResearchCaseError(record.id, `confirmed.${item}`, value, 'Say in NOTES what was not seen.');
  }
  return {state, ...(against.length > 0 && {against}), ...(note && {note})};
}

/** National records give an ECLI only where a page showed it; the page is named when its address holds it. */
function ecliRemark(record: ResearchRecord): string {
  if (record.ecli === null) return 'none';
  const {date, docket, holding} = record.confirmed;
  const isBuilt = /address is built/.test(record.notes ?? '');
  const pages = readPages([date, docket, holding, isBuilt ? '' : (record.url ?? '')].join(' '));
  const page = pages.find(({address}) => decodeURIComponent(address).includes(record.ecli!));
  return page?.address ?? UNNAMED_PAGE;
}

function stateOf(value: string): VerificationState | undefined {
  if (/^(?:memory|unconfirmed)\b/.test(value)) return 'not-confirmed';
  if (/^derived\b/.test(value)) return 'derived';
  if (value === 'none') return 'none';
  if (/\bmemory\b|not seen|in substance|\bpartly\b/.test(value)) return 'partly';
  return /^(?:yes\b|https?:)/.test(value) ? 'confirmed' : undefined;
}
