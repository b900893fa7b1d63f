import type {SeededRandom} from '../../../builders/seededRandom';

const PIECES = [
  ...'abcdefghijklmnopqrstuvwxyzăâîșțşţłøđßœéüñçıİς',
  ...'ABCXYZȘŢ',
  ...'0123456789',
  ...'.,;:/()[]=*+~^_-–—’\'"“”„«»§%&@#',
  ...'йёжיאكप一あアㅎ각',
  ' ',
  '\n',
  '\u00A0',
  '\u00AD',
  '\u200B',
  '\u0301',
  '\u0308',
  '\u0326',
  '\u0327',
  '\uD800', // half a letter
  '\uDC00',
  '😀',
  '__proto__',
  'constructor',
  'ecli:',
  'hotărârilor',
  "l'",
  "'s",
] as const;

/** A text with everything in it that texts may hold, and more. */
export function anyText(random: SeededRandom): string {
  return random.list(random.integer(0, 12), () => random.pick(PIECES)).join('');
}
