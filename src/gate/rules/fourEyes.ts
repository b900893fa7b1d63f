import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** Who reads a note against the decision is somebody else than who wrote it. */
export const fourEyes: Rule = ({editions}) =>
  editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}): Problem[] => {
      const {preparedBy, secondReader} = record;
      if (secondReader === undefined || plainName(secondReader) !== plainName(preparedBy)) return [];
      return [
        {
          file,
          line: frontMatter.lineOf(['secondReader']),
          field: 'secondReader',
          match: secondReader,
          rule: 'four-eyes',
          message: `secondReader is “${secondReader}”, who is preparedBy too; expected somebody else.`,
          hint: 'Name who else has read the note against the decision, or remove secondReader: the page then says that nobody has yet.',
        },
      ];
    }),
  );

/** A name without what people type differently: capitals, accents, signs and spaces. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
