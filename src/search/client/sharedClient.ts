import {createWorker} from './createWorker';
import {SearchClient} from './searchClient';

let shared: SearchClient | undefined;

/** The client of this visit: box, page and highlights use one worker. Nothing starts before it is asked. */
export function sharedClient(): SearchClient {
  shared ??= new SearchClient({
    makeWorker: createWorker,
    loadService: async () => (await import('./webSearchService')).webSearchService(),
  });
  return shared;
}
