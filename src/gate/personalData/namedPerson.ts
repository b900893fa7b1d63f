import type {Detector, Span} from './match';
import {findNameBefore, findNamesAfter} from './names';
import {findRoles, type Role} from './roles';
import {findSlugNames} from './slugNames';
import {findTableNames} from './tableNames';

const KINDS: readonly Role['kind'][] = ['part', 'person'];

/** Names directly beside a word for the part a person has in a case; also in slugs, and in the columns of a table. */
export const namedPerson: Detector = {
  kind: 'named-person',
  findSpans: (reading) => {
    const {folded} = reading;
    const spans = new Map<number, Span>();
    for (const role of findRoles(reading)) {
      if (!KINDS.includes(role.kind)) continue;
      for (const span of [findNameBefore(folded, role), ...findNamesAfter(folded, role)]) {
        // A name between two roles is found from both sides.
        if (span && !spans.has(span.start)) spans.set(span.start, span);
      }
    }
    for (const span of [...findTableNames(reading), ...findSlugNames(reading)])
      if (!spans.has(span.start)) spans.set(span.start, span);
    return [...spans.values()].sort((a, b) => a.start - b.start);
  },
  finding:
    'looks like a person’s name: it stands directly beside a word such as “victim”, “witness” or “child”.',
  hint: 'Replace it by the person’s role or initials. If it names no person, reword so that it stands apart from that word.',
};
