import {caseNote, pageFacets} from '../../../src/search/build/pageFacets';
import {aSearchedCase, aSearchedPage} from '../../builders/aBuiltPage';
import {aCaseRecord} from '../../builders/aCaseRecord';
import {aCourt} from '../../builders/aCourt';
import {anEditionContent} from '../../builders/anEditionContent';

const content = anEditionContent({
  courts: new Map([['echr', aCourt()]]),
  topics: new Map([
    ['servitude', {id: 'servitude', name: 'Servitude and slavery', definition: '', words: []}],
  ]),
  outcomes: new Map([['violation', {id: 'violation', name: 'Violation'}]]),
});

describe('pageFacets', () => {
  test('gives every page its publication', () =>
    expect(pageFacets(aSearchedPage(), content)).toEqual({publication: ['HT']}));

  test('gives a case the words of the controlled lists, and codes where components have the words', () =>
    expect(pageFacets(aSearchedCase(), content)).toEqual({
      publication: ['JP'],
      part: ['offence'],
      court: ['ECtHR'],
      jurisdiction: ['COE'],
      year: ['2005'],
      exploitation: [],
      topic: ['Servitude and slavery'],
      provision: [],
      certainty: ['not-confirmed'],
      outcome: ['Violation'],
    }));
});

describe('caseNote', () => {
  test('is court and date, written as the page’s language does', () =>
    expect(caseNote(aSearchedCase(), content, 'en-GB')).toBe('ECtHR, 26 July 2005'));

  test('leaves a year alone', () => {
    const page = {...aSearchedCase(), record: aCaseRecord({date: '2005'})};
    expect(caseNote(page, content, 'en-GB')).toBe('ECtHR, 2005');
  });

  test('is empty for what is no case', () => expect(caseNote(aSearchedPage(), content, 'en-GB')).toBe(''));
});
