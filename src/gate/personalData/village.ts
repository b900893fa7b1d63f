import {findCueWords, type CueWord} from './cueWords';
import type {Detector, Span} from './match';
import {isNonName} from './names';
import {hasRole} from './roles';
import {sentenceAround} from './sentence';

const CAP = "\\p{Lu}\\p{L}+(?:[-'](?:\\p{L}+))*";
const NAME = `${CAP}(?: (?:de |la |cel |sur |del |pod |nad |aan |op )?${CAP}){0,2}`;

/** A word for a village or small commune and its name; without diacritics. */
const FORM = new RegExp(
  `(?:comun(?:a|ei)|com\\.|satul(?:ui)?|catun(?:ul|ului)?|localitat(?:ea|ii)|(?<=(?:din|in|langa|com\\. \\p{L}{1,30},) )sat\\.?|(?:villages?|hamlet|commune|bourg|hameau)(?: of| de| d'| called| named)?(?: the)?|dorp(?:je)?|gehucht|deelgemeente|dorpskern|wies|wsi|wsia|gmin(?:a|y|ie|e)|miejscowosc(?:i|ia)?|osad(?:a|y|zie)|solectw(?:o|a|ie)|(?:pueblo|aldea|municipio|pedania|localidad|parroquia)(?: de| del| llamado| llamada)?)(?: natal| d'origine| de origine| rodzinn\\p{L}{1,3})?,? ?(?<=[ '])["“„]?`,
  'iuy',
);
const NAME_HERE = new RegExp(NAME, 'uy');
const NAME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}-])${CAP} $`, 'u');

const CAPITAL_CUE = /^(?:Villages?|Commune|Com|Sat|Satul|Comuna|Gmina|Dorp|Pueblo|Localitatea|Wies)$/;

/** Bodies that are named after their place. */
const BODY =
  /(?:primari|primar(?:ul|ului)|consiliul|mayor|town hall|urz[ae]d|wojt|burmistrz|council|court|tribunal|judecatori|politi|police|policj|mairie|maire|burgemeester|gemeentehuis|ayuntamiento|alcald|juzgado|parket|prokurat)\p{L}*(?: \p{L}{1,12}){0,2} $/iu;

/** Villages and small communes by name in one sentence with a person. */
export const village: Detector = {
  kind: 'village',
  findSpans: (reading) => {
    const {folded} = reading;
    const spans: Span[] = [];
    for (const cue of findCueWords(reading, 'village')) {
      const span = findName(folded, cue);
      if (!span || (spans.at(-1)?.end ?? 0) > span.start) continue;
      const names = folded.slice(span.start, span.end).match(/\p{Lu}\p{L}+/gu) ?? [];
      if (names.every((word) => isNonName(word) || CAPITAL_CUE.test(word))) continue;
      if (BODY.test(folded.slice(Math.max(0, span.start - 50), span.start))) continue;
      if (hasRole(reading, sentenceAround(folded, span), ['part', 'person', 'relative', 'pronoun']))
        spans.push(span);
    }
    return spans;
  },
  finding: 'looks like the name of a village, in one sentence with a person.',
  hint: 'Say “a village”, with the country or region if the holding needs it. In a village one is easily recognised.',
};

function findName(text: string, cue: CueWord): Span | undefined {
  const near = text.slice(Math.max(0, cue.start - 30), cue.start);
  if (/[\p{L}\p{N}-]$/u.test(near)) return undefined;
  // “Global Village Conference” is a title.
  if (/\p{Lu}/u.test(text[cue.start]!) && /\p{Lu}[\p{L}-]* $/u.test(near)) return undefined;
  FORM.lastIndex = cue.start;
  const [form] = FORM.exec(text) ?? [];
  if (form !== undefined) {
    NAME_HERE.lastIndex = cue.start + form.length;
    const [name] = NAME_HERE.exec(text) ?? [];
    const end = cue.start + form.length + (name?.length ?? 0);
    // Behind a comma the name stands by itself: “satul natal, Exemplu,”.
    if (name !== undefined && (!form.includes(',') || /[,.;)]/.test(text[end] ?? '.')))
      return {start: cue.start, end};
  }
  // “Exemplu village”; in “Exemplu Village Project” it is part of a title.
  if (text.slice(cue.start, cue.end) !== 'village') return undefined;
  const [before] = NAME_BEFORE.exec(text.slice(Math.max(0, cue.start - 40), cue.start)) ?? [];
  return before === undefined ? undefined : {start: cue.start - before.length, end: cue.end};
}
