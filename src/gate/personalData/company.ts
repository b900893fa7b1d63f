import {allMatches} from '../allMatches';
import {findMatching, mergeSpans, type Detector, type Span} from './match';
import {isNonName} from './names';
import {hasRole} from './roles';
import {sentenceAround} from './sentence';

const CAP = "\\p{Lu}[\\p{L}\\d&.'-]*";
const NAME = `(?:${CAP}(?: (?:&|and|si|et|en|i|y|de|du|of|van|z|la) (?=\\p{Lu}))? ?){1,5}`;
/** What a company is in law, behind its name. */
const FORM =
  '(?:S\\.? ?R\\.? ?L\\.?|S\\.? ?A\\.?|P\\.? ?F\\.? ?A\\.?|S\\.? ?N\\.? ?C\\.?|[Ss]p\\. ?z ?o\\. ?o\\.(?: ?sp\\. ?k\\.)?|[Ss]p\\. ?[jk]\\.|[Ss]polk\\p{L} z o\\. ?o\\.|B\\.? ?V\\.?(?:B\\.? ?A\\.?)?|N\\.? ?V\\.?|V\\.?O\\.?F\\.?|SPRL|S\\.?P\\.?R\\.?L\\.?|S\\.? ?A\\.? ?R\\.? ?L\\.?|S\\.?A\\.?S\\.?U?\\.?|EURL|SCI|SCRL|S\\.? ?L\\.?(?: ?[LU]\\.?)?|GmbH|AG|UG|Ltd\\.?|Limited|LLP|LLC|PLC|plc|Inc\\.?|OOD|EOOD|d\\.o\\.o\\.|Kft\\.?|s\\.r\\.o\\.|ApS|SIA|UAB)';
const FORM_ALONE = new RegExp(`(?<![\\p{L}\\p{N}.])${FORM}(?![\\p{L}\\p{N}])`, 'gu');
const NAME_AT_END = new RegExp(`(?<![\\p{L}\\p{N}.])(?:S\\.?C\\.? )?["“„«]?${NAME}["”»]?,? ?$`, 'u');
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:S\\.?C\\.?|SARL|S\\.A\\.R\\.L\\.|SPRL|SRL|SAS|EURL|SCI|BVBA|BV|NV|PHU|P\\.H\\.U\\.|FHU|F\\.H\\.U\\.|PPHU|VOF|I\\.I\\.|PFA|bvba|bv|nv|vof|sprl|srl|sarl) ["“„«]?${CAP}(?: ${CAP}){0,3}["”»]?`,
  'gu',
);
/** Private companies in one sentence with a person of the case, whose employer or owner they tell. */
export const company: Detector = {
  kind: 'company',
  findSpans: (reading) => {
    const {folded} = reading;
    return mergeSpans(
      findNamesBeforeForm(folded),
      findMatching(folded, BEFORE, () => true),
    ).filter((span) => {
      const [first, last] = nameWords(folded.slice(span.start, span.end));
      if (first === undefined || last === undefined || (isNonName(first) && isNonName(last))) return false;
      // “Applicant S.A. v. Exemplu”: initials of a person behind a word for one.
      if (hasRole(reading, {start: span.start, end: span.start + 1}, ['part', 'person'])) return false;
      if (/^\s(?:v\.?|vs\.?|c\.|and Others) /.test(folded.slice(span.end, span.end + 12))) return false;
      return hasRole(reading, sentenceAround(folded, span), ['part', 'person']);
    });
  },
  finding: 'looks like the name of a private company, in one sentence with a person of the case.',
  hint: 'Say what kind of company it was, such as “a cleaning company”. A company that is a party by its published name is added to data/allowed-data.yaml.',
};

function findNamesBeforeForm(text: string): Span[] {
  return allMatches(text, FORM_ALONE).flatMap(({index, 0: form}) => {
    const [name] = NAME_AT_END.exec(text.slice(Math.max(0, index - 90), index)) ?? [];
    return name === undefined ? [] : [{start: index - name.length, end: index + form.length}];
  });
}

/** The first and the last word of a company’s own name. */
function nameWords(found: string): [string, string] | [] {
  const words =
    found
      .match(/\p{L}{2,}/gu)
      ?.filter(
        (word) =>
          !/^(?:SRL|SA|SARL|SPRL|SAS|EURL|SCI|BVBA|BV|NV|PHU|FHU|VOF|Ltd|Limited|GmbH|LLC|LLP|plc|PLC|Inc|SL|SLU|sp|Sp|AG)$/.test(
            word,
          ),
      ) ?? [];
  return words.length === 0 ? [] : [words[0]!, words.at(-1)!];
}
