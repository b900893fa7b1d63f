import {MissingFileError, RemoteError} from '../../../src/search/client/errors';
import {serve, valueOf, type Endpoint, type Reply, type Request} from '../../../src/search/client/protocol';
import {aSearchService} from '../../builders/aSearchService';

const {port1, port2} = new MessageChannel();
const [page, worker] = [port1, port2] as unknown as Endpoint[];
afterAll(() => port1.close());

function reply(request: Request): Promise<Reply> {
  return new Promise((resolve) => {
    port1.onmessage = ({data}: {data: unknown}) => resolve(data as Reply);
    page!.postMessage(request);
  });
}

describe('serve', () => {
  serve(
    worker!,
    aSearchService({
      mark: async (_index, texts) => texts.map((text) => [{start: 0, end: text.length}]),
      open: async () => {
        throw new MissingFileError('manifest.json');
      },
    }),
  );

  test('answers a request under its number', async () => {
    const request: Request = {
      id: 7,
      method: 'mark',
      args: ['/i/', ['free'], {stems: ['free'], beginnings: []}],
    };
    expect(await reply(request)).toEqual({id: 7, value: [[{start: 0, end: 4}]]});
  });

  test('sends an error across with its name and message', async () => {
    const failed = await reply({id: 8, method: 'open', args: ['/i/']});
    expect(failed).toEqual({
      id: 8,
      error: {
        name: 'MissingFileError',
        message: 'Search index file manifest.json: the server does not have it. Reload the page.',
      },
    });
    expect(() => valueOf(failed)).toThrow(RemoteError);
  });
});
