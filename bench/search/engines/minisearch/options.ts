import type {Options} from 'minisearch';

import type {BenchSection} from '../../sections';

/** Lower case, cut at spaces and punctuation: its defaults. Title and address stay in the index. */
export const OPTIONS: Options<BenchSection> = {
  fields: ['title', 'path', 'body'],
  storeFields: ['url', 'title'],
  searchOptions: {boost: {title: 3, path: 1.5}},
};
