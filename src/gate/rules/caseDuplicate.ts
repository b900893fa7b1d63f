import {docketKey, sharedTrait, type SharedTrait} from '../../cases/duplicates';
import {askedLast} from '../../content/part';
import type {CaseFile} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** One decision has one note. Two notes on decisions of one day that belong together name one another. */
export const caseDuplicate: Rule = ({editions, part}) =>
  editions.flatMap(({cases}) => {
    const earlier = new Map<string, CaseFile[]>();
    return askedLast(cases.values(), part).flatMap((entry) => {
      const {sought, kept} = keysOf(entry.record);
      const others = new Set(sought.flatMap((key) => earlier.get(key) ?? []));
      for (const key of kept) {
        const known = earlier.get(key);
        if (known) known.push(entry);
        else earlier.set(key, [entry]);
      }
      return [...others].flatMap((other) => problemsOf(entry, other));
    });
  });

/**
 * Keys under which a case is kept, and those under which others are that it may repeat. A year alone may be any day of
 * it.
 */
function keysOf({
  court,
  date,
  ecli,
  docket,
}: CaseFile['record']): Readonly<Record<'sought' | 'kept', string[]>> {
  const own = [
    ...(ecli === undefined ? [] : [`ecli ${ecli}`]),
    ...docket.map((number) => `docket ${court} ${docketKey(number)}`),
  ];
  const year = `${court} ${date.slice(0, 4)}`;
  const [day, alone, some] = [`day ${court} ${date}`, `year alone ${year}`, `day of year ${year}`];
  return date.length === 4
    ? {sought: [...own, alone, some], kept: [...own, alone]}
    : {sought: [...own, day, alone], kept: [...own, day, some]};
}

function problemsOf({file, record, frontMatter}: CaseFile, other: CaseFile): Problem[] {
  const trait = sharedTrait(record, other.record);
  const isNamed = [record, other.record].some(({related}) =>
    related.some(({id}) => id === record.id || id === other.record.id),
  );
  if (trait === undefined || (isNamed && trait !== 'ecli')) return [];
  const value = valueOf(record, trait);
  return [
    {
      file,
      line: frontMatter.lineOf([trait]),
      rule: 'case-duplicate',
      message: `${trait} is “${value}”; ${other.file} has ${trait === 'title' ? `“${other.record.title}”, a decision of the same court and day` : 'it too'}.`,
      hint:
        trait === 'ecli'
          ? 'Keep one note on a decision.'
          : 'Keep one note on a decision; if these are two decisions, let one name the other under related.',
      field: trait,
      match: value,
    },
  ];
}

function valueOf({ecli, docket, title}: CaseFile['record'], trait: SharedTrait): string {
  if (trait === 'ecli') return ecli ?? '';
  return trait === 'docket' ? docket.join(', ') : title;
}
