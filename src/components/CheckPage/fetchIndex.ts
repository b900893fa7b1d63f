import type {CitationIndex} from '../../citations/citationIndex';

let loaded: Promise<CitationIndex> | undefined;

/** Reads the index once a visit; a failed attempt is not kept. @throws {Error} It cannot be fetched or read. */
export function fetchIndex(address: string): Promise<CitationIndex> {
  loaded ??= readIndex(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function readIndex(address: string): Promise<CitationIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as CitationIndex;
}
