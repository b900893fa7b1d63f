import {FIELDS} from '../../../../src/search/core/field';
import {ByteReader, ByteWriter} from '../../../../src/search/core/format/bytes';
import {FORMAT_VERSION, parseManifest, rangeOf, separator} from '../../../../src/search/core/format/manifest';
import {decodePages, encodePages} from '../../../../src/search/core/format/pages';
import {
  encodePositions,
  PositionsShard,
  type FieldPositions,
} from '../../../../src/search/core/format/positions';
import {encodeShard, Shard, type TermEntry} from '../../../../src/search/core/format/postings';
import {decodeSections, encodeSections} from '../../../../src/search/core/format/sections';
import {decodeVocabulary, encodeVocabulary, reversed} from '../../../../src/search/core/format/vocabulary';
import type {Page} from '../../../../src/search/core/section';
import {seededRandom, type SeededRandom} from '../../../builders/seededRandom';

const SECTIONS = 500;

function rising(random: SeededRandom, length: number, most: number): Int32Array {
  const values = new Set(random.list(length, () => random.integer(0, most)));
  return Int32Array.from([...values].sort((a, b) => a - b));
}

/** Positions of a term in a field, from those of each posting. */
function placed(postings: readonly Int32Array[]): FieldPositions {
  let end = 0;
  const starts = Int32Array.from([0, ...postings.map(({length}) => (end += length))]);
  return {starts, positions: Int32Array.from(postings.flatMap((posting) => [...posting]))};
}

/** Every entry of a shard. */
function decodeShard(bytes: Uint8Array, sectionCount: number): TermEntry[] {
  const shard = new Shard(bytes, sectionCount);
  return shard.terms.map((_, at) => shard.entry(at));
}

function someEntries(random: SeededRandom): TermEntry[] {
  const letters = 'abș1=ț'.split('');
  const terms = [
    ...new Set(random.list(20, () => random.list(random.integer(1, 6), () => random.pick(letters)).join(''))),
  ];
  return terms
    .sort((a, b) => (a < b ? -1 : 1))
    .map((term, index) => ({
      term,
      index,
      fields: FIELDS.map(() => {
        const refs = rising(random, random.integer(0, 20), SECTIONS - 1);
        return {refs, scores: Int32Array.from(refs, () => random.integer(0, 90_000))};
      }),
    }));
}

describe('bytes', () => {
  test.each([0, 1, 127, 128, 16_383, 16_384, 2 ** 31 - 1])('a number comes back: %i', (value) => {
    const writer = new ByteWriter();
    writer.varint(value);
    expect(new ByteReader(writer.toBytes()).varint()).toBe(value);
  });

  test.each([-1, 0.5, 2 ** 31, Number.NaN])('%s is not a number that a file can hold', (value) =>
    expect(() => new ByteWriter().varint(value)).toThrow(RangeError),
  );

  test.each(['', 'ședință', 'Ł', '𝔸', '\u0000', 'constructor'])('a text comes back: %j', (value) => {
    const writer = new ByteWriter();
    writer.text(value);
    expect(new ByteReader(writer.toBytes()).text()).toBe(value);
  });

  test('a text that goes beyond the file is refused', () =>
    expect(() => new ByteReader(Uint8Array.of(9, 97)).text()).toThrow(RangeError));
});

