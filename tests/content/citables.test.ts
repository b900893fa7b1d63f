import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';

import type {Citable} from '../../src/citations/citable';
import {citablesOf} from '../../src/content/citables';
import {parseMarkdown} from '../../src/content/markdown';
import {readIdentity} from '../../src/content/portalIdentity';
import {openSite} from '../../src/content/site';
import {citedPart} from '../../src/publications/citedPart';
import {aCaseFile} from '../builders/aCaseFile';
import {aChapterFile} from '../builders/aChapterFile';
import {aCourt} from '../builders/aCourt';
import {anEdition} from '../builders/anEdition';
import {anEditionContent} from '../builders/anEditionContent';

const IDENTITY = {name: 'The portal', url: 'https://portal.example'};
const LISTS = {courts: new Map([['echr', aCourt()]])};

describe('what can be cited of an edition', () => {
  test('is each chapter, then its paragraphs and rows, by id', () => {
    const chapter = aChapterFile(`---
chapter: 11
title: The free account
---

## 11.1 Free account {#HT-11.1}

11.1.1 Wait. [@dir-2012-29, art. 20; C]

Table: Phrases

| Row | Say |
| --- | --- |
| C.4 | Ask |
`);
    const citables = citablesOf(anEditionContent({chapters: [chapter]}), IDENTITY);
    expect([...citables.values()].map(({kind, id, label, url}) => [kind, id, label, url])).toEqual([
      ['chapter', 'HT-11', 'HT 11', 'https://portal.example/2/guidelines/free-account/'],
      ['paragraph', 'HT-11.1.1', 'HT 11.1.1', 'https://portal.example/2/guidelines/free-account/#HT-11.1.1'],
      ['row', 'HT-C.4', 'HT C.4', 'https://portal.example/2/guidelines/free-account/#HT-C.4'],
    ]);
  });

  const citedCase = (...values: Parameters<typeof aCaseFile>): Citable => {
    const file = aCaseFile(...values);
    const content = anEditionContent({
      ...LISTS,
      edition: anEdition({published: '2026-11-24'}),
      cases: new Map([[file.record.id, file]]),
    });
    return citablesOf(content, IDENTITY).get(`JP-${file.record.id}`)!;
  };

  test('is each case, with its decision', () =>
    expect(citedCase()).toMatchObject({
      kind: 'case',
      label: 'JP a-v-france',
      url: 'https://portal.example/2/practice/a-v-france/',
      decision: {title: 'A v. France', court: {name: 'European Court of Human Rights', jurisdiction: 'COE'}},
    }));

  test('is published with its edition, or after it where the note came later', () => {
    expect(citedCase({published: '2026-01-01'}).edition.published).toBe('2026-11-24');
    expect(citedCase({published: '2026-12-24'}).edition.published).toBe('2026-12-24');
  });
});

/** What a reader’s browser makes of the page: its data as JSON, and the numbers that the page’s steps have found. */
describe('a citation on a page', () => {
  const root = join(__dirname, '../..');
  const identity = readIdentity(root);
  const site = openSite(root, identity);

  test.each(site.portal.editions.map((content) => [content.edition.number, content] as const))(
    'is the same as everywhere else, for every paragraph, row, chapter and case of edition %i',
    async (_number, content) => {
      const onPages = new Map<string, Citable>();
      for (const {file, source} of [...content.chapters, ...content.cases.values()]) {
        const path = join(root, file);
        const page = await site.parseFrontMatter({filePath: path, fileContent: source});
        const whole = JSON.parse(JSON.stringify(page.frontMatter.citable)) as Citable;
        onPages.set(whole.id, whole);
        for (const part of numbersOf(path, page.content)) onPages.set(part.id, citedPart(whole, part));
      }
      const elsewhere = citablesOf(content, identity);
      expect(elsewhere.size).toBeGreaterThan(1000);
      expect([...onPages.keys()].sort()).toEqual([...elsewhere.keys()].sort());
      // One by one: the first that differs says enough.
      for (const [id, citable] of onPages) expect(citable).toEqual(elsewhere.get(id));
    },
    120_000,
  );

  function numbersOf(path: string, body: string): Pick<Citable, 'id' | 'label'>[] {
    const tree: Root = parseMarkdown(body);
    site.remarkPlugin()(tree, new VFile({path, value: readFileSync(path, 'utf8')}));
    const found: Pick<Citable, 'id' | 'label'>[] = [];
    visit(tree, ({data}) => {
      const element = data as {hName?: string; hProperties?: Record<string, string>} | undefined;
      if (element?.hName !== 'numbered-paragraph' && element?.hName !== 'cited-row') return;
      found.push({id: element.hProperties!.id!, label: element.hProperties!.dataLabel!});
    });
    return found;
  }
});
