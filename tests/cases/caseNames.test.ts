import {caseNames, namesPattern, ownNames, tooShortName} from '../../src/cases/caseNames';

const CASE = {
  title: 'Exemplu and Others v. the United Kingdom [GC]',
  shortTitle: 'Exemplu',
  citation: 'Exemplu and Others v United Kingdom [GC] App no 1/01 (ECtHR, 26 July 2005), (2006) 43 EHRR 16',
  docket: ['1/01', '2/02', '12345/01'],
  ecli: 'ECLI:CE:ECHR:2005:0726JUD001234501',
  url: 'https://hudoc.echr.coe.int/eng?i=001-1',
};

const find = (text: string, names: readonly string[] = caseNames(CASE)): string[] =>
  text.match(namesPattern(names)!) ?? [];

describe('caseNames', () => {
  test('are titles, citation and its reports, numbers and addresses, the longest first', () =>
    expect(caseNames(CASE)).toEqual([
      'Exemplu and Others v United Kingdom [GC] App no 1/01 (ECtHR, 26 July 2005), (2006) 43 EHRR 16',
      'Exemplu and Others v. the United Kingdom [GC]',
      'Exemplu and Others v United Kingdom [GC]',
      'Exemplu and Others v. the United Kingdom',
      'https://hudoc.echr.coe.int/eng?i=001-1',
      'ECLI-CE-ECHR-2005-0726JUD001234501',
      'ECLI:CE:ECHR:2005:0726JUD001234501',
      'CE:ECHR:2005:0726JUD001234501',
      '(2006) 43 EHRR 16',
      '12345/01',
      'Exemplu',
      '1/01',
      '2/02',
    ]));

  test('leave out names of one or two letters, which stand for much else', () => {
    const short = {...CASE, title: 'BV', shortTitle: undefined, citation: 'Case C-1/19', docket: []};
    expect(caseNames({...short, ecli: undefined, url: undefined})).toEqual(['Case C-1/19']);
    expect(tooShortName(short)).toBe('BV');
    expect(tooShortName(CASE)).toBeUndefined();
  });
});

describe('ownNames', () => {
  test('leave out what another case is called too, however it is written', () => {
    const other = {title: 'Another v. Voorbeeld', shortTitle: 'EXEMPLU', citation: 'x y z', docket: ['2/02']};
    expect(ownNames(CASE, [other])).not.toContain('Exemplu');
    expect(ownNames(CASE, [other])).not.toContain('2/02');
    expect(ownNames(CASE, [other])).toContain('12345/01');
  });
});

describe('namesPattern', () => {
  test.each([
    ['as it is written', 'See Exemplu and Others v. the United Kingdom [GC].'],
    ['without full stops and without “the”', 'Exemplu and Others v United Kingdom held'],
    ['across a line', 'Exemplu and\nOthers v. the United Kingdom'],
    ['in emphasis', 'in *Exemplu* the Court'],
  ])('finds a name %s', (_, text) => expect(find(text)).toHaveLength(1));

  test.each(['Exemplus', 'exemplu', 'no 112345/01', '11/01'])('does not find %s', (text) =>
    expect(find(text)).toEqual([]),
  );

  test('is none for no names', () => expect(namesPattern([])).toBeUndefined());
});
