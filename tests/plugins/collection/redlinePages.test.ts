import type {Redline, RedlineIndex} from '../../../src/cases/lists';
import type {EditionContent} from '../../../src/content/portal';
import {redlinePages} from '../../../src/plugins/collection/redlinePages';
import {aRestatedPortal} from '../../builders/aRestatedPortal';

const {portal} = aRestatedPortal();
const [second, first] = portal.editions as [EditionContent, EditionContent];
const pagesOf = (content: EditionContent, editions = portal.editions): [string, string, unknown][] => [
  ...redlinePages({...portal, editions}, content),
];

test('an edition has a page for all that changed, and one for each chapter or case that both have', () =>
  expect(pagesOf(second).map(([path, component]) => [path, component])).toEqual([
    ['/2/reference/changes/since-1/guidelines/free-account/', 'RedlinePage'],
    ['/2/reference/changes/since-1/', 'RedlineIndexPage'],
  ]));

test('the first edition has none', () => expect(pagesOf(first)).toEqual([]));

test('each earlier edition is compared, newest first', () => {
  const third: EditionContent = {...second, edition: {...second.edition, number: 3}};
  const paths = pagesOf(third, [third, second, first]).map(([path]) => path);
  expect(paths.filter((path) => /since-\d+\/$/.test(path))).toEqual([
    '/3/reference/changes/since-2/',
    '/3/reference/changes/since-1/',
  ]);
});

test('the page for all counts paragraphs by state, and names what is new as a whole with its reason', () => {
  const list = pagesOf(second).at(-1)![2] as RedlineIndex;
  expect(list).toEqual({
    earlier: {number: 1, lawStatedAs: first.edition.lawStatedAs},
    counts: {same: 6, reworded: 1, new: 6, moved: 0, withdrawn: 0, absent: 0},
    wordsDeleted: 0,
    wordsInserted: 12,
    publications: [
      {
        code: 'HT',
        differing: [
          {
            title: 'HT 11. The free account',
            url: '/2/reference/changes/since-1/guidelines/free-account/',
            count: 2,
          },
        ],
        added: [],
        gone: [],
      },
      {
        code: 'JP',
        differing: [],
        added: [
          {
            title: expect.any(String) as string,
            url: '/2/practice/b-v-france/',
            reasons: [{kind: 'decided', date: '2024-05-07'}],
          },
        ],
        gone: [],
      },
    ],
  });
});

test('what only the earlier edition has is named, with its address there', () => {
  const list = pagesOf({...second, cases: new Map()}, [{...second, cases: new Map()}, first]).at(
    -1,
  )![2] as RedlineIndex;
  expect(list.publications.find(({code}) => code === 'JP')?.gone).toEqual([
    {title: expect.any(String) as string, url: '/1/practice/a-v-france/'},
  ]);
});

test('the page of a chapter has what differs, and only the numbers of what reads the same', () => {
  const list = pagesOf(second)[0]![2] as Redline;
  expect(list).toMatchObject({
    title: 'HT 11. The free account',
    from: '/1/guidelines/free-account/',
    to: '/2/guidelines/free-account/',
    same: [{label: 'HT 11.1.3', url: '/2/guidelines/free-account/#HT-11.1.3'}],
  });
  expect(list.paragraphs.map(({label, change}) => [label, change])).toEqual([
    ['HT 11.1.1', 'reworded'],
    ['HT 11.1.2', 'new'],
  ]);
});
