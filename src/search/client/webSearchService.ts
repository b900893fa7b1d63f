import {analyserFor} from '../core/analysis/languages';
import {SearchService} from './searchService';
import {WebIndexReader} from './webIndexReader';

/** The service over indexes that lie beside the pages. */
export function webSearchService(): SearchService {
  return new SearchService({readerFor: (index) => new WebIndexReader(index), analyserFor});
}
