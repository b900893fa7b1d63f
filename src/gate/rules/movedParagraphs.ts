import {hasText, type NumberedUnit} from '../../content/pageFile';
import type {EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

interface PlacedUnit extends NumberedUnit {
  readonly file: string;
}

/**
 * A paragraph that moved leads in one step to a paragraph of its edition that has a text, and later editions do not
 * give its number to another text.
 */
export const movedParagraphs: Rule = ({editions}) => {
  const byEdition = editions.map((content) => ({content, units: unitsOf(content)}));
  return byEdition.flatMap(({content, units}) =>
    [...units.values()].flatMap((unit): Problem[] => {
      if (unit.movedTo === undefined) return [];
      const fault = faultOf(unit, unit.movedTo, units, content);
      const reused = byEdition.find(({content: {edition}, units: later}) => {
        const isLater =
          edition.number > content.edition.number && content.edition.restates !== edition.number;
        const same = later.get(unit.id);
        return isLater && same !== undefined && hasText(same);
      });
      return [
        ...(fault ? [problemAt(unit, ...fault)] : []),
        ...(reused
          ? [
              problemAt(
                reused.units.get(unit.id)!,
                `${unit.label} was moved in edition ${content.edition.number} and has a text again in edition ${reused.content.edition.number}.`,
                'A number is never used twice: give the new text a new number.',
              ),
            ]
          : []),
      ];
    }),
  );
};

function faultOf(
  unit: PlacedUnit,
  to: string,
  units: ReadonlyMap<string, PlacedUnit>,
  {edition}: EditionContent,
): [message: string, hint: string] | undefined {
  const target = units.get(to);
  if (!target) {
    const nearest = findNearest(to, units.keys());
    return [
      `${unit.label} is moved to “${to}”; edition ${edition.number} has no such paragraph or row.`,
      nearest ? `Did you mean “${nearest}”?` : 'Name the paragraph that holds its text now.',
    ];
  }
  const way = [unit];
  for (let at: PlacedUnit | undefined = target; at; at = units.get(at.movedTo ?? '')) {
    if (way.includes(at)) {
      return [
        `${unit.label} is moved in a circle: ${[...way, at].map(({label}) => label).join(', ')}.`,
        'One of them holds the text: write it there, and let the others name that one.',
      ];
    }
    way.push(at);
  }
  const end = way.at(-1)!;
  if (end.isWithdrawn) {
    return [
      `${unit.label} is moved to ${target.label}, where no text stands: ${end.label} is withdrawn.`,
      'Name the paragraph that holds its text now, or write [withdrawn] here too.',
    ];
  }
  return end === target
    ? undefined
    : [
        `${unit.label} is moved to ${target.label}, which is moved itself.`,
        `Lead there in one step: [moved to ${end.label}].`,
      ];
}

function unitsOf({chapters, cases}: EditionContent): Map<string, PlacedUnit> {
  return new Map(
    [...chapters, ...cases.values()].flatMap(({file, units}) =>
      units.map((unit) => [unit.id, {...unit, file}] as const),
    ),
  );
}

function problemAt({file, line, id, movedTo}: PlacedUnit, message: string, hint: string): Problem {
  return {file, line, rule: 'paragraph-moved', message, hint, match: movedTo ?? id};
}
