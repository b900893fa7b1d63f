import {
  compareEditions,
  findLedgerFaults,
  findRewrites,
  formatLedger,
  recordParagraphs,
  movedHash,
  WITHDRAWN_HASH,
  type Ledger,
  type LedgerParagraph,
} from '../../src/publications/ledger';
import {seededRandom} from '../builders/seededRandom';

const ID = 'HT-11.2.3';

function aParagraph(values: Partial<LedgerParagraph> = {}): LedgerParagraph {
  return {id: ID, edition: 2, hash: 'aaaa', corrigenda: 0, ...values};
}

function aLedger(hash = 'aaaa', corrigenda = 0): Ledger {
  return {[ID]: {'2': {hash, corrigenda}}};
}

/** A paragraph that keeps edition 2 in the content, and is recorded. */
const other = aParagraph({id: 'HT-11.2.9', hash: 'oooo'});
const otherEntry: Ledger = {'HT-11.2.9': {'2': {hash: 'oooo', corrigenda: 0}}};

describe('findLedgerFaults', () => {
  test('finds nothing where the content says what the ledger holds', () =>
    expect(findLedgerFaults(aLedger(), [aParagraph()])).toEqual([]));

  test('a published paragraph that is no longer there has vanished', () =>
    expect(findLedgerFaults({...aLedger(), ...otherEntry}, [other])).toEqual([
      {kind: 'vanished', id: ID, edition: 2},
    ]));

  test('a number that was withdrawn has to stay as well', () =>
    expect(findLedgerFaults({...aLedger(WITHDRAWN_HASH), ...otherEntry}, [other])).toEqual([
      {kind: 'vanished', id: ID, edition: 2},
    ]));

  test('a paragraph that stands in another edition only has vanished from its own', () =>
    expect(findLedgerFaults({...aLedger(), ...otherEntry}, [other, aParagraph({edition: 3})])).toEqual([
      {kind: 'vanished', id: ID, edition: 2},
      {kind: 'unrecorded', id: ID, edition: 3},
    ]));

  test('an edition that the content does not hold at all is left out', () =>
    expect(
      findLedgerFaults({[ID]: {'1': {hash: 'old', corrigenda: 0}, '2': {hash: 'aaaa', corrigenda: 0}}}, [
        aParagraph(),
      ]),
    ).toEqual([]));

  test('a new paragraph is unrecorded', () =>
    expect(findLedgerFaults({}, [aParagraph()])).toEqual([{kind: 'unrecorded', id: ID, edition: 2}]));

  test('a text that changed without a corrigendum is a fault', () =>
    expect(findLedgerFaults(aLedger(), [aParagraph({hash: 'bbbb'})])).toEqual([
      {kind: 'changed', id: ID, edition: 2},
    ]));

  test('a text that changed with a corrigendum waits to be recorded', () =>
    expect(findLedgerFaults(aLedger(), [aParagraph({hash: 'bbbb', corrigenda: 1})])).toEqual([
      {kind: 'unrecorded', id: ID, edition: 2},
    ]));

  test('an old corrigendum does not explain a new change', () =>
    expect(findLedgerFaults(aLedger('aaaa', 1), [aParagraph({hash: 'bbbb', corrigenda: 1})])).toEqual([
      {kind: 'changed', id: ID, edition: 2},
    ]));

  test('withdrawing a paragraph needs no corrigendum', () =>
    expect(findLedgerFaults(aLedger(), [aParagraph({hash: WITHDRAWN_HASH})])).toEqual([
      {kind: 'unrecorded', id: ID, edition: 2},
    ]));

  test.each([0, 1])('a number that moved is never used again, whatever its corrigenda (%i)', (corrigenda) =>
    expect(
      findLedgerFaults(aLedger(movedHash('HT-12.1.2')), [aParagraph({hash: 'bbbb', corrigenda})]),
    ).toEqual([{kind: 'reused', id: ID, edition: 2}]),
  );

  test('a text that moves is what moving means, and needs no corrigendum', () =>
    expect(findLedgerFaults(aLedger(), [aParagraph({hash: movedHash('HT-12.1.2')})])).toEqual([
      {kind: 'unrecorded', id: ID, edition: 2},
    ]));

  test.each([
    ['changed', 0],
    ['unrecorded', 1],
  ])('where it went is said once: another place is %s with %i corrigenda', (kind, corrigenda) =>
    expect(
      findLedgerFaults(aLedger(movedHash('HT-12.1.2')), [
        aParagraph({hash: movedHash('HT-13.1.1'), corrigenda}),
      ]),
    ).toEqual([{kind, id: ID, edition: 2}]),
  );

  test.each([0, 1])('a withdrawn number is never used again, whatever its corrigenda (%i)', (corrigenda) =>
    expect(findLedgerFaults(aLedger(WITHDRAWN_HASH), [aParagraph({hash: 'bbbb', corrigenda})])).toEqual([
      {kind: 'reused', id: ID, edition: 2},
    ]),
  );

  test('an id that every object knows is an id like any other', () =>
    expect(findLedgerFaults({}, [aParagraph({id: 'constructor'})])).toEqual([
      {kind: 'unrecorded', id: 'constructor', edition: 2},
    ]));
});

