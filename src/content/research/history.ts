/** What followed a judgment. */
import type {CaseInput} from '../../cases/schema';
import {officialAddress} from './pages';
import type {ResearchRecord} from './record';

/** Execution of a judgment, where the notes name a resolution or page of the Council of Europe. */
export function laterHistory(record: ResearchRecord): NonNullable<CaseInput['laterHistory']> {
  const notes = record.notes ?? '';
  const [, resolution, year, address] =
    /Execution: (CM\/ResDH\((\d{4})\)\d+) \((https?:[^\s)]+)\)/.exec(notes) ?? [];
  if (resolution && address) {
    const url = officialAddress(address);
    const text = `The Committee of Ministers adopted Resolution ${resolution} on the execution of the judgment.`;
    return [{date: year!, kind: 'executed', text, ...(url && {url})}];
  }
  const page = /Execution page: (https?:\S+)/.exec(notes)?.[1];
  const url = page && officialAddress(page);
  return url
    ? [
        {
          kind: 'executed',
          text: 'A page of the Council of Europe tells which measures followed the judgment.',
          url,
        },
      ]
    : [];
}
