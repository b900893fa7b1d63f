import type {BlogPost} from '@docusaurus/plugin-content-blog';

/**
 * Once the posts are sorted by their dates, a post on a period takes the day on which it was written: that
 * is what feeds and search engines are told, and a date made up for sorting would be untrue there.
 */
export function newsDates({blogPosts}: {blogPosts: BlogPost[]}): Promise<BlogPost[]> {
  return Promise.resolve(
    blogPosts.map((post) => {
      const {written} = post.metadata.frontMatter as {written?: string};
      return written === undefined
        ? post
        : {...post, metadata: {...post.metadata, date: new Date(`${written}T00:00:00Z`)}};
    }),
  );
}
