import type {PackIndex, PackPage} from '../../publications/packText';

/** What was asked for, by address: each file is fetched once a visit. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Fetches the index of an edition.
 *
 * @param base Address of the folder `data/packs/`.
 * @throws {Error} The file cannot be had. The next call tries again.
 */
export function fetchIndex(base: string, edition: number): Promise<PackIndex> {
  return fetchJson<PackIndex>(`${base}${edition}/index.json`);
}

/** Fetches the words of a chapter or case; see `fetchIndex`. */
export function fetchPage(base: string, edition: number, file: string): Promise<PackPage> {
  return fetchJson<PackPage>(`${base}${edition}/${file}.json`);
}

function fetchJson<T>(address: string): Promise<T> {
  const known = asked.get(address) as Promise<T> | undefined;
  if (known) return known;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  asked.set(address, answer);
  answer.catch(() => asked.delete(address));
  return answer;
}
