import type {CaseFile, EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** The fields of a case that name a record of a vocabulary, with the vocabulary's file. */
const FIELDS: readonly {
  readonly path: (
    record: CaseFile['record'],
  ) => readonly (readonly [path: readonly (string | number)[], id: string])[];
  readonly list: (content: EditionContent) => ReadonlyMap<string, unknown>;
  readonly file: string;
}[] = [
  {path: ({court}) => [[['court'], court]], list: ({courts}) => courts, file: 'data/courts.yaml'},
  {
    path: ({topics}) => topics.map((id, i) => [['topics', i], id]),
    list: ({topics}) => topics,
    file: 'data/topics.yaml',
  },
  {
    path: ({provisions}) => provisions.map((id, i) => [['provisions', i], id]),
    list: ({provisions}) => provisions,
    file: 'data/provisions.yaml',
  },
  {
    path: ({exploitation}) => exploitation.map((id, i) => [['exploitation', i], id]),
    list: ({exploitation}) => exploitation,
    file: 'data/exploitation.yaml',
  },
  {
    path: ({outcome}) => [[['outcome', 'kind'], outcome.kind]],
    list: ({outcomes}) => outcomes,
    file: 'data/outcomes.yaml',
  },
];

/** Courts, topics, provisions, forms of exploitation and outcomes come from the controlled lists. */
export const caseVocabularies: Rule = ({editions}) =>
  editions.flatMap((content) =>
    [...content.cases.values()].flatMap(({file, record, frontMatter}) =>
      FIELDS.flatMap(({path, list, file: vocabulary}) =>
        path(record).flatMap(([keyPath, id]): Problem[] => {
          const known = list(content);
          if (known.has(id)) return [];
          const nearest = findNearest(id, known.keys());
          return [
            {
              file,
              line: frontMatter.lineOf(keyPath),
              rule: 'case-vocabulary',
              message: `${keyPath.join('.')} is “${id}”; ${vocabulary} has no such record.`,
              hint: nearest
                ? `Did you mean “${nearest}”?`
                : `Choose one of the list, or add the record to ${vocabulary} first.`,
              field: keyPath.join('.'),
              match: id,
            },
          ];
        }),
      ),
    ),
  );
