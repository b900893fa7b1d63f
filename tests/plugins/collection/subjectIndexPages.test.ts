import {subjectIndexPages} from '../../../src/plugins/collection/subjectIndexPages';
import {aPortalFolder} from '../../builders/aPortalFolder';
import {stringify} from 'yaml';

function pagesOf(
  headings: Readonly<Record<string, readonly string[]>>,
): ReturnType<typeof subjectIndexPages> {
  const {portal} = aPortalFolder({
    'data/subject-index.yaml': stringify(
      Object.entries(headings).map(([heading, locators]) => ({heading, locators})),
    ),
  });
  return subjectIndexPages(portal, portal.editions[0]!);
}

describe('the pages of the subject index', () => {
  const pages = pagesOf({
    Silence: ['HT-11.1.1'],
    'servitude of a child': ['JP-a-v-france-1', 'HT-11.1.1'],
    'how long to wait': ['HT-11.1.1'],
    '24-hour helpline': ['HT-11.1.1'],
    'what is not in this edition': ['HT-99.1.1'],
  });
  const list = new Map(pages);

  test('are one for each letter, one for the questions of each publication, and one that leads to them', () =>
    expect([...list.keys()]).toEqual([
      '/2/reference/subject-index/',
      '/2/reference/subject-index/numbers/',
      '/2/reference/subject-index/s/',
      '/2/reference/subject-index/questions-ht/',
    ]));

  test('hold headings in order, each with its places as they are cited', () =>
    expect(list.get('/2/reference/subject-index/s/')).toMatchObject({
      part: 'S',
      pages: ['/2/practice/a-v-france/', '/2/guidelines/free-account/'],
      groups: [
        {
          headings: [
            {
              heading: 'servitude of a child',
              locators: [
                [0, 'JP-a-v-france-1', expect.stringMatching(/ \[1\]$/)],
                [1, 'HT-11.1.1', 'HT 11.1.1'],
              ],
            },
            {heading: 'Silence', locators: [[1, 'HT-11.1.1', 'HT 11.1.1']]},
          ],
        },
      ],
    }));

  test('put questions under the chapter that answers first', () =>
    expect(list.get('/2/reference/subject-index/questions-ht/')?.groups).toEqual([
      {
        name: 'HT 11. The free account',
        headings: [{heading: 'how long to wait', locators: [[0, 'HT-11.1.1', 'HT 11.1.1']]}],
      },
    ]));

  test('tell how many headings each part has', () =>
    expect(list.get('/2/reference/subject-index/')?.parts.map(({part, count}) => [part, count])).toEqual([
      ['#', 1],
      ['S', 2],
      ['HT', 1],
    ]));
});
