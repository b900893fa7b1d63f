import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {LineCounter, parseDocument, visit} from 'yaml';

import {readPlainYaml} from '../../src/content/quickYaml';
import {seededRandom} from '../builders/seededRandom';

const ROOT = join(__dirname, '../..');

/** Front matter and lists of the portal. */
const TEXTS = ['docs', 'blog', 'data', 'versioned_docs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:md|yaml|yml)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, folder, file), 'utf8');
      return file.endsWith('.md') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.slice(1) ?? []) : [text];
    }),
);

/** What the reader makes of a text that knows all of YAML; undefined where it refuses it. */
function readInFull(text: string): {readonly value: unknown} | undefined {
  const options = {schema: 'core', strict: true, uniqueKeys: true, logLevel: 'silent'} as const;
  const document = parseDocument(text, {...options, lineCounter: new LineCounter()});
  let isLoose = false;
  visit(document, {
    Alias(_, alias) {
      isLoose ||= !alias.resolve(document);
    },
  });
  return document.errors.length > 0 || isLoose ? undefined : {value: document.toJS() as unknown};
}

describe('plain YAML', () => {
  test('is nearly all that the portal holds, and is read as the full reader reads it', () => {
    const left = TEXTS.filter((text) => {
      const read = readPlainYaml(text);
      if (read) expect(read).toEqual(readInFull(text));
      return !read;
    });
    expect(TEXTS.length).toBeGreaterThan(300);
    expect(left.length).toBeLessThan(TEXTS.length / 20);
  });

  test.each([
    ['nothing', ''],
    ['a remark', '# of nobody'],
    ['dates, times and dockets', 'a: 2026-11-30\nb: 12:30\nc: 1:23\nd: 25965/04'],
    ['numbers', '[0, 12, 1.5, 1e3, 0x1f, 0o17, 017, .inf, .NaN]'],
    ['words of old YAML', '[yes, no, on, off, y, n, ~, null, True, FALSE]'],
    ['text over lines', 'a: one\n  two\n\n  three\nb: >-\n  folded\n  text\nc: |\n  kept\n   as it is\n'],
    ['quotes', `a: 'it''s'\nb: "a \\"b\\" \\u0219"\nc: it's`],
    ['names that objects have', 'constructor: 1\n__proto__: 2\nhasOwnProperty: 3'],
  ])('is read as in full: %s', (_, text) => {
    const read = readPlainYaml(text);
    expect(read).toBeDefined();
    expect(read).toEqual(readInFull(text));
  });

  test.each([
    'a: &page x\nb: *page',
    'a: *Siliadin',
    'a: !!str 1',
    '<<: {a: 1}',
    'a: 1_000',
    'a: 0b11',
    'a: +0x1f',
    'a: -.5',
    'a: "b"# c',
    '[a, b]: c',
    '{[a, b]: c}',
    '~: a',
    ': a',
    '? a\n: b',
    '--- a',
    '> a\nb',
    'a:\n  -\n- b',
    'a: {b, null}',
    'a: [b, # c\n]',
    'a: b\n...\n',
    'a:\r\n  b: c',
    'a:\tb',
    'a: "one\ntwo"',
    'a: [one,\ntwo]',
    'a: b\na: c',
    'a: b: c',
    'a: [b',
  ])('is not %j', (text) => expect(readPlainYaml(text)).toBeUndefined());

  test('damaged in any way is refused, or read as in full', () => {
    const random = seededRandom(20261201);
    const below = (limit: number): number => random.integer(0, limit - 1);
    const bits = [
      ...': - --- # \' " \'\' "" \\ | > >- , ? [ ] { } [a,b] {a:b} & * ! % @ ` ~ ='.split(' '),
      ...'_ 0 9 0x1f 0o17 0b1 1_0 1e3 .5 5. +1 -1 .inf null True yes 2024-01-01 12:30:45'.split(' '),
      ...'\ufeff \u0001 \u00a0 \u0085 \u2028 😀'.split(' '),
      ...[': ', '- ', ' #', '? ', '[a, b]', '{a: b}', '[a: b]', '&a ', '*a', '!!int ', '<<: '],
      ...[' ', '  ', '\t', '\n', '\n\n', '\n  ', '\n- ', '\n...\n', '\r'],
      ...['constructor: 1', '__proto__: 2', 'k: 1\nk: 2'],
    ];
    const differing: string[] = [];
    let readCount = 0;
    for (let i = 0; i < 6000; i += 1) {
      const lines = random.pick(TEXTS).split('\n');
      const start = below(lines.length);
      let text = lines.slice(start, start + 3 + below(12)).join('\n');
      for (let damage = below(3); damage >= 0; damage -= 1) {
        const at = below(text.length + 1);
        text =
          below(4) === 0
            ? text.slice(0, at) + text.slice(at + 1 + below(4))
            : text.slice(0, at) + random.pick(bits) + text.slice(at);
      }
      const read = readPlainYaml(text);
      if (!read) continue;
      readCount += 1;
      if (!isDeepStrictEqual(read, readInFull(text))) differing.push(text);
    }
    expect(differing).toEqual([]);
    expect(readCount).toBeGreaterThan(1000);
  });
});
