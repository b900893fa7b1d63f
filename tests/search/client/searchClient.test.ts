import {NoNetworkError} from '../../../src/search/client/errors';
import {serve, type SearchServing} from '../../../src/search/client/protocol';
import {SearchClient, type WorkerEnd} from '../../../src/search/client/searchClient';
import type {AskedQuestion, ShownAnswer} from '../../../src/search/client/shownAnswer';
import {aSearchService, EMPTY_ANSWER} from '../../builders/aSearchService';

const INDEX = 'https://portal.example/search/2-en/';

function question(text: string): AskedQuestion {
  return {text, excerptLength: 100};
}

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** The two ends of a worker that runs a service; `fail` is its error event. */
function aWorker(service: SearchServing): {end: WorkerEnd; fail: () => void} {
  const {port1, port2} = new MessageChannel();
  ports.push(port1);
  serve(port2, service);
  let onError = (): void => undefined;
  const end = {
    postMessage: (message: unknown) => port1.postMessage(message),
    addEventListener: (type: 'message' | 'error', listener: (event: never) => void) => {
      if (type === 'error') onError = listener as () => void;
      else port1.addEventListener('message', listener as unknown as (event: MessageEvent) => void);
    },
  };
  return {end: end, fail: () => onError()};
}

function noService(): Promise<SearchServing> {
  throw new Error('The page’s own service was asked for.');
}

/** Answers when told to, in any order. */
function aSlowService(): {
  service: SearchServing;
  answer: (text: string) => void;
  /** Waits for the next question. */
  asked: () => Promise<void>;
} {
  const waiting = new Map<string, (answer: ShownAnswer) => void>();
  let onAsked = (): void => undefined;
  const service = aSearchService({
    ask: (_index, {text}) =>
      new Promise((resolve) => {
        waiting.set(text, resolve);
        onAsked();
      }),
  });
  return {
    service,
    answer: (text) => waiting.get(text)!({...EMPTY_ANSWER, words: [text]}),
    asked: () => new Promise<void>((resolve) => (onAsked = resolve)),
  };
}

describe('SearchClient', () => {
  test('starts no worker before it is asked', () => {
    const makeWorker = jest.fn();
    new SearchClient({makeWorker, loadService: noService});
    expect(makeWorker).not.toHaveBeenCalled();
  });

  test('gives what the worker answers, and makes one worker for all questions', async () => {
    const makeWorker = jest.fn(
      () => aWorker(aSearchService({ask: async (_, {text}) => ({...EMPTY_ANSWER, words: [text]})})).end,
    );
    const client = new SearchClient({makeWorker, loadService: noService});
    expect((await client.ask(INDEX, question('free')))?.words).toEqual(['free']);
    expect((await client.ask(INDEX, question('account')))?.words).toEqual(['account']);
    expect(makeWorker).toHaveBeenCalledTimes(1);
  });

  test('drops the answer to an older question, whichever comes first', async () => {
    const {service, answer, asked} = aSlowService();
    const client = new SearchClient({makeWorker: () => aWorker(service).end, loadService: noService});
    let arrival = asked();
    const older = client.ask(INDEX, question('fre'));
    await arrival;
    arrival = asked();
    const newer = client.ask(INDEX, question('free'));
    await arrival;
    answer('free');
    expect((await newer)?.words).toEqual(['free']);
    answer('fre');
    expect(await older).toBeUndefined();
  });

  test('drops the failure of an older question too', async () => {
    const client = new SearchClient({
      makeWorker: () =>
        aWorker(
          aSearchService({
            ask: async (_, {text}) => {
              if (text === 'fre') throw new NoNetworkError('manifest.json');
              return EMPTY_ANSWER;
            },
          }),
        ).end,
      loadService: noService,
    });
    const older = client.ask(INDEX, question('fre'));
    const newer = client.ask(INDEX, question('free'));
    expect(await older).toBeUndefined();
    expect(await newer).toEqual(EMPTY_ANSWER);
  });

  test('rejects with the name and the message that an error has in the worker', async () => {
    const failing = aSearchService({
      ask: async () => {
        throw new NoNetworkError('manifest.json');
      },
    });
    const client = new SearchClient({makeWorker: () => aWorker(failing).end, loadService: noService});
    await expect(client.ask(INDEX, question('free'))).rejects.toMatchObject({
      name: 'NoNetworkError',
      message: 'Search index file manifest.json: the network does not answer. Connect and try again.',
    });
  });

  test('asks on the page itself where no worker can be made', async () => {
    const loadService = jest.fn(async () => aSearchService());
    const client = new SearchClient({
      makeWorker: () => {
        throw new Error('refused by the content security policy');
      },
      loadService,
    });
    expect(await client.ask(INDEX, question('free'))).toEqual(EMPTY_ANSWER);
    await client.open(INDEX);
    expect(loadService).toHaveBeenCalled();
  });

  test('answers on the page what a worker owes that falls over', async () => {
    const {service, asked} = aSlowService();
    const {end, fail} = aWorker(service);
    const client = new SearchClient({makeWorker: () => end, loadService: async () => aSearchService()});
    const arrival = asked();
    const owed = client.ask(INDEX, question('free'));
    await arrival;
    fail();
    expect(await owed).toEqual(EMPTY_ANSWER);
  });

  test('tries again to load the service of the page after it could not', async () => {
    let isOnline = false;
    const client = new SearchClient({
      makeWorker: () => {
        throw new Error('no workers');
      },
      loadService: async () => {
        if (!isOnline) throw new TypeError('Failed to fetch');
        return aSearchService();
      },
    });
    await expect(client.ask(INDEX, question('free'))).rejects.toThrow('Failed to fetch');
    isOnline = true;
    expect(await client.ask(INDEX, question('free'))).toEqual(EMPTY_ANSWER);
  });
});
