import {readIndexFolder} from '../../src/search/build/readIndexFolder';
import {openIndex} from '../../src/search/core/searcher';
import type {BenchSection} from './sections';

/** The sections of the built portal, with as much of their bodies as the index keeps to show. */
export async function readPortalSections(folder: string): Promise<BenchSection[]> {
  const searcher = await openIndex(readIndexFolder(folder));
  const refs = Array.from({length: searcher.manifest.sectionCount}, (_, ref) => ref);
  return (await searcher.readSections(refs)).map(({id, url, title, path, body}) => ({
    id,
    url,
    title,
    path,
    body,
  }));
}
