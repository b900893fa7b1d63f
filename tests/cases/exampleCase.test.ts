import {exampleCase} from '../../src/cases/exampleCase';
import type {CaseInput} from '../../src/cases/schema';
import {aCaseInput} from '../builders/aCaseInput';
import {aCaseRecord} from '../builders/aCaseRecord';

const {verification} = aCaseInput();

/** A case that can be the example. */
const fitting = (values: Partial<CaseInput> = {}): Partial<CaseInput> => ({
  id: 'doe-v-utopia',
  title: 'Doe v. Utopia',
  shortTitle: 'Doe',
  court: 'ecthr',
  date: '2005-07-26',
  docket: ['1/01', '2/01'],
  ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
  verification: {...verification, ecli: {state: 'derived'}},
  ...values,
});

const chosen = (...cases: Partial<CaseInput>[]): string | undefined =>
  exampleCase(cases.map((values) => aCaseRecord(values)))?.id;

describe('the case that examples name', () => {
  test('is told by id, title, first number and ECLI', () =>
    expect(exampleCase([aCaseRecord(fitting())])).toEqual({
      id: 'doe-v-utopia',
      title: 'Doe v. Utopia',
      docket: '1/01',
      ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
    }));

  test('is the earliest, in whatever order the cases come', () => {
    const cases = [fitting(), fitting({id: 'roe-v-utopia', date: '2004-01-02'})];
    expect(chosen(...cases)).toBe('roe-v-utopia');
    expect(chosen(...cases.reverse())).toBe('roe-v-utopia');
  });

  test('of two of one day is the same in whatever order the cases come', () => {
    const cases = [fitting(), fitting({id: 'roe-v-utopia', title: 'Roe v. Utopia'})];
    expect(chosen(...cases)).toBe(chosen(...[...cases].reverse()));
  });

  test.each<[string, Partial<CaseInput>]>([
    ['of another court', {court: 'cjeu'}],
    ['without a short title', {shortTitle: undefined}],
    ['without a number', {docket: []}],
    ['without an ECLI', {ecli: undefined}],
    ['with an ECLI that nobody confirmed', {verification: {...verification, ecli: {state: 'not-confirmed'}}}],
  ])('is none %s', (_, values) => {
    expect(chosen(fitting(values))).toBeUndefined();
    expect(chosen(fitting(), fitting({...values, id: 'old-v-utopia', date: '2000-01-02'}))).toBe(
      'doe-v-utopia',
    );
  });

  test('is none where there is no case', () => expect(chosen()).toBeUndefined());
});
