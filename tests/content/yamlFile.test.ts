import * as z from 'zod';

import {parseYaml, quote, readBySchema, schemaProblems, type YamlText} from '../../src/content/yamlFile';
import {formatProblem} from '../../src/publications/problem';

const FILE = 'data/topics.yaml';

function aYaml(...lines: string[]): YamlText {
  const {value, problems} = parseYaml(lines.join('\n'), FILE);
  if (!value) throw new Error(problems.map(formatProblem).join('\n'));
  return value;
}

describe('parseYaml', () => {
  test.each([
    ['a date', 'date: 2005-02-31', {date: '2005-02-31'}],
    ['a word for yes or no of old YAML', 'answer: no', {answer: 'no'}],
    ['a docket with a colon in it', 'docket: 1:23', {docket: '1:23'}],
    ['a number in quotes', 'issued: "2012"', {issued: '2012'}],
    [
      'Romanian letters',
      'name: Curtea de Apel Timișoara, Țăndărei',
      {name: 'Curtea de Apel Timișoara, Țăndărei'},
    ],
  ])('reads %s as text', (_, text, value) => expect(aYaml(text).value).toEqual(value));

  test('reads whole numbers, true, false and null as such', () =>
    expect(aYaml('{a: 2, b: true, c: false, d: null, e: ~}').value).toEqual({
      a: 2,
      b: true,
      c: false,
      d: null,
      e: null,
    }));

  test('reads a value given once and pointed to later', () =>
    expect(aYaml('a: &page x', 'b: *page').value).toEqual({a: 'x', b: 'x'}));

  test.each(['', '# Only a remark', '---'])('reads nothing as null: %j', (text) =>
    expect(aYaml(text).value).toBeNull(),
  );

  const hint = 'Look at quotes, colons and indentation on this line and the one above.';
  test.each([
    [
      'a key twice',
      'id: a\nname: x\nid: b',
      `${FILE}:3  YAML cannot be read: Map keys must be unique. ${hint}`,
    ],
    [
      'a colon in text without quotes',
      'id: a\nname: Slavery: what it is',
      `${FILE}:2  YAML cannot be read: Nested mappings are not allowed in compact mappings. ${hint}`,
    ],
    [
      'a tab',
      'id:\n\tname: x',
      `${FILE}:2  YAML cannot be read: Tabs are not allowed as indentation. ${hint}`,
    ],
    [
      'text that begins with @',
      'id: a\nkey: @practice',
      `${FILE}:2  YAML cannot be read: Plain value cannot start with reserved character @. ${hint}`,
    ],
    [
      'a quotation mark that is not closed',
      'id: a\nname: "x\n',
      `${FILE}:3  YAML cannot be read: Missing closing "quote. ${hint}`,
    ],
    [
      'a word in asterisks',
      'id: a\ntitle: *Siliadin*',
      `${FILE}:2  YAML cannot be read: *Siliadin* points to a name that is not given above. Put text that begins with an asterisk in quotes.`,
    ],
  ])('says on which line it found %s', (_, text, line) =>
    expect(parseYaml(text, FILE).problems?.map(formatProblem)).toEqual([line]),
  );

  test('tells every fault, not the first only', () =>
    expect(parseYaml('a: 1\na: 2\nb: 3\nb: 4', FILE).problems?.map(({line}) => line)).toEqual([2, 4]));

  test('counts the lines of front matter from the top of its file', () => {
    expect(parseYaml('id: a\nid: b', 'docs/a.md', 2).problems?.map(({line}) => line)).toEqual([3]);
    expect(parseYaml('id: a\nname: *x', 'docs/a.md', 2).problems?.map(({line}) => line)).toEqual([3]);
    expect(parseYaml('id: a\nname: x', 'docs/a.md', 2).value?.lineOf(['name'])).toBe(3);
  });
});

