import type {IndexReader} from '../core/indexStore';
import {DamagedFileError, MissingFileError, NoNetworkError, RefusedFileError} from './errors';

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** Reads an index that lies beside the pages of the site. */
export class WebIndexReader implements IndexReader {
  readonly #folder: string;
  readonly #fetch: Fetch;

  /** @param folder Absolute address, with a slash at its end. */
  constructor(folder: string, fetchFile: Fetch = (url, options) => fetch(url, options)) {
    this.#folder = folder;
    this.#fetch = fetchFile;
  }

  async readText(name: string): Promise<string> {
    return new TextDecoder().decode(await this.#read(name, 'no-cache'));
  }

  async readBytes(name: string): Promise<Uint8Array> {
    try {
      return await inflate(name, await this.#read(name, 'force-cache'));
    } catch (error) {
      if (!(error instanceof DamagedFileError)) throw error;
      // It may have been damaged on its way and kept like that: the copy at hand is not asked again.
      return inflate(name, await this.#read(name, 'reload'));
    }
  }

  async #read(name: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
    let response: Response;
    try {
      response = await this.#fetch(`${this.#folder}${name}`, {cache, credentials: 'same-origin'});
    } catch (cause) {
      throw new NoNetworkError(name, {cause});
    }
    if (response.status === 404 || response.status === 410) throw new MissingFileError(name);
    if (!response.ok) throw new RefusedFileError(name, response.status);
    try {
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new NoNetworkError(name, {cause});
    }
  }
}

/** @throws {DamagedFileError} The bytes are no gzip, are cut off, or do not fit their checksum. */
async function inflate(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  try {
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(inflated).arrayBuffer());
  } catch (cause) {
    throw new DamagedFileError(name, {cause});
  }
}
