import {caseSchema} from '../cases/schema';
import {splitFrontMatter} from './frontMatter';
import {readPage, seriesOf} from './pageFile';
import type {CaseFile, EditionContent} from './portal';
import {readBySchema, type Read} from './yamlFile';

/**
 * An edition as it will be read once the text of a case is saved, so that a page or a check need not read all files
 * again.
 *
 * @param place Of the file: `docs/practice/…` and the path below the folder of the edition.
 * @returns The edition with the case in it, in place of one of the same id; or what is wrong with its front matter.
 */
export function withSavedCase(
  content: EditionContent,
  source: string,
  {file, pathInEdition}: Pick<CaseFile, 'file' | 'pathInEdition'>,
): Read<{readonly content: EditionContent; readonly entry: CaseFile}> {
  const split = splitFrontMatter(source, file);
  if (split.problems) return split;
  const {frontMatter} = split.value;
  const record = readBySchema(caseSchema, frontMatter, file, 'case-form');
  if (record.problems) return record;
  const series = seriesOf(pathInEdition, record.value);
  const page = readPage(source, {file, series});
  const entry = {file, pathInEdition, source, frontMatter, ...page, record: record.value};
  const {id} = record.value;
  const cases = new Map(content.cases).set(id, entry);
  return {value: {content: {...content, cases, caseIds: new Set(content.caseIds).add(id)}, entry}};
}
