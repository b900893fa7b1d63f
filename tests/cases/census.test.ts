import {takeCensus, type Census} from '../../src/cases/census';
import type {CaseInput} from '../../src/cases/schema';
import {aCaseInput} from '../builders/aCaseInput';
import {aCaseRecord} from '../builders/aCaseRecord';
import {aCourt} from '../builders/aCourt';

const COURTS = new Map(
  [
    aCourt(),
    aCourt({code: 'cjeu', short: 'CJEU', jurisdiction: 'EU', level: 'eu'}),
    aCourt({code: 'fr-cass', short: 'Cour de cassation', jurisdiction: 'FR', level: 'supreme'}),
    aCourt({code: 'fr-paris', short: 'CA Paris', jurisdiction: 'FR', level: 'appeal'}),
  ].map((court) => [court.code, court]),
);

/** The census of cases, each invented but for what is given. */
function censusOf(...cases: readonly Partial<CaseInput>[]): Census {
  return takeCensus(
    cases.map((values, index) => aCaseRecord({id: `case-${index}`, ...values})),
    COURTS,
  );
}

const {verification} = aCaseInput();
const seen = {state: 'confirmed' as const, against: ['https://hudoc.echr.coe.int/eng?i=001-1']};

describe('takeCensus', () => {
  test('counts all cases', () => expect(censusOf({}, {}, {}).all).toBe(3));

  test('counts by part in the order of the parts, also a part without a case', () =>
    expect(censusOf({part: 'proceeds'}, {part: 'offence'}, {part: 'proceeds'}).byPart).toEqual([
      ['offence', 1],
      ['victims', 0],
      ['proceeds', 2],
    ]));

  test('counts by court under its short name, most first, then by name', () =>
    expect(censusOf({court: 'cjeu'}, {court: 'echr'}, {court: 'fr-cass'}, {court: 'echr'}).byCourt).toEqual([
      ['ECtHR', 2],
      ['CJEU', 1],
      ['Cour de cassation', 1],
    ]));

  test('counts the courts of one State together by jurisdiction', () =>
    expect(
      censusOf({court: 'cjeu'}, {court: 'fr-cass'}, {court: 'fr-paris'}, {court: 'echr'}).byJurisdiction,
    ).toEqual([
      ['FR', 2],
      ['COE', 1],
      ['EU', 1],
    ]));

  test('counts a court that the list lacks under its code, and its jurisdiction as unknown', () => {
    const {byCourt, byJurisdiction} = censusOf({court: 'bgh'});
    expect([byCourt, byJurisdiction]).toEqual([[['bgh', 1]], [['?', 1]]]);
  });

  test('counts by year of the decision, latest first', () =>
    expect(censusOf({date: '2005'}, {date: '2021-04-01'}, {date: '2005-07-26'}).byYear).toEqual([
      ['2021', 1],
      ['2005', 2],
    ]));

  test('counts for each item how many cases are verified how far, every state named', () =>
    expect(
      censusOf(
        {verification: {...verification, ecli: {state: 'derived'}, holding: seen}},
        {verification: {...verification, date: {state: 'partly'}, docket: {state: 'not-confirmed'}}},
      ).byCertainty,
    ).toEqual({
      date: [
        ['confirmed', 1],
        ['partly', 1],
        ['derived', 0],
        ['not-confirmed', 0],
        ['none', 0],
      ],
      docket: [
        ['confirmed', 0],
        ['partly', 0],
        ['derived', 0],
        ['not-confirmed', 1],
        ['none', 1],
      ],
      ecli: [
        ['confirmed', 0],
        ['partly', 0],
        ['derived', 1],
        ['not-confirmed', 0],
        ['none', 1],
      ],
      holding: [
        ['confirmed', 1],
        ['partly', 0],
        ['derived', 0],
        ['not-confirmed', 1],
        ['none', 0],
      ],
    }));

  test('adds up the pinpoints of all cases', () => {
    const pinpoints = (...numbers: number[]): Partial<CaseInput> => ({
      verification: {
        ...verification,
        pinpoints: numbers.map((number) => ({at: `§ ${number}`, against: seen.against})),
      },
    });
    expect(censusOf(pinpoints(89, 112), pinpoints(), pinpoints(3)).pinpoints).toBe(3);
  });

  test('counts the cases that a second reader has read', () =>
    expect(censusOf({secondReader: 'A second editor'}, {}).secondReaders).toBe(1));

  test('of no cases is all noughts', () =>
    expect(censusOf()).toMatchObject({all: 0, byCourt: [], byYear: [], pinpoints: 0, secondReaders: 0}));
});
