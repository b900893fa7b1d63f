import type {Citable} from '../citable';
import {partsOfDay} from './day';
import {workOf, type Work} from './work';

/** Variables of CSL 1.0.2, which has none for an ECLI: it has the first line of the note. */
const VARIABLES: readonly (readonly [name: string, of: (work: Work) => unknown])[] = [
  ['id', ({key}) => key],
  ['type', ({type}) => (type === 'decision' ? 'legal_case' : 'chapter')],
  ['title', ({title}) => title],
  ['title-short', ({shortTitle}) => shortTitle],
  ['container-title', ({container}) => container],
  ['publisher', ({publisher}) => publisher],
  ['authority', ({court}) => court],
  ['division', ({formation}) => formation],
  ['number', ({docket}) => docket],
  ['edition', ({edition}) => edition],
  ['issued', ({date}) => ({'date-parts': [partsOfDay(date)]})],
  ['URL', ({url}) => url],
  ['language', ({language}) => language],
  ['note', ({notes}) => notes.join('\n')],
];

/** A list with one item a citable. */
export function cslJson(citables: readonly Citable[]): string {
  const items = citables.map((citable) => {
    const work = workOf(citable);
    return Object.fromEntries(VARIABLES.map(([name, of]) => [name, of(work)]));
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
