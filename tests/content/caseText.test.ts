import {parse} from 'yaml';

import {caseSchema, type CaseInput} from '../../src/cases/schema';
import {
  formatCaseFile,
  formatNote,
  inSchemaOrder,
  readNote,
  splitParagraphs,
} from '../../src/content/caseText';
import {splitFrontMatter} from '../../src/content/frontMatter';
import {readUnits} from '../../src/content/pageFile';
import {readPortal} from '../../src/content/portal';
import {convertResearchCase} from '../../src/content/research/convert';
import {aResearchContext} from './research/aResearchContext';
import {aResearchRecord} from './research/aResearchRecord';

test('formatCaseFile: days stand in quotes, and the front matter reads back the same', () => {
  const draft = convertResearchCase(aResearchRecord(), aResearchContext());
  const file = formatCaseFile(draft);
  expect(file).toContain('\ndate: "2005-07-26"\n');
  expect(file).toContain('\npublished: "2026-11-24"\n');
  expect(parse(/^---\n([\s\S]*?)---\n/.exec(file)![1]!)).toEqual(draft.frontMatter);
});

describe('a published case, its record and its paragraphs given as answers', () => {
  const published = [...readPortal(process.cwd()).editions[0]!.cases.values()];

  test.each(published.map((file) => [file.record.id, file]))(
    '%s: makes a file that reads the same',
    (_, file) => {
      const sections = readNote(splitFrontMatter(file.source, file.file).value!.body);
      const frontMatter = inSchemaOrder(file.frontMatter.value as CaseInput);
      const text = formatCaseFile({frontMatter, body: formatNote(sections)});
      const {frontMatter: yaml, body} = splitFrontMatter(text, file.file).value!;
      expect(caseSchema.parse(yaml.value)).toEqual(file.record);
      const series = {kind: 'case', code: 'JP', caseId: file.record.id} as const;
      const unitsOf = (source: string): unknown[] =>
        readUnits(source, {file: file.file, series}).units.map(({id, text: words}) => [id, words]);
      expect(unitsOf(text)).toEqual(unitsOf(file.source));
      expect(readNote(body)).toEqual(sections);
      expect(Object.keys(yaml.value as object)).toEqual(
        Object.keys(caseSchema.shape).filter((key) => key in (yaml.value as object)),
      );
    },
  );
});

test('splitParagraphs: an empty line parts, a typed number falls away, a broken line is one line', () =>
  expect(splitParagraphs('[1] One\nline.\n \n[2a] Two.\n\n\n')).toEqual(['One line.', 'Two.']));
