/** A word of Romanian law is the same word however it is typed and inflected: it gives the same sections. */
import {analyserFor} from '../../../src/search/core/analysis/languages';
import {openEngine, type Engine} from '../../../src/search/core/engine';
import {BOOSTS} from '../../../src/search/core/field';
import {SIZES} from '../../../src/search/core/indexFiles';
import {anIndex} from '../../builders/anIndex';
import {romanianSections} from '../../builders/romanianSections';

const sections = romanianSections();
let engine: Engine;

beforeAll(async () => {
  const analyser = await analyserFor('ro');
  engine = await openEngine(anIndex(sections, {analyser, boosts: BOOSTS, sizes: SIZES}).reader, analyserFor);
}, 120_000);

async function sectionsOf(text: string): Promise<number[]> {
  const {hits} = await engine.ask({text, limit: sections.length});
  return hits.map(({ref}) => ref).sort((a, b) => a - b);
}

describe.each([
  [
    'ședința',
    'sedinta',
    'şedinţa',
    's\u0326edint\u0326a',
    'ȘEDINȚA',
    'ședință',
    'ședinței',
    'ședințelor',
    'sedintele',
  ],
  ['hotărâre', 'hotarare', 'hotărîre', 'hotărârea', 'hotărârii', 'hotărâri', 'hotărârilor', 'HOTARARILE'],
  ['instanța', 'instanta', 'instanţa', 'instanței', 'instanțelor', 'instante'],
  ['cerere', 'cererea', 'cererii', 'cereri', 'cererilor', 'cererile'],
])('%s', (word, ...forms) => {
  test.each(forms)('and %s give the same sections', async (form) => {
    const expected = await sectionsOf(word);
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.length).toBeLessThan(sections.length / 2);
    expect(await sectionsOf(form)).toEqual(expected);
  });

  test('is found wherever any of its forms stands', async () => {
    const typed = [word, ...forms].map((form) => form.normalize('NFC').toLowerCase());
    const holding = sections.flatMap(({title, path, body}, ref) => {
      const words = new Set(`${title} ${path} ${body}`.toLowerCase().split(/[^\p{L}\p{N}]+/u));
      return typed.some((form) => words.has(form)) ? [ref] : [];
    });
    expect(holding.length).toBeGreaterThan(20);
    expect(await sectionsOf(word)).toEqual(expect.arrayContaining(holding));
  });
});
