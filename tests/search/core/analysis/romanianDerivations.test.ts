import {fold} from '../../../../src/search/core/analysis/fold';
import {derivationsOf, rootOf} from '../../../../src/search/core/analysis/romanianDerivations';
import {stemRomanian} from '../../../../src/search/core/analysis/romanianStemmer';

const stemOf = (word: string): string => stemRomanian(fold(word));

/** Words of one root: what a question may say for what a text says. */
const FAMILIES = [
  'notifică notificare',
  'contestă contestare contestație',
  'numește numire',
  'exclude excludere exclus',
  'alege alegere ales',
  'închide închidere închis',
  'închiriază închiriere',
  'stabilit stabilire',
  'sancționat sancțiune sancționare',
  'achiziționează achiziție',
  'execută execuție executare',
  'cere cerere cerut',
  'vinde vânzare vândut',
  'decide decizie decis',
  'legal legalitate',
  'incompatibil incompatibilitate',
];

describe('derivations in Romanian', () => {
  test.each(FAMILIES)('lead from each word of a root to every other: %s', (family) => {
    const stems = family.split(' ').map(stemOf);
    for (const stem of stems)
      for (const other of stems) if (other !== stem) expect(derivationsOf(stem)).toContain(other);
  });

  test('are other words than the one they are derived from', () => {
    for (const stem of FAMILIES.join(' ').split(' ').map(stemOf))
      expect(derivationsOf(stem)).not.toContain(stem);
  });

  test.each([
    ['administrator', 'administrare'],
    ['martor', 'mare'],
    ['act', 'acțiune'],
  ])('do not lead to who does it, nor to words that only begin alike: %s, %s', (word, other) =>
    expect(derivationsOf(stemOf(word))).not.toContain(stemOf(other)),
  );

  test('take nothing off what is too short to be a root', () => {
    for (const stem of ['ar', 'car', 'mir', 'ut']) expect(rootOf(stem)).toBe(stem);
  });

  test.each(['notifică notificare', 'exclude excludere', 'contestă contestație', 'sancționat sancțiune'])(
    'have a root in common: %s',
    (words) => expect(new Set(words.split(' ').map((word) => rootOf(stemOf(word)))).size).toBe(1),
  );
});
