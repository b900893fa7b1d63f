import {stringify} from 'yaml';

import {caseHeld} from '../../../src/gate/rules/caseHeld';
import {aCaseText} from '../../builders/aCaseText';
import {aGlossaryTerm} from '../../builders/aGlossaryTerm';
import {aNewsText} from '../../builders/aNewsText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT, NEWS_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const OTHER_FILE = 'docs/practice/part-2-victims/b-v-greece.md';
const EMBARGO = {embargoUntil: '2999-01-01'};

/** What the rule says of a portal with these files, in which A v. France is kept back. */
function problemsWith(
  files: Readonly<Record<string, string>>,
  values: Parameters<typeof aCaseText>[0] = EMBARGO,
) {
  return problemsOf(caseHeld, aPortalFolder({[CASE_FILE]: aCaseText(values), ...files}));
}

describe('caseHeld', () => {
  test('accepts a portal in which nothing names the case, and one in which it is shown', () => {
    const cites = {[CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', 'Wait. [@a-v-france; C]')};
    expect(problemsWith({})).toEqual([]);
    expect(problemsWith(cites, {embargoUntil: '2020-01-01'})).toEqual([]);
  });

  test('accepts a relation of another case to it, which is left out of the page', () =>
    expect(
      problemsWith({
        [OTHER_FILE]: aCaseText({
          id: 'b-v-greece',
          part: 'victims',
          title: 'B v. Greece',
          citation: 'B v Greece',
          related: [{id: 'a-v-france', why: 'A v. France follows.', back: 'It led.'}],
        }),
      }),
    ).toEqual([]));

  test('names the paragraph that cites it, and the day', () => {
    const text = CHAPTER_TEXT.replace('Wait.', 'Wait. [@a-v-france; C]');
    expect(problemsWith({[CHAPTER_FILE]: text})).toEqual([
      `${CHAPTER_FILE}:${lineOf(text, '11.1.1')}  “[@a-v-france; C]” names the case “a-v-france”, which is kept back until 2999-01-01. Take the mention out until the case is shown, or remove embargoUntil from the case.`,
    ]);
  });

  test.each([
    [
      'a paragraph that refers to its note',
      CHAPTER_FILE,
      CHAPTER_TEXT.replace('Wait.', 'Wait (JP a-v-france [2]).'),
    ],
    ['a paragraph that names it', CHAPTER_FILE, CHAPTER_TEXT.replace('Wait.', 'Wait, as in A v. France.')],
    ['a post that names it', NEWS_FILE, aNewsText().concat('\nA v France is published.\n')],
    [
      'a note that names it',
      OTHER_FILE,
      aCaseText({id: 'b-v-greece', part: 'victims', title: 'B v. Greece', citation: 'B v Greece'}, (body) =>
        body.replace('without pay', 'without pay, as in App no 1/01 A v. France'),
      ),
    ],
    [
      'a term that rests on it',
      'data/glossary.yaml',
      stringify([aGlossaryTerm({basis: ['[@a-v-france; C]']})]),
    ],
  ])('refuses %s while it is on hold', (_, file, text) => {
    const problems = problemsWith(
      {[file]: text},
      {hold: {since: '2026-11-01', reason: 'A request is open.'}},
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^${file}.* which is on hold since 2026-11-01\\. .* remove hold from the case\\.$`),
    );
    expect(problems[0]).not.toContain('A request is open');
  });

  test('does not take a longer id for it', () =>
    expect(
      problemsWith({
        [OTHER_FILE]: aCaseText({id: 'a-v-france-gc', part: 'victims', title: 'A v. Y', citation: 'A v Y'}),
        [CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', 'Wait. [@a-v-france-gc; C]'),
      }),
    ).toEqual([]));
});
