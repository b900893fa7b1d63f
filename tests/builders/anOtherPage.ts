import {readPage} from '../../src/content/pageFile';
import type {OtherPage} from '../../src/content/portal';

/** A page of the edition in force with neither case nor chapter in it, and no text. */
export function anOtherPage(pathInEdition: string): OtherPage {
  const file = `docs/${pathInEdition}`;
  return {file, pathInEdition, source: '', ...readPage('', {file, series: undefined})};
}