describe('the files of an index', () => {
  test('postings come back as they were', () => {
    const random = seededRandom(1);
    for (let i = 0; i < 50; i += 1) {
      const entries = someEntries(random);
      expect(decodeShard(encodeShard(entries), SECTIONS)).toEqual(entries);
    }
  });

  test('an exact form comes back as it was, whatever its scores beside its stem’s', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 100; i += 1) {
      const stem = {
        term: 'hotar',
        index: 0,
        fields: FIELDS.map(() => {
          const refs = rising(random, random.integer(0, 30), SECTIONS - 1);
          return {refs, scores: Int32Array.from(refs, () => random.integer(0, 9_000))};
        }),
      };
      const forms = ['hotar=hotararii', 'hotar=hotărâre'].map((term, n) => ({
        term,
        index: n + 1,
        fields: stem.fields.map(({refs, scores}) => {
          const kept = Array.from(refs.keys()).filter(() => random.integer(0, 2) > 0);
          return {
            refs: Int32Array.from(kept, (at) => refs[at]!),
            scores: Int32Array.from(kept, (at) => random.pick([scores[at]! * 2, random.integer(0, 9_000)])),
          };
        }),
      }));
      const entries = [stem, ...forms];
      expect(decodeShard(encodeShard(entries), SECTIONS)).toEqual(entries);
      const apart = new Shard(encodeShard(forms, stem), SECTIONS);
      expect(forms.map((_, at) => apart.outerStemOf(at))).toEqual(['hotar', 'hotar']);
      expect(forms.map((_, at) => apart.entry(at, stem))).toEqual(forms);
    }
  });

  test('a form without its stem, or where its stem is not, is refused', () => {
    const numbers = (writer: ByteWriter, ...values: readonly number[]): void =>
      values.forEach((value) => writer.varint(value));
    const lone = new ByteWriter();
    numbers(lone, 1, 1, 0, 1, 0); // one term; it shares no letter and is a form; no letters; a block of one byte: its number
    expect(() => new Shard(lone.toBytes(), SECTIONS).entry(0)).toThrow('A form in the file has no stem.');
    const beyond = new ByteWriter();
    numbers(beyond, 2, 0);
    beyond.text('a');
    numbers(beyond, 3);
    beyond.text('=á');
    numbers(beyond, 5, 4); // lengths of the two blocks
    numbers(beyond, 0, 0, 0, 0, 0); // the stem: its number, and no section in any field
    numbers(beyond, 1, 127, 1, 0); // the form: number, ratio, and one section: the stem's first
    expect(() => new Shard(beyond.toBytes(), SECTIONS).entry(1)).toThrow(
      'A form in the file stands where its stem does not.',
    );
  });

  test('postings of a section that the index does not have are refused', () => {
    const entries = [
      {
        term: 'a',
        index: 0,
        fields: FIELDS.map(() => ({refs: Int32Array.of(7), scores: Int32Array.of(1)})),
      },
    ];
    expect(() => decodeShard(encodeShard(entries), 7)).toThrow('A section in the file does not exist.');
  });

  test('positions come back as they were', () => {
    const random = seededRandom(2);
    const terms = random.list(30, () =>
      FIELDS.map(() => placed(random.list(random.integer(0, 4), () => rising(random, 5, 900)))),
    );
    const shard = new PositionsShard(encodePositions(terms));
    expect(terms.map((_, place) => shard.at(place))).toEqual(terms);
    expect(() => shard.at(terms.length)).toThrow('The file ends too early.');
  });

  test('a vocabulary comes back as it was, and a word is read from its end', () => {
    const terms = ['a', 'ab', 'abc', 'constructor', 'ș', 'țară'];
    expect(decodeVocabulary(encodeVocabulary(terms))).toEqual(terms);
    expect(['tara', 'ședință'].map(reversed)).toEqual(['arat', 'ățnideș']);
  });

  test('shown sections come back as they were', () => {
    const section = {
      id: 'HT-1.1.1',
      url: '/2/x/#HT-1.1.1',
      label: 'HT 1.1.1',
      title: 'Țăndărei',
      path: 'A › B',
      body: 'Text, longer than is read at once. '.repeat(70),
      subjects: 'text, plain',
    };
    expect(decodeSections(encodeSections([section, section]))).toEqual([section, section]);
  });

  test('pages come back with their facets', () => {
    const pages: Page[] = [
      {url: '/a/', title: 'A', note: '', facets: {court: ['ECtHR'], topic: ['Consent', 'Servitude']}},
      {url: '/b/', title: 'B', note: 'ECtHR, 2005', facets: {}},
    ];
    const table = {pages, firstSections: Int32Array.of(0, 3)};
    expect(decodePages(encodePages(table), 5)).toEqual(table);
  });

  test('what is cut short anywhere is refused, and nothing else than a RangeError is thrown', () => {
    const random = seededRandom(3);
    const bytes = encodeShard(someEntries(random));
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => decodeShard(bytes.slice(0, length), SECTIONS)).toThrow(RangeError);
  });

  test('bytes changed at random are read or refused, and never hang', () => {
    const random = seededRandom(4);
    const decoders: [Uint8Array, (bytes: Uint8Array) => unknown][] = [
      [encodeShard(someEntries(random)), (bytes) => decodeShard(bytes, SECTIONS)],
      [encodeVocabulary(['a', 'ab', 'b']), decodeVocabulary],
      [
        encodePositions([[placed([Int32Array.of(1, 5)]), placed([]), placed([]), placed([])]]),
        (bytes) => new PositionsShard(bytes).at(0),
      ],
      [
        encodeSections([{id: 'a', url: '/a/', label: '', title: 'T', path: '', body: 'b', subjects: ''}]),
        decodeSections,
      ],
      [
        encodePages({
          pages: [{url: '/a/', title: 'A', note: '', facets: {x: ['y']}}],
          firstSections: Int32Array.of(0),
        }),
        (bytes) => decodePages(bytes, 5),
      ],
    ];
    for (let i = 0; i < 3000; i += 1) {
      const [sound, decode] = random.pick(decoders);
      const damaged = sound.slice();
      for (let n = random.integer(1, 4); n > 0; n -= 1)
        damaged[random.integer(0, damaged.length - 1)] = random.integer(0, 255);
      try {
        decode(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
  });
});

describe('parseManifest', () => {
  const sound = {
    format: FORMAT_VERSION,
    build: 'abc123',
    language: 'en',
    sectionCount: 2,
    termCount: 3,
    shards: ['a'],
    outlines: [],
    outlineHundreds: [],
    vocabulary: ['a'],
    endings: ['a'],
    phrases: ['a'],
    sectionsPerFile: 3,
  };

  test('a manifest of another format is refused, with what to do', () =>
    expect(() => parseManifest(JSON.stringify({...sound, format: 99}))).toThrow(
      'Search index file manifest.json: has format 99; this script reads format 4. Reload the page.',
    ));

  test.each([
    ['no JSON', '{"format": 1', 'is not readable'],
    ['a page in its place', '"<!doctype html>"', 'is not a list of index files'],
    ['nothing', 'null', 'is not a list of index files'],
    ['a list without its shards', JSON.stringify({...sound, shards: undefined}), 'is incomplete'],
    ['outlines without their counts', JSON.stringify({...sound, outlines: [1]}), 'is incomplete'],
    ['a folder that leads out of the index', JSON.stringify({...sound, build: '../x'}), 'is incomplete'],
    ['a file of no sections', JSON.stringify({...sound, sectionsPerFile: 0}), 'is incomplete'],
    ['a count that no index has', JSON.stringify({...sound, sectionCount: 2 ** 31 - 1}), 'is incomplete'],
    ['a count that is none', JSON.stringify({...sound, sectionCount: -1}), 'is incomplete'],
  ])('%s is refused', (_what, text, message) => expect(() => parseManifest(text)).toThrow(message));
});

describe('separator', () => {
  test.each([
    [undefined, 'abc', 'a'],
    ['abc', 'b', 'b'],
    ['hotar', 'hotărâre', 'hotă'],
    ['hotar', 'hotarare', 'hotara'],
    ['12', '13/2008', '13'],
  ])('between %s and %s is “%s”', (last, first, expected) => expect(separator(last, first)).toBe(expected));
});

describe('rangeOf', () => {
  test.each([
    ['a', -1],
    ['b', 0],
    ['bz', 0],
    ['m', 1],
    ['zz', 1],
  ])('%s lies in range %i', (value, range) => expect(rangeOf(['b', 'm'], value)).toBe(range));
});
