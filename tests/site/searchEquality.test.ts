/** The portal's own index, as it was built, against lunr's, made anew from the same pages. */
import {readIndexFolder} from '../../src/search/build/readIndexFolder';
import {analyserFor} from '../../src/search/core/analysis/languages';
import {BOOSTS} from '../../src/search/core/field';
import {openIndex} from '../../src/search/core/searcher';
import {rankingEqualsLunrs} from '../builders/equalityRules';
import {PORTAL_INDEX, readPortalSections} from './portalSections';

describe('the index of the portal, compared with lunr’s', () => {
  const compared = rankingEqualsLunrs(async () => {
    const sections = readPortalSections();
    const searcher = await openIndex(readIndexFolder(PORTAL_INDEX));
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
