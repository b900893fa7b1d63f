import {findRepeats, type OwnedText} from '../../publications/repeats';
import {askedLast} from '../../content/part';
import type {CaseFile} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** No two notes say nearly the same in their holding line or a paragraph. */
export const caseRepeats: Rule = ({editions, part}) =>
  editions.flatMap(({cases}) => {
    const texts = askedLast(cases.values(), part).flatMap(textsOf);
    return findRepeats(texts).map(({first, second, share}): Problem => {
      const {file, units, frontMatter} = cases.get(second.owner)!;
      const unit = units.find(({label}) => label.endsWith(` ${second.place}`));
      return {
        file,
        line: unit?.line ?? frontMatter.lineOf([second.place]),
        rule: 'case-repeat',
        message: `${second.place} shares ${Math.round(share * 100)} % of its word runs with ${first.place} of ${first.owner}.`,
        hint: 'Say what is particular to this case.',
        ...(unit === undefined && {field: second.place}),
        match: second.text,
      };
    });
  });

function textsOf({record, units}: CaseFile): OwnedText[] {
  return [
    {owner: record.id, place: 'description', text: record.description},
    ...units.map(({label, text}) => ({owner: record.id, place: label.slice(label.lastIndexOf('[')), text})),
  ];
}
