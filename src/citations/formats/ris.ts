import type {Citable} from '../citable';
import {partsOfDay} from './day';
import {workOf, type Work} from './work';

/** What stands under each tag, in the order of a record. `SV` is where EndNote and Zotero keep a docket number. */
const FIELDS: readonly (readonly [
  tag: string,
  of: (work: Work) => string | readonly string[] | undefined,
])[] = [
  ['TY', ({type}) => (type === 'decision' ? 'CASE' : 'CHAP')],
  ['TI', ({title}) => title],
  ['ST', ({shortTitle}) => shortTitle],
  ['T2', ({container}) => container],
  ['PB', ({court, publisher}) => court ?? publisher],
  ['SV', ({docket}) => docket],
  ['ET', ({edition}) => edition],
  ['PY', ({date}) => date.slice(0, 4)],
  ['DA', ({date}) => slashed(date)],
  ['UR', ({url}) => url],
  ['LA', ({language}) => language],
  ['N1', ({notes}) => notes],
];

/**
 * One record a citable, in UTF-8 with the line ends that the format asks for.
 *
 * @see RIS format specification, Thomson Reuters, 2011.
 */
export function ris(citables: readonly Citable[]): string {
  return citables.map((citable) => `${recordOf(workOf(citable))}ER  - \r\n`).join('\r\n');
}

function recordOf(work: Work): string {
  return FIELDS.flatMap(([tag, of]) =>
    [of(work) ?? []].flat().map((value) => `${tag}  - ${oneLine(value)}\r\n`),
  ).join('');
}

/** A line that begins like a tag would be read as one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `2005/07/26/`; what is not known stays empty: `2017///`. */
function slashed(day: string): string {
  const [year = 0, month, date] = partsOfDay(day);
  return [String(year), ...[month, date].map((part) => (part ? String(part).padStart(2, '0') : '')), ''].join(
    '/',
  );
}
