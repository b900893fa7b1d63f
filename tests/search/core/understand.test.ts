import type {PhraseAddition, PhraseEntry} from '../../../src/search/core/format/phrases';
import {parseQuery} from '../../../src/search/core/query';
import {understand, type Understanding} from '../../../src/search/core/understand';
import {aPhrase} from '../../builders/aPhrase';

function adding(phrase: string, words: string, values: Partial<PhraseAddition> = {}): PhraseEntry {
  return aPhrase({phrase, additions: [{words, why: 'glossary', isDoubtful: false, ...values}]});
}

const TABLE: readonly PhraseEntry[] = [
  aPhrase({phrase: 'kaya', targets: [1]}),
  aPhrase({phrase: 'siliadin v france', targets: [2]}),
  aPhrase({phrase: 'rantsev', targets: [3]}),
  aPhrase({phrase: '25965 04', targets: [3], isName: false}),
  aPhrase({phrase: 'ht 11 2 3', targets: [4], isName: false}),
  aPhrase({phrase: 'c 66 21', targets: [5], isName: false}),
  aPhrase({phrase: 'echr art 4', targets: [6, 7]}),
  aPhrase({phrase: '2011 36 art 8', targets: [8]}),
  aPhrase({phrase: '2011 36 art 11', targets: [9]}),
  aPhrase({phrase: '2011 36', targets: [10]}),
  adding('audiere', 'hearing', {language: 'ro'}),
  adding('audiere anticipata', 'early evidentiary hearing', {
    language: 'ro',
    term: 'early-evidentiary-hearing',
  }),
  adding('end', 'European Investigation Order', {isDoubtful: true}),
  adding('pimp', 'procuring', {why: 'synonym'}),
];

function ask(text: string): Promise<Understanding> {
  return understand(parseQuery(text), async (phrase) => TABLE.find((entry) => entry.phrase === phrase));
}

async function namedBy(text: string): Promise<readonly number[]> {
  return (await ask(text)).named;
}

async function addedBy(text: string): Promise<string[]> {
  return (await ask(text)).additions.map(({typed, words}) => `${typed}: ${words}`);
}

describe('a name', () => {
  test.each(['Kaya', 'kaya', 'the Kaya case', '"Kaya"', 'Kaya judgment', 'Kaya (2007)'])(
    'is found where it is all that is asked: %s',
    async (text) => expect(await namedBy(text)).toEqual([1]),
  );

  test.each([
    'kaya residence',
    'expulsion Kaya',
    '+kaya',
    '-kaya',
    'title:kaya',
    'kaya*',
    'kaya~1',
    '"kaya" case',
  ])('does not take over a question that asks for more: %s', async (text) =>
    expect(await namedBy(text)).toEqual([]),
  );

  test('is found beside others, where all of them are known', async () => {
    expect(await namedBy('Rantsev and Kaya')).toEqual([3, 1]);
    expect(await namedBy('Rantsev and consent')).toEqual([]);
  });
});

describe('a number', () => {
  test.each([
    ['HT 11.2.3', [4]],
    ['ht11.2.3', [4]],
    ['leading questions HT 11.2.3', [4]],
    ['25965/04 visa', [3]],
    ['see case C-66/21 on reflection', [5]],
    ['HT 11.2.3 and C-66/21', [4, 5]],
  ])('is found wherever it stands: %s', async (text, targets) =>
    expect(await namedBy(text)).toEqual(targets),
  );

  test('is not looked for behind a sign', async () => expect(await namedBy('visa -25965/04')).toEqual([]));
});

describe('a provision', () => {
  test.each([
    ['article 4 ECHR', [6, 7]],
    ['ECHR art. 4(2)', [6, 7]],
    ['arts 8 and 11 Directive 2011/36/EU', [8, 9]],
    ['2011/36/EU', [10]],
  ])('leads to all that stands under it: %s', async (text, targets) =>
    expect(await namedBy(text)).toEqual(targets),
  );
});

describe('a phrase', () => {
  test('adds a term, wherever it stands', async () => {
    expect(await addedBy('audiere')).toEqual(['audiere: hearing']);
    expect(await addedBy('child audiere rules')).toEqual(['audiere: hearing']);
  });

  test('that is longer goes before one inside it', async () =>
    expect(await addedBy('audiere anticipată')).toEqual(['audiere anticipată: early evidentiary hearing']));

  test('tells where its term and its language come from', async () =>
    expect((await ask('AUDIERE ANTICIPATA')).additions[0]).toMatchObject({
      typed: 'AUDIERE ANTICIPATA',
      language: 'ro',
      term: 'early-evidentiary-hearing',
    }));

  test.each(['"audiere anticipată"', '+audiere', '-audiere', 'audiere +anticipata'])(
    'adds nothing to what must stand as it is: %s',
    async (text) => {
      const added = await addedBy(text);
      expect(added).toEqual(text === 'audiere +anticipata' ? ['audiere: hearing'] : []);
    },
  );

  test('that is doubtful is passed on as that, and its words may still be misspelt', async () => {
    const {additions, understood} = await ask('pimp end');
    expect(additions.map(({isDoubtful}) => isDoubtful)).toEqual([false, true]);
    expect([...understood]).toEqual([0]);
  });
});

test('a page of pasted text is no question about names', async () => {
  let asked = 0;
  const text = 'word '.repeat(5000);
  const {named, additions} = await understand(parseQuery(text), async () => {
    asked += 1;
    return undefined;
  });
  expect([named, additions]).toEqual([[], []]);
  expect(asked).toBeLessThan(500);
});
