import type {Detector, Span} from './match';
import {findNameBefore, findNamesAfter} from './names';
import {findRoles, type Role} from './roles';

/** “Sister” before a name is also how a nun is addressed, “Father” a priest. */
const RELIGIOUS =
  /^(?:Sisters?|Father|Brother|Mother|Soeur|Pere|Mere|Sora|Siostra|Siostry|Ojciec|Hermana|Padre|Madre|Zuster|Pater)$/;

/** Whose relative it is, between the word and the name: “mother of the minor, …”, “mama sa, …”, “jej matka …”. */
const WHOSE =
  /^(?:(?:'s)? (?:of|de|van|a|al|ale|del|du|d'|des) ?)?(?: ?(?:the|la|le|les|l'|el|het|her|his|their|lui|sa|sau|ei|acesteia|acestuia|a acesteia))?\s?$/;

/** Names of mothers, brothers, husbands and others, by which the person whose relative they are is known too. */
export const relative: Detector = {
  kind: 'relative',
  findSpans: (reading) => {
    const {folded} = reading;
    const spans = new Map<number, Span>();
    const roles = findRoles(reading);
    roles.forEach((role, index) => {
      if (role.kind !== 'relative') return;
      const end = endOfWhose(folded, role, roles[index + 1]);
      const names = findNamesAfter(folded, {start: role.start, end});
      const isReligious =
        RELIGIOUS.test(folded.slice(role.start, role.end)) && names[0]?.start === role.end + 1;
      for (const span of [findNameBefore(folded, role), ...(isReligious ? [] : names)])
        if (span && !spans.has(span.start)) spans.set(span.start, span);
    });
    return [...spans.values()].sort((a, b) => a.start - b.start);
  },
  finding:
    'looks like the name of a relative: it stands directly beside a word such as “mother” or “brother”.',
  hint: 'Say only what the person is: “the victim’s mother”. A relative’s name tells who the victim is.',
};

/** Where the words end that say whose relative somebody is; the end of the role where there are none. */
function endOfWhose(text: string, role: Role, next: Role | undefined): number {
  if (
    next &&
    next.kind !== 'pronoun' &&
    next.start - role.end < 24 &&
    WHOSE.test(text.slice(role.end, next.start))
  )
    return next.end;
  const [own] =
    /^ (?:of|de|van|al|a|sa|sau|ei|lui|acesteia|acestuia|a acesteia|jej|jego|su|van haar)(?=[\s,(:])/.exec(
      text.slice(role.end, role.end + 20),
    ) ?? [];
  return role.end + (own?.length ?? 0);
}
