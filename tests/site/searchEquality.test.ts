/** The portal's own index, as it was built, against lunr's, made anew from the same pages. */
import {join} from 'node:path';

import {readPortal} from '../../src/content/portal';
import {readEditionPages} from '../../src/search/build/readEditionPages';
import {readIndexFolder} from '../../src/search/build/readIndexFolder';
import {analyserFor} from '../../src/search/core/analysis/languages';
import {BOOSTS} from '../../src/search/core/field';
import {openIndex} from '../../src/search/core/searcher';
import {rankingEqualsLunrs} from '../builders/equalityRules';
import {CONTENT, readPages, SITES} from './sites';

describe('the index of the portal, compared with lunr’s', () => {
  const compared = rankingEqualsLunrs(async () => {
    const current = readPortal(CONTENT).editions.find(({isCurrent}) => isCurrent);
    // The index keeps the beginnings of sections; lunr needs all of them.
    const {sections} = readEditionPages(current!, {
      outDir: SITES.portal,
      routes: readPages(SITES.portal).map(({path}) => path),
      baseUrl: '/',
      htmlLang: 'en-GB',
      isKeptOut: false,
    });
    const searcher = await openIndex(readIndexFolder(join(SITES.portal, 'search/2-en')));
    expect(searcher.manifest.sectionCount).toBe(sections.length);
    return {sections, searcher, analyser: await analyserFor('en'), boosts: BOOSTS, seed: 20261130};
  });

  test('lunr’s own set of terms errs on few words, and they are told', () => {
    const {misjudged, queries} = compared();
    const words = misjudged.map((word) => ` ${word}`).join();
    process.stderr.write(`lunr errs on ${misjudged.length} words of ${queries.length} queries.${words}\n`);
    expect(misjudged.length).toBeLessThan(queries.length / 20);
  });
});
