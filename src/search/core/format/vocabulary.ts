/** Terms of a range, sorted by UTF-16 code unit; read only for prefixes and misspellings. */
import {ByteReader, ByteWriter} from './bytes';
import {sharedLength} from './postings';

export function encodeVocabulary(terms: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(terms.length);
  let previous = '';
  for (const term of terms) {
    const shared = sharedLength(previous, term);
    writer.varint(shared);
    writer.text(term.slice(shared));
    previous = term;
  }
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no vocabulary. */
export function decodeVocabulary(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const terms: string[] = [];
  let previous = '';
  for (let left = reader.count(); left > 0; left -= 1) {
    const shared = reader.varint();
    if (shared > previous.length) throw new RangeError('A term in the file cannot be put together.');
    previous = previous.slice(0, shared) + reader.text();
    terms.push(previous);
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return terms;
}

/** The letters of a term from its end, by code unit: ranges of these hold all terms with one ending. */
export function reversed(term: string): string {
  return term.split('').reverse().join('');
}
