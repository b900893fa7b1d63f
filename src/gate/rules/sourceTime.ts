import {startOf} from '../../citations/legalRule';
import type {EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {lineFinder} from '../lineWith';
import type {Rule} from '../rule';

/**
 * An earlier edition states the law of its day: it cites no source, holds no case and tells no rule from after it. The
 * edition in force has no such day; what it cites was there when it was written.
 */
export const sourceTime: Rule = ({editions}, siteDir) =>
  editions.filter(({isCurrent}) => !isCurrent).flatMap((content) => problemsOfEdition(content, siteDir));

function problemsOfEdition(content: EditionContent, siteDir: string): Problem[] {
  const {edition, chapters, cases, sources, rules} = content;
  const {lawDate, number} = edition;
  if (lawDate === undefined) {
    return [
      {
        file: 'data/editions.yaml',
        line: lineFinder(siteDir, 'data/editions.yaml')(`number: ${number}`),
        rule: 'edition-law-date',
        message: `Edition ${number} is no longer in force and has no lawDate.`,
        hint: 'Give the last day whose law it states, like "2022-12-31".',
        field: 'lawDate',
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
          : [
              {
                file,
                line,
                rule: 'source-time',
                message: `${label} cites “${key}” of ${issued}.`,
                hint,
                match: key,
              },
            ];
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
            message: `date is “${record.date}”; the decision is not of the time whose law the edition states.`,
            field: 'date',
            match: record.date,
            hint: `Edition ${number} states the law as at ${lawDate}: leave the case to a later edition.`,
          },
        ],
  );
  const lineOfRule = lineFinder(siteDir, `${content.dataFolder}/rules.yaml`);
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
      line: lineOfRule(`id: ${rule.id}`),
      match: rule.id,
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
