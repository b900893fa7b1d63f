import {normaliseInstrument, readProvision} from '../../../src/search/core/provision';

describe('normaliseInstrument', () => {
  test.each([
    ['Directive 2011/36/EU', '2011 36'],
    ['Directive 2011/36', '2011 36'],
    ['dir. 2011/36', '2011 36'],
    ['2011/36/EU', '2011 36'],
    ['2011/36', '2011 36'],
    ['Directive (EU) 2024/1712', '2024 1712'],
    ['Directiva 2011/36/UE', '2011 36'],
    ['dyrektywa 2011/36/UE', '2011 36'],
    ['Council Framework Decision 2002/584/JHA', '2002 584'],
    ['Regulation (EU) No 604/2013', '604 2013'],
    ['Legea nr. 678/2001', '678 2001'],
    ['Law No. 678/2001', '678 2001'],
    ['ECHR', 'echr'],
    ['of the ECHR', 'echr'],
    ['the Criminal Code (Romania)', 'criminal code romania'],
    ['k.p.k.', 'kpk'],
    ['Protocol No. 1', 'protocol 1'],
    ['', ''],
  ])('names %j by %j', (typed, key) => expect(normaliseInstrument(typed)).toBe(key));

  test('leaves numbers of another kind as they are', () =>
    expect(normaliseInstrument('ILO Convention No. 29')).toBe('ilo convention 29'));
});

describe('readProvision', () => {
  test.each([
    ['art 210', '', ['210']],
    ['Art. 210', '', ['210']],
    ['article 210', '', ['210']],
    ['§ 232', '', ['232']],
    ['art. 210 CP', 'cp', ['210']],
    ['art.210 CP', 'cp', ['210']],
    ['CP art. 210', 'cp', ['210']],
    ['articolul 210 din Codul penal', 'codul penal', ['210']],
    ['artykuł 189a k.k.', 'kk', ['189 a']],
    ['artículo 177 bis del Código Penal', 'codigo penal', ['177 bis']],
    ['artikel 273f Sr', 'sr', ['273 f']],
    ['art. 433quinquies Code pénal', 'code penal', ['433 quinquies']],
    ['art. 602-ter', '', ['602 ter']],
    ['art. 225-4-1 CP', 'cp', ['225 4 1']],
    ['article 4 ECHR', 'echr', ['4']],
    ['Article 4 of the ECHR', 'echr', ['4']],
    ['ECHR, Article 4', 'echr', ['4']],
    ['art 20 directive 2012/29', '2012 29', ['20']],
    ['art. 20, Directive 2012/29/EU', '2012 29', ['20']],
    ['Directive 2011/36 art 8', '2011 36', ['8']],
    ['Directive 2011/36/EU, arts 8 and 11', '2011 36', ['8', '11']],
    ['arts 13–16', '', ['13', '14', '15', '16']],
    ['arts 18, 20 and 23', '', ['18', '20', '23']],
    ['art. 2(1)–(2)', '', ['2']],
    ['art. 11(2), (3) and (5)', '', ['11']],
    ['arts 10(2) and 13(1)', '', ['10', '13']],
    ['s 45 Modern Slavery Act 2015', 'modern slavery act 2015', ['45']],
    ['section 45(4) of the Modern Slavery Act', 'modern slavery act', ['45']],
    ['Article 1 of Protocol No. 1', 'protocol 1', ['1']],
  ])('reads %s', (typed, instrument, articles) => {
    const read = readProvision(typed);
    expect(read?.instrument).toBe(instrument);
    expect(read?.articles).toEqual(articles);
  });

  test.each([
    ['article 6 § 3 (d) ECHR', '6 3 d'],
    ['art. 20(b) Directive 2012/29', '20 b'],
    ['art 4 alin. (1) CEDO', '4 1'],
    ['Article 4, paragraph 2, ECHR', '4 2'],
  ])('keeps paragraph and letter beside the article: %s', (typed, detail) =>
    expect(readProvision(typed)?.detail).toBe(detail),
  );

  test.each([
    '',
    'consent',
    'art',
    'the art of listening',
    'Directive 2011/36',
    'sections of the public',
    '210',
  ])('finds no article in %j', (typed) => expect(readProvision(typed)).toBeUndefined());

  test('does not take a range for thousands of articles', () =>
    expect(readProvision('arts 1–90000')?.articles).toEqual(['1', '90000']));
});
