import type {EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/**
 * An earlier edition states the law of its day: it cites no source and holds no case from after it. The
 * edition in force has no such day; what it cites was there when it was written.
 */
export const sourceTime: Rule = ({editions}) =>
  editions.filter(({isCurrent}) => !isCurrent).flatMap(problemsOfEdition);

function problemsOfEdition({edition, chapters, cases, sources}: EditionContent): Problem[] {
  const {lawDate, number} = edition;
  if (lawDate === undefined) {
    return [
      {
        file: 'data/editions.yaml',
        line: 0,
        rule: 'edition-law-date',
        message: `Edition ${number} is no longer in force and has no lawDate.`,
        hint: 'Give the last day whose law it states, like "2022-12-31".',
      },
    ];
  }
  const hint = `Edition ${number} states the law as at ${lawDate}: cite what was there by then.`;
  const cited = chapters.flatMap(({file, units}) =>
    units.flatMap(({label, line, citations}) =>
      citations.flatMap(({key}): Problem[] => {
        const issued = sources.get(key)?.issued ?? cases.get(key)?.record.date;
        return issued === undefined || firstDay(issued) <= lawDate
          ? []
          : [{file, line, rule: 'source-time', message: `${label} cites “${key}” of ${issued}.`, hint}];
      }),
    ),
  );
  const held = [...cases.values()].flatMap(({file, record, frontMatter}): Problem[] =>
    firstDay(record.date) <= lawDate
      ? []
      : [
          {
            file,
            line: frontMatter.lineOf(['date']),
            rule: 'source-time',
            message: `The decision is of ${record.date}.`,
            hint: `Edition ${number} states the law as at ${lawDate}: leave the case to a later edition.`,
          },
        ],
  );
  return [...cited, ...held];
}

/** The first day of a year or month, so that only what is surely later is told. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