describe('findRewrites', () => {
  test('lets the lines of a note go that was withdrawn as a whole, and no others', () => {
    const entry = {2: {hash: 'a', corrigenda: 0}};
    const committed = {'JP-a-v-france-1': entry, 'HT-11.1.1': entry};
    expect(findRewrites(committed, {}, (id) => id.startsWith('JP-a-v-france-'))).toEqual([
      {kind: 'vanished', id: 'HT-11.1.1', edition: 2},
    ]);
  });

  test('finds nothing where the proposed ledger only adds', () =>
    expect(findRewrites(aLedger(), {...aLedger(), ...otherEntry})).toEqual([]));

  test('a line taken out of the ledger has vanished', () =>
    expect(findRewrites(aLedger(), {})).toEqual([{kind: 'vanished', id: ID, edition: 2}]));

  test('an edition taken out of a line has vanished', () =>
    expect(findRewrites(aLedger(), {[ID]: {'3': {hash: 'aaaa', corrigenda: 0}}})).toEqual([
      {kind: 'vanished', id: ID, edition: 2},
    ]));

  test('a hash exchanged without a corrigendum is a change', () =>
    expect(findRewrites(aLedger(), aLedger('bbbb'))).toEqual([{kind: 'changed', id: ID, edition: 2}]));

  test('a hash exchanged with a corrigendum is accepted', () =>
    expect(findRewrites(aLedger(), aLedger('bbbb', 1))).toEqual([]));

  test('a withdrawal is accepted', () =>
    expect(findRewrites(aLedger(), aLedger(WITHDRAWN_HASH))).toEqual([]));

  test('a hash in place of a withdrawal is a number used again', () =>
    expect(findRewrites(aLedger(WITHDRAWN_HASH), aLedger('bbbb', 1))).toEqual([
      {kind: 'reused', id: ID, edition: 2},
    ]));
});

describe('recordParagraphs', () => {
  test('takes in what is new and keeps all that was there', () => {
    const before: Ledger = {[ID]: {'1': {hash: 'old', corrigenda: 0}}, ...otherEntry};
    expect({...recordParagraphs(before, [aParagraph()])}).toEqual({
      [ID]: {'1': {hash: 'old', corrigenda: 0}, '2': {hash: 'aaaa', corrigenda: 0}},
      ...otherEntry,
    });
  });

  test('leaves the ledger that it was given as it was', () => {
    const before = aLedger();
    recordParagraphs(before, [aParagraph({hash: 'bbbb', corrigenda: 1}), other]);
    expect(before).toEqual(aLedger());
  });

  test('leaves nothing that findLedgerFaults would still find', () => {
    const paragraphs = [aParagraph({hash: 'bbbb', corrigenda: 1}), other, aParagraph({id: '__proto__'})];
    expect(findLedgerFaults(recordParagraphs(aLedger(), paragraphs), paragraphs)).toEqual([]);
  });
});

