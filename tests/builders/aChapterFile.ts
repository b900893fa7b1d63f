import {splitFrontMatter} from '../../src/content/frontMatter';
import {readPage} from '../../src/content/pageFile';
import type {ChapterFile} from '../../src/content/portal';

/** Chapter 11 of the guidelines, with the numbered paragraphs of the Markdown given. */
export function aChapterFile(markdown: string): ChapterFile {
  const pathInEdition = 'guidelines/11-free-account.md';
  const file = `docs/${pathInEdition}`;
  const {value} = splitFrontMatter(markdown, file);
  if (!value) throw new Error(`The front matter of the test cannot be read:\n${markdown}`);

  return {
    file,
    pathInEdition,
    source: markdown,
    frontMatter: value.frontMatter,
    ...readPage(markdown, {file, series: {kind: 'chapter', code: 'HT', chapter: 11}}),
    code: 'HT',
    record: {chapter: 11, title: 'The free account', description: 'Helps to let a witness tell freely.'},
  };
}
