/** Pages that are lists over the whole of an edition: the collection, its parts, its topics, the sources. */
import type {LoadContext, Plugin} from '@docusaurus/types';

import type {CollectionList, LatestCases, SourceList, TopicIndex} from '../../cases/lists';
import {PARTS} from '../../cases/part';
import {caseRow, casesByDate, casesOfTopic, topicAddress, TOPIC_PAGE_CASES} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';
import {pageAddress} from '../../publications/address';
import {PART_ROUTES} from '../../cases/lists';
import {sourceEntries} from './sourceEntries';

const COMPONENTS = '@site/src/components';

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
      for (const content of portal.editions) {
        const {edition} = content;
        const rows = casesByDate(content).map((file) => caseRow(content, file));
        const frame = {edition: edition.number, isCurrent: content.isCurrent};
        const address = (path: string): string => pageAddress(edition, path);

        await addList(address('practice'), 'CaseListPage', {
          ...frame,
          part: null,
          rows,
        } satisfies CollectionList);
        for (const part of PARTS) {
          const ofPart = rows.filter((row) => row.part === part);
          await addList(address(PART_ROUTES[part]), 'CaseListPage', {
            ...frame,
            part,
            rows: ofPart,
          } satisfies CollectionList);
        }
        await addList(address('practice/topics'), 'TopicIndexPage', {
          ...frame,
          topics: topicEntries(content),
        } satisfies TopicIndex);
        for (const topic of content.topics.values()) {
          const files = casesOfTopic(content, topic.id);
          if (files.length < TOPIC_PAGE_CASES) continue;
          await addList(topicAddress(content, topic.id), 'CaseListPage', {
            ...frame,
            part: null,
            topic: {name: topic.name, definition: topic.definition},
            rows: files.map((file) => caseRow(content, file)),
          } satisfies CollectionList);
        }
        await addList(address('reference/sources'), 'SourcesPage', {
          ...frame,
          ...sourceEntries(content),
        } satisfies SourceList);
        if (content.isCurrent) {
          setGlobalData({
            edition: edition.number,
            lawStatedAs: Object.fromEntries(
              portal.editions.map((other) => [String(other.edition.number), other.edition.lawStatedAs]),
            ),
            caseCount: rows.length,
            latest: rows
              .slice(0, 4)
              .map(({title, url, court, date, holding}) => ({title, url, court, date, holding})),
          } satisfies LatestCases);
        }
      }
    },
  };
}

function topicEntries(content: EditionContent): TopicIndex['topics'] {
  return [...content.topics.values()]
    .map(({id, name, definition}) => {
      const files = casesOfTopic(content, id);
      return {
        name,
        definition,
        ...(files.length >= TOPIC_PAGE_CASES && {url: topicAddress(content, id)}),
        cases: files.map((file) => {
          const {title, url} = caseRow(content, file);
          return {title, url};
        }),
      };
    })
    .filter(({cases}) => cases.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
