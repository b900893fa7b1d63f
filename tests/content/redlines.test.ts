import type {EditionContent, Portal} from '../../src/content/portal';
import {
  comparePages,
  hasRedline,
  redlineAddress,
  redlineOf,
  type ComparedPage,
} from '../../src/content/redlines';
import {aRestatedPortal} from '../builders/aRestatedPortal';

const EARLIER = 'versioned_docs/version-1/guidelines/11-free-account.md';

interface Compared {
  readonly portal: Portal;
  readonly from: EditionContent;
  readonly to: EditionContent;
  readonly pages: readonly ComparedPage[];
  readonly page: (route: string) => ComparedPage;
}

function compare(change: Readonly<Record<string, string>> = {}): Compared {
  const {portal} = aRestatedPortal(change);
  const [to, from] = portal.editions as [EditionContent, EditionContent];
  const pages = comparePages(portal, from, to);
  return {portal, from, to, pages, page: (route) => pages.find((page) => page.route === route)!};
}

const chapterOf1 = (...paragraphs: string[]): Record<string, string> => ({
  [EARLIER]: `---\nchapter: 11\ntitle: A\ndescription: A.\n---\n\n## 11.1 A {#HT-11.1}\n\n${paragraphs.join('\n\n')}\n`,
});

describe('comparePages', () => {
  test('pairs the chapters and cases of two editions, and has those of one alone', () => {
    const {pages} = compare();
    expect(pages.map(({route, from, to}) => [route, from !== undefined, to !== undefined])).toEqual([
      ['guidelines/free-account', true, true],
      ['practice/a-v-france', true, true],
      ['practice/b-v-france', false, true],
    ]);
  });

  test('pairs a chapter by its number, under the name and title that it has now', () => {
    const moved = compare({
      'versioned_docs/version-1/guidelines/12-old-name.md':
        '---\nchapter: 12\ntitle: Old\ndescription: A.\n---\n\n## 12.1 A {#HT-12.1}\n\n12.1.1 Old.\n',
      'docs/guidelines/12-new-name.md':
        '---\nchapter: 12\ntitle: New\ndescription: A.\n---\n\n## 12.1 A {#HT-12.1}\n\n12.1.1 New.\n',
    });
    const page = moved.page('guidelines/new-name');
    expect(page.title).toBe('HT 12. New');
    expect(page.paragraphs.map(({change, from, to}) => [change, from, to])).toEqual([
      ['reworded', '/1/guidelines/old-name/#HT-12.1.1', '/2/guidelines/new-name/#HT-12.1.1'],
    ]);
  });

  test('has paragraphs of the earlier edition alone behind what stood before them', () => {
    const {page} = compare(
      chapterOf1(
        '11.1.1 Wait.',
        '11.1.1a Once.',
        '11.1.1b Twice.',
        '11.1.3 Close. [@practice]',
        '11.1.4 Last.',
      ),
    );
    expect(page('guidelines/free-account').paragraphs.map(({id, change}) => [id, change])).toEqual([
      ['HT-11.1.1', 'reworded'],
      ['HT-11.1.1a', 'absent'],
      ['HT-11.1.1b', 'absent'],
      ['HT-11.1.2', 'new'],
      ['HT-11.1.3', 'same'],
      ['HT-11.1.4', 'absent'],
    ]);
  });

  test('takes a number that has no text in either for the same', () => {
    const {page} = compare({
      ...chapterOf1('11.1.3 [withdrawn]', '11.1.4 [withdrawn]'),
      'docs/guidelines/11-free-account.md':
        '---\nchapter: 11\ntitle: A\ndescription: A.\n---\n\n## 11.1 A {#HT-11.1}\n\n11.1.2 [withdrawn]\n\n11.1.3 [withdrawn]\n',
    });
    expect(page('guidelines/free-account').paragraphs.map(({change}) => change)).toEqual([
      'same',
      'same',
      'same',
    ]);
  });
});

describe('hasRedline', () => {
  test('is for a page that both editions have and that differs', () => {
    const {pages} = compare();
    expect(pages.filter(hasRedline).map(({route}) => route)).toEqual(['guidelines/free-account']);
  });
});

describe('redlineAddress', () => {
  test('stands below the later edition, and names the earlier', () => {
    const {from, to} = compare();
    expect(redlineAddress(from, to)).toBe('/2/reference/changes/since-1/');
    expect(redlineAddress(from, to, 'practice/a-v-france')).toBe(
      '/2/reference/changes/since-1/practice/a-v-france/',
    );
  });
});

describe('redlineOf', () => {
  test('has what differs, with words, sources and counts', () => {
    const {page, from, to} = compare();
    expect(redlineOf(page('guidelines/free-account'), from, to)).toMatchObject([
      {
        id: 'HT-11.1.1',
        segments: [
          {kind: 'same', text: 'Wait.'},
          {kind: 'inserted', text: ' Since 2024 wait longer.'},
          {kind: 'same', text: ' [Directive 2012/29/EU, art. 20; C, read in the source]'},
          {kind: 'inserted', text: ' [Directive (EU) 2024/1712; C, read in the source]'},
        ],
        wordsDeleted: 0,
        wordsInserted: 12,
      },
      {
        id: 'HT-11.1.2',
        segments: [
          {
            kind: 'inserted',
            text: 'Name the new form.\n• It is new. [Directive (EU) 2024/1712; C, read in the source]',
          },
        ],
      },
    ]);
  });

  test('has a paragraph that is withdrawn, or no longer there, as one deletion', () => {
    const {page, from, to} = compare({
      ...chapterOf1('11.1.1 Wait now.', '11.1.2 Name it.'),
      'docs/guidelines/11-free-account.md':
        '---\nchapter: 11\ntitle: A\ndescription: A.\n---\n\n## 11.1 A {#HT-11.1}\n\n11.1.1 [withdrawn]\n',
    });
    expect(redlineOf(page('guidelines/free-account'), from, to)).toMatchObject([
      {change: 'withdrawn', segments: [{kind: 'deleted', text: 'Wait now.'}], wordsDeleted: 2},
      {change: 'absent', segments: [{kind: 'deleted', text: 'Name it.'}], wordsDeleted: 2},
    ]);
  });
});

test('every pair of editions can be compared, not only those next to the one in force', () => {
  const edition = {
    number: 3,
    title: 'Edition 3',
    lawStatedAs: 'Law as seen up to 2030',
    sourcesSeenUpTo: '2030',
    compiled: '2030',
    published: '2030-01-01',
  };
  const {portal} = aRestatedPortal();
  const [second, first] = portal.editions as [EditionContent, EditionContent];
  const third: EditionContent = {...second, edition, cases: new Map()};
  const pages = comparePages({...portal, editions: [third, second, first]}, first, third);
  expect(pages.map(({route, to}) => [route, to !== undefined])).toEqual([
    ['guidelines/free-account', true],
    ['practice/a-v-france', false],
  ]);
  expect(redlineAddress(first, third)).toBe('/3/reference/changes/since-1/');
});
