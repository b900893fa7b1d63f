import {join} from 'node:path';

import {parseCitation} from '../../src/citations/citation';
import {coverageOf} from '../../src/content/coverage';
import {readResearchPoints, type ResearchPoints} from '../../src/content/researchPoints';
import {readPortal} from '../../src/content/portal';
import {aChapterFile} from '../builders/aChapterFile';
import {anEditionContent} from '../builders/anEditionContent';
import {anEditionOf} from '../builders/anEditionOf';

const CHAPTER = aChapterFile(`---
chapter: 11
title: The free account
description: Helps to let a witness tell freely.
---

## 11.1 Free account {#HT-11.1}

11.1.1 Wait. Then listen. [@dir-2012-29, art. 20; C] [@practice]

11.1.2 Ask. [@a-v-france; E]

11.1.3 [withdrawn]

Table: Phrases.

| Row | Say |
| --- | --- |
| C.1 | Tell me. [@practice] |
`);

const RESEARCH: Omit<ResearchPoints, 'changedMarks'> = {
  points: ['HT-11.1.1', 'HT-11.1.2', 'HT-11.1.3', 'HT-C', 'HT-D'],
  marks: new Map([['HT-11.1.1', [parseCitation('[@dir-2012-29, art. 20; C]')]]]),
  leftOut: [],
};

describe('coverageOf', () => {
  const content = anEditionOf(
    [
      {id: 'a-v-france', part: 'offence'},
      {id: 'b-v-greece', part: 'victims', supports: ['HT-11.1.2']},
      {id: 'c-v-italy', part: 'victims', supports: ['HT-9.1.1']},
    ],
    {chapters: [CHAPTER]},
  );
  const {points, certainty, parts, readability} = coverageOf(content, RESEARCH);

  test('takes a paragraph for a point, and rows for their annex; a withdrawn paragraph for neither', () =>
    expect(points).toMatchObject({
      published: ['HT-11.1.1', 'HT-11.1.2', 'HT-C'],
      missing: ['HT-11.1.3', 'HT-D'],
    }));

  test('counts the sources under points by certainty, beside those of the notes', () =>
    expect(certainty).toEqual([
      {
        chapter: 'HT 11',
        stated: {C: 1, E: 1, K: 0, practice: 1},
        noted: {C: 1, E: 0, K: 0, practice: 0},
      },
    ]));

  test('does not compare a chapter of which no notes are transcribed', () =>
    expect(coverageOf(content, {...RESEARCH, marks: new Map()}).certainty).toMatchObject([
      {noted: undefined},
    ]));

  test('counts a case as used when a paragraph cites it, or when it bears on one that is published', () =>
    expect(parts).toEqual([
      {part: 'offence', cases: 1, cited: 1, used: 1},
      {part: 'victims', cases: 2, cited: 0, used: 1},
      {part: 'proceeds', cases: 0, cited: 0, used: 0},
    ]));

  test('reads paragraphs without their citations, and no rows', () =>
    expect(readability).toMatchObject({passages: 2, sentences: 3, meanWords: 4 / 3}));

  test('has nothing to count in an edition without chapters', () =>
    expect(coverageOf(anEditionContent(), RESEARCH)).toMatchObject({
      certainty: [],
      readability: {passages: 0},
    }));
});

describe('the edition in force', () => {
  const root = join(__dirname, '../..');
  const research = readResearchPoints(root);
  const coverage = coverageOf(readPortal(root).editions[0]!, research);

  test('is held against every point, annex and template of the notes', () =>
    expect(research.points).toHaveLength(305 + 13 + 162 + 16));

  test('publishes every one, or data/left-out-points.yaml says why not', () =>
    expect(coverage.points.missing).toEqual([]));

  test('has published nothing that data/left-out-points.yaml still names', () =>
    expect(coverage.points.needless).toEqual([]));
});
