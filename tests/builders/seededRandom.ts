/** Chance that can be repeated: the same seed gives the same choices on every machine. */
export interface SeededRandom {
  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number;
  pick<T>(choices: readonly T[]): T;
  /** As many values as asked for, each made anew. */
  list<T>(length: number, make: () => T): T[];
}

/** @see Mulberry32, a generator with 32 bits of state: quick, and even enough for small tests. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    pick: (choices) => {
      if (choices.length === 0) throw new RangeError('There is nothing to pick from.');
      return choices[integer(0, choices.length - 1)]!;
    },
    list: (length, make) => Array.from({length}, () => make()),
  };
}
