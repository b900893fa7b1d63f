/** Paragraph numbers of judgments: those that a page showed, and those from memory. */
import {nameOf, readPages} from './pages';
import type {ResearchFacts, ResearchRecord} from './record';

const PINPOINT = /§§? ?\d[\d\-–, ]*(?:and \d+)?\??/g;

/** The pinpoints that the research confirms and those that it does not, in the order of the text. */
export function readPinpoints(record: ResearchRecord): ResearchFacts['pinpoints'] {
  const named = readPages(record.confirmed.paragraphs ?? '').flatMap((page) => {
    const against = nameOf(record, 'confirmed.paragraphs', page);
    return [...page.lead.matchAll(PINPOINT)].map(([at]) => ({at: normalPinpoint(at), against}));
  });
  const confirmed = new Map<string, readonly string[]>();
  const unconfirmed = new Set<string>();
  for (const at of printedPinpoints(record)) {
    const against = at.endsWith('?') ? [] : pagesThatShow(at, named);
    if (against.length > 0) confirmed.set(at, against);
    else unconfirmed.add(at.replace('?', ''));
  }
  for (const {at} of named) if (!confirmed.has(at)) confirmed.set(at, pagesThatShow(at, named));
  return {
    confirmed: [...confirmed].map(([at, against]) => ({at, against})),
    unconfirmed: [...unconfirmed].filter((at) => !confirmed.has(at)),
  };
}

/** Pages that together show every number of a pinpoint; empty when a number is missing. */
function pagesThatShow(at: string, named: readonly {at: string; against: string}[]): string[] {
  const wanted = numbersOf(at);
  const shown = named.filter((page) => numbersOf(page.at).some((number) => wanted.includes(number)));
  const seen = new Set(shown.flatMap((page) => numbersOf(page.at)));
  return wanted.every((number) => seen.has(number)) ? [...new Set(shown.map(({against}) => against))] : [];
}

/** Pinpoints of the digest, question marks kept. `Article 6 § 1` is a provision, not a pinpoint. */
function printedPinpoints(record: ResearchRecord): string[] {
  const text = [record.facts, record.holding, record.reasoning, ...record.practice_points].join('\n');
  return [...text.matchAll(PINPOINT)]
    .filter(({index}) => !/\b(?:Articles?|Arts?\.?) \d+[a-z]*(?: [a-z])? $/.test(text.slice(0, index)))
    .map(([at]) => normalPinpoint(at));
}

/** One form for each pinpoint: `§§ 71-75 and 77`. */
export function normalPinpoint(at: string): string {
  const [, sign, numbers = '', mark = ''] = /^(§§?) ?(.*?)[, ]*(\??)$/.exec(at) ?? [];
  return `${sign} ${numbers.replace(/–/g, '-').replace(/, (\d+)$/, ' and $1')}${mark}`;
}

function numbersOf(at: string): number[] {
  return [...at.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({length: Number(to ?? from) - first + 1}, (_, offset) => first + offset);
  });
}
