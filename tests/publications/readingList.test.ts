import {MOST_ITEMS, type ReadingList} from '../../src/publications/listShape';
import {
  formatListFragment,
  idOfLabel,
  isListFragment,
  isListId,
  MOST_FRAGMENT,
  NOTE_LETTERS,
  readListFile,
  readListFragment,
  TITLE_LETTERS,
  writeListFile,
  type ListFault,
} from '../../src/publications/readingList';
import {aListItem, aReadingList} from '../builders/aReadingList';
import {seededRandom, type SeededRandom} from '../builders/seededRandom';

const IDS = ['HT-11.2.3', 'HT-11.2.3a', 'HT-C.4', 'JD-18.T.4', 'HT-11', 'JP-siliadin-v-france', 'JP-a-v-b-7'];
/** Letters of six languages, signs that addresses and JSON treat alike, and one outside the first plane. */
const LETTERS = [...'abc ABC ăâîșț łżó éèç ñ ij “”’–% &#?+=/\\"<>{}[]~*._-', '\n', '😀', '\u00a0'];

function someList(random: SeededRandom): ReadingList {
  const text = (most: number): string =>
    random.list(random.integer(0, most), () => random.pick(LETTERS)).join('');
  const places = new Map(
    random
      .list(random.integer(0, 12), () => ({id: random.pick(IDS), edition: random.integer(1, 3)}))
      .map((place) => [`${place.id}@${place.edition}`, place]),
  );
  return {
    title: text(30).replace(/\s+/g, ' '),
    items: [...places.values()].map((place) => ({...place, note: random.integer(0, 1) ? text(80) : ''})),
  };
}

function fragmentOf(list: ReadingList): string {
  const made = formatListFragment(list);
  if ('length' in made) throw new Error(`The link has ${made.length} characters.`);
  return made.fragment;
}

const codeOf = (value: unknown): string =>
  `#list=1.${Buffer.from(JSON.stringify(value)).toString('base64url')}`;

describe('an id', () => {
  test.each(IDS)('can be gathered: %s', (id) => expect(isListId(id)).toBe(true));

  test.each([
    'HT-11.2',
    'HT-C',
    'XX-1.1.1',
    'ht-11.2.3',
    'JP-',
    'JP--a',
    'HT-11.2.3 ',
    '__proto__',
    '',
    `JP-${'a'.repeat(200)}`,
  ])('is no place by itself: “%s”', (id) => expect(isListId(id)).toBe(false));

  test.each([
    ['HT 11.2.3', 'HT-11.2.3'],
    ['JD 18.T.4', 'JD-18.T.4'],
    ['JP siliadin-v-france [7]', 'JP-siliadin-v-france-7'],
    ['HT 11.2', undefined],
    ['', undefined],
  ])('stands behind the label “%s”: %s', (label, id) => expect(idOfLabel(label)).toBe(id));
});

