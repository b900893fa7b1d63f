import type {Citable} from '../citable';
import {workOf, type Work} from './work';

type Write = (text: string) => string;

/** Second braces keep capitals, and keep “and” in a name from parting it into two. */
const asName: Write = (text) => `{{${escaped(text)}}}`;
const asText: Write = (text) => `{${escaped(text)}}`;
/** Read letter by letter; a brace inside would end it. */
const asAddress: Write = (text) => `{${text.replace(/[{}\\\s]/g, encodeURIComponent)}}`;

/** Fields of biblatex; `year` beside `date` is for styles of BibTeX itself. */
const FIELDS: readonly (readonly [name: string, of: (work: Work) => string | undefined, write: Write])[] = [
  ['title', ({title}) => title, asName],
  ['shorttitle', ({shortTitle}) => shortTitle, asName],
  ['booktitle', ({container}) => container, asName],
  ['publisher', ({publisher}) => publisher, asName],
  ['institution', ({court}) => court, asName],
  ['number', ({docket}) => docket, asText],
  ['edition', ({edition}) => edition, asText],
  ['date', ({date}) => date, asText],
  ['year', ({date}) => date.slice(0, 4), asText],
  ['url', ({url}) => url, asAddress],
  ['langid', ({language}) => language && 'british', asText],
  ['note', ({notes}) => notes.join('; '), asText],
];

/** One entry a citable, in UTF-8. */
export function bibtex(citables: readonly Citable[]): string {
  return citables.map((citable) => entryOf(workOf(citable))).join('\n');
}

function entryOf(work: Work): string {
  const fields = FIELDS.flatMap(([name, of, write]) => {
    const value = of(work);
    return value ? [`  ${name} = ${write(value.replace(/\s+/g, ' ').trim())},\n`] : [];
  });
  return `@${work.type === 'decision' ? 'jurisdiction' : 'incollection'}{${work.key},\n${fields.join('')}}\n`;
}

/**
 * What TeX would read otherwise than a reader. A brace is named rather than escaped: BibTeX counts braces before TeX
 * sees the backslash.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Two hyphens, quotes or graves in a row would become one sign. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign]!).replace(/([-'`])(?=\1)/g, '$1{}');
}
