import {parseEcli} from '../../citations/ecli';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** An ECLI agrees with the decision's year and its court, as far as the list of courts knows its code. */
export const caseEcli: Rule = ({editions}) =>
  editions.flatMap(({cases, courts}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}): Problem[] => {
      if (record.ecli === undefined) return [];
      const ecli = parseEcli(record.ecli);
      const at = {file, line: frontMatter.lineOf(['ecli']), rule: 'case-ecli'};
      const problems: Problem[] = [];
      const year = record.date.slice(0, 4);
      if (String(ecli.year) !== year) {
        problems.push({
          ...at,
          message: `ecli is “${record.ecli}”; its year is ${ecli.year}, the date’s is ${year}.`,
          hint: 'Check both against the decision.',
        });
      }
      const code = courts.get(record.court)?.ecliCode;
      if (code !== undefined && code !== ecli.court) {
        problems.push({
          ...at,
          message: `ecli is “${record.ecli}”; its court is ${ecli.court}, that of “${record.court}” is ${code}.`,
          hint: 'Check both against the decision.',
        });
      }
      return problems;
    }),
  );
