import {searchedPages} from '../../../src/search/build/searchedPages';
import {aChapterFile} from '../../builders/aChapterFile';
import {aGlossaryTerm} from '../../builders/aGlossaryTerm';
import {anEditionOf} from '../../builders/anEditionOf';
import {anOtherPage} from '../../builders/anOtherPage';
import {aLegalRule} from '../../builders/aLegalRule';
import {CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {aSource} from '../../builders/aSource';

const ROUTES = [
  '/',
  '/2/',
  '/2/guidelines/free-account/',
  '/2/practice/',
  '/2/practice/a-v-france',
  '/2/practice/topics/servitude/',
  '/2/reference/glossary/',
  '/2/reference/legal-framework/by-instrument/european-union/',
  '/2/reference/legal-framework/by-question/hearing/',
  '/2/reference/legal-framework/national-maps/',
  '/2/reference/glossary/ro/',
  '/2/reference/sources/',
  '/2/reference/training/',
  '/about/',
  '/news/a-post/',
];
const content = anEditionOf([{}], {
  chapters: [aChapterFile(CHAPTER_TEXT)],
  glossary: new Map([['free-account', aGlossaryTerm()]]),
  sources: new Map([['dir-2012-29', aSource({jurisdiction: 'EU'})]]),
  rules: new Map([['dir-2012-29-art-20', aLegalRule()]]),
  otherPages: ['index.md', 'reference/training/index.md', 'reference/draft.md'].map(anOtherPage),
});

describe('searchedPages', () => {
  test('are the pages of text, the cases, glossary, law by instrument, sources, news and what is about the portal, by address', () =>
    expect(
      searchedPages(content, {routes: ROUTES, baseUrl: '/'}).map(({kind, publication, url}) => [
        kind,
        publication,
        url,
      ]),
    ).toEqual([
      ['text', 'reference', '/2/'],
      ['text', 'HT', '/2/guidelines/free-account/'],
      ['case', 'JP', '/2/practice/a-v-france/'],
      ['glossary', 'glossary', '/2/reference/glossary/'],
      ['law', 'law', '/2/reference/legal-framework/by-instrument/european-union/'],
      ['sources', 'sources', '/2/reference/sources/'],
      ['text', 'training', '/2/reference/training/'],
      ['text', 'reference', '/about/'],
      ['post', 'news', '/news/a-post/'],
    ]));

  test('expect what the content holds', () =>
    expect(
      searchedPages(content, {routes: ROUTES, baseUrl: '/'}).flatMap(({expectedIds}) => expectedIds),
    ).toEqual(['HT-11.1.1', 'term:free-account', 'rule:dir-2012-29-art-20', 'source:dir-2012-29']));

  test('leave news and what is about the portal to the edition in force', () =>
    expect(
      searchedPages({...content, isCurrent: false}, {routes: ROUTES, baseUrl: '/'}).filter(
        ({url}) => !url.startsWith('/2/'),
      ),
    ).toEqual([]));

  test('stand below the address of the site', () =>
    expect(searchedPages(content, {routes: ['/ro/2/'], baseUrl: '/ro/'}).map(({url}) => url)).toEqual([
      '/ro/2/',
    ]));
});
