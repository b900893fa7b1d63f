import type {Citable} from '../citable';
import {dayInWords} from './day';
import {citationWithEcli, lawStated, titleOfText} from './work';

/**
 * A decision as it is stored; a text of the portal as OSCOLA cites a page without an author, with number, edition
 * and law as at.
 *
 * @see OSCOLA, 4th edition, 3.4.8 (websites).
 */
export function oscola(citable: Citable): string {
  const {kind, decision, publication, portal, edition, url} = citable;
  if (kind === 'case' && decision) return decision.citation;
  const place = `${publication}, ${portal}, edition ${edition.number}, ${dayInWords(edition.published)}`;
  const text = `‘${titleOfText(citable)}’ (${place}: ${lawStated(citable)}) <${url}>`;
  return decision ? `${text}, on ${citationWithEcli(decision)}` : text;
}
