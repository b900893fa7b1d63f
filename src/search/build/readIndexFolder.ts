import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';

import {IndexFormatError} from '../core/errors';
import type {IndexReader} from '../core/indexStore';

const inflate = promisify(gunzip);

/**
 * Reads an index from its folder, for tests and for the command line. Rejects with an IndexFormatError that
 * names the file when one is missing or damaged.
 */
export function readIndexFolder(folder: string): IndexReader {
  const read = async (name: string): Promise<Buffer> => {
    try {
      return await readFile(join(folder, name));
    } catch (cause) {
      throw new IndexFormatError(name, `cannot be read in ${folder}. Build the index again.`, {cause});
    }
  };
  return {
    readText: async (name) => (await read(name)).toString('utf8'),
    async readBytes(name) {
      const packed = await read(name);
      try {
        return await inflate(packed);
      } catch (cause) {
        const {message} = cause as Error;
        throw new IndexFormatError(name, `is damaged (${message}). Build the index again.`, {cause});
      }
    },
  };
}
