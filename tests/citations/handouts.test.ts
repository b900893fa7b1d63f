/** The citation check on handouts as trainers, judges, prosecutors, academics and NGOs write them. */
import {join} from 'node:path';

import {scanCitations} from '../../src/citations/scan';
import {citationIndexOf} from '../../src/content/citationIndex';
import {readPortal} from '../../src/content/portal';
import {citationsOf, judge, readHandouts} from '../builders/handouts';

const handouts = readHandouts();
const index = citationIndexOf(readPortal(join(__dirname, '../..')));
const judgements = handouts.map((handout) => judge(handout, scanCitations(handout.text, index)));

test('of every twenty citations at least nineteen are found, with what they name and whether they hold', () => {
  const total = handouts.flatMap(citationsOf).length;
  const missed = judgements.flatMap((judgement) => judgement.missed);
  expect(missed.length <= total * 0.05 ? [] : [`${missed.length} of ${total} missed`, ...missed]).toEqual([]);
});

test('at most two things are found that are no citations', () => {
  const wrong = judgements.flatMap((judgement) => judgement.wrong);
  expect(wrong.length <= 2 ? [] : wrong).toEqual([]);
});
