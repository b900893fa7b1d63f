import {citableOf, firstWords, makeHandout} from '../../src/publications/handout';
import {HANDOUT_WORDS} from '../builders/aHandout';
import {aPackPage, aPackPlace} from '../builders/aPackPage';
import {aListItem, aReadingList} from '../builders/aReadingList';

const page = aPackPage();
const place = aPackPlace();
const COMMON = {head: ['30 November 2026'], language: 'en-GB', words: HANDOUT_WORDS};

describe('a handout', () => {
  test('has each item with its words, sources, note, citation and address, in the order of the list', () => {
    const other = aPackPlace({id: 'HT-11.2.4', label: 'HT 11.2.4'});
    const items = [aListItem({id: 'HT-11.2.4'}), aListItem({note: 'Before lunch.\n\nAll.'})];
    const handout = makeHandout({
      ...COMMON,
      list: aReadingList({items}),
      textOf: ({id}) => ({page, place: id === 'HT-11.2.4' ? other : place}),
    });
    expect(handout).toMatchObject({title: 'Day one', caution: 'No official text.', language: 'en-GB'});
    expect(handout.items.map(({label}) => label)).toEqual(['HT 11.2.4', 'HT 11.2.3']);
    expect(handout.items[1]).toMatchObject({
      under: 'Free account. 11.2 Questions',
      parts: [{blocks: place.blocks, sources: place.sources}],
      note: ['Before lunch.', 'All.'],
    });
    const {citations, address} = handout.items[1]!;
    expect(citations[0]).toBe('HT 11.2.3 (edition 2)');
    expect([...citations, address].join(' ')).toContain(place.url);
  });

  test('has a name where the list has none', () =>
    expect(makeHandout({...COMMON, list: aReadingList({title: ' '}), textOf: () => undefined}).title).toBe(
      'Reading list',
    ));

  test('says of an item that is not there that it was not found', () => {
    const [item] = makeHandout({...COMMON, list: aReadingList(), textOf: () => undefined}).items;
    expect(item).toMatchObject({label: 'HT 11.2.3', caution: 'Not found.', parts: [], citations: []});
  });

  test('has all of a chapter or case, each paragraph with its number, each heading once', () => {
    const caution = 'One reader so far.';
    const whole = aPackPage({
      caution,
      blocks: [{kind: 'paragraph', text: 'Outcome: violation.'}],
      places: [
        aPackPlace(),
        aPackPlace({id: 'HT-11.2.4', label: 'HT 11.2.4'}),
        aPackPlace({id: 'HT-11.3.1', label: 'HT 11.3.1', headings: ['11.3 Topics']}),
      ],
    });
    const [item] = makeHandout({...COMMON, list: aReadingList(), textOf: () => ({page: whole})}).items;
    expect(item).toMatchObject({label: 'HT 11', caution});
    expect(item!.parts.map(({label, heading}) => [label, heading])).toEqual([
      [undefined, undefined],
      ['HT 11.2.3', '11.2 Questions'],
      ['HT 11.2.4', undefined],
      ['HT 11.3.1', '11.3 Topics'],
    ]);
  });
});

test('a paragraph is cited as itself, in the edition of its page', () =>
  expect(citableOf({page, place})).toEqual({
    ...page.citable,
    kind: 'paragraph',
    id: 'HT-11.2.3',
    label: 'HT 11.2.3',
    url: place.url,
  }));

describe('the first words', () => {
  test('end with a whole word', () => expect(firstWords({page, place}, 18)).toBe('Put one question …'));

  test('are all of a short text', () =>
    expect(firstWords({page, place}, 100)).toBe('Put one question at a time.'));

  test('of a row are those of its cells', () =>
    expect(
      firstWords(
        {
          page,
          place: aPackPlace({
            blocks: [
              {
                kind: 'row',
                cells: [
                  ['Say', 'Yes.'],
                  ['Avoid', 'No.'],
                ],
              },
            ],
          }),
        },
        100,
      ),
    ).toBe('Yes.; No.'));
});
