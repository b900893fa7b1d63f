import {findCitations, parseCitation, WITHDRAWN_KEY} from '../../citations/citation';
import {hasText} from '../../content/pageFile';
import type {Portal} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {isOfCase, WITHDRAWN_FILE} from '../../publications/withdrawal';
import type {Rule} from '../rule';

/** What was taken out does not come back under its id, and `[@withdrawn]` stands only for what was. */
export const withdrawn: Rule = (portal) => [
  ...comeBack(portal),
  ...repeatedIds(portal),
  ...unfounded(portal),
];

function comeBack({editions, withdrawn: list}: Portal): Problem[] {
  const on = new Map(list.map((entry) => [entry.id, entry.on]));
  if (on.size === 0) return [];
  return editions.flatMap(({cases, chapters}) => [
    ...[...cases.values()].flatMap(({file, record, frontMatter}): Problem[] =>
      on.has(record.id)
        ? [
            {
              file,
              line: frontMatter.lineOf(['id']),
              field: 'id',
              match: record.id,
              rule: 'withdrawn',
              message: `id is “${record.id}”; a case with that id was withdrawn on ${on.get(record.id)}.`,
              hint: 'An id is never used twice, and what was withdrawn does not come back: remove the file. A new note gets a new id.',
            },
          ]
        : [],
    ),
    ...[...chapters, ...cases.values()].flatMap(({file, units}) =>
      units
        .filter((unit) => on.has(unit.id) && hasText(unit))
        .map(({id, label, line}): Problem => ({
          file,
          line,
          match: label,
          rule: 'withdrawn',
          message: `${label} has a text; it was withdrawn on ${on.get(id)}.`,
          hint: 'Put [withdrawn] in place of the text. A new text gets a new number.',
        })),
    ),
  ]);
}

function repeatedIds({withdrawn: list}: Portal): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({id}): Problem[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice
      ? [
          {
            file: WITHDRAWN_FILE,
            line: 0,
            field: 'id',
            match: id,
            rule: 'withdrawn',
            message: `“${id}” stands in the list twice.`,
            hint: 'Keep the record with the earlier day.',
          },
        ]
      : [];
  });
}

/** Typed by hand, it would be a source that nobody can ask for. */
function unfounded({editions, news, withdrawn: list}: Portal): Problem[] {
  if (list.some(isOfCase)) return [];
  const pages = editions.flatMap(({chapters, cases, otherPages}) => [
    ...chapters,
    ...cases.values(),
    ...otherPages,
  ]);
  return [...pages, ...news].flatMap(({file, source}) =>
    findCitations(source)
      .filter(({text}) => isWithdrawnKey(text))
      .map(({start, text}): Problem => ({
        file,
        line: source.slice(0, start).split('\n').length,
        match: text,
        rule: 'withdrawn',
        message: `Citation is ${text}; no case was withdrawn from this portal.`,
        hint: 'Cite the source. npm run withdraw puts this in place of one that goes.',
      })),
  );
}

function isWithdrawnKey(typed: string): boolean {
  try {
    return parseCitation(typed).key === WITHDRAWN_KEY;
  } catch {
    return false;
  }
}
