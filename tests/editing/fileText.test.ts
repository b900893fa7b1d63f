import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {caseSchema, CASE_SECTIONS} from '../../src/cases/schema';
import {splitFrontMatter} from '../../src/content/frontMatter';
import {newsSchema} from '../../src/content/newsFile';
import {readDraft, writeDraft, type Draft} from '../../src/editing/fileText';
import {withValue, type Value} from '../../src/editing/form/value';
import {aCaseInput} from '../builders/aCaseInput';
import {aCaseText} from '../builders/aCaseText';

const filesBelow = (folder: string): {file: string; source: string}[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md') && !path.endsWith('index.md'))
    .map((path) => ({file: path, source: readFileSync(join(folder, path), 'utf8')}));

const cases = filesBelow('docs/practice');
const posts = filesBelow('blog');

const draftOf = (source: string): Draft => readDraft(source, 'a.md', true).value!;

/** What is written when one value of a case is changed. */
function changed(source: string, key: string, value: Value | undefined): string {
  const draft = draftOf(source);
  return writeDraft(source, {...draft, record: withValue(draft.record, [key], value)}, caseSchema, true);
}

/** Lines that differ, by their place. */
function differingLines(before: string, after: string): string[] {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
}

describe('a file that was opened and saved unchanged', () => {
  test('is the same to the last sign, for every published case', () => {
    expect(cases.length).toBeGreaterThan(90);
    const differing = cases.filter(
      ({source}) => writeDraft(source, draftOf(source), caseSchema, true) !== source,
    );
    expect(differing.map(({file}) => file)).toEqual([]);
  });

  test('is shown in the five sections, for every published case', () => {
    const loose = cases.filter(({source}) => draftOf(source).body.kind !== 'sections');
    expect(loose.map(({file}) => file)).toEqual([]);
  });

  test('is the same to the last sign, for every post', () => {
    const differing = posts.filter(
      ({source, file}) =>
        writeDraft(source, readDraft(source, file, false).value!, newsSchema, false) !== source,
    );
    expect(differing.map(({file}) => file)).toEqual([]);
  });

  test.each([
    ['lines that end as on Windows', aCaseText().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${aCaseText()}`],
    ['remarks and blank lines in its front matter', aCaseText().replace('court:', '# who decided\n\ncourt:')],
    ['empty lists', aCaseText({docket: [], respondents: []})],
    ['a field that the form does not know', aCaseText().replace('court:', 'colour: red\ncourt:')],
    ['no blank line below its front matter', aCaseText().replace('---\n\n##', '---\n##')],
    ['no line break at its end', aCaseText().trimEnd()],
  ])('is the same with %s', (_, source) =>
    expect(writeDraft(source, draftOf(source), caseSchema, true)).toBe(source),
  );
});

describe('a changed field', () => {
  test('changes its own lines only, in every published case', () => {
    for (const {source} of cases) {
      const after = changed(source, 'citation', 'Exemplu v Exemplu');
      expect(differingLines(source, after)).toEqual(['citation: Exemplu v Exemplu']);
    }
  });

  test('keeps a day a text', () =>
    expect(changed(aCaseText(), 'date', '2006-01-02')).toContain('\ndate: "2006-01-02"\n'));

  test('keeps a year a text', () =>
    expect(changed(aCaseText(), 'date', '2006')).toContain('\ndate: "2006"\n'));

  test('is not folded, however long', () => {
    const long = 'word '.repeat(60).trim();
    expect(changed(aCaseText(), 'description', long)).toContain(`\ndescription: ${long}\n`);
  });

  test('that is new stands in the order of the schema', () =>
    expect(changed(aCaseText(), 'ecli', 'ECLI:EU:C:2005:386')).toMatch(
      /\ndate: .*\necli: ECLI:EU:C:2005:386\ncitation: /,
    ));

  test('that is emptied is taken out, with its lines', () => {
    const source = aCaseText({docket: ['1/01', '2/02']});
    expect(changed(source, 'docket', [])).toBe(aCaseText());
  });

  test('keeps the ends of lines as on Windows', () => {
    const after = changed(aCaseText().replaceAll('\n', '\r\n'), 'title', 'B v. France');
    expect(after).toContain('\r\ntitle: B v. France\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('keeps a field that the form does not know', () =>
    expect(changed(aCaseText().replace('court:', 'colour: red\ncourt:'), 'title', 'B v. France')).toContain(
      '\ncolour: red\ncourt:',
    ));

  test('leaves the body alone', () => {
    const source = aCaseText().replace('[3]', '\n\n[3]');
    expect(changed(source, 'title', 'B v. France').split('\n---\n')[1]).toBe(source.split('\n---\n')[1]);
  });
});

describe('a new file', () => {
  const draft: Draft = {
    record: aCaseInput(),
    body: {kind: 'sections', texts: CASE_SECTIONS.map(({heading}) => `${heading} of Exemplu.`)},
  };
  const text = writeDraft(undefined, draft, caseSchema, true);

  test('holds what was typed, its paragraphs numbered', () => {
    expect(readDraft(text, 'a.md', true).value).toEqual({
      record: draft.record,
      body: {
        kind: 'sections',
        texts: CASE_SECTIONS.map(({heading}, index) => `[${index + 1}] ${heading} of Exemplu.`),
      },
    });
  });

  test('has its fields in the order of the schema', () => {
    const keys = Object.keys(splitFrontMatter(text, 'a.md').value!.frontMatter.value as object);
    expect(keys).toEqual(Object.keys(caseSchema.shape).filter((key) => keys.includes(key)));
  });

  test('is written the same when it is opened and saved', () =>
    expect(writeDraft(text, draftOf(text), caseSchema, true)).toBe(text));
});
