import {translate} from '@docusaurus/Translate';

/** What went wrong, by the name of the error, and what a reader can do. */
export function failureText({name}: {readonly name: string}): {what: string; remedy: string} {
  switch (name) {
    case 'NoNetworkError':
    case 'ChunkLoadError': // a script of ours did not come
      return {
        what: translate({id: 'search.offline', message: 'Search has no connection.'}),
        remedy: translate({
          id: 'search.offlineRemedy',
          message:
            'The search index could not be fetched. Check the connection and try again; pages that are open stay readable.',
        }),
      };
    case 'MissingFileError':
      return {
        what: translate({id: 'search.missing', message: 'A file of the search index is not on the server.'}),
        remedy: translate({
          id: 'search.missingRemedy',
          message: 'The portal may have been renewed while this page was open. Load the page again.',
        }),
      };
    case 'RefusedFileError':
      return {
        what: translate({id: 'search.refused', message: 'The server does not give out the search index.'}),
        remedy: translate({id: 'search.refusedRemedy', message: 'Try again in a few minutes.'}),
      };
    case 'DamagedFileError':
      return {
        what: translate({id: 'search.damaged', message: 'A file of the search index arrived damaged.'}),
        remedy: translate({
          id: 'search.damagedRemedy',
          message: 'Nothing is shown rather than something wrong. Try again, or load the page again.',
        }),
      };
    case 'IndexFormatError':
      return {
        what: translate({id: 'search.format', message: 'The search index cannot be read.'}),
        remedy: translate({
          id: 'search.formatRemedy',
          message:
            'It is damaged, or made for another state of the portal than this page. Load the page again.',
        }),
      };
    default:
      return {
        what: translate({id: 'search.failed', message: 'Search failed.'}),
        remedy: translate({id: 'search.failedRemedy', message: 'Try again, or load the page again.'}),
      };
  }
}
