import {stringify} from 'yaml';

import {sourceTime} from '../../../src/gate/rules/sourceTime';
import type {Edition} from '../../../src/publications/edition';
import {aCaseText} from '../../builders/aCaseText';
import {aLegalRule} from '../../builders/aLegalRule';
import {anEdition} from '../../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {aSource} from '../../builders/aSource';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const EARLIER = {
  chapter: CHAPTER_FILE.replace('docs/', 'versioned_docs/version-1/'),
  case: CASE_FILE.replace('docs/', 'versioned_docs/version-1/'),
};

function problemsWith(files: Readonly<Record<string, string>>, earlier: Partial<Edition> = {}): string[] {
  const first = anEdition({number: 1, title: 'Edition 1', lawDate: '2022-12-31', ...earlier});
  return problemsOf(
    sourceTime,
    aPortalFolder({'data/editions.yaml': stringify([first, anEdition()]), ...files}),
  );
}

function withSource(issued: string | undefined): Record<string, string> {
  return {
    [EARLIER.chapter]: CHAPTER_TEXT,
    'data/sources.yaml': stringify([aSource(issued === undefined ? {} : {issued})]),
  };
}

describe('sourceTime', () => {
  test.each(['2023-01-01', '2023-01', '2023', '2024-06-13'])(
    'reports a source of %s in an edition that states the law of 2022',
    (issued) =>
      expect(problemsWith(withSource(issued))).toEqual([
        `${EARLIER.chapter}:${lineOf(CHAPTER_TEXT, '11.1.1')}  HT 11.1.1 cites “dir-2012-29” of ${issued}. Edition 1 states the law as at 2022-12-31: cite what was there by then.`,
      ]),
  );

  test.each(['2022-12-31', '2022-12', '2022', undefined])('accepts a source of %s', (issued) =>
    expect(problemsWith(withSource(issued))).toEqual([]),
  );

  test('reports a case of a later day, and a paragraph that cites it', () => {
    const note = aCaseText({date: '2023-02-07'});
    const chapter = CHAPTER_TEXT.replace('[@dir-2012-29, art. 20; C]', '[@a-v-france; C]');
    expect(problemsWith({[EARLIER.case]: note, [EARLIER.chapter]: chapter})).toEqual([
      `${EARLIER.chapter}:${lineOf(chapter, '11.1.1')}  HT 11.1.1 cites “a-v-france” of 2023-02-07. Edition 1 states the law as at 2022-12-31: cite what was there by then.`,
      `${EARLIER.case}:${lineOf(note, 'date: 2023')}  date is “2023-02-07”; the decision is not of the time whose law the edition states. Edition 1 states the law as at 2022-12-31: leave the case to a later edition.`,
    ]);
  });

  test.each([
    [{}, 'rests on “dir-2012-29” of 2024-06-13', '2024-06-13'],
    [{from: '2023-01-01'}, 'is law from 2023-01-01 on', '2012'],
    [{until: '2024-07-14'}, 'names 2024-07-14 as its end', '2012'],
    [{says: 'Since 2024 it is so.'}, 'says something of 2024', '2012'],
  ])('reports a rule of law with %j that comes from after the day', (values, fault, issued) => {
    const data = 'data/editions/1';
    const files = Object.fromEntries(
      ['courts', 'topics', 'provisions', 'exploitation', 'outcomes', 'glossary'].map((name) => [
        `${data}/${name}.yaml`,
        '[]\n',
      ]),
    );
    expect(
      problemsWith({
        ...files,
        [`${data}/sources.yaml`]: stringify([aSource({issued})]),
        [`${data}/rules.yaml`]: stringify([aLegalRule(values)]),
      }),
    ).toEqual([
      `${data}/rules.yaml:1  Rule “dir-2012-29-art-20” ${fault}. Edition 1 states the law as at 2022-12-31: say in data/changes-since-2022.yaml how it reads there.`,
    ]);
  });

  test('lets the edition in force cite what is newer than an earlier one', () =>
    expect(problemsWith({'data/sources.yaml': stringify([aSource({issued: '2024-06-13'})])})).toEqual([]));

  test('asks an edition that is no longer in force for its day', () =>
    expect(problemsWith(withSource('2012'), {lawDate: undefined})).toEqual([
      'data/editions.yaml:1  Edition 1 is no longer in force and has no lawDate. Give the last day whose law it states, like "2022-12-31".',
    ]));
});
