import {narrowRows, sortRows, type Choice} from '../../src/cases/narrow';
import {aCaseRow} from '../builders/aCaseRow';

const anything: Choice = {court: '', exploitation: '', words: ''};

const siliadin = aCaseRow({
  id: 'siliadin',
  title: 'Siliadin v. France',
  court: 'ECtHR',
  date: '2005-07-26',
  exploitation: ['Domestic servitude'],
  outcome: 'Violation',
  holding: 'Housework without pay was servitude.',
});
const begging = aCaseRow({
  id: 'begging',
  title: 'The Țăndărei file',
  court: 'Højesteret, Denmark',
  date: '2019',
  exploitation: ['Forced begging', 'Forced criminality'],
  outcome: 'Conviction upheld',
  holding: 'Children were sent to beg in Łódź and Đakovo.',
});
const pupino = aCaseRow({
  id: 'pupino',
  title: 'Pupino',
  court: 'CJEU',
  date: '2005-06-16',
  exploitation: [],
  outcome: 'Preliminary ruling',
  holding: 'Vulnerable witnesses may be heard before trial.',
});
const rows = [siliadin, begging, pupino];

describe('narrowRows', () => {
  const chosen = (choice: Partial<Choice>): string[] =>
    narrowRows(rows, {...anything, ...choice}).map(({id}) => id);

  test('an empty choice leaves every row, in its order', () =>
    expect(chosen({})).toEqual(['siliadin', 'begging', 'pupino']));

  test.each([
    ['the court, by its whole name', {court: 'ECtHR'}, ['siliadin']],
    ['a part of a court’s name is none', {court: 'ECt'}, []],
    ['a form of exploitation', {exploitation: 'Domestic servitude'}, ['siliadin']],
    ['any of several forms', {exploitation: 'Forced criminality'}, ['begging']],
    ['a word of the title', {words: 'pupino'}, ['pupino']],
    ['a word of the holding', {words: 'witnesses'}, ['pupino']],
    ['a word of the outcome', {words: 'upheld'}, ['begging']],
    ['a word of the court', {words: 'cjeu'}, ['pupino']],
    ['the beginning of a word', {words: 'serv'}, ['siliadin']],
    ['words in any order', {words: 'violation housework'}, ['siliadin']],
    ['every word, not one of them', {words: 'housework witnesses'}, []],
    ['white space alone is no word', {words: ' \t '}, ['siliadin', 'begging', 'pupino']],
    ['court and word together', {court: 'CJEU', words: 'ruling'}, ['pupino']],
    ['court and word that do not meet', {court: 'ECtHR', words: 'ruling'}, []],
  ])('%s: %j', (_, choice, ids) => expect(chosen(choice)).toEqual(ids));

  test.each([
    'tandarei',
    'TANDAREI',
    'Țăndărei',
    'Ţăndărei',
    'lodz',
    'Łódź',
    'hojesteret',
    'Højesteret',
    'dakovo',
  ])('finds letters with and without their diacritics: %s', (words) =>
    expect(chosen({words})).toEqual(['begging']),
  );
});

describe('sortRows', () => {
  test.each([
    ['newest', ['begging', 'siliadin', 'pupino']],
    ['oldest', ['pupino', 'siliadin', 'begging']],
    ['title', ['pupino', 'siliadin', 'begging']],
    ['court', ['pupino', 'siliadin', 'begging']],
  ] as const)('by %s', (key, ids) => expect(sortRows(rows, key).map(({id}) => id)).toEqual(ids));

  test('a year alone counts as its beginning', () => {
    const year = aCaseRow({id: 'year', date: '2005'});
    expect(sortRows([siliadin, year], 'oldest').map(({id}) => id)).toEqual(['year', 'siliadin']);
    expect(sortRows([year, siliadin], 'newest').map(({id}) => id)).toEqual(['siliadin', 'year']);
  });

  test('the cases of one court stand newest first', () => {
    const older = aCaseRow({id: 'older', court: 'ECtHR', date: '1999-01-01'});
    expect(sortRows([older, siliadin], 'court').map(({id}) => id)).toEqual(['siliadin', 'older']);
  });

  test('titles are ordered as readers of English look for them', () => {
    const titled = ['Zoletic', 'École', 'Eastwood', 'abc'].map((title) => aCaseRow({title}));
    expect(sortRows(titled, 'title').map(({title}) => title)).toEqual([
      'abc',
      'Eastwood',
      'École',
      'Zoletic',
    ]);
  });

  test('rows that are equal keep their order, and the list given stays as it was', () => {
    const twins = [aCaseRow({id: 'one'}), aCaseRow({id: 'two'}), aCaseRow({id: 'three', date: '2030'})];
    expect(sortRows(twins, 'newest').map(({id}) => id)).toEqual(['three', 'one', 'two']);
    expect(twins.map(({id}) => id)).toEqual(['one', 'two', 'three']);
  });
});

describe('the further words of a case', () => {
  test.each(['73316', '73316/01'])('find it: %s', (words) =>
    expect(narrowRows([aCaseRow()], {court: '', exploitation: '', words})).toHaveLength(1),
  );
});
