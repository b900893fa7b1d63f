/**
 * As courts and authors on the continent cite: court, date, number, ECLI. What a decision is called in its own
 * language (arrêt, wyrok, decizia) is not stored, so no word for it is put in.
 */
import type {Citable, CitedDecision} from '../citable';
import {dayInWords} from './day';
import {lawStated, titleOfText} from './work';

type Part = 'court' | 'formation' | 'date' | 'title' | 'docket' | 'ecli';

interface Convention {
  readonly order: readonly Part[];
  /** Stands before one docket number, and before several. */
  readonly numbers?: readonly [one: string, several: string];
}

/** Parties are not named, as their names are mostly not published. */
const COMMON: Convention = {order: ['court', 'formation', 'date', 'docket', 'ecli']};
const WITH_NUMBER_SIGN: Convention = {...COMMON, numbers: ['no. ', 'no. ']};
/** The number of the judgment is its name, and the date follows. */
const NUMBER_FIRST: Convention = {
  order: ['court', 'formation', 'docket', 'date', 'ecli'],
  numbers: ['no. ', 'no. '],
};
/** Cases have names. */
const WITH_TITLE: Convention = {order: ['court', 'formation', 'date', 'title', 'docket', 'ecli']};

/** By jurisdiction of the court; all others follow `COMMON`. */
const CONVENTIONS: Readonly<Record<string, Convention>> = {
  COE: {...WITH_TITLE, numbers: ['no. ', 'nos. ']},
  EU: WITH_TITLE,
  GB: WITH_TITLE,
  IE: WITH_TITLE,
  ES: NUMBER_FIRST,
  RO: NUMBER_FIRST,
  FR: WITH_NUMBER_SIGN,
  IT: WITH_NUMBER_SIGN,
};

export function continental(citable: Citable): string {
  const {kind, decision, publication, portal, edition, url} = citable;
  if (kind === 'case' && decision) return continentalDecision(decision);
  const published = `${dayInWords(edition.published)}: ${lawStated(citable)}`;
  const text = `${titleOfText(citable)}, in: ${publication}, ${portal}, edition ${edition.number} (${published}), ${url}`;
  return decision ? `${text}; on ${continentalDecision(decision)}` : text;
}

function continentalDecision(decision: CitedDecision): string {
  const {court, formation, date, title, docket, ecli} = decision;
  const {order, numbers = ['', '']} = CONVENTIONS[court.jurisdiction] ?? COMMON;
  const parts: Readonly<Record<Part, string | undefined>> = {
    court: court.name,
    formation,
    date: dayInWords(date),
    title,
    docket: docket.length > 0 ? numbers[docket.length > 1 ? 1 : 0] + docket.join(', ') : undefined,
    ecli,
  };
  return order
    .map((part) => parts[part])
    .filter(Boolean)
    .join(', ');
}
