import {startOf} from '../../citations/legalRule';
import type {EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/**
 * An earlier edition states the law of its day: it cites no source, holds no case and tells no rule from after it. The
 * edition in force has no such day; what it cites was there when it was written.
 */
export const sourceTime: Rule = ({editions}) =>
  editions.filter(({isCurrent}) => !isCurrent).flatMap(problemsOfEdition);

function problemsOfEdition(content: EditionContent): Problem[] {
  const {edition, chapters, cases, sources, rules} = content;
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
  const told = [...rules.values()].flatMap((rule): Problem[] => {
    const issued = sources.get(rule.source)?.issued;
    const start = startOf(rule);
    const year = lawDate.slice(0, 4);
    const late = [
      ...(issued !== undefined && firstDay(issued) > lawDate
        ? [`rests on “${rule.source}” of ${issued}`]
        : []),
      ...(start !== undefined && start > lawDate ? [`is law from ${start} on`] : []),
      ...(rule.until !== undefined && rule.until > lawDate ? [`names ${rule.until} as its end`] : []),
      ...[...rule.says.matchAll(/\b20\d\d\b/g)]
        .filter(([named]) => named > year)
        .map(([named]) => `says something of ${named}`),
    ];
    return late.map((message) => ({
      file: `${content.dataFolder}/rules.yaml`,
      line: 0,
      rule: 'source-time',
      message: `Rule “${rule.id}” ${message}.`,
      hint: `Edition ${number} states the law as at ${lawDate}: say in data/changes-since-2022.yaml how it reads there.`,
    }));
  });
  return [...cited, ...held, ...told];
}

/** The first day of a year or month, so that only what is surely later is told. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
