import type {KeptCase} from '../content/shownPortal';

/** A case that no output shows, as an editor reads it: `docs/…/a-v-france.md: kept back until 2027-01-15.` */
export function explainKept({file, why}: KeptCase): string {
  return why.kind === 'embargo'
    ? `${file.file}: kept back until ${why.until}.`
    : `${file.file}: on hold since ${why.since}: ${why.reason}`;
}