describe('compareEditions', () => {
  const entry = (hash: string) => ({hash, corrigenda: 0});
  test.each([
    ['same', {'1': entry('aaaa'), '2': entry('aaaa')}],
    ['reworded', {'1': entry('aaaa'), '2': entry('bbbb')}],
    ['new', {'2': entry('aaaa')}],
    ['new', {'1': entry(WITHDRAWN_HASH), '2': entry('aaaa')}],
    ['withdrawn', {'1': entry('aaaa'), '2': entry(WITHDRAWN_HASH)}],
    ['withdrawn', {'1': entry(WITHDRAWN_HASH), '2': entry(WITHDRAWN_HASH)}],
    ['moved', {'1': entry('aaaa'), '2': entry(movedHash('HT-12.1.2'))}],
    ['new', {'1': entry(movedHash('HT-12.1.2')), '2': entry('aaaa')}],
    ['absent', {'1': entry('aaaa')}],
  ])('calls a paragraph %s whose editions hold %j', (change, byEdition) =>
    expect(compareEditions({[ID]: byEdition}, ID, 1, 2)).toBe(change),
  );

  test('calls a paragraph absent that the ledger does not know', () => {
    expect(compareEditions({}, ID, 1, 2)).toBe('absent');
    expect(compareEditions({}, 'constructor', 1, 2)).toBe('absent');
  });
});

describe('formatLedger', () => {
  test('writes one line a paragraph, in order, with the editions of a paragraph in order', () =>
    expect(
      formatLedger({
        'HT-11.10.1': {'2': {hash: 'dddd', corrigenda: 0}},
        'JP-siliadin-v-france-7': {'2': {hash: 'eeee', corrigenda: 0}},
        'HT-11.2.3a': {'2': {hash: 'cccc', corrigenda: 0}},
        'HT-11.2.3': {'10': {hash: 'withdrawn', corrigenda: 2}, '2': {hash: 'aaaa', corrigenda: 1}},
      }),
    ).toBe(
      [
        '{',
        '  "HT-11.2.3": {"2": {"hash": "aaaa", "corrigenda": 1}, "10": {"hash": "withdrawn", "corrigenda": 2}},',
        '  "HT-11.2.3a": {"2": {"hash": "cccc", "corrigenda": 0}},',
        '  "HT-11.10.1": {"2": {"hash": "dddd", "corrigenda": 0}},',
        '  "JP-siliadin-v-france-7": {"2": {"hash": "eeee", "corrigenda": 0}}',
        '}',
        '',
      ].join('\n'),
    ));

  test('writes an empty ledger as an empty object', () => expect(JSON.parse(formatLedger({}))).toEqual({}));

  describe('for any ledger', () => {
    const random = seededRandom(11);
    const anId = (): string =>
      random.pick([
        () => `HT-${random.list(3, () => random.integer(1, 12)).join('.')}${random.pick(['', 'a'])}`,
        () => `JP-${random.pick(['a-v-b', 'a-v-b-2', 'be-cass-2012'])}-${random.integer(1, 12)}`,
        () => `HT-${random.pick(['A', 'C'])}.${random.integer(1, 12)}`,
      ])();
    const ledgers: Ledger[] = random.list(200, () =>
      Object.fromEntries(
        random.list(random.integer(0, 15), () => [
          anId(),
          Object.fromEntries(
            random.list(random.integer(1, 3), () => [
              String(random.integer(1, 12)),
              {
                hash: random.pick([WITHDRAWN_HASH, random.integer(0, 2 ** 31).toString(16)]),
                corrigenda: random.integer(0, 3),
              },
            ]),
          ),
        ]),
      ),
    );
    const idsOf = (text: string): string[] => Object.keys(JSON.parse(text) as Ledger);

    test('what is written reads back as it was', () => {
      for (const ledger of ledgers) expect(JSON.parse(formatLedger(ledger))).toEqual(ledger);
    });

    test('the same paragraphs give the same text, in whatever order they came', () => {
      for (const ledger of ledgers) {
        const reversed = Object.fromEntries(
          Object.entries(ledger)
            .reverse()
            .map(([id, byEdition]) => [id, Object.fromEntries(Object.entries(byEdition).reverse())]),
        );
        expect(formatLedger(reversed)).toBe(formatLedger(ledger));
      }
    });

    test('the ids stand in the natural order of their letters and numbers', () => {
      // A slow and plain way to the same order: numbers padded until code units decide.
      const padded = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
      for (const ledger of ledgers) {
        const ids = idsOf(formatLedger(ledger));
        expect(ids).toEqual([...ids].sort((a, b) => (padded(a) < padded(b) ? -1 : 1)));
      }
    });
  });
});
