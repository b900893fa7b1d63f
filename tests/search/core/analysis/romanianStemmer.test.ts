import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import {fold} from '../../../../src/search/core/analysis/fold';
import {stemRomanian} from '../../../../src/search/core/analysis/romanianStemmer';
import {seededRandom} from '../../../builders/seededRandom';
import {anyText} from './anyText';

interface Inflections {
  readonly same: readonly {readonly forms: readonly string[]; readonly sealed: boolean}[];
  readonly different: readonly {readonly pair: readonly [string, string]; readonly sealed: boolean}[];
}

const inflections = parse(
  readFileSync(join(__dirname, '../../fixtures/ro-inflections.yaml'), 'utf8'),
) as Inflections;

const stemOf = (word: string): string => stemRomanian(fold(word));

/** Share of the pairs of forms of one word that have one stem. */
function shareThatMeets(isSealed: boolean): number {
  let pairs = 0;
  let meeting = 0;
  for (const {forms, sealed} of inflections.same) {
    if (sealed !== isSealed) continue;
    const stems = forms.map(stemOf);
    stems.forEach((stem, i) => {
      pairs += stems.length - i - 1;
      meeting += stems.slice(i + 1).filter((other) => other === stem).length;
    });
  }
  return meeting / pairs;
}

/** Share of the pairs of different words that have different stems. */
function shareKeptApart(isSealed: boolean): number {
  const pairs = inflections.different.filter(({sealed}) => sealed === isSealed);
  return pairs.filter(({pair: [a, b]}) => stemOf(a) !== stemOf(b)).length / pairs.length;
}

describe('the Romanian stemmer', () => {
  // The open half was looked at while the endings were chosen, the sealed half never.
  test.each([
    ['open', false],
    ['sealed', true],
  ])('brings forms of one word together and keeps different words apart: %s half', (_, isSealed) => {
    expect(shareThatMeets(isSealed)).toBeGreaterThanOrEqual(0.95);
    expect(shareKeptApart(isSealed)).toBeGreaterThanOrEqual(0.97);
  });

  test('leaves short words alone', () => {
    for (const word of ['an', 'om', 'zi', 'act', 'caz', 'stat', 'ue'])
      expect(stemOf(word).length).toBeGreaterThan(1);
    expect(stemOf('stat')).toBe('stat');
    expect(stemOf('legat')).not.toBe(stemOf('lege'));
  });

  test('never leaves nothing of a word', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 3000; i += 1) {
      const word = fold(anyText(random));
      if (word !== '') expect(stemRomanian(word)).not.toBe('');
    }
  });
});
