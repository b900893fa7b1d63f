import {gzipSync} from 'node:zlib';
import {
  DamagedFileError,
  MissingFileError,
  NoNetworkError,
  RefusedFileError,
} from '../../../src/search/client/errors';
import {WebIndexReader} from '../../../src/search/client/webIndexReader';

const FOLDER = 'https://portal.example/search/2-en/';
const FILE = 'b0/postings-3.bin';
const CONTENT = new TextEncoder().encode('posting lists '.repeat(50));
const STORED = new Uint8Array(gzipSync(CONTENT));

interface Asked {
  readonly url: string;
  readonly cache: RequestCache | undefined;
}

/** A reader over a server that gives these responses one after another, the last one for good. */
function aReader(...responses: (() => Response)[]): {reader: WebIndexReader; asked: Asked[]} {
  const asked: Asked[] = [];
  const reader = new WebIndexReader(FOLDER, async (url, {cache}) => {
    asked.push({url, cache});
    return responses[Math.min(asked.length, responses.length) - 1]!();
  });
  return {reader, asked};
}

const stored = (): Response => new Response(STORED);
const status = (code: number) => (): Response => new Response('no', {status: code});
const cutOff = (): Response => new Response(STORED.subarray(0, STORED.length - 6));
const changed = (): Response => {
  const bytes = STORED.slice();
  bytes[bytes.length - 6] = bytes[bytes.length - 6]! ^ 0xff; // in the checksum
  return new Response(bytes);
};
const noNetwork = (): Response => {
  throw new TypeError('Failed to fetch');
};

describe('WebIndexReader', () => {
  test('asks for the manifest anew each time', async () => {
    const {reader, asked} = aReader(() => new Response('{"format":1}'));
    expect(await reader.readText('manifest.json')).toBe('{"format":1}');
    expect(asked).toEqual([{url: `${FOLDER}manifest.json`, cache: 'no-cache'}]);
  });

  test('inflates a file of the build, and takes a copy that the browser has', async () => {
    const {reader, asked} = aReader(stored);
    expect(await reader.readBytes(FILE)).toEqual(CONTENT);
    expect(asked).toEqual([{url: `${FOLDER}${FILE}`, cache: 'force-cache'}]);
  });

  test.each([
    ['is cut off', cutOff],
    ['fails its checksum', changed],
    ['is no gzip at all', () => new Response('<!doctype html>')],
    ['is empty', () => new Response('')],
  ])('says that a file is damaged that %s', async (_, damaged) => {
    const {reader, asked} = aReader(damaged);
    await expect(reader.readBytes(FILE)).rejects.toThrow(DamagedFileError);
    expect(asked.map(({cache}) => cache)).toEqual(['force-cache', 'reload']);
  });

  test('does not ask a damaged copy twice: the server’s may be whole', async () => {
    const {reader} = aReader(cutOff, stored);
    expect(await reader.readBytes(FILE)).toEqual(CONTENT);
  });

  test.each([
    [404, MissingFileError, 'the server does not have it. Reload the page.'],
    [410, MissingFileError, 'the server does not have it. Reload the page.'],
    [403, RefusedFileError, 'the server answers 403. Try again later.'],
    [500, RefusedFileError, 'the server answers 500. Try again later.'],
  ])('names a file for which the server answers %i', async (code, type, problem) => {
    const {reader} = aReader(status(code));
    await expect(reader.readBytes(FILE)).rejects.toThrow(type);
    await expect(reader.readBytes(FILE)).rejects.toThrow(`Search index file ${FILE}: ${problem}`);
    await expect(reader.readText('manifest.json')).rejects.toThrow(type);
  });

  test('says that there is no network when nothing answers', async () => {
    const {reader} = aReader(noNetwork);
    await expect(reader.readBytes(FILE)).rejects.toThrow(NoNetworkError);
    await expect(reader.readText('manifest.json')).rejects.toThrow(NoNetworkError);
  });

  test('says so too when an answer breaks off', async () => {
    const {reader} = aReader(
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(STORED.subarray(0, 20));
              controller.error(new TypeError('network error'));
            },
          }),
        ),
    );
    await expect(reader.readBytes(FILE)).rejects.toThrow(NoNetworkError);
  });
});
