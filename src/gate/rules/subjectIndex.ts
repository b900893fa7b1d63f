import {hasText} from '../../content/pageFile';
import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** A heading of the subject index stands once, and leads to paragraphs that the edition in force has. */
export const subjectIndex: Rule = ({editions, subjectIndex: headings}) => {
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
        problem(`The heading “${heading}” stands twice.`, 'Keep one, with the locators of both.'),
      );
    seen.add(key);
    for (const id of locators) {
      if (known.has(id)) continue;
      const without = gone.get(id);
      if (without) {
        const {movedTo} = without;
        problems.push(
          problem(
            `The heading “${heading}” leads to “${id}”, which was ${movedTo === undefined ? 'withdrawn' : 'moved'}.`,
            movedTo === undefined ? 'Take it out.' : `Write “${movedTo}”.`,
          ),
        );
        continue;
      }
      const nearest = findNearest(id, ids);
      problems.push(
        problem(
          `The heading “${heading}” leads to “${id}”; no chapter and no case has it.`,
          nearest ? `Did you mean “${nearest}”?` : 'Take it out, or correct the id.',
        ),
      );
    }
    return problems;
  });
};

function problem(message: string, hint: string): Problem {
  return {file: 'data/subject-index.yaml', line: 0, rule: 'subject-index', message, hint};
}
