import type {CaseRecord} from '../../cases/schema';
import type {Problem} from '../../publications/problem';
import {isAfter} from '../../publications/restatement';
import type {Rule} from '../rule';

/** Dates of a case that agree with one another and with the calendar. */
export const caseDates: Rule = (portal) => caseDatesOn(portal.today, portal);

/**
 * The rule on a given day. A year alone is neither before nor after a day within it.
 *
 * @param today `2026-11-30`
 */
export function caseDatesOn(today: string, {editions}: Parameters<Rule>[0]): Problem[] {
  return editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}) =>
      [...faultsOf(record, today)].map(({path, value, expected}): Problem => ({
        file,
        line: frontMatter.lineOf(path),
        rule: 'case-dates',
        message: `${path.join('.')} is “${value}”; ${expected}.`,
        hint: 'Check both dates against the decision or your notes.',
        field: path.join('.'),
        match: value,
      })),
    ),
  );
}

interface DateFault {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly expected: string;
}

function* faultsOf(record: CaseRecord, today: string): Generator<DateFault> {
  const {date, published, revised, anonymisation, laterHistory, embargoUntil, hold} = record;
  const past: [path: DateFault['path'], value: string | undefined][] = [
    [['date'], date],
    [['revised'], revised],
    [['anonymisation', 'on'], anonymisation.on],
    [['hold', 'since'], hold?.since],
    ...laterHistory.map((event, i): [DateFault['path'], string | undefined] => [
      ['laterHistory', i, 'date'],
      event.date,
    ]),
  ];
  for (const [path, value] of past)
    if (value !== undefined && isAfter(value, today))
      yield {path, value, expected: `expected no day after today, ${today}`};
  if (isAfter(date, published))
    yield {
      path: ['published'],
      value: published,
      expected: `expected the day on which the note was first published here, not before the decision of ${date}`,
    };
  if (revised !== undefined && isAfter(published, revised))
    yield {path: ['revised'], value: revised, expected: `expected a day not before published, ${published}`};
  for (const [i, event] of laterHistory.entries())
    if (event.date !== undefined && isAfter(date, event.date))
      yield {
        path: ['laterHistory', i, 'date'],
        value: event.date,
        expected: `expected what came after the decision of ${date}`,
      };
  if (embargoUntil !== undefined && isAfter(date, embargoUntil))
    yield {
      path: ['embargoUntil'],
      value: embargoUntil,
      expected: `expected the day on which the note is first shown, not before the decision of ${date}`,
    };
}
