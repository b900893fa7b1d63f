import {newsSchema, type NewsRecord} from '../../src/content/newsFile';
import {aNewsInput} from '../builders/aNewsInput';
import {messagesOf} from '../builders/messagesOf';

/** A post on a period as an editor types it. */
function aPostOnAPeriod(values: Partial<NewsRecord> = {}): NewsRecord {
  return aNewsInput({
    date: '2021-10-31',
    period: 'September–October 2021',
    written: '2026-11-25',
    slug: 'sessions-on-hearings',
    ...values,
  });
}

describe('newsSchema', () => {
  const messages = (values: Record<string, unknown>): string[] =>
    messagesOf(newsSchema, {...aNewsInput(), ...values});

  test('accepts a post on one day', () => expect(newsSchema.parse(aNewsInput())).toEqual(aNewsInput()));

  test('accepts a post on a period', () =>
    expect(newsSchema.parse(aPostOnAPeriod())).toEqual(aPostOnAPeriod()));

  test('a post on a period says when it was written', () =>
    expect(messagesOf(newsSchema, aPostOnAPeriod({written: undefined}))).toEqual([
      'written is missing; a post on a period says when it was written.',
    ]));

  test('a post on a period has a slug, so that its address does not hold the date that only sorts', () =>
    expect(messagesOf(newsSchema, aPostOnAPeriod({slug: undefined}))).toEqual([
      'slug is missing; a post on a period has a slug, since its address would else hold the date that only sorts.',
    ]));

  test('a post on one day may say that it was written later, and needs no slug', () =>
    expect(messages({written: '2026-11-25'})).toEqual([]));

  test('accepts a description of 160 characters', () =>
    expect(messages({description: 'a'.repeat(160)})).toEqual([]));

  test.each([
    [{title: undefined}, 'title is missing; expected text.'],
    [{title: ' '}, 'title is “ ”; expected text, found nothing.'],
    [{description: undefined}, 'description is missing; expected text.'],
    [{description: 'a'.repeat(161)}, `description is “${'a'.repeat(161)}”; at most 160 characters.`],
    [{date: undefined}, 'date is missing; expected a date in quotes like "2022-11-24".'],
    [{date: '2022-02-30'}, 'date is “2022-02-30”; expected a real day like "2022-11-24".'],
    [{date: '2022'}, 'date is “2022”; expected a real day like "2022-11-24".'],
    [{date: '24 November 2022'}, 'date is “24 November 2022”; expected a real day like "2022-11-24".'],
    [{written: '2026-13-01'}, 'written is “2026-13-01”; expected a real day like "2022-11-24".'],
    [{authors: []}, 'authors is []; name an institution of blog/authors.yml.'],
    [{tags: []}, 'tags is []; at least one tag of blog/tags.yml.'],
    [{last_update: 'a'}, 'Field “last_update” is not known here.'],
  ])('refuses %j', (values, message) => expect(messages(values)).toEqual([message]));
});
