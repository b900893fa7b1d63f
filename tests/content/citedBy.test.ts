import {stringify} from 'yaml';

import {citedBySchema, type CitedBy} from '../../src/citations/citedBy';
import {citedByOf} from '../../src/content/citedBy';
import {aCaseText} from '../builders/aCaseText';
import {aGlossaryTerm} from '../builders/aGlossaryTerm';
import {aLegalRule} from '../builders/aLegalRule';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE} from '../builders/aPortalFolder';
import {aSource} from '../builders/aSource';

const chapter = (...lines: readonly string[]): string =>
  `---\nchapter: 11\ntitle: The free account\ndescription: Helps.\n---\n\n${lines.join('\n\n')}\n`;

function citedBy(files: Readonly<Record<string, string>> = {}): CitedBy['citedBy'] {
  const {portal} = aPortalFolder(files);
  expect(portal.problems).toEqual([]);
  const index = citedByOf(portal.editions[0]!);
  expect(citedBySchema.parse(index)).toEqual(index);
  return index.citedBy;
}

const inChapter = (...lines: readonly string[]): CitedBy['citedBy'] =>
  citedBy({[CHAPTER_FILE]: chapter(...lines), 'data/glossary.yaml': '[]\n'});

describe('what cites a paragraph', () => {
  test('is each paragraph and row whose text names its number, once', () =>
    expect(
      inChapter(
        '11.1.1 Wait. [@practice]',
        '11.1.2 As HT 11.1.1 says, and HT 11.1.1 again. [@practice]',
        'Table: Hours\n\n| Row | What |\n| --- | --- |\n| 11.T.4 | HT 11.1.1 |',
      )['HT-11.1.1'],
    ).toEqual([
      {id: 'HT-11.1.2', how: 'refers'},
      {id: 'HT-11.T.4', how: 'refers'},
    ]));

  test('is each case that bears on it, and each paragraph of a note that names it', () =>
    expect(
      citedBy({
        [CASE_FILE]: aCaseText({supports: ['HT-11.1.1']}, (body) =>
          body.replace('Look at the whole pattern.', 'See HT 11.1.1.'),
        ),
      })['HT-11.1.1'],
    ).toEqual([
      {id: 'JP-a-v-france', how: 'bears-on'},
      {id: 'JP-a-v-france-1', how: 'refers'},
    ]));

  test('is not itself, nor a number that is no paragraph of the edition', () => {
    const found = inChapter('11.1.1 As HT 11.1.1 and HT 11.1.9 say. [@practice]');
    expect(found['HT-11.1.1']).toBeUndefined();
    expect(found['HT-11.1.9']).toBeUndefined();
  });

  test('is not the box of its own chapter, which sums it up', () =>
    expect(
      inChapter(':::do\n\n- Wait. HT 11.1.1\n\n:::', '11.1.1 Wait. [@practice]')['HT-11.1.1'],
    ).toBeUndefined());

  test('is the box of another chapter', () =>
    expect(
      citedBy({
        'docs/guidelines/12-legal-elements.md':
          '---\nchapter: 12\ntitle: Legal elements\ndescription: Helps.\n---\n\n:::do\n\n- Wait. HT 11.1.1\n\n:::\n',
      })['HT-11.1.1'],
    ).toEqual([{id: 'HT-12', how: 'refers'}]));
});

describe('what cites a chapter', () => {
  test('is what names it or a section of it, outside it', () =>
    expect(
      citedBy({
        'docs/guidelines/12-legal-elements.md':
          '---\nchapter: 12\ntitle: Legal elements\ndescription: Helps.\n---\n\n12.1.1 See HT 11. [@practice]\n\n12.1.2 See HT 11.1 and HT 12. [@practice]\n',
      }),
    ).toMatchObject({
      'HT-11': [
        {id: 'HT-12.1.1', how: 'refers'},
        {id: 'HT-12.1.2', how: 'refers'},
      ],
    }));

  test('is not a paragraph of its own', () =>
    expect(inChapter('11.1.1 This is HT 11 and HT 11.1. [@practice]')['HT-11']).toBeUndefined());
});

