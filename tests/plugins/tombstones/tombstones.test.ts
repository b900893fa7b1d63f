import {tombstoneAddresses, tombstones} from '../../../src/plugins/tombstones/tombstones';
import type {Withdrawal} from '../../../src/publications/withdrawal';
import {anEditionContent} from '../../builders/anEditionContent';

const GONE: Withdrawal = {id: 'exemplu-v-france', on: '2026-12-01', editions: [1, 2], paragraphs: 2};

describe('tombstoneAddresses', () => {
  test('are where the note stood, in each edition and at its lasting addresses', () =>
    expect(tombstoneAddresses(GONE, 2)).toEqual([
      '/1/practice/exemplu-v-france/',
      '/2/practice/exemplu-v-france/',
      '/practice/exemplu-v-france/',
      '/id/exemplu-v-france/',
      '/id/JP-exemplu-v-france/',
      '/id/JP-exemplu-v-france-1/',
      '/id/JP-exemplu-v-france-2/',
    ]));

  test('leave out the address without a number where the edition in force never had it', () =>
    expect(tombstoneAddresses({...GONE, editions: [1]}, 2)).not.toContain('/practice/exemplu-v-france/'));
});

describe('tombstones', () => {
  const editions = [anEditionContent()];

  test('say that a note was withdrawn and when, and lead to the policy', () => {
    const [[address, page] = ['']] = tombstones({editions, withdrawn: [GONE]}, 'https://portal.example');
    expect(address).toBe('/1/practice/exemplu-v-france/');
    expect(page!.title).toBe('Withdrawn');
    expect(page!.canonical).toBe('https://portal.example/1/practice/exemplu-v-france/');
    expect(page!.main.text.replace(/\s+/g, ' ')).toBe(
      '<h1 class="title">Withdrawn</h1> <p class="prose">The note on a case that stood here was withdrawn on 1 December 2026.</p> <p class="prose"><a href="/2/reference/editorial-policy/#removal">What the editorial policy says of withdrawals</a></p>',
    );
  });

  test('are none for a paragraph, whose page is still there', () =>
    expect([
      ...tombstones({editions, withdrawn: [{id: 'HT-11.1.1', on: '2026-12-01', editions: [2]}]}, 'x'),
    ]).toEqual([]));
});
