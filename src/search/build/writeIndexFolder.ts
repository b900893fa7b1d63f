import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {constants, gzipSync} from 'node:zlib';

import {fileName, MANIFEST_FILE, type Manifest} from '../core/format/manifest';
import type {StoreFile} from '../core/indexFiles';

export interface FolderSize {
  /** The manifest among them. */
  readonly files: number;
  /** As they lie on disk. */
  readonly bytes: number;
}

/** Digits of a build’s name. More: longer addresses; fewer: two builds may share one. */
const BUILD_DIGITS = 10;
const BUILD_FOLDER = /^[0-9a-f]{10}$/;

/** Where the head of a gzip file names the operating system; 255 is “unknown”. */
const GZIP_SYSTEM = 9;

/**
 * Writes an index into a folder: its files compressed, in a folder named by a hash over all of them, then the
 * manifest, so that whoever reads that finds the rest. The files of older builds are removed last.
 *
 * @param make Stores the files by the function it is given, and returns the manifest.
 */
export function writeIndexFolder(
  folder: string,
  make: (store: StoreFile) => Omit<Manifest, 'build'>,
): FolderSize {
  const hash = createHash('sha256');
  const files: {kind: Parameters<StoreFile>[0]; number: number; packed: Uint8Array}[] = [];
  const made = make((kind, number, bytes) => {
    hash.update(`${kind} ${number} ${bytes.length}\n`).update(bytes);
    files.push({kind, number, packed: packFile(bytes)});
  });
  hash.update(JSON.stringify(made));
  const manifest: Manifest = {...made, build: hash.digest('hex').slice(0, BUILD_DIGITS)};
  const text = JSON.stringify(manifest);

  mkdirSync(join(folder, manifest.build), {recursive: true});
  for (const {kind, number, packed} of files)
    writeFileSync(join(folder, fileName(manifest, kind, number)), packed);
  writeFileSync(join(folder, MANIFEST_FILE), text);
  for (const name of readdirSync(folder))
    if (BUILD_FOLDER.test(name) && name !== manifest.build) rmSync(join(folder, name), {recursive: true});

  const bytes = files.reduce((sum, {packed}) => sum + packed.length, 0);
  return {files: files.length + 1, bytes: bytes + Buffer.byteLength(text)};
}

/** How hard zlib tries. Higher: up to twice the time for a file of postings, for a thousandth of its bytes. */
const LEVEL = 6;
/** Room for what zlib puts in one block. Higher: larger blocks, which fit postings less (half a hundredth of the bytes). */
const MEMORY_LEVEL = 7;

/** Compresses to the same bytes wherever and whenever: Node writes no time into the head, but the system. */
export function packFile(bytes: Uint8Array): Uint8Array {
  // A copy: zlib gives a piece of a larger buffer.
  const packed = new Uint8Array(
    gzipSync(bytes, {
      level: LEVEL,
      memLevel: MEMORY_LEVEL,
      windowBits: windowFor(bytes.length),
      chunkSize: bytes.length + MOST_OVERHEAD, // all in one piece
    }),
  );
  packed[GZIP_SYSTEM] = 255;
  return packed;
}

/**
 * The smallest window that holds a whole file, and what zlib looks ahead. The bytes are those of the largest; most files
 * are small, and to make their windows ready took a fifth of the time.
 */
function windowFor(length: number): number {
  let bits = constants.Z_MIN_WINDOWBITS + 1;
  while (bits < constants.Z_MAX_WINDOWBITS && 2 ** bits < length + LOOK_AHEAD) bits += 1;
  return bits;
}
const LOOK_AHEAD = 262;
/** More than gzip adds to what cannot be compressed, but for files of many megabytes. */
const MOST_OVERHEAD = 1024;
