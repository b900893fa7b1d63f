/** Pages that are lists over the whole of an edition: the collection and the ways into it, sources, glossary, law. */
import type {LoadContext, Plugin} from '@docusaurus/types';

import {additionsOf, WAYS} from '../../cases/collectionIndex';
import {exampleCase} from '../../cases/exampleCase';
import {
  PART_ROUTES,
  type CollectionList,
  type GlossaryList,
  type LatestCases,
  type NationalMaps,
  type RecentCases,
  type RulesByInstrument,
  type RulesByQuestion,
  type SourceList,
  type TimelineList,
  type WayIndex,
} from '../../cases/lists';
import {PARTS} from '../../cases/part';
import type {CaseRecord} from '../../cases/schema';
import {LAW_GROUPS, QUESTIONS} from '../../citations/lawGroups';
import {
  caseLine,
  caseRow,
  collectionOf,
  glossaryAddress,
  hasPage,
  lawGroupAddress,
  nationalMapsAddress,
  questionAddress,
  termAddress,
  termDefinition,
  termName,
} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';
import {pageAddress} from '../../publications/address';
import {LANGUAGES} from '../../publications/language';
import {changeList} from './changeList';
import {correctionList} from './correctionList';
import {dayAnswers, dayList} from './dayList';
import {glossaryEntries} from './glossaryEntries';
import {nationalMaps, rulesByInstrument, rulesByQuestion} from './legalFramework';
import {redlinePages} from './redlinePages';
import {sourceEntries} from './sourceEntries';
import {subjectIndexPages} from './subjectIndexPages';
import {timelineList} from './timelineList';
import {wayGroups} from './wayGroups';

const COMPONENTS = '@site/src/components';

/** How many cases of one day stand on the page of the latest additions, and on the home page. */
const RECENT_OF_A_DAY = 20;
const LATEST_ON_HOME = 4;

export function collection(_context: LoadContext, {portal}: {portal: Portal}): Plugin {
  return {
    name: 'collection',
    async contentLoaded({actions: {addRoute, createData, setGlobalData}}) {
      /** Adds one page whose component gets `list` as its property. */
      const addList = async (path: string, component: string, list: object): Promise<void> => {
        const name = `${path.replace(/^\/|\/$/g, '').replaceAll('/', '-')}.json`;
        addRoute({
          path,
          exact: true,
          component: `${COMPONENTS}/${component}`,
          modules: {list: await createData(name, list)},
        });
      };
      // Without a route: the field for a day asks for it by this name (src/components/LawOfDay).
      await createData('law-by-day.json', dayAnswers(portal));
      // Without a route, and no global data: few pages give examples (src/components/exampleCase.ts).
      await createData('example-case.json', {example: exampleCase(shownCases(portal))});
      for (const content of portal.editions) {
        const frame = {edition: content.edition.number, isCurrent: content.isCurrent};
        for (const [path, component, list] of listPages(content))
          await addList(path, component, {...frame, ...list});
        await addList(pageAddress(content.edition, 'reference/corrections'), 'CorrectionsPage', {
          ...frame,
          ...correctionList(portal, content),
        });
        for (const [path, list] of subjectIndexPages(portal, content))
          await addList(path, 'SubjectIndexPage', {...frame, ...list});
        await addList(pageAddress(content.edition, 'reference/changes'), 'ChangesPage', {
          ...frame,
          ...changeList(portal, content),
        });
        for (const [path, component, list] of redlinePages(portal, content))
          await addList(path, component, {...frame, ...list});
        await addList(pageAddress(content.edition, 'reference/on-a-day'), 'LawOfDayPage', {
          ...frame,
          ...dayList(portal, content),
        });
        if (content.isCurrent) setGlobalData(homeData(portal, content));
      }
    },
  };
}

/** The cases of the edition in force. */
function shownCases({editions}: Portal): CaseRecord[] {
  const current = editions.find(({isCurrent}) => isCurrent);
  return [...(current?.cases.values() ?? [])].map(({record}) => record);
}

type Listed<T> = Omit<T, 'edition' | 'isCurrent'>;

/** Every list page of an edition: address, component, what it shows. */
function* listPages(content: EditionContent): Generator<[string, string, object]> {
  const address = (path: string): string => pageAddress(content.edition, path);
  const index = collectionOf(content);
  const rows = index.newestFirst.map((record) => caseRow(content, record));
  const rowOf = new Map(rows.map((row) => [row.id, row]));

  yield [address('practice'), 'CaseListPage', {part: null, rows} satisfies Listed<CollectionList>];
  for (const part of PARTS) {
    const ofPart = rows.filter((row) => row.part === part);
    yield [address(PART_ROUTES[part]), 'CaseListPage', {part, rows: ofPart} satisfies Listed<CollectionList>];
  }
  for (const way of WAYS) {
    yield [
      address(`practice/${way}`),
      'WayIndexPage',
      {way, groups: wayGroups(content, way)} satisfies Listed<WayIndex>,
    ];
    for (const [term, records] of index.byTerm[way]) {
      if (!hasPage(content, way, term)) continue;
      const definition = termDefinition(content, way, term);
      yield [
        termAddress(content, way, term),
        'CaseListPage',
        {
          part: null,
          term: {way, name: termName(content, way, term), ...(definition && {definition})},
          rows: records.map(({id}) => rowOf.get(id)!),
        } satisfies Listed<CollectionList>,
      ];
    }
  }
  yield [
    address('practice/recent'),
    'RecentCasesPage',
    {
      days: additionsOf(index).map(({day, records}) => ({
        day,
        count: records.length,
        rows: records.slice(0, RECENT_OF_A_DAY).map((record) => caseLine(content, record)),
      })),
    } satisfies Listed<RecentCases>,
  ];
  yield [address('practice/timeline'), 'TimelinePage', timelineList(content) satisfies Listed<TimelineList>];
  yield [address('reference/sources'), 'SourcesPage', sourceEntries(content) satisfies Listed<SourceList>];
  for (const language of LANGUAGES) {
    yield [
      glossaryAddress(content, language),
      'GlossaryPage',
      {language, entries: glossaryEntries(content, language)} satisfies Listed<GlossaryList>,
    ];
  }
  // An edition that was frozen before there were rules has no pages of them.
  if (content.rules.size === 0) return;
  for (const {id: group} of LAW_GROUPS) {
    yield [
      lawGroupAddress(content, group),
      'RulesByInstrumentPage',
      rulesByInstrument(content, group) satisfies Listed<RulesByInstrument>,
    ];
  }
  for (const question of QUESTIONS) {
    yield [
      questionAddress(content, question),
      'RulesByQuestionPage',
      rulesByQuestion(content, question) satisfies Listed<RulesByQuestion>,
    ];
  }
  yield [
    nationalMapsAddress(content),
    'NationalMapsPage',
    nationalMaps(content) satisfies Listed<NationalMaps>,
  ];
}

/** What every page may ask of the collection. */
export function homeData(portal: Portal, content: EditionContent): LatestCases {
  const {newestFirst} = collectionOf(content);
  return {
    edition: content.edition.number,
    lawStatedAs: Object.fromEntries(
      portal.editions.map((other) => [String(other.edition.number), other.edition.lawStatedAs]),
    ),
    caseCount: newestFirst.length,
    latest: newestFirst.slice(0, LATEST_ON_HOME).map((record) => caseLine(content, record)),
  };
}
