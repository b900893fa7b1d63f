import type {NewsRecord} from '../../src/content/newsFile';

/** The front matter of an invented post on one day: every key that must be there, and no other. */
export function aNewsInput(values: Partial<NewsRecord> = {}): NewsRecord {
  return {
    title: 'Final conference',
    description: 'The project closed with a conference.',
    date: '2022-11-24',
    authors: ['editors'],
    tags: ['project'],
    ...values,
  };
}
