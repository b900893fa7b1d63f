import type {PageReading} from '../../content/pageFile';
import type {EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** The text of every page: numbers, headings, boxes, tables, citations, terms, raw HTML. */
export const pageText: Rule = ({editions, news}) => [
  ...editions.flatMap((content) =>
    [...content.cases.values(), ...content.chapters, ...content.otherPages].flatMap((page) =>
      problemsOf(page, content),
    ),
  ),
  // News stands outside the editions and refers to the one in force.
  ...news.flatMap((post) => problemsOf(post, editions[0])),
];

function problemsOf({problems, names}: PageReading, content: EditionContent | undefined): Problem[] {
  const unknown = names.filter(({rule, match = ''}) =>
    rule === 'term-unknown'
      ? !content?.glossary.has(match)
      : !content?.sources.has(match) && !content?.caseIds.has(match),
  );
  return [...problems, ...unknown.map((problem) => withNearest(problem, content))];
}

function withNearest(problem: Problem, content: EditionContent | undefined): Problem {
  const known =
    problem.rule === 'term-unknown'
      ? [...(content?.glossary.keys() ?? [])]
      : [...(content?.sources.keys() ?? []), ...(content?.caseIds ?? [])];
  const nearest = findNearest(problem.match ?? '', known);
  return nearest === undefined ? problem : {...problem, hint: `Did you mean “${nearest}”?`};
}
