import {withoutCitations} from '../../citations/citation';
import {askedLast} from '../../content/part';
import type {Problem} from '../../publications/problem';
import {findRepeats} from '../../publications/repeats';
import type {Rule} from '../rule';

/** No two numbered paragraphs or rows of an edition say nearly the same; one refers to the other. */
export const paragraphRepeats: Rule = ({editions, part}) =>
  editions.flatMap(({chapters}) => {
    const units = askedLast(chapters, part).flatMap((chapter) =>
      chapter.units.map((unit) => ({...unit, file: chapter.file})),
    );
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const texts = units.map(({id, label, text}) => ({owner: id, place: label, text: withoutCitations(text)}));
    return findRepeats(texts).map(({first, second, share}): Problem => {
      const {file, line} = byId.get(second.owner)!;
      return {
        file,
        line,
        rule: 'paragraph-repeat',
        message: `${second.place} shares ${Math.round(share * 100)} % of its word runs with ${first.place}.`,
        hint: `Refer to ${first.place}, and say here only what is new.`,
        match: second.text,
      };
    });
  });
