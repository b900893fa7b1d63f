import {describePage, officialAddress} from '../../../src/content/research/pages';

describe('officialAddress', () => {
  test.each([
    [
      'https://beta.bailii.org/eu/cases/ECHR/2005/545.html',
      'https://www.bailii.org/eu/cases/ECHR/2005/545.html',
    ],
    [
      'http://www.bailii.org/cgi-bin/format.cgi?doc=/eu/cases/ECHR/2010/22.html',
      'https://www.bailii.org/eu/cases/ECHR/2010/22.html',
    ],
    [
      'http://eurlex.europa.eu/legal-content/EN/AUTO/?uri=CELEX:62018CJ0038',
      'https://eur-lex.europa.eu/legal-content/EN/AUTO/?uri=CELEX:62018CJ0038',
    ],
    [
      'https://curia.europa.eu/juris/document/document.jsf;jsessionid=EC11?cid=77&docid=285368&doclang=EN&mode=req',
      'https://curia.europa.eu/juris/document/document.jsf?docid=285368&doclang=EN',
    ],
    ['http://sn.pl/sites/orzecznictwo/a.docx.html', 'https://sn.pl/sites/orzecznictwo/a.docx.html'],
  ])('gives %s its lasting form', (address, official) => expect(officialAddress(address)).toBe(official));

  test.each([
    'https://app.lexploria.com/document/1',
    'https://github.com/a/b',
    'https://it.scribd.com/document/1',
  ])('gives none for %s', (address) => expect(officialAddress(address)).toBeUndefined());
});

describe('describePage', () => {
  test.each([
    ['https://it.scribd.com/document/1', '', 'a copy on a document-sharing site'],
    [
      'https://laweuro.com/?p=1',
      'Information Note 250',
      'Information Note 250, in a copy of the court’s text outside its own site',
    ],
    [
      'https://github.com/a/b',
      'file 001-128043: Söderman v. Sweden [GC], separate opinion, notes 14 and 16',
      'Söderman v. Sweden, separate opinion, notes 14 and 16, in a public research corpus of judgments',
    ],
    ['https://laweuro.com/?p=1', 'unanimous', 'a copy of the court’s text outside its own site'],
  ])('puts words in place of %s (%s)', (address, remark, words) =>
    expect(describePage(address, remark)).toBe(words),
  );
});