describe('a link', () => {
  test('brings back every list, with its notes in every script', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 300; i += 1) {
      const list = someList(random);
      expect(readListFragment(fragmentOf(list))).toEqual({list});
    }
  });

  test('is made of signs that no program takes for the end of an address', () =>
    expect(fragmentOf(aReadingList({title: 'Ședință (łódź) é 100 %.'}))).toMatch(/^#list=1\.[\w-]+$/));

  test('is the code that everybody else writes, too', () => {
    const list = aReadingList({title: 'Țară', items: [aListItem({note: 'é'}), aListItem({id: 'HT-11'})]});
    expect(fragmentOf(list)).toBe(codeOf(['Țară', [2, [['HT-11.2.3', 'é'], 'HT-11']]]));
  });

  test('takes less than 20 characters for an item without a note', () => {
    const items = Array.from({length: 100}, (_, i) => aListItem({id: `HT-11.2.${i}`}));
    expect(fragmentOf(aReadingList({items})).length).toBeLessThan(20 * 100);
  });

  test('says how long it would be where mail programs would break it', () => {
    const note = 'x'.repeat(NOTE_LETTERS);
    const items = [1, 2, 3, 4].map((i) => aListItem({id: `HT-11.2.${i}`, note}));
    const made = formatListFragment(aReadingList({items}));
    expect(made).toEqual({length: expect.any(Number) as number});
    expect('length' in made && made.length).toBeGreaterThan(MOST_FRAGMENT);
  });

  test.each([
    '#list=',
    '#list=1',
    '#list=1.',
    '#list=1.!!',
    '#list=x.abc',
    '#list=1.AAAA',
    '#list=0.W10',
    '#list=1._w',
  ])('that is damaged is named so: %s', (fragment) => {
    expect(isListFragment(fragment)).toBe(true);
    expect(readListFragment(fragment)).toEqual({fault: {kind: 'damaged'}});
  });

  test('that was cut off anywhere gives a fault, and never half a list', () => {
    const whole = fragmentOf(aReadingList({items: IDS.map((id) => aListItem({id, note: 'Notă: łąka'}))}));
    for (let end = 6; end < whole.length; end += 1)
      expect(readListFragment(whole.slice(0, end))).toHaveProperty('fault');
  });

  test('of a later form is named with its number', () =>
    expect(readListFragment('#list=2.W10')).toEqual({fault: {kind: 'newer', version: 2}}));

  test('that is too long is not looked into', () =>
    expect(readListFragment(`#list=1.${'A'.repeat(MOST_FRAGMENT)}`)).toMatchObject({
      fault: {kind: 'too-large'},
    }));

  test.each(['', '#', '#HT-11.2.3', '#q=list=1'])('is not what was meant by “%s”', (fragment) =>
    expect(isListFragment(fragment)).toBe(false),
  );

  test('from a stranger gives a list or a fault, whatever it holds', () => {
    const random = seededRandom(11);
    const values: unknown[] = [
      null,
      0,
      -1,
      1e99,
      '',
      'x',
      [],
      {},
      true,
      '__proto__',
      {__proto__: null},
      [[]],
    ];
    for (let i = 0; i < 2000; i += 1) {
      const nest = (depth: number): unknown =>
        depth === 0 || random.integer(0, 2) === 0
          ? random.pick(values)
          : random.list(random.integer(0, 4), () => nest(depth - 1));
      const noise = random.list(random.integer(0, 40), () => random.pick([...'ABCxyz019-_.=%#'])).join('');
      for (const fragment of [codeOf(nest(4)), `#list=1.${noise}`, `#list=${noise}`]) {
        const read = readListFragment(fragment);
        expect('list' in read || 'fault' in read).toBe(true);
        if ('list' in read) expect(read.list.items.every(({id}) => isListId(id))).toBe(true);
      }
    }
  });

  test('loses control characters and halves of characters', () =>
    expect(readListFragment(codeOf(['a\u0000b\u202e', [1, [['HT-11', 'x\ud800y']]]]))).toEqual({
      list: {title: 'ab', items: [{id: 'HT-11', edition: 1, note: 'xy'}]},
    }));
});

describe('a file', () => {
  test('brings back every list', () => {
    const random = seededRandom(23);
    for (let i = 0; i < 100; i += 1) {
      const list = someList(random);
      expect(readListFile(writeListFile(list))).toEqual({list});
    }
  });

  test('may begin with the mark that Windows writes', () =>
    expect(readListFile(`\uFEFF${writeListFile(aReadingList())}`)).toEqual({list: aReadingList()}));

  const aFile = (values: object): string =>
    JSON.stringify({format: 'westeros2-reading-list', version: 1, title: '', items: [], ...values});
  const items = (...list: unknown[]): string => aFile({items: list});

  test.each<[string, string, ListFault]>([
    ['is no JSON', '{"format":', {kind: 'not-json'}],
    ['is another JSON', '[1, 2]', {kind: 'other-format'}],
    ['has another format', aFile({format: 'bibliography'}), {kind: 'other-format'}],
    ['has no version', aFile({version: '1'}), {kind: 'other-format'}],
    ['is newer', aFile({version: 3}), {kind: 'newer', version: 3}],
    ['has a title that is none', aFile({title: 7}), {kind: 'title'}],
    ['has too long a title', aFile({title: 'x'.repeat(TITLE_LETTERS + 1)}), {kind: 'title'}],
    ['has no items', aFile({items: {}}), {kind: 'no-items'}],
    [
      'has too many items',
      aFile({items: Array.from({length: MOST_ITEMS + 1}, () => 0)}),
      {kind: 'too-many', count: MOST_ITEMS + 1},
    ],
    ['has an item that is none', items('HT-11'), {kind: 'item', position: 1, field: 'form', found: 'HT-11'}],
    [
      'has a wrong id behind a good one',
      items({id: 'HT-11', edition: 2}, {id: '<b>', edition: 2}),
      {kind: 'item', position: 2, field: 'id', found: '<b>'},
    ],
    [
      'has a wrong edition',
      items({id: 'HT-11', edition: '2'}),
      {kind: 'item', position: 1, field: 'edition', found: '2'},
    ],
    [
      'has a note that is none',
      items({id: 'HT-11', edition: 2, note: 5}),
      {kind: 'item', position: 1, field: 'note', found: '5'},
    ],
    [
      'names an item twice',
      items({id: 'HT-11', edition: 2}, {id: 'HT-11', edition: 2, note: 'again'}),
      {kind: 'item', position: 2, field: 'twice', found: 'HT-11'},
    ],
  ])('that %s is refused with its place', (_, text, fault) => expect(readListFile(text)).toEqual({fault}));
});
