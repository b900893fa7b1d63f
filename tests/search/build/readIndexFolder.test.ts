import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {readIndexFolder} from '../../../src/search/build/readIndexFolder';
import {writeIndexFolder} from '../../../src/search/build/writeIndexFolder';
import {IndexFormatError} from '../../../src/search/core/errors';
import {fileName, type Manifest} from '../../../src/search/core/format/manifest';

const folder = mkdtempSync(join(tmpdir(), 'index-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const BYTES = new Uint8Array([1, 2, 3]);

/** Writes an index of one file and gives that file’s name. */
const write = (bytes: Uint8Array): string => {
  writeIndexFolder(folder, (store) => {
    store('pages', 0, bytes);
    return {language: 'en', sections: [0]} as unknown as Omit<Manifest, 'build'>;
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  return fileName(manifest, 'pages', 0);
};

describe('readIndexFolder', () => {
  test('gives back what was written', async () => {
    const name = write(BYTES);
    expect(new Uint8Array(await readIndexFolder(folder).readBytes(name))).toEqual(BYTES);
  });

  test('names the build by the content of its files', () => {
    const name = write(BYTES);
    expect(write(BYTES)).toBe(name);
    expect(write(new Uint8Array([1, 2]))).not.toBe(name);
  });

  test('says which file is damaged', async () => {
    const name = write(BYTES);
    const packed = readFileSync(join(folder, name));
    packed[packed.length - 5]! ^= 1;
    writeFileSync(join(folder, name), packed);
    const reading = readIndexFolder(folder).readBytes(name);
    await expect(reading).rejects.toThrow(IndexFormatError);
    await expect(reading).rejects.toThrow(`Search index file ${name}: is damaged`);
  });

  test('says which file is missing', () =>
    expect(readIndexFolder(folder).readBytes('b0/pages-7.bin')).rejects.toThrow(
      `Search index file b0/pages-7.bin: cannot be read in ${folder}. Build the index again.`,
    ));
});
