import {splitFrontMatter} from '../../src/content/frontMatter';
import {formatProblem} from '../../src/publications/problem';

const FILE = 'docs/guidelines/11-free-account.md';

function split(source: string) {
  const {value} = splitFrontMatter(source, FILE);
  return value && {frontMatter: value.frontMatter.value, body: value.body};
}

describe('splitFrontMatter', () => {
  test('cuts a file at its front matter', () =>
    expect(split('---\nchapter: 11\ntitle: The free account\n---\n\n11.1.1 Text\n')).toEqual({
      frontMatter: {chapter: 11, title: 'The free account'},
      body: '\n11.1.1 Text\n',
    }));

  test.each([
    ['line ends of Windows', '---\r\nchapter: 11\r\n---\r\nText\r\n', {chapter: 11}, 'Text\r\n'],
    ['a byte order mark', '\ufeff---\nchapter: 11\n---\nText', {chapter: 11}, 'Text'],
    ['white space behind the fences', '--- \nchapter: 11\n---\t\nText', {chapter: 11}, 'Text'],
    [
      'a rule in the body',
      '---\nchapter: 11\n---\nText\n\n---\n\nMore',
      {chapter: 11},
      'Text\n\n---\n\nMore',
    ],
    ['dashes in a value', '---\ntitle: a --- b\n---\nText', {title: 'a --- b'}, 'Text'],
    ['a longer line of dashes in the body', '---\nchapter: 11\n---\n----\n', {chapter: 11}, '----\n'],
    ['nothing below the front matter', '---\nchapter: 11\n---', {chapter: 11}, ''],
  ])('does not mind %s', (_, source, frontMatter, body) =>
    expect(split(source)).toEqual({frontMatter, body}),
  );

  test.each([
    ['without front matter', 'Text\n', 'Text\n'],
    ['that is empty', '', ''],
    ['that begins with a rule', '---\n\nText', '---\n\nText'],
    ['with front matter further down', 'Text\n\n---\nchapter: 11\n---\n', 'Text\n\n---\nchapter: 11\n---\n'],
    ['whose front matter holds nothing', '---\n---\nText\n', 'Text\n'],
    ['whose empty front matter stands above a rule', '---\n---\nText\n\n---\n\nMore', 'Text\n\n---\n\nMore'],
  ])('gives a file %s no keys', (_, source, body) => expect(split(source)).toEqual({frontMatter: {}, body}));

  test('tells the line of a key as counted in the file', () => {
    const {value} = splitFrontMatter('---\nchapter: 11\ntitle: The free account\n---\nText', FILE);
    expect(value?.frontMatter.lineOf(['title'])).toBe(3);
  });

  test('tells the line of a fault as counted in the file', () =>
    expect(
      splitFrontMatter('---\nchapter: 11\nchapter: 12\n---\nText', FILE).problems?.map(formatProblem),
    ).toEqual([
      `${FILE}:3  YAML cannot be read: Map keys must be unique. Look at quotes, colons and indentation on this line and the one above.`,
    ]));
});

describe('front matter that is never closed', () => {
  test('is said to be so, on its first line, and not taken for the text', () =>
    expect(splitFrontMatter('---\nid: a-v-france\n\n## Facts\n', 'docs/a.md').problems).toEqual([
      {
        file: 'docs/a.md',
        line: 1,
        rule: 'front-matter-open',
        message: 'Front matter begins with “---” and does not end.',
        hint: 'Put a line “---” below its last field.',
      },
    ]));
});
