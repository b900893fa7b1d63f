import {fold, normaliseForm} from '../../../../src/search/core/analysis/fold';
import {seededRandom} from '../../../builders/seededRandom';
import {anyText} from './anyText';

describe('folding', () => {
  test.each([
    ['Ședință', 'sedinta'],
    ['şedinţă', 'sedinta'],
    ['s\u0326edint\u0326a\u0306', 'sedinta'],
    ['ŁÓDŹ', 'lodz'],
    ['Đorđević', 'dordevic'],
    ['København', 'kobenhavn'],
    ['Straße', 'strasse'],
    ['cœur', 'coeur'],
    ['œﬃcial', 'oefficial'],
    ['İstanbul, ısı', 'istanbul, isi'],
    ['l’homme', "l'homme"],
    ['traf\u00ADficking', 'trafficking'],
    ['Ανθρώπους', 'ανθρωπουσ'],
    ['ещё', 'еще'],
  ])('makes %s %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps marks that are part of a letter', () => {
    for (const word of ['й', 'हिन्दी', 'が', 'คำ', '각']) expect(fold(word)).toBe(word.normalize('NFC'));
  });

  test('done twice is done once', () => {
    const random = seededRandom(1);
    for (let i = 0; i < 3000; i += 1) {
      const folded = fold(anyText(random));
      expect(fold(folded)).toBe(folded);
    }
  });

  test('does not depend on how letters and marks are put together', () => {
    const random = seededRandom(2);
    for (let i = 0; i < 1000; i += 1) {
      const text = anyText(random);
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }
  });
});

describe('the form of a word', () => {
  test('keeps diacritics and has one spelling', () => {
    for (const spelling of ['Hotărârii', 'hota\u0306ra\u0302rii'])
      expect(normaliseForm(spelling)).toBe('hotărârii');
    for (const spelling of ['ȘTIINȚĂ', 'ştiinţă', 's\u0327tiint\u0327ă'])
      expect(normaliseForm(spelling)).toBe('știință');
    for (const spelling of ['victim’s', 'victim‘s', "victim's", 'victimʼs'])
      expect(normaliseForm(spelling)).toBe("victim's");
  });

  test('folds to what the text folds to', () => {
    const random = seededRandom(3);
    for (let i = 0; i < 3000; i += 1) {
      const text = anyText(random);
      expect(fold(normaliseForm(text))).toBe(fold(text));
    }
  });
});
