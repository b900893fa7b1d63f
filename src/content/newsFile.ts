/** Posts of the news as the checks see them. */
import * as z from 'zod';

import {isCalendarDate} from '../cases/calendarDate';
import {choiceLists} from '../cases/choiceList';
import type {PageReading} from './pageFile';
import type {YamlText} from './yamlFile';

const text = z.string({error: 'expected text'}).trim().min(1, {error: 'expected text, found nothing'});
const day = z
  .string({error: 'expected a date in quotes like "2022-11-24"'})
  .refine((typed) => /^\d{4}-\d{2}-\d{2}$/.test(typed) && isCalendarDate(typed), {
    error: 'expected a real day like "2022-11-24"',
  });

export const newsSchema = z
  .strictObject({
    title: text.describe('Headline of the post'),
    description: text
      .max(160, {error: 'at most 160 characters'})
      .describe('The post in one line, for lists and feeds'),
    slug: text
      .optional()
      .describe('End of the address; a post on a period needs one: final-conference')
      .meta({title: 'Address name'}),
    date: day.describe('Sorts the post; shown only where there is no period'),
    period: text.optional().describe('When it happened, as the source says it: September–October 2021'),
    written: day.optional().describe('When the post was written, where that is not its date'),
    authors: z
      .array(text)
      .min(1, {error: 'name an institution of blog/authors.yml'})
      .describe('Institutions of blog/authors.yml; at least one')
      .register(choiceLists, {list: 'authors'}),
    tags: z
      .array(text)
      .min(1, {error: 'at least one tag of blog/tags.yml'})
      .describe('Tags of blog/tags.yml; at least one')
      .register(choiceLists, {list: 'tags'}),
  })
  .refine(({period, written}) => period === undefined || written !== undefined, {
    path: ['written'],
    error: 'a post on a period says when it was written',
  })
  .refine(({period, slug}) => period === undefined || slug !== undefined, {
    path: ['slug'],
    error: 'a post on a period has a slug, since its address would else hold the date that only sorts',
  });
export type NewsRecord = z.infer<typeof newsSchema>;

export interface NewsFile extends PageReading {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly source: string;
  readonly frontMatter: YamlText;
  readonly record: NewsRecord;
}
