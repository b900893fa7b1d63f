import {mentionsOf, nameFinder} from '../../../src/content/withdrawal/mentions';
import {aCaseRecord} from '../../builders/aCaseRecord';

const RECORD = aCaseRecord({
  id: 't-v-exemplu',
  title: 'T. v. Exemplu',
  citation: 'T v Exemplu App no 12/99 (ECtHR, 7 January 2010)',
  date: '2010-01-07',
  docket: ['12/99'],
  url: 'https://court.example/12',
});
const OTHER = aCaseRecord({
  id: 't-v-exemplu-gc',
  title: 'Voorbeeld and T. v. Exemplu [GC]',
  citation: 'Voorbeeld',
  docket: [],
});
const {isIn, remove} = mentionsOf(RECORD, [OTHER]);

describe('mentionsOf takes out of a text', () => {
  test.each([
    ['a citation', 'Wait. [@t-v-exemplu, § 3; C; on waiting]', 'Wait. [@withdrawn]'],
    ['two in one run', '[@t-v-exemplu; C] [@a; C] [@t-v-exemplu; K]', '[@withdrawn] [@a; C]'],
    ['a reference to its note', 'See JP t-v-exemplu [2], [3] and [5].', 'See [withdrawn].'],
    ['the id of a paragraph', '/id/JP-t-v-exemplu-7', '/id/[withdrawn]'],
    ['a link to its page', 'the [note](/2/practice/t-v-exemplu/#facts) says', 'the note says'],
    ['a link to the decision', '[T. v. Exemplu](https://court.example/12)', '[withdrawn]'],
    ['its name with its day', 'in *T. v. Exemplu*, 7 January 2010, and', 'in *[withdrawn]*, and'],
    ['its name with its year', 'T v Exemplu (2010) held', '[withdrawn] held'],
    ['its first party in italics', 'In *T.* the Court', 'In *[withdrawn]* the Court'],
    ['its number in brackets', 'T. v. Exemplu (12/99)', '[withdrawn]'],
    ['a number that moved to its note', '11.2.3 [moved to JP t-v-exemplu [4]]', '11.2.3 [withdrawn]'],
  ])('%s', (_, text, expected) => {
    expect(isIn(text)).toBe(true);
    expect(remove(text)).toBe(expected);
  });

  test.each([
    'Voorbeeld and T. v. Exemplu [GC]',
    '[@t-v-exemplu-gc; C]',
    'JP t-v-exemplu-gc [2]',
    'no 112/99',
    'T. said so.',
    'on 7 January 2010',
  ])('nothing of %s', (text) => expect(remove(text)).toBe(text));
});

describe('nameFinder', () => {
  const find = nameFinder(RECORD, [OTHER]);

  test('says where the first name stands', () => expect(find('See T v Exemplu.')).toBe(4));

  test('passes over a longer name of another case', () =>
    expect(find('Voorbeeld and T. v. Exemplu [GC]')).toBe(-1));
});
