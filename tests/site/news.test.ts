import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {all, attribute, linksOf, one, parseHtml, textOf} from './markup';
import {frontMatterOf, readContent, readPages, SITES} from './sites';

interface Post {
  readonly title: string;
  readonly slug?: string;
  readonly date: string;
  readonly period?: string;
  readonly written?: string;
}

/** Posts on a period: the date in their file only sorts them. */
const posts = readContent('blog')
  .map((file) => ({...frontMatterOf<Post>(file), body: file.source.replace(/^---\n[\s\S]*?\n---\n/, '')}))
  .filter((post): post is typeof post & Required<Post> => post.period !== undefined);

const pages = readPages(SITES.portal).filter(({path}) => path.startsWith('/news/'));
const feeds = ['rss.xml', 'atom.xml'].map((name) => ({
  path: `/news/${name}`,
  html: readFileSync(join(SITES.portal, 'news', name), 'utf8'),
}));

const format = (date: string, options: Intl.DateTimeFormatOptions, locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, {timeZone: 'UTC', ...options}).format(new Date(`${date}T00:00:00Z`));

/** The ways in which a page or a feed would write a day. */
const spellingsOf = (date: string): string[] => [
  date,
  format(date, {day: 'numeric', month: 'long', year: 'numeric'}),
  format(date, {day: 'numeric', month: 'long', year: 'numeric'}, 'en-US'),
  format(date, {day: '2-digit', month: 'short', year: 'numeric'}),
  date.replaceAll('-', '/'),
];

test('there are posts on a period, and a day that only sorts is not the day on which one was written', () => {
  expect(posts.length).toBeGreaterThanOrEqual(7);
  expect(posts.filter(({date, written}) => date === written)).toEqual([]);
  expect(posts.map(({date}) => date)).toContain('2021-10-31');
});

describe.each(posts)('the post “$title”', ({slug, period, written, title}) => {
  const path = `/news/${slug}/`;
  const document = parseHtml(pages.find((page) => page.path === path)?.html ?? '');
  const article = one(document, {tag: 'article'});

  test('shows its period and the day on which it was written, and no other day', () => {
    expect(textOf(one(article, {tag: 'h1'}))).toBe(title);
    expect(textOf(one(article, {class: 'post-date'}))).toBe(
      `${period} Written on ${format(written, {day: 'numeric', month: 'long', year: 'numeric'})}`,
    );
    expect(all(article, {tag: 'time'}).map((time) => attribute(time, 'datetime'))).toEqual([written]);
  });

  test('tells programs the day on which it was written', () => {
    const published = all(document, {tag: 'meta'})
      .filter((meta) => attribute(meta, 'property') === 'article:published_time')
      .map((meta) => attribute(meta, 'content'));
    expect(published).toEqual([`${written}T00:00:00.000Z`]);
    const data = all(document, {tag: 'script'})
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map(
        (script) =>
          JSON.parse(script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')) as {
            datePublished?: string;
          },
      )
      .flatMap(({datePublished}) => datePublished ?? []);
    expect(data).toEqual([`${written}T00:00:00.000Z`]);
  });

  test('has an address without a day in it, to which the list of the news leads', () => {
    expect(pages.filter((page) => page.path.includes(slug)).map((page) => page.path)).toEqual([path]);
    const list = parseHtml(pages.find((page) => page.path === '/news/')!.html);
    expect(linksOf(list, '/news/')).toContain(path);
  });
});

describe.each(['/news/', '/news/tags/sessions/'])('the list at %s', (path) => {
  test('shows the period of each post that it names, latest first', () => {
    const list = parseHtml(pages.find((page) => page.path === path)!.html);
    const named = all(list, {tag: 'article'}).flatMap((article) => {
      const post = posts.find(({slug}) => linksOf(article, path).includes(`/news/${slug}/`));
      return post ? [{post, shown: textOf(one(article, {class: 'post-date'}))}] : [];
    });
    expect(named.length).toBeGreaterThanOrEqual(4);
    for (const {post, shown} of named) expect(shown.startsWith(`${post.period} Written on `)).toBe(true);
    const dates = named.map(({post}) => post.date);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('a day that only sorts', () => {
  /** The final conference was held on one day, which is its period: that day is no invention. */
  const madeUp = posts.filter(({date, period}) => !spellingsOf(date).includes(period));

  test.each([...pages, ...feeds].map((page) => [page.path, page.html] as const))(
    'appears nowhere at %s: not in words, in data, in meta elements or in times',
    (path, html) => {
      const found = madeUp.flatMap(({date}) =>
        spellingsOf(date)
          // What a post tells of that day is another matter: the project ended on one of them.
          .filter((spelling) => html.includes(spelling) && !posts.some(({body}) => body.includes(spelling)))
          .map((spelling) => `${path}: ${spelling}`),
      );
      expect(found).toEqual([]);
    },
  );

  test('is looked for where it could be found: the day on which the posts were written is there', () => {
    expect(madeUp.length).toBeGreaterThanOrEqual(6);
    const written = spellingsOf(posts[0]!.written);
    for (const {path, html} of feeds)
      expect([path, written.some((spelling) => html.includes(spelling))]).toEqual([path, true]);
  });
});

test.each(feeds)('the feed $path names every post once, by its address', ({html}) => {
  for (const {slug} of posts)
    expect([slug, html.match(new RegExp(`<(?:id|guid)>[^<]*/news/${slug}/</`, 'g'))?.length]).toEqual([
      slug,
      1,
    ]);
});
