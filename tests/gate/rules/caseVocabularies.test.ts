import type {CaseInput} from '../../../src/cases/schema';
import {caseVocabularies} from '../../../src/gate/rules/caseVocabularies';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

function problemsWith(values: Partial<CaseInput>): string[] {
  return problemsOf(caseVocabularies, aPortalFolder({[CASE_FILE]: aCaseText(values)}));
}

describe('caseVocabularies', () => {
  test('accepts a case whose every field names a record', () =>
    expect(
      problemsWith({
        exploitation: ['domestic-servitude'],
        provisions: ['dir-2012-29-art-20', 'echr-1950-art-4'],
      }),
    ).toEqual([]));

  test.each<[string, Partial<CaseInput>, string, string]>([
    [
      'court',
      {court: 'ecthr'},
      'court: ecthr',
      'court is “ecthr”; data/courts.yaml has no such record. Did you mean “echr”?',
    ],
    [
      'topic',
      {topics: ['servitude', 'servitud']},
      '- servitud\n',
      'topics.1 is “servitud”; data/topics.yaml has no such record. Did you mean “servitude”?',
    ],
    [
      'provision',
      {provisions: ['echr-1950-art-5']},
      '- echr-1950-art-5',
      'provisions.0 is “echr-1950-art-5”; data/provisions.yaml has no such record. Did you mean “echr-1950-art-4”?',
    ],
    [
      'form of exploitation',
      {exploitation: ['domestic-servitud']},
      '- domestic-servitud',
      'exploitation.0 is “domestic-servitud”; data/exploitation.yaml has no such record. Did you mean “domestic-servitude”?',
    ],
    [
      'outcome',
      {outcome: {kind: 'violations', text: 'Violation.'}},
      'kind: violations',
      'outcome.kind is “violations”; data/outcomes.yaml has no such record. Did you mean “violation”?',
    ],
    [
      'topic with nothing near it',
      {topics: ['ransom']},
      '- ransom',
      'topics.0 is “ransom”; data/topics.yaml has no such record. Choose one of the list, or add the record to data/topics.yaml first.',
    ],
  ])('an unknown %s is reported with its line and the nearest that exists', (_what, values, words, message) =>
    expect(problemsWith(values)).toEqual([`${CASE_FILE}:${lineOf(aCaseText(values), words)}  ${message}`]),
  );

  test('every unknown id of a case is reported', () =>
    expect(problemsWith({court: 'ecthr', topics: ['ransom'], provisions: ['echr-1950-art-5']})).toHaveLength(
      3,
    ));
});
