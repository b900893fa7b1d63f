import {ByteWriter} from '../../../../src/search/core/format/bytes';
import {
  ADDING_REASONS,
  decodePhrases,
  encodePhrases,
  mergePhrases,
  type PhraseAddition,
  type PhraseEntry,
} from '../../../../src/search/core/format/phrases';
import {aPhrase} from '../../../builders/aPhrase';
import {seededRandom, type SeededRandom} from '../../../builders/seededRandom';

const SECTIONS = 300;

function anyAddition(random: SeededRandom): PhraseAddition {
  return {
    words: random.pick(['hearing', 'free account', 'ședință', '']),
    why: random.pick(ADDING_REASONS),
    ...random.pick([{}, {language: 'ro'}]),
    ...random.pick([{}, {term: 'free-narrative'}]),
    isDoubtful: random.pick([true, false]),
    ...random.pick([{}, {isIdiom: true}]),
  };
}

function anyEntries(random: SeededRandom): PhraseEntry[] {
  const words = ['a', 'ab', 'abc', 'ht', '11', 'constructor', '__proto__', 'ș', 'l'];
  return mergePhrases(
    random.list(30, () => ({
      phrase: random.list(random.integer(1, 4), () => random.pick(words)).join(' '),
      targets: [...new Set(random.list(random.integer(0, 4), () => random.integer(0, SECTIONS - 1)))],
      isName: random.pick([true, false]),
      additions: random.list(random.integer(0, 2), () => anyAddition(random)),
    })),
  );
}

describe('the files of phrases', () => {
  test('come back as they were, targets in their order', () => {
    const random = seededRandom(21);
    for (let i = 0; i < 100; i += 1) {
      const entries = anyEntries(random);
      expect(decodePhrases(encodePhrases(entries), SECTIONS)).toEqual(entries);
    }
  });

  test('that name a section which the index does not have are refused', () =>
    expect(() => decodePhrases(encodePhrases([aPhrase({targets: [7]})]), 7)).toThrow(
      'A section in the file does not exist.',
    ));

  test('that give a reason which does not exist are refused', () => {
    const writer = new ByteWriter();
    writer.varint(1); // phrases
    writer.varint(0);
    writer.text('a');
    writer.varint(0); // targets
    writer.varint(1); // additions
    writer.varint(4 * ADDING_REASONS.length);
    for (const text of ['words', '', '']) writer.text(text);
    expect(() => decodePhrases(writer.toBytes(), SECTIONS)).toThrow('A reason in the file does not exist.');
  });

  test('that are cut short anywhere, or go on, are refused', () => {
    const bytes = encodePhrases(anyEntries(seededRandom(22)));
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodePhrases(bytes.slice(0, length), SECTIONS)).toThrow(RangeError);
    expect(() => decodePhrases(Uint8Array.of(...bytes, 0), SECTIONS)).toThrow(RangeError);
  });

  test('that are changed at random are read or refused, and never hang', () => {
    const random = seededRandom(23);
    const sound = encodePhrases(anyEntries(random));
    for (let i = 0; i < 3000; i += 1) {
      const damaged = sound.slice();
      for (let n = random.integer(1, 4); n > 0; n -= 1)
        damaged[random.integer(0, damaged.length - 1)] = random.integer(0, 255);
      try {
        decodePhrases(damaged, SECTIONS);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
  });
});

describe('mergePhrases', () => {
  test('sorts by code unit, whatever the order', () =>
    expect(
      mergePhrases(['b', 'a b', 'a', 'ș', 'Z'].map((phrase) => aPhrase({phrase}))).map(({phrase}) => phrase),
    ).toEqual(['Z', 'a', 'a b', 'b', 'ș']));

  test('puts together what is said of one phrase, each target and each term once', () => {
    const [merged, ...others] = mergePhrases([
      aPhrase({targets: [5, 1], additions: [anAddition('hearing')]}),
      aPhrase({targets: [1, 3], additions: [anAddition('hearing'), anAddition('account')]}),
    ]);
    expect(others).toEqual([]);
    expect(merged!.targets).toEqual([5, 1, 3]);
    expect(merged!.additions.map(({words}) => words)).toEqual(['hearing', 'account']);
  });

  test('takes for a number what one of them takes for one', () => {
    const isName = (...entries: PhraseEntry[]): boolean => mergePhrases(entries)[0]!.isName;
    expect(isName(aPhrase({targets: [1]}), aPhrase({targets: [2], isName: false}))).toBe(false);
    expect(isName(aPhrase({targets: [1]}), aPhrase({targets: [2]}))).toBe(true);
    // What names nothing has no say in it.
    expect(isName(aPhrase({targets: [1]}), aPhrase({targets: [], isName: false}))).toBe(true);
  });
});

function anAddition(words: string): PhraseAddition {
  return {words, why: 'synonym', isDoubtful: false};
}
