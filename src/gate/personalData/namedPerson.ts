import type {Detector, Span} from './match';
import {findNameBefore, findNamesAfter} from './names';
import {findRoles, type Role} from './roles';
import {findSlugNames} from './slugNames';

const KINDS: readonly Role['kind'][] = ['part', 'person'];

/** Who speaks for the person: “counsel for the victim, …” goes on with the name of counsel. */
const REPRESENTED =
  /(?<![\p{L}])(?:counsel|lawyers?|barrister|solicitor|representative|attorney|avocat(?:ul|ului|a|ei|e|s)?|aparator(?:ul|ului)?|conseil|advocaat|raads(?:man|vrouw)|adwokat(?:a|em|owi)?|pelnomocni(?:k|ka|kiem|czka|czki)|rad(?:ca|cy) prawn[ya]|abogad[oa]|letrad[oa])(?: (?:for|of|to|de|van|al|a|ai|ale|del))?(?: (?:the|la|le|het|de|l'))? ?$/iu;

/** Names directly beside a word for the part a person has in a case; also in slugs. */
export const namedPerson: Detector = {
  kind: 'named-person',
  findSpans: (reading) => {
    const {folded} = reading;
    const spans = new Map<number, Span>();
    for (const role of findRoles(reading)) {
      if (!KINDS.includes(role.kind)) continue;
      const isRepresented = REPRESENTED.test(folded.slice(Math.max(0, role.start - 40), role.start));
      // “Counsel for the victim Ana Exemplu” names the victim all the same: nothing parts the name from the word.
      const after = findNamesAfter(folded, role).filter(
        ({start}) => !isRepresented || /^ $/.test(folded.slice(role.end, start)),
      );
      for (const span of [findNameBefore(folded, role), ...after]) {
        // A name between two roles is found from both sides.
        if (span && !spans.has(span.start)) spans.set(span.start, span);
      }
    }
    for (const span of findSlugNames(reading)) if (!spans.has(span.start)) spans.set(span.start, span);
    return [...spans.values()].sort((a, b) => a.start - b.start);
  },
  finding:
    'looks like a person’s name: it stands directly beside a word such as “victim”, “witness” or “child”.',
  hint: 'Replace it by the person’s role or initials. If it names no person, reword so that it stands apart from that word.',
};
