import {findCueWords, type CueWord} from './cueWords';
import type {Detector, Span} from './match';
import {hasRole} from './roles';
import {sentenceAround} from './sentence';

const CAP = "\\p{Lu}[\\p{L}.'-]+";
const QUOTED = '["“„«\']?';
const NAMED = `${QUOTED}(?:\\p{Lu}\\.? ?)?${CAP}(?: (?:de |la |cel |el |van |of |del |w |z )?${CAP}){0,3}`;
const NUMBERED = '(?:[Nn]r|[Nn]o|[Nn])[.o°º]{0,2} ?\\d{1,4}';

/** A school with its own name or number, as each language says it. Without diacritics. */
const FORMS: readonly RegExp[] = [
  // Romanian
  new RegExp(
    `(?:[Ss]coal[aei]i?|[Ll]iceul(?:ui)?|[Cc]olegiul(?:ui)?|[Gg]radinit[ae]i?|[Gg]imnaziul(?:ui)?)(?: (?:[Gg]imnazial\\p{L}{0,2}|[Gg]eneral\\p{L}{0,2}|[Pp]rimar\\p{L}{0,2}|[Pp]rofesional\\p{L}{0,2}|[Nn]ational|[Tt]eoretic|[Tt]ehnologic|[Pp]edagogic|[Tt]ehnic|[Ss]pecial\\p{L}{0,2}|[Ee]conomic|cu clasele I-VIII|cu program \\p{L}+)){0,3},? (?:${NUMBERED}|din (?:comuna |satul )?${CAP}|${NAMED})`,
    'uy',
  ),
  // Polish
  new RegExp(
    `(?:[Ss]zkol[aeyo]|[Ll]iceum|[Gg]imnazj(?:um|alnej)|[Tt]echnikum|[Pp]rzedszkol[aeu]|[Zz]espol(?:u|e)? [Ss]zkol|SP|LO)(?: (?:[Pp]odstawow\\p{L}{1,3}|[Oo]golnoksztalcac\\p{L}{1,3}|[Zz]awodow\\p{L}{1,3}|[Bb]ranzow\\p{L}{1,3}|[Ss]pecjaln\\p{L}{1,3}|[Tt]echniczn\\p{L}{1,3})){0,2} (?:${NUMBERED}|im\\. ${NAMED}|we? ${CAP})`,
    'uy',
  ),
  // Dutch
  new RegExp(
    `(?:(?:de |het )?(?:[Bb]asisschool|[Mm]iddelbare school|[Ss]cholengemeenschap|[Ll]yceum|[Aa]theneum|[Kk]leuterschool|[Vv]akschool|school) (?:[Dd]e |[Hh]et |'t )?${NAMED}|(?:Sint|Heilig)[\\p{L}-]*(?:college|school|lyceum|instituut)(?:(?: in| te)? ${CAP})?|\\p{Lu}[\\p{L}-]+(?:college|lyceum|basisschool))`,
    'uy',
  ),
  // French
  new RegExp(
    `(?:[Ee]cole|[Cc]ollege|[Ll]ycee|[Mm]aternelle|[Ii]nternat|[Ii]nstitut)(?: (?:primaire|maternelle|elementaire|professionnel(?:le)?|prive(?:e)?|technique|communale|secondaire|fondamentale|public|publique|general)){0,2} (?:de |du |d'|des |la )?${NAMED}`,
    'uy',
  ),
  // Spanish
  new RegExp(
    `(?:[Cc]olegio|[Ee]scuela|[Ii]nstituto|IES|CEIP|[Gg]uarderia)(?: (?:publico|publica|privado|concertado|infantil|primaria|secundaria|de primaria|de secundaria|de educacion secundaria)){0,2} (?:de |del |la )?${NAMED}`,
    'uy',
  ),
];
const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:${CAP} ){1,4}(?:(?:Primary|Secondary|High|Middle|Grammar|Elementary|Boarding|Comprehensive|Nursery|Community|Girls'|Boys') ){0,2}$`,
  'u',
);

/** Schools of judges, lawyers and police, and universities. */
const PROFESSIONAL =
  /law|grefier|magistra|judicial|judges|abogad|avocat|advoc|police|polit|judec|national school|ecole nationale|scol\p{L}+ national|europe|prosecut|procur|medic|nursing|univers|training|business|economics|summer|winter|graduate|juridi|admini|staff|interpol|cepol|defen[cs]e|drept|notar|sanitar|oncolog|salud|cervantes|mujer|institut(?:e|o|ul)? (?:nacional|national|of|for|de la)|max planck|asser|wiesenthal|pasteur|kinsey/u;

/** Schools by name or number in one sentence with a person of the case. */
export const school: Detector = {
  kind: 'school',
  findSpans: (reading) => {
    const {folded, lower} = reading;
    const spans: Span[] = [];
    for (const cue of findCueWords(reading, 'school')) {
      const span = findSchool(folded, cue);
      if (!span || (spans.at(-1)?.end ?? 0) > span.start) continue;
      if (PROFESSIONAL.test(lower.slice(span.start, span.end + 16))) continue;
      if (hasRole(reading, sentenceAround(folded, span), ['part', 'person', 'relative', 'pronoun']))
        spans.push(span);
    }
    return spans;
  },
  finding: 'looks like the name of a school, in one sentence with a person of the case.',
  hint: 'Say “a school”; which one tells who the child is.',
};

function findSchool(text: string, cue: CueWord): Span | undefined {
  if (/[\p{L}\p{N}]/u.test(text[cue.start - 1] ?? ' ')) return undefined;
  for (const form of FORMS) {
    form.lastIndex = cue.start;
    const [found] = form.exec(text) ?? [];
    if (found !== undefined) return {start: cue.start, end: cue.start + found.length};
  }
  if (!/^(?:School|Academy|Kindergarten)(?! (?:of|for) )/.test(text.slice(cue.start, cue.end + 5)))
    return undefined;
  const [before] = ENGLISH.exec(text.slice(Math.max(0, cue.start - 90), cue.start)) ?? [];
  return before === undefined ? undefined : {start: cue.start - before.length, end: cue.end};
}
