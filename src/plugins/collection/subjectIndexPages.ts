import type {SubjectIndexPage} from '../../cases/lists';
import {caseAddress, chapterAddress} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';
import {pageAddress} from '../../publications/address';
import {compareHeadings, isQuestion, letterOf} from '../../publications/subjectIndex';

type Heading = SubjectIndexPage['groups'][number]['headings'][number];

/** A page that headings lead to. */
interface Place {
  readonly publication: string;
  readonly name: string;
  readonly url: string;
  readonly units: readonly {readonly id: string; readonly label: string}[];
}

/** The pages of the subject index by address, as far as it leads to what the edition holds. */
export function subjectIndexPages(
  {subjectIndex}: Portal,
  content: EditionContent,
): (readonly [address: string, list: Omit<SubjectIndexPage, 'edition' | 'isCurrent'>])[] {
  const home = pageAddress(content.edition, 'reference/subject-index');
  const places = placesOf(content);
  const locators = new Map<string, Heading['locators'][number]>();
  places.forEach(({units}, page) => units.forEach(({id, label}) => locators.set(id, [page, id, label])));

  const byLetter = new Map<string, Heading[]>();
  const questions = places.map((): Heading[] => []);
  const sorted = subjectIndex.toSorted((a, b) => compareHeadings(a.heading, b.heading));
  for (const {heading, locators: ids} of sorted) {
    const held = ids.flatMap((id) => {
      const locator = locators.get(id);
      return locator ? [locator] : [];
    });
    if (!held[0]) continue;
    const entry = {heading, locators: held};
    if (isQuestion(heading)) questions[held[0][0]]!.push(entry);
    else byLetter.set(letterOf(heading), [...(byLetter.get(letterOf(heading)) ?? []), entry]);
  }

  const groups = new Map<string, {name?: string; headings: Heading[]}[]>(
    [...byLetter].map(([letter, headings]) => [letter, [{headings}]]),
  );
  places.forEach(({publication, name}, i) => {
    const headings = questions[i]!;
    if (headings.length > 0) groups.set(publication, [...(groups.get(publication) ?? []), {name, headings}]);
  });
  const parts = [...groups].map(([part, ofPart]) => ({
    part,
    url: `${home}${slugOf(part)}/`,
    count: ofPart.reduce((sum, {headings}) => sum + headings.length, 0),
  }));
  return [
    [home, {parts, pages: [], groups: []}],
    ...parts.map(({part, url}) => [url, {part, parts, ...withOwnPages(groups.get(part)!, places)}] as const),
  ];
}

function slugOf(part: string): string {
  if (part === '#') return 'numbers';
  return part.length === 1 ? part.toLowerCase() : `questions-${part.toLowerCase()}`;
}

/** Chapters in their order, then cases by name. */
function placesOf(content: EditionContent): Place[] {
  return [
    ...content.chapters.map((chapter) => ({
      publication: chapter.code,
      name: `${chapter.code} ${chapter.record.chapter}. ${chapter.record.title}`,
      url: chapterAddress(content, chapter),
      units: chapter.units,
    })),
    ...[...content.cases.values()]
      .map(({record, units}) => {
        const name = record.shortTitle ?? record.title;
        return {
          publication: 'JP',
          name,
          url: caseAddress(content, record.id),
          units: units.map(({id, label}) => ({id, label: `${name} ${label.slice(label.lastIndexOf('['))}`})),
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  ];
}

/** The groups, with the addresses that they need and no others. */
function withOwnPages(
  groups: readonly {name?: string; headings: Heading[]}[],
  places: readonly Place[],
): Pick<SubjectIndexPage, 'pages' | 'groups'> {
  const numbers = new Map<number, number>();
  const numberOf = (page: number): number => {
    if (!numbers.has(page)) numbers.set(page, numbers.size);
    return numbers.get(page)!;
  };
  const own = groups.map(({headings, ...group}) => ({
    ...group,
    headings: headings.map(({heading, locators}) => ({
      heading,
      locators: locators.map(([page, id, label]) => [numberOf(page), id, label] as const),
    })),
  }));
  return {pages: [...numbers.keys()].map((page) => places[page]!.url), groups: own};
}
