import {fold, readText} from '../../../src/gate/personalData/reading';

/** What is read, and for each piece of it what was typed there. */
function typedAs(text: string, piece: string): string {
  const reading = readText(text);
  const start = reading.text.indexOf(piece);
  expect(start).toBeGreaterThanOrEqual(0);
  const found = reading.original({start, end: start + piece.length});
  return text.slice(found.start, found.end);
}

describe('readText', () => {
  test.each([
    ['emphasis', 'the victim Ana **Exemplu** left', 'Ana **Exemplu'],
    ['emphasis in a word', 'Ana Ex**em**plu', 'Ana Ex**em**plu'],
    ['emphasis by underscores', 'Ana _Exemplu_', 'Ana _Exemplu'],
    ['a link', '[Ana](https://example.org "who") Exemplu', 'Ana](https://example.org "who") Exemplu'],
    ['a link to a note', 'Ana[^1] Exemplu', 'Ana[^1] Exemplu'],
    ['a link by reference', '[Ana][1] Exemplu', 'Ana][1] Exemplu'],
    ['a tag', '<b>Ana</b> Exemplu', 'Ana</b> Exemplu'],
    ['a comment within', 'Ana<!-- --> Exemplu', 'Ana<!-- --> Exemplu'],
    ['entities', '&#65;na&nbsp;Ex&#x65;mplu', '&#65;na&nbsp;Ex&#x65;mplu'],
    ['soft hyphens', 'Ana Exem\u00adplu', 'Ana Exem\u00adplu'],
    ['characters without width', 'A\u200bna\u2060 Exem\ufeffplu', 'A\u200bna\u2060 Exem\ufeffplu'],
    ['spaces that do not break', 'Ana\u00a0Exemplu', 'Ana\u00a0Exemplu'],
    ['full-width letters', 'Ａna Ｅxemplu', 'Ａna Ｅxemplu'],
    ['backslashes', 'Ana\\ Ana Exemplu', 'Ana Exemplu'],
  ])('reads through %s, and leads back to what was typed', (_, text, typed) => {
    expect(typedAs(text, 'Ana Exemplu')).toBe(typed);
  });

  test.each([
    ['full-width digits', '０７００ ０００ ０００', '0700 000 000'],
    ['hyphens that do not break', '0700\u2011000\u2011000', '0700-000-000'],
    ['named entities of letters', 'v&abreve;t&abreve;mat&abreve; &Lstrok;ucja', 'vătămată Łucja'],
    ['marks as characters of their own', 'va\u0306ta\u0306mata\u0306', 'vătămată'],
    ['letters that are two', 'sœur', 'soeur'],
    ['escaped signs', 'ana\\_exemplu\\@example.org', 'ana_exemplu@example.org'],
    ['underscores within words', 'ana_exemplu', 'ana_exemplu'],
    ['signs that stand alone', 'a * b ~ c & d < e', 'a * b ~ c & d < e'],
    ['brackets that are no link', '[7] The court [sic]', '[7] The court [sic]'],
    ['entities that do not exist', '&nosuch; &#99999999;', '&nosuch; &#99999999;'],
  ])('reads %s', (_, text, read) => expect(readText(text).text).toBe(read));

  it('keeps what addresses, titles and tags hold, at the end', () => {
    const text = 'See [here](https://example.org/a_b "Ana Exemplu") and <a title="Ion">x</a>.';
    expect(readText(text).text).toBe(
      'See here and x.\n\nhttps://example.org/a_b "Ana Exemplu"\n\na title="Ion"',
    );
    expect(typedAs(text, 'Ana Exemplu')).toBe('Ana Exemplu');
  });

  it('leads back past pairs and at the ends', () => {
    const text = '😀 va\u0306ta\u0306mata\u0306 Ana';
    expect(typedAs(text, 'Ana')).toBe('Ana');
    expect(typedAs(text, 'vătămată')).toBe('va\u0306ta\u0306mata\u0306');
    expect(readText('').original({start: 0, end: 0})).toEqual({start: 0, end: 0});
  });

  it.each(['*', '_', '[', '](', '](a', '<!--', '<a ', '&#', '[^', '\\', '`', '~~', 'e\u0301', '![a](b'])(
    'reads a long row of “%s” to its end',
    (sign) => {
      const text = sign.repeat(20_000);
      expect(readText(text).folded).toHaveLength(readText(text).text.length);
    },
  );
});

describe('fold', () => {
  test.each([
    ['persoană vătămată', 'persoana vatamata'],
    ['Şerban Ștefan', 'Serban Stefan'],
    ['świadek Łucja', 'swiadek Lucja'],
    ['l’enfant d’Ana', "l'enfant d'Ana"],
  ])('takes the diacritics off %s', (text, folded) => expect(fold(text)).toBe(folded));
});
