import {decodeOutline, encodeOutline} from '../../../../src/search/core/format/outlines';
import type {TermEntry} from '../../../../src/search/core/format/postings';

const SECTIONS = 1000;

/** A term that stands in the body of every section, with the section's number as its score, and in some titles. */
function aTerm(titles: readonly number[] = []): TermEntry {
  const numbers = Int32Array.from({length: SECTIONS}, (_, ref) => ref);
  return {
    term: 'law',
    index: 7,
    fields: [
      {refs: Int32Array.from(titles), scores: Int32Array.from(titles, () => 5000)},
      {refs: new Int32Array(), scores: new Int32Array()},
      {refs: numbers, scores: numbers},
      {refs: new Int32Array(), scores: new Int32Array()},
    ],
  };
}

const outlined = (entry: TermEntry): TermEntry => decodeOutline(encodeOutline(entry, SECTIONS), SECTIONS);

describe('the outline of a frequent term', () => {
  test('tells every section that holds the term', () => {
    const entry = aTerm([3, 9]);
    const {term, index, fields} = outlined(entry);
    expect({term, index}).toEqual({term: 'law', index: 7});
    expect(fields.map(({refs}) => refs)).toEqual(entry.fields.map(({refs}) => refs));
  });

  test('keeps the scores of the best sections; the others have the middle score of theirs', () => {
    const {scores} = outlined(aTerm()).fields[2]!;
    expect(scores[999]).toBe(999);
    expect(scores[750]).toBe(750);
    expect(scores[749]).toBe(375);
    expect(scores[0]).toBe(375);
  });

  test('finds the best by all fields together, and keeps their scores in each', () => {
    const {fields} = outlined(aTerm([3]));
    expect(fields[0]!.scores[0]).toBe(5000);
    expect(fields[2]!.scores[3]).toBe(3);
  });

  test.each([
    ['is cut short', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['goes on', (bytes: Uint8Array) => Uint8Array.from([...bytes, 0])],
  ])('is refused when it %s', (_name, damage) =>
    expect(() => decodeOutline(damage(encodeOutline(aTerm(), SECTIONS)), SECTIONS)).toThrow(RangeError),
  );

  test('is refused when it names sections that do not exist', () =>
    expect(() => decodeOutline(encodeOutline(aTerm(), SECTIONS), 10)).toThrow(
      'A section in the file does not exist.',
    ));
});
