/** An engine’s code and index, as a page would fetch them, with a list of what was fetched. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {gunzipSync, gzipSync} from 'node:zlib';

import type {Client, ClientModule, IndexFiles} from './engine';

export interface CountedFiles extends IndexFiles {
  /** Names of the files read so far, in order. */
  readonly names: string[];
  /** As a host sends it: what is not compressed yet, the host compresses. */
  sizeOf(this: void, name: string): number;
}

export async function loadClient(clientFile: string): Promise<ClientModule> {
  return (await import(pathToFileURL(clientFile).href)) as ClientModule;
}

/** The files of an index, and the names of those read. */
export function openFiles(folder: string): CountedFiles {
  const names: string[] = [];
  const sizes = new Map<string, number>();
  // At once: Node’s promises of files take CPU that a page does not, and more of it the more files there are.
  const raw = async (name: string): Promise<Uint8Array> => {
    names.push(name);
    return readFileSync(join(folder, name));
  };
  return {
    names,
    raw,
    async inflated(name) {
      const bytes = await raw(name);
      return isGzip(bytes) ? new Uint8Array(gunzipSync(bytes)) : bytes; // a copy: zlib gives pieces of larger buffers
    },
    /** As a host sends it: what is not compressed yet, the host compresses. */
    sizeOf(name) {
      const known = sizes.get(name);
      if (known !== undefined) return known;
      const bytes = readFileSync(join(folder, name));
      const size = isGzip(bytes) ? bytes.length : gzipSync(bytes).length;
      sizes.set(name, size);
      return size;
    },
  };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export async function openClient(
  client: ClientModule,
  files: IndexFiles,
  {language, indexDir}: {readonly language: string; readonly indexDir: string},
): Promise<Client> {
  return client.open(files, language, (name) => import(pathToFileURL(join(indexDir, name)).href));
}
