import {makeAnalyser} from '../../../../src/search/core/analysis/makeAnalyser';

/** Takes an s off, and knows two stop words. */
const analyser = makeAnalyser({
  language: 'test',
  stem: (folded) => folded.replace(/s$/, ''),
  stopWords: new Set(['the', 'or']),
});

const termsOf = (token: string): string[] => analyser.analyse(token).map(({term}) => term);

describe('an analyser', () => {
  test('gives the stem of the folded word, and the form as typed beside it', () => {
    expect(analyser.analyse('Hotărâris')).toEqual([{term: 'hotarari', exact: 'hotarari=hotărâris'}]);
  });

  test('gives no form where it is the stem', () => {
    expect(analyser.analyse('court')).toEqual([{term: 'court', exact: undefined}]);
  });

  test('gives the form in comma-below letters', () => {
    expect(analyser.analyse('şedinţă')).toEqual(analyser.analyse('ședință'));
  });

  test('leaves stop words out, however they are written', () => {
    for (const token of ['the', 'The', '“the”', 'thé', 'the/or']) expect(termsOf(token)).toEqual([]);
  });

  test('leaves out what is no word', () => {
    for (const token of ['', '–', '§', '***', '=', '…', '’', '\u0301', '_'])
      expect(termsOf(token)).toEqual([]);
  });

  test.each([
    ['“judge”,', ['judge']],
    ['(ședință)', ['sedinta']],
    ['ș.', ['s']],
    ['¿qué?', ['que']],
    ['__proto__', ['proto']],
    ['constructor', ['constructor']],
    ['hasownproperty', ['hasownproperty']],
    ['e\u0301', ['e']],
  ])('takes off what stands around a word: %s', (token, terms) => {
    expect(termsOf(token)).toEqual(terms);
  });

  test.each([
    ['prosecutors/judges', ['prosecutor', 'judge']],
    ['5–7', ['5', '7']],
    ['article—which', ['article', 'which']],
    ['cuprins:articolul', ['cuprin', 'articolul']],
    ['4(1)(b)', ['4', '1', 'b']],
    ['judge(s)', ['judge', '']],
    ['art.5', ['art', '5']],
    ['nr.318/2015', ['nr', '318/2015']],
    ['end.begin', ['end', 'begin']],
    ['id=5', ['id', '5']],
    ['a*b', ['a', 'b']],
    ['5§1', ['5', '1']],
  ])('parts words that are written together: %s', (token, terms) => {
    expect(termsOf(token)).toEqual(terms.map((term) => term || 's'));
  });

  test.each([
    ['25965/04', '25965/04'],
    ['318/2015,', '318/2015'],
    ['66/21', '66/21'],
    ['123/20/ak', '123/20/ak'],
    ['11.2.3', '11.2.3'],
    ['c.4', 'c.4'],
    ['1.338', '1.338'],
    ['1,338', '1,338'],
    ['10:30', '10:30'],
    ['1990s', '1990s'],
    ['2^1', '2^1'],
    ['189a', '189a'],
    ['ECLI:CE:ECHR:2010:0107JUD002596504.', 'ecli:ce:echr:2010:0107jud002596504'],
    ['(ECLI:RO:CACLJ:2019:023.000345)', 'ecli:ro:caclj:2019:023.000345'],
  ])('leaves numbers, dockets and ECLIs whole: %s', (token, term) => {
    expect(termsOf(token)).toEqual([term]);
  });

  test('finds an act of the Union with and without the letters behind its number', () => {
    expect(termsOf('2011/36/EU')).toEqual(['2011/36', 'eu']);
    expect(termsOf('2012/29/UE,')).toEqual(['2012/29', 'ue']);
  });

  test('takes the points out of initials, and never takes them for a stop word', () => {
    expect(analyser.analyse('S.R.L.')).toEqual([{term: 'srl', exact: 'srl=s.r.l'}]);
    expect(termsOf('o.r.')).toEqual(['or']);
  });

  test('lets a language take off what is written together with a word', () => {
    const french = makeAnalyser({
      language: 'test',
      stem: (folded) => folded,
      stopWords: new Set(),
      clean: (word) => word.split("'"),
    });
    expect(french.analyse('l’audition').map(({term}) => term)).toEqual(['l', 'audition']);
  });

  test('falls back to the folded word where a stemmer leaves nothing', () => {
    const greedy = makeAnalyser({language: 'test', stem: () => '', stopWords: new Set()});
    expect(greedy.analyse('curți')).toEqual([{term: 'curti', exact: 'curti=curți'}]);
  });
});
