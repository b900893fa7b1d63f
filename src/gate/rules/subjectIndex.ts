import {hasText} from '../../content/pageFile';
import type {Problem} from '../../publications/problem';
import {lineFinder} from '../lineWith';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

const FILE = 'data/subject-index.yaml';

/** A heading of the subject index stands once, and leads to paragraphs that the edition in force has. */
export const subjectIndex: Rule = ({editions, subjectIndex: headings}, siteDir) => {
  const lineOf = lineFinder(siteDir, FILE);
  const problem = (heading: string, match: string, message: string, hint: string): Problem => {
    const line = lineOf(heading);
    return {
      file: FILE,
      line: (match === heading ? 0 : lineOf(match, line - 1)) || line,
      rule: 'subject-index',
      message,
      hint,
      match,
    };
  };
  const current = editions.find(({isCurrent}) => isCurrent);
  if (!current) return [];
  const units = [...current.chapters, ...current.cases.values()].flatMap((page) => page.units);
  const ids = units.filter(hasText).map(({id}) => id);
  const known = new Set(ids);
  const gone = new Map(units.filter((unit) => !hasText(unit)).map((unit) => [unit.id, unit]));
  const seen = new Set<string>();
  return headings.flatMap(({heading, locators}): Problem[] => {
    const problems: Problem[] = [];
    const key = heading.toLowerCase();
    if (seen.has(key))
      problems.push(
        problem(
          heading,
          heading,
          `The heading “${heading}” stands twice.`,
          'Keep one, with the locators of both.',
        ),
      );
    seen.add(key);
    for (const id of locators) {
      if (known.has(id)) continue;
      const without = gone.get(id);
      if (without) {
        const {movedTo} = without;
        problems.push(
          problem(
            heading,
            id,
            `The heading “${heading}” leads to “${id}”, which was ${movedTo === undefined ? 'withdrawn' : 'moved'}.`,
            movedTo === undefined ? 'Take it out.' : `Write “${movedTo}”.`,
          ),
        );
        continue;
      }
      const nearest = findNearest(id, ids);
      problems.push(
        problem(
          heading,
          id,
          `The heading “${heading}” leads to “${id}”; no chapter and no case has it.`,
          nearest ? `Did you mean “${nearest}”?` : 'Take it out, or correct the id.',
        ),
      );
    }
    return problems;
  });
};
