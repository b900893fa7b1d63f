import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import {parseMarkdown} from '../../src/content/markdown';
import {readPortal} from '../../src/content/portal';

const ROOT = join(__dirname, '../..');

/** Every extension, whether a text has its signs or not. */
const whole = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);

/** The blocks of a page without its front matter. */
const blocksOf = (source: string): unknown =>
  whole.parse(source).children.filter(({type}) => type !== 'yaml');

describe('parseMarkdown', () => {
  test('reads every page of the portal as all extensions together do', () => {
    const {editions, news} = readPortal(ROOT);
    const files = [
      ...editions.flatMap(({cases, chapters, otherPages}) => [...cases.values(), ...chapters, ...otherPages]),
      ...news,
    ].map(({file}) => file);
    expect(files.length).toBeGreaterThan(300);
    const differing = files.filter((file) => {
      const source = readFileSync(join(ROOT, file), 'utf8');
      return JSON.stringify(parseMarkdown(source).children) !== JSON.stringify(blocksOf(source));
    });
    expect(differing).toEqual([]);
  }, 120_000);

  test.each([
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a table of one column', 'a\n:-\nb'],
    ['a table of one column, set to the right', 'a\n-:\nb'],
    ['words struck out', 'not ~this~ nor ~~that~~'],
    ['a note', 'text[^1]\n\n[^1]: A note.'],
    ['an item with a tick', '- [x] done\n- [ ] open'],
    ['an address', 'see https://example.org/a, HTTPS://example.org or www.example.org'],
    ['an e-mail address', `write to office${'@'}example.org`],
    ['a box', ':::do\n\nWait.\n\n:::'],
    ['a directive within a line', 'ECLI:NL:HR:2009:BI7099 and a :word[b]'],
    ['a leaf directive', '::leaf'],
  ])('reads %s', (_, text) => {
    expect(parseMarkdown(text).children).toEqual(blocksOf(text));
    const behind = `---\nid: a\n---\n\n${text}\n`;
    expect(parseMarkdown(behind).children).toEqual(blocksOf(behind));
  });

  test('gives positions in the file, whose front matter and byte order mark it passes over', () => {
    const [first] = parseMarkdown('\ufeff---\nid: a\n---\n\nText.\n').children;
    expect(first?.position?.start).toEqual({line: 5, column: 1, offset: 15});
  });
});
