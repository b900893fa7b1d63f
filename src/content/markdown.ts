import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

/** Reads Markdown as the site does: CommonMark with GFM, front matter and boxes. Positions are those of the file. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source.replace(/^\ufeff/, ''));
}
