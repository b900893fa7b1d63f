/** What the research confirms of a case. */
import {readPinpoints} from './pinpoints';
import type {ResearchFacts, ResearchRecord} from './record';
import {typographic} from './text';
import {readVerified} from './verification';

export function researchFacts(record: ResearchRecord): ResearchFacts {
  return {
    id: record.id,
    title: typographic(record.title),
    date: record.date,
    docket: record.docket,
    ecli: record.ecli,
    verification: {
      date: readVerified(record, 'date'),
      docket: readVerified(record, 'docket'),
      ecli: readVerified(record, 'ecli'),
      holding: readVerified(record, 'holding'),
    },
    pinpoints: readPinpoints(record),
  };
}
