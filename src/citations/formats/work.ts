/** What a citation is of, in the fields that all forms draw on. */
import type {Citable, CitedDecision} from '../citable';
import {plainText} from './plainText';

/**
 * A decision for a case, the portal’s own text for everything else. Nobody is named as author: the texts are not
 * deliverables of an institution, and a court is not the author of a note.
 */
export interface Work {
  readonly type: 'decision' | 'text';
  /** Unique over all editions; letters, digits, points and hyphens: `HT-11.2.3-ed2`. */
  readonly key: string;
  readonly title: string;
  readonly shortTitle?: string;
  readonly court?: string;
  readonly formation?: string;
  /** Docket numbers, as many as there are. */
  readonly docket?: string;
  /** Publication that holds the text. */
  readonly container?: string;
  /** The portal, for its own texts. */
  readonly publisher?: string;
  readonly edition?: string;
  /** ISO day, or a year alone. */
  readonly date: string;
  readonly url?: string;
  readonly language?: string;
  /** One statement each. */
  readonly notes: readonly string[];
}

/** Language of the portal’s texts. */
export const LANGUAGE = 'en-GB';

export function workOf(citable: Citable): Work {
  const {kind, decision} = citable;
  return kind === 'case' && decision ? decisionWork(citable, decision) : textWork(citable);
}

function decisionWork(citable: Citable, decision: CitedDecision): Work {
  return {
    type: 'decision',
    key: keyOf(citable),
    title: decision.title,
    ...(decision.shortTitle && {shortTitle: decision.shortTitle}),
    court: decision.court.name,
    ...(decision.formation && {formation: decision.formation}),
    ...(decision.docket.length > 0 && {docket: decision.docket.join('; ')}),
    date: decision.date,
    ...(decision.url && {url: decision.url}),
    notes: [...(decision.ecli ? [decision.ecli] : []), noteOnDecision(citable)],
  };
}

/** Where the portal’s note on a decision is found: `Note on the decision: JP … (edition 2), …, https://…`. */
export function noteOnDecision(citable: Citable): string {
  return `Note on the decision: ${plainText(citable)}, ${citable.portal}, ${citable.url}`;
}

function textWork(citable: Citable): Work {
  const {label, publication, portal, edition, url, decision} = citable;
  return {
    type: 'text',
    key: keyOf(citable),
    title: titleOfText(citable),
    shortTitle: label,
    container: publication,
    publisher: portal,
    edition: String(edition.number),
    date: edition.published,
    url,
    language: LANGUAGE,
    notes: [edition.lawStatedAs, ...(decision ? [`On the decision: ${citationWithEcli(decision)}`] : [])],
  };
}

/** `HT 11.2.3, Free account and questioning`; `JP siliadin-v-france [7], note on Siliadin v. France`. */
export function titleOfText({label, title, decision}: Citable): string {
  return `${label}, ${decision ? `note on ${decision.title}` : title}`;
}

/** The stored citation, with the ECLI behind it unless it stands there already. */
export function citationWithEcli({citation, ecli}: CitedDecision): string {
  return !ecli || citation.includes(ecli.replace(/^ECLI:/, '')) ? citation : `${citation}, ${ecli}`;
}

/** What law a text states, for the middle of a sentence: `law as at 31 December 2022, restated in 2026`. */
export function lawStated({edition: {lawStatedAs}}: Citable): string {
  return lawStatedAs.replace(/^Law\b/, 'law');
}

function keyOf({id, edition}: Citable): string {
  return `${id}-ed${edition.number}`;
}