describe('what cites a case', () => {
  test('is each paragraph that rests on it, with the letter and the locator', () =>
    expect(inChapter('11.1.1 Wait. [@a-v-france, § 89; E]')['JP-a-v-france']).toEqual([
      {id: 'HT-11.1.1', how: 'cites', certainty: 'E', locator: '§ 89'},
    ]));

  test('is each case that is related to it, whichever of the two says so', () => {
    const found = citedBy({
      [CASE_FILE]: aCaseText({related: [{id: 'b-v-france', why: 'Why.', back: 'Back.'}]}),
      'docs/practice/part-1-offence/b-v-france.md': aCaseText({id: 'b-v-france', title: 'B v. France'}),
    });
    expect(found['JP-a-v-france']).toEqual([{id: 'JP-b-v-france', how: 'relates'}]);
    expect(found['JP-b-v-france']).toEqual([{id: 'JP-a-v-france', how: 'relates'}]);
  });
});

describe('what leans on a source', () => {
  const KEY = 'source-dir-2012-29';

  test('is each paragraph with each of its citations, and the box of a chapter', () =>
    expect(
      inChapter(
        ':::do\n\n- Wait. [@dir-2012-29, art. 1; K]\n\n:::',
        '11.1.1 Wait. [@dir-2012-29, art. 20; C] [@dir-2012-29, art. 22; E]',
      )[KEY],
    ).toEqual([
      {id: 'HT-11.1.1', how: 'cites', certainty: 'C', locator: 'art. 20'},
      {id: 'HT-11.1.1', how: 'cites', certainty: 'E', locator: 'art. 22'},
      {id: 'HT-11', how: 'cites', certainty: 'K', locator: 'art. 1'},
    ]));

  test('is each paragraph of a note that cites it, and each case on a provision of it', () =>
    expect(
      citedBy({
        [CHAPTER_FILE]: chapter('11.1.1 Wait. [@practice]'),
        [CASE_FILE]: aCaseText({provisions: ['dir-2012-29-art-20', 'echr-1950-art-4']}, (body) =>
          body.replace('Was this servitude?', 'Was this so? [@dir-2012-29; C]'),
        ),
        'data/glossary.yaml': '[]\n',
      })[KEY],
    ).toEqual([
      {id: 'JP-a-v-france', how: 'provision', locator: 'Directive 2012/29/EU, article 20'},
      {id: 'JP-a-v-france-3', how: 'cites', certainty: 'C'},
    ]));

  test('is each term and rule of law that rests on it', () =>
    expect(
      citedBy({
        [CHAPTER_FILE]: chapter('11.1.1 Wait. [@practice]'),
        'data/glossary.yaml': stringify([
          aGlossaryTerm({id: 'a-term', basis: ['[@dir-2012-29, art. 2; K]', 'national law; K']}),
        ]),
        'data/rules.yaml': stringify([
          aLegalRule({id: 'dir-2012-29-art-20', source: 'dir-2012-29', at: 'art. 20', certainty: 'C'}),
        ]),
      })[KEY],
    ).toEqual([
      {id: 'term-a-term', how: 'cites', certainty: 'K', locator: 'art. 2'},
      {id: 'rule-dir-2012-29-art-20', how: 'cites', certainty: 'C', locator: 'art. 20'},
    ]));

  test('is not advice from experience, nor a page against which a case was verified', () => {
    const found = citedBy({
      [CHAPTER_FILE]: chapter('11.1.1 Wait. [@practice]'),
      'data/glossary.yaml': '[]\n',
      'data/sources.yaml': stringify([aSource({url: 'https://a.example/dir'})]),
      [CASE_FILE]: aCaseText({
        verification: {
          date: {state: 'confirmed', against: ['https://a.example/dir']},
          docket: {state: 'none'},
          ecli: {state: 'none'},
          holding: {state: 'not-confirmed'},
        },
      }),
    });
    expect(found).toEqual({});
  });
});
