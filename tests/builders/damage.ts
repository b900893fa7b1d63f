import type {SeededRandom} from './seededRandom';

/** A way in which a file can go wrong; it gets another sound file too. */
type Damage = (bytes: Uint8Array, random: SeededRandom, other: Uint8Array) => Uint8Array;

/** What happens to files: on their way, on a disk, by a mixture of two builds, or by malice. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut short': (bytes, random) => bytes.slice(0, random.integer(0, Math.max(0, bytes.length - 1))),
  'with flipped bits': (bytes, random) =>
    changed(bytes, random, (byte) => byte ^ (1 << random.integer(0, 7))),
  'with other bytes in it': (bytes, random) => changed(bytes, random, () => random.integer(0, 255)),
  // The high bit says that a number goes on: what was a small count becomes a large one.
  'with grown counts': (bytes, random) =>
    changed(bytes, random, (byte) => random.pick([byte | 0x80, 0x7f, 0xff])),
  'with a piece of itself in another place': (bytes, random) => {
    const [from, to] = [placeIn(bytes, random), placeIn(bytes, random)];
    const piece = bytes.slice(from, from + random.integer(1, 40));
    return joined(bytes.slice(0, to), piece, bytes.slice(to + random.pick([0, piece.length])));
  },
  'without a piece': (bytes, random) => {
    const from = placeIn(bytes, random);
    return joined(bytes.slice(0, from), bytes.slice(from + random.integer(1, 40)));
  },
  'with more behind it': (bytes, random) =>
    joined(bytes, Uint8Array.from(random.list(random.integer(1, 9), () => random.integer(0, 255)))),
  'of zeros': (_, random) => new Uint8Array(random.integer(0, 9)),
  'in the place of another': (_, __, other) => other,
  'that goes on as another': (bytes, random, other) => {
    const at = placeIn(bytes, random);
    return joined(bytes.slice(0, at), other.slice(at));
  },
};

/** One to three bytes near one another, changed. */
function changed(bytes: Uint8Array, random: SeededRandom, change: (byte: number) => number): Uint8Array {
  const result = bytes.slice();
  const at = placeIn(bytes, random);
  for (let n = random.integer(1, 3); n > 0; n -= 1) {
    const place = Math.min(at + random.integer(0, 4), result.length - 1);
    if (place >= 0) result[place] = change(result[place]!);
  }
  return result;
}

/** Heads of files, where counts stand, as often as all the rest. */
function placeIn({length}: Uint8Array, random: SeededRandom): number {
  const last = Math.max(0, length - 1);
  return random.integer(0, random.integer(0, 1) === 0 ? Math.min(last, 6) : last);
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
