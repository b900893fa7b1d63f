import {glossaryEntries} from '../../../src/plugins/collection/glossaryEntries';
import type {GlossaryTerm} from '../../../src/publications/glossary';
import {aGlossaryTerm} from '../../builders/aGlossaryTerm';
import {anEditionOf} from '../../builders/anEditionOf';

const TERM = aGlossaryTerm().term;

/** The edition of two cases whose glossary holds these terms. */
function anEditionWith(...terms: readonly GlossaryTerm[]): ReturnType<typeof anEditionOf> {
  return anEditionOf(
    [
      {id: 'a-v-france', title: 'A v. France'},
      {id: 'b-v-greece', title: 'B v. Greece (GC)', shortTitle: 'B v. Greece'},
    ],
    {glossary: new Map(terms.map((term) => [term.id, term]))},
  );
}

function basisOf(...basis: string[]): unknown {
  return glossaryEntries(anEditionWith(aGlossaryTerm({basis})), 'en')[0]?.basis;
}

describe('glossaryEntries', () => {
  test('carry a term in all languages, with its abbreviation and definition', () =>
    expect(glossaryEntries(anEditionWith(aGlossaryTerm({abbreviation: 'FA'})), 'en')).toEqual([
      {
        id: 'free-account',
        term: TERM,
        abbreviation: 'FA',
        definition: 'What a person tells in their own words and order.',
        basis: [
          {
            label: 'Directive 2012/29/EU, art. 20',
            url: '/2/reference/sources/#dir-2012-29',
            certainty: 'C',
          },
        ],
      },
    ]));

  describe('stand in the order of a language', () => {
    const content = anEditionWith(
      aGlossaryTerm({id: 'one', term: {...TERM, en: 'zeal', pl: 'świadek', fr: 'élève', ro: 'țară'}}),
      aGlossaryTerm({id: 'two', term: {...TERM, en: 'Asset', pl: 'sąd', fr: 'effet', ro: 'tată'}}),
      aGlossaryTerm({id: 'three', term: {...TERM, en: 'child', pl: 'zeznanie', fr: 'fait', ro: 'urmă'}}),
    );

    test.each([
      ['en', ['Asset', 'child', 'zeal']],
      ['pl', ['sąd', 'świadek', 'zeznanie']],
      ['fr', ['effet', 'élève', 'fait']],
      ['ro', ['tată', 'țară', 'urmă']],
    ] as const)('%s: %j', (language, words) =>
      expect(glossaryEntries(content, language).map(({term}) => term[language])).toEqual(words),
    );

    test('by id where two terms are one word there', () =>
      expect(
        glossaryEntries(anEditionWith(aGlossaryTerm({id: 'b'}), aGlossaryTerm({id: 'a'})), 'nl').map(
          ({id}) => id,
        ),
      ).toEqual(['a', 'b']));
  });

  describe('rest on', () => {
    test('a source, by its short form, with the place, the letter and the note', () =>
      expect(basisOf('[@dir-2012-29, art. 20; E; on the number of interviews]')).toEqual([
        {
          label: 'Directive 2012/29/EU, art. 20',
          url: '/2/reference/sources/#dir-2012-29',
          certainty: 'E',
          note: 'on the number of interviews',
        },
      ]));

    test('a case, by its short title where it has one', () =>
      expect(basisOf('[@a-v-france, § 89; C]', '[@b-v-greece; K]')).toEqual([
        {label: 'A v. France, § 89', url: '/2/practice/a-v-france/', certainty: 'C'},
        {label: 'B v. Greece', url: '/2/practice/b-v-greece/', certainty: 'K'},
      ]));

    test('words without an address, where there is no record to cite', () =>
      expect(basisOf('national codes; K')).toEqual([{label: 'national codes', certainty: 'K'}]));

    test('practice without a label', () =>
      expect(basisOf('[@practice]', '[@practice; the example]')).toEqual([
        {certainty: 'practice'},
        {certainty: 'practice', note: 'the example'},
      ]));

    test('a key that the edition does not hold, without an address', () =>
      expect(basisOf('[@c-v-italy, § 4; C]')).toEqual([{label: 'c-v-italy, § 4', certainty: 'C'}]));
  });
});
