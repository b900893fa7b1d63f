/** What the portal's index must answer, checked against the sections in full, looked at one by one. */
import {readIndexFolder} from '../../src/search/build/readIndexFolder';
import type {Analyser} from '../../src/search/core/analyser';
import {analyserFor} from '../../src/search/core/analysis/languages';
import {openEngine, type Answer, type Engine} from '../../src/search/core/engine';
import {TEXT_FIELDS} from '../../src/search/core/field';
import type {Section} from '../../src/search/core/section';
import {tokensOf} from '../builders/tokensOf';
import {PORTAL_INDEX, readPortalSections} from './portalSections';

let sections: readonly Section[];
let analyser: Analyser;
let engine: Engine;

beforeAll(async () => {
  sections = readPortalSections();
  analyser = await analyserFor('en');
  engine = await openEngine(readIndexFolder(PORTAL_INDEX), analyserFor);
});

function ask(text: string): Promise<Answer> {
  return engine.ask({text, limit: sections.length});
}

const ids = ({hits}: Answer): string[] => hits.map(({section}) => section.id);

/** Ids of the sections that have a field with such tokens, each given as its stems. */
function idsWhere(fits: (tokens: readonly (readonly string[])[]) => boolean): string[] {
  const stemsOf = (text: string): string[][] =>
    tokensOf(text, analyser).map((token) => analyser.analyse(token).map(({term}) => term));
  return sections
    .filter((section) => TEXT_FIELDS.some((field) => fits(stemsOf(section[field]))))
    .map(({id}) => id);
}

describe('on the portal', () => {
  test('"free account" gives the sections that hold the phrase, and no other', async () => {
    const holding = idsWhere((tokens) =>
      tokens.some((stems, i) => stems.includes('free') && tokens[i + 1]?.includes('account')),
    );
    expect(holding.length).toBeGreaterThan(10);
    const apart = idsWhere((tokens) => ['free', 'account'].every((stem) => tokens.flat().includes(stem)));
    expect(apart.length).toBeGreaterThan(holding.length);
    expect(ids(await ask('"free account"')).sort()).toEqual(holding.sort());
  });

  test('-child leaves out the sections that hold the word, and no other', async () => {
    const [all, holding] = [
      await ask('hearing'),
      new Set(idsWhere((tokens) => tokens.flat().includes('child'))),
    ];
    const left = ids(await ask('hearing -child'));
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all.total);
    expect(left.sort()).toEqual(
      ids(all)
        .filter((id) => !holding.has(id))
        .sort(),
    );
  });

  test.each([
    ['HT 11.2.3', 'HT-11.2.3', /#HT-11\.2\.3$/],
    ['25965/04', 'JP-rantsev-v-cyprus-and-russia', /\/practice\/rantsev-v-cyprus-and-russia\/$/],
    [
      'ECLI:CE:ECHR:2010:0107JUD002596504',
      'JP-rantsev-v-cyprus-and-russia',
      /\/practice\/rantsev-v-cyprus-and-russia\/$/,
    ],
  ])('%s stands before all else', async (text, id, url) => {
    const [first] = (await ask(text)).hits;
    expect(first!.section.id).toBe(id);
    expect(first!.section.url).toMatch(url);
    expect(first!.isNamed).toBe(true);
  });

  test('audiere anticipata finds early evidentiary hearings and says why', async () => {
    const answer = await ask('audiere anticipata');
    expect(ids(answer).slice(0, 3)).toContain('term:early-evidentiary-hearing');
    expect(answer.added).toContainEqual(
      expect.objectContaining({
        typed: 'audiere anticipata',
        added: 'early evidentiary hearing',
        why: 'glossary',
        language: 'ro',
        term: 'early-evidentiary-hearing',
      }),
    );
  });
});
