/** Messages to the search service and back. */
import {serve} from './protocol';
import {webSearchService} from './webSearchService';

serve(self, webSearchService());
