/** The legal framework as readers get it, against the list of rules as the editors wrote it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

import {all, attribute, linksOf, one, parseHtml, textOf} from './markup';
import {CONTENT, readPages, SITES} from './sites';

interface WrittenRule {
  readonly id: string;
  readonly source: string;
  readonly at: string;
  readonly questions: readonly string[];
  readonly says: string;
  readonly certainty: string;
  readonly map?: string;
}

const GROUPS = {
  UN: 'united-nations',
  COE: 'council-of-europe',
  EU: 'european-union',
  RO: 'romania',
  BE: 'belgium',
  PL: 'poland',
  ES: 'spain',
} as const;
const QUESTIONS = ['hearing', 'cooperation', 'recovery', 'offence', 'non-punishment'];

const built = new Map(readPages(SITES.portal).map(({path, html}) => [path, html]));

describe.each([
  [1, 'data/editions/1'],
  [2, 'data'],
])('edition %i', (edition, data) => {
  const records = <T>(name: string): T[] =>
    parse(readFileSync(join(CONTENT, `${data}/${name}.yaml`), 'utf8'), {schema: 'core'}) as T[];
  const rules = records<WrittenRule>('rules');
  const jurisdictions = new Map(
    records<{key: string; jurisdiction: keyof typeof GROUPS}>('sources').map((source) => [
      source.key,
      source.jurisdiction,
    ]),
  );
  const root = `/${edition}/reference/legal-framework`;
  const pageAt = (path: string): ReturnType<typeof parseHtml> => {
    const html = built.get(path);
    if (html === undefined) throw new Error(`There is no page at ${path}.`);
    return parseHtml(html);
  };
  const idsAt = (path: string): string[] =>
    all(pageAt(path), {class: 'rule'}).map((rule) => attribute(rule, 'id') ?? '');
  const pageOf = ({source}: WrittenRule): string =>
    `${root}/by-instrument/${GROUPS[jurisdictions.get(source)!]}/`;

  test('has many rules, each at its lasting address by instrument, in the order of the list', () => {
    expect(rules.length).toBeGreaterThan(100);
    for (const group of Object.values(GROUPS)) {
      const path = `${root}/by-instrument/${group}/`;
      expect([path, idsAt(path)]).toEqual([
        path,
        rules.filter((rule) => pageOf(rule) === path).map(({id}) => id),
      ]);
    }
  });

  test('says of each rule what the record says, and how far it was checked', () => {
    const shown = new Map(
      Object.values(GROUPS).flatMap((group) =>
        all(pageAt(`${root}/by-instrument/${group}/`), {class: 'rule'}).map((rule) => [
          attribute(rule, 'id'),
          rule,
        ]),
      ),
    );
    for (const {id, says, at, certainty} of rules) {
      const rule = shown.get(id)!;
      expect([id, textOf(one(rule, {class: 'rule-says'})).trim()]).toEqual([id, says]);
      expect([id, textOf(one(rule, {class: 'rule-at'})).trim()]).toEqual([id, at]);
      const mark = textOf(one(rule, {class: 'cert'}));
      const words = certainty === 'C' ? 'read in the source' : 'not checked against the source';
      expect([id, mark]).toEqual([id, expect.stringContaining(`${certainty}${words}`) as string]);
    }
  });

  test.each(QUESTIONS)('gives the rules on %s, each with a link to its lasting address', (question) => {
    const path = `${root}/by-question/${question}/`;
    const asked = rules.filter(({questions}) => questions.includes(question));
    expect(idsAt(path).sort()).toEqual(asked.map(({id}) => id).sort());
    const links = new Set(linksOf(one(pageAt(path), {tag: 'main'}), path));
    expect(asked.map((rule) => `${pageOf(rule)}#${rule.id}`).filter((link) => !links.has(link))).toEqual([]);
  });

  test('lays sixteen points of four States side by side, and an empty place says that it is ours', () => {
    const path = `${root}/national-maps/`;
    expect(idsAt(path).sort()).toEqual(
      rules
        .filter(({map}) => map !== undefined)
        .map(({id}) => id)
        .sort(),
    );
    const cells = all(one(pageAt(path), {class: 'national-maps'}), {tag: 'td'});
    expect(cells).toHaveLength(16 * 4);
    for (const cell of cells)
      if (all(cell, {class: 'rule'}).length === 0) expect(textOf(cell)).toContain('Not in this reference');
  });

  test('is led to from the bibliography, from each source to its rules', () => {
    const path = `/${edition}/reference/sources/`;
    const links = new Set(linksOf(one(pageAt(path), {tag: 'main'}), path));
    const instruments = new Set(rules.map((rule) => `${pageOf(rule)}#${rule.source}`));
    expect([...instruments].filter((link) => !links.has(link))).toEqual([]);
  });

  test('what has a title in another language has it in the bibliography, with its language', () => {
    const written = records<{original?: string; language?: string}>('sources')
      .filter(({original}) => original !== undefined)
      .map(({original, language}) => `${language}: ${original}`);
    const printed = all(one(pageAt(`/${edition}/reference/sources/`), {tag: 'main'}), {tag: 'p'})
      .filter((paragraph) => attribute(paragraph, 'lang') !== undefined)
      .map((paragraph) => `${attribute(paragraph, 'lang')}: ${textOf(paragraph)}`);
    expect(written.length).toBeGreaterThan(20);
    expect(printed.sort()).toEqual(written.sort());
  });
});