describe('YamlText.lineOf', () => {
  const yaml = aYaml(
    '# Head',
    'id: a',
    'words:',
    '  - one',
    '  - two',
    'outcome:',
    '  kind: violation',
    'empty:',
  );

  test.each([
    [['id'], 2],
    [['words', 0], 4],
    [['words', 1], 5],
    [['outcome', 'kind'], 7],
    [['empty'], 8],
  ])('the value at %j stands on line %i', (path, line) => expect(yaml.lineOf(path)).toBe(line));

  test.each([
    ['a key of the file', ['title'], 2],
    ['a key of a map in it', ['outcome', 'text'], 7],
    ['an item of a list in it', ['words', 2], 4],
  ])('where %s is missing, the line of what should hold it is given', (_, path, line) =>
    expect(yaml.lineOf(path)).toBe(line),
  );

  test('an empty file has its first line', () => expect(aYaml('').lineOf(['id'])).toBe(1));
});

const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, {error: 'expected lower-case letters and hyphens'}),
  words: z.array(z.string()).min(1, {error: 'Expected at least one word.'}),
  level: z.enum(['high', 'low']).optional(),
  place: z.strictObject({page: z.int().min(1)}).optional(),
});

describe('readBySchema', () => {
  const read = (...lines: string[]) => readBySchema(topicSchema, aYaml(...lines), FILE, 'data-form');

  test('gives the value that the schema accepts', () =>
    expect(read('id: slavery', 'words: [slave]')).toEqual({value: {id: 'slavery', words: ['slave']}}));

  test('gives every problem, with file, line and rule', () =>
    expect(read('id: Slavery', 'words: []')).toEqual({
      problems: [
        {
          file: FILE,
          line: 1,
          rule: 'data-form',
          message: 'id is “Slavery”; expected lower-case letters and hyphens.',
          hint: '',
          field: 'id',
          match: 'Slavery',
        },
        {
          file: FILE,
          line: 2,
          rule: 'data-form',
          message: 'words is []; expected at least one word.',
          hint: '',
          field: 'words',
        },
      ],
    }));
});

describe('schemaProblems', () => {
  const problemsOf = (...lines: string[]): string[] => {
    const yaml = aYaml(...lines);
    const {error} = topicSchema.safeParse(yaml.value);
    return error ? schemaProblems(error, yaml, FILE, 'data-form').map(formatProblem) : [];
  };

  test.each([
    [
      'the key path and the line of a value in a list',
      ['id: slavery', 'words:', '  - slave', '  - 7'],
      `${FILE}:4  words.1 is 7; expected string.`,
    ],
    [
      'the choices there are',
      ['id: slavery', 'words: [slave]', 'level: middle'],
      `${FILE}:3  level is “middle”; expected one of "high"|"low".`,
    ],
    [
      'what is too small',
      ['id: slavery', 'words: [slave]', 'place:', '  page: 0'],
      `${FILE}:4  place.page is 0; expected number to be >=1.`,
    ],
    [
      'what is missing, at the place that should hold it',
      ['words: [slave]'],
      `${FILE}:1  id is missing; expected string.`,
    ],
    [
      'a key that is not known, on its own line',
      ['id: slavery', 'words: [slave]', 'wrods: [serf]'],
      `${FILE}:3  Field “wrods” is not known here. Remove it, or correct its spelling.`,
    ],
    [
      'several that are not known together',
      ['id: slavery', 'words: [slave]', 'wrods: x', 'name: y'],
      `${FILE}:3  Field “wrods”, “name” is not known here. Remove it, or correct its spelling.`,
    ],
    [
      'one that is not known within a map',
      ['id: slavery', 'words: [slave]', 'place:', '  page: 1', '  line: 2'],
      `${FILE}:5  Field “line” is not known here. Remove it, or correct its spelling.`,
    ],
    ['a file of another shape', ['- slavery'], `${FILE}:1  File is ["slavery"]; expected object.`],
    ['an empty file', ['# Only a remark'], `${FILE}:1  File is empty; expected object.`],
  ])('names %s', (_, lines, line) => expect(problemsOf(...lines)).toEqual([line]));
});

describe('quote', () => {
  test.each([
    ['slavery', '“slavery”'],
    ['', '“”'],
    [7, '7'],
    [false, 'false'],
    [['a', 1], '["a",1]'],
    [{a: 1}, '{"a":1}'],
    [null, 'missing'],
    [undefined, 'missing'],
  ])('shows %j as %s', (value, shown) => expect(quote(value)).toBe(shown));
});
