/** The files of an index: read when they are asked for, and kept as long as there is room. */
import {IndexFormatError} from './errors';
import {fileName, MANIFEST_FILE, parseManifest, type FileKind, type Manifest} from './format/manifest';

/** Gives the files of an index by their names from its folder; rejects when it cannot. */
export interface IndexReader {
  /** The manifest: it must come fresh, since all else is named by it. */
  readText(name: string): Promise<string>;
  /** Any other file, inflated. It never changes under its name. */
  readBytes(name: string): Promise<Uint8Array>;
}

/** Bytes of files that are kept, as they were read. */
const KEPT_BYTES = 3_000_000;

interface KeptFile {
  readonly value: Promise<unknown>;
  bytes: number;
}

export class IndexStore {
  readonly manifest: Manifest;
  readonly #reader: IndexReader;
  /** Those asked for last stand last. */
  readonly #kept = new Map<string, KeptFile>();
  #keptBytes = 0;

  constructor(manifest: Manifest, reader: IndexReader) {
    this.manifest = manifest;
    this.#reader = reader;
  }

  /** A file, read and decoded once; a failure is forgotten, so that the next query tries again. */
  read<T>(kind: FileKind, number: number, decode: (bytes: Uint8Array) => T): Promise<T> {
    const name = fileName(this.manifest, kind, number);
    const known = this.#kept.get(name);
    if (known) {
      this.#kept.delete(name);
      this.#kept.set(name, known);
      return known.value as Promise<T>;
    }
    const value = this.#reader.readBytes(name).then((bytes) => {
      const decoded = this.decode(kind, number, () => decode(bytes));
      this.#count(name, bytes.length);
      return decoded;
    });
    this.#kept.set(name, {value, bytes: 0});
    value.catch(() => this.#drop(name));
    return value;
  }

  /**
   * A step of decoding a file, also one that comes later than its reading.
   *
   * @throws {IndexFormatError} The step failed; the error names the file.
   */
  decode<T>(kind: FileKind, number: number, step: () => T): T {
    try {
      return step();
    } catch (cause) {
      const name = fileName(this.manifest, kind, number);
      this.#drop(name);
      throw new IndexFormatError(name, `is damaged: ${(cause as Error).message} Reload the page.`, {cause});
    }
  }

  #drop(name: string): void {
    this.#keptBytes -= this.#kept.get(name)?.bytes ?? 0;
    this.#kept.delete(name);
  }

  /** Adds to what is kept, and lets go of what was not asked for in the longest time. */
  #count(name: string, bytes: number): void {
    const file = this.#kept.get(name);
    if (!file) return;
    file.bytes = bytes;
    this.#keptBytes += bytes;
    for (const [oldest, {bytes: freed}] of this.#kept) {
      if (this.#keptBytes <= KEPT_BYTES) return;
      if (freed === 0 || oldest === name) continue;
      this.#drop(oldest);
    }
  }
}

/** @throws {IndexFormatError} The manifest is damaged or of another format. Rejects when it cannot be read. */
export async function openStore(reader: IndexReader): Promise<IndexStore> {
  return new IndexStore(parseManifest(await reader.readText(MANIFEST_FILE)), reader);
}
