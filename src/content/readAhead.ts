/** Notes on cases read before the portal is: in a large collection, by several threads. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {splitFrontMatter} from './frontMatter';
import {readPage, seriesOf, type PageReading} from './pageFile';
import {pageOfFile} from './part';

/** What a file says by itself; plain data, so that it can pass between threads. */
export interface ReadAhead {
  readonly source: string;
  /** The value of the front matter. */
  readonly frontMatter: unknown;
  readonly page: PageReading;
}

/**
 * Reads a page of an edition by itself.
 *
 * @param file Path from the root of the repository, with `/`.
 * @returns undefined where it cannot be read: whoever reads the portal reports that.
 */
export function readAhead(siteDir: string, file: string): ReadAhead | undefined {
  const source = readFileSync(join(siteDir, file), 'utf8');
  const {value} = splitFrontMatter(source, file);
  if (!value) return undefined;
  const frontMatter = value.frontMatter.value;
  const series = seriesOf(
    pageOfFile(file)?.pathInEdition ?? '',
    (frontMatter ?? {}) as Record<string, unknown>,
  );
  return {source, frontMatter, page: readPage(source, {file, series})};
}
