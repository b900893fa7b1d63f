import type {BlogPost} from '@docusaurus/plugin-content-blog';

import {newsDates} from '../../src/plugins/newsDates';

/** A post as the blog hands it over: sorted by the date of its front matter. */
function aPost(id: string, date: string, frontMatter: Record<string, unknown> = {}): BlogPost {
  return {
    id,
    metadata: {title: id, date: new Date(date), frontMatter},
    content: 'Text.',
  } as unknown as BlogPost;
}

async function datesOf(...blogPosts: BlogPost[]): Promise<string[]> {
  return (await newsDates({blogPosts})).map(({id, metadata}) => `${id}: ${metadata.date.toISOString()}`);
}

describe('newsDates', () => {
  test('a post on a period takes the day on which it was written', async () =>
    expect(await datesOf(aPost('sessions', '2021-10-31', {written: '2026-11-25'}))).toEqual([
      'sessions: 2026-11-25T00:00:00.000Z',
    ]));

  test('a post on a day keeps its date', async () => {
    const post = aPost('conference', '2022-11-24');
    expect(await newsDates({blogPosts: [post]})).toEqual([post]);
  });

  test('the posts stay in the order in which they were sorted', async () =>
    expect(
      await datesOf(
        aPost('conference', '2022-11-24'),
        aPost('sessions', '2021-10-31', {written: '2026-11-25'}),
        aPost('start', '2021-01-01'),
      ),
    ).toEqual([
      'conference: 2022-11-24T00:00:00.000Z',
      'sessions: 2026-11-25T00:00:00.000Z',
      'start: 2021-01-01T00:00:00.000Z',
    ]));

  test('everything else of a post stays, and the post that was handed over too', async () => {
    const post = aPost('sessions', '2021-10-31', {written: '2026-11-25'});
    const [dated] = await newsDates({blogPosts: [post]});
    expect(dated).toMatchObject({id: 'sessions', content: 'Text.', metadata: {title: 'sessions'}});
    expect(post.metadata.date).toEqual(new Date('2021-10-31'));
  });
});
