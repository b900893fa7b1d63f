import {CitationSyntaxError, findCitations, parseCitation, PRACTICE_KEY} from '../../src/citations/citation';
import {PortalError} from '../../src/errors';

describe('findCitations', () => {
  test('finds every citation of a text, with its place', () =>
    expect(findCitations('One [@a; C] and two [@b, art. 1; E].')).toEqual([
      {start: 4, end: 11, text: '[@a; C]'},
      {start: 20, end: 35, text: '[@b, art. 1; E]'},
    ]));

  test('finds citations that stand side by side', () =>
    expect(findCitations('[@a; C][@b; E] [@c; K]').map(({text}) => text)).toEqual([
      '[@a; C]',
      '[@b; E]',
      '[@c; K]',
    ]));

  test('counts places in UTF-16 code units, as strings do', () => {
    const text = '𝄞 ș [@a; C]';
    const [span] = findCitations(text);
    expect(text.slice(span!.start, span!.end)).toBe('[@a; C]');
  });

  test('finds a citation that runs over the end of a line', () =>
    expect(findCitations('Text [@a, art. 20;\nC; a note] more').map(({text}) => text)).toEqual([
      '[@a, art. 20;\nC; a note]',
    ]));

  test('finds one that is not closed, up to the end of the paragraph', () =>
    expect(findCitations('Text [@a; C and\nmore\n\nNext [@b; C]').map(({text}) => text)).toEqual([
      '[@a; C and\nmore',
      '[@b; C]',
    ]));

  test.each(['No citation.', '[7] Text', '[a link](#HT-11.2.3)', 'a@b', '@dir-2012-29', ''])(
    'finds none in %j',
    (text) => expect(findCitations(text)).toEqual([]),
  );
});

describe('parseCitation', () => {
  test.each([
    ['[@dir-2012-29; C]', {key: 'dir-2012-29', certainty: 'C'}],
    ['[@dir-2012-29, art. 20; C]', {key: 'dir-2012-29', locator: 'art. 20', certainty: 'C'}],
    ['[@cets-197, arts 12, 13; K]', {key: 'cets-197', locator: 'arts 12, 13', certainty: 'K'}],
    ['[@unodc-2017; E; on testimony]', {key: 'unodc-2017', certainty: 'E', note: 'on testimony'}],
    ['[@unodc-2017; E; first; second]', {key: 'unodc-2017', certainty: 'E', note: 'first; second'}],
    [
      '[@siliadin-v-france, § 89; C; of the judgment]',
      {key: 'siliadin-v-france', locator: '§ 89', certainty: 'C', note: 'of the judgment'},
    ],
  ])('reads %s', (text, citation) => expect(parseCitation(text)).toEqual(citation));

  test.each([
    ['[@a;C]', {key: 'a', certainty: 'C'}],
    ['[@ a ,  art.  20 ;\n C ;  a\n  note ]', {key: 'a', locator: 'art. 20', certainty: 'C', note: 'a note'}],
    ['[@a,; C]', {key: 'a', certainty: 'C'}],
    ['[@a; C; ]', {key: 'a', certainty: 'C'}],
  ])('does not mind white space and empty parts: %j', (text, citation) =>
    expect(parseCitation(text)).toEqual(citation),
  );

  test.each([
    ['[@practice]', {key: PRACTICE_KEY, certainty: 'practice'}],
    ['[@practice; the example]', {key: PRACTICE_KEY, certainty: 'practice', note: 'the example'}],
    ['[@practice; the list; in part]', {key: PRACTICE_KEY, certainty: 'practice', note: 'the list; in part'}],
  ])('reads %s as advice from experience, which needs no letter', (text, citation) =>
    expect(parseCitation(text)).toEqual(citation),
  );

  test('reads a source that was withdrawn, of which nothing more is said', () =>
    expect(parseCitation('[@withdrawn]')).toEqual({key: 'withdrawn', certainty: 'withdrawn'}));

  test.each([
    [
      'not closed',
      '[@dir-2012-29, art. 20; C',
      'Citation is [@dir-2012-29, art. 20; C; close it with a bracket: [@dir-2012-29, art. 20; C].',
    ],
    [
      'not opened',
      'dir-2012-29; C]',
      'Citation is dir-2012-29; C]; close it with a bracket: [@dir-2012-29, art. 20; C].',
    ],
    [
      'without a key',
      '[@; C]',
      'Citation is [@; C]; expected a key from data/sources.yaml or the id of a case: [@dir-2012-29, art. 20; C].',
    ],
    [
      'with a key in capitals',
      '[@Dir-2012-29; C]',
      'Citation is [@Dir-2012-29; C]; expected a key from data/sources.yaml or the id of a case: [@dir-2012-29, art. 20; C].',
    ],
    [
      'with its locator behind a space only',
      '[@dir-2012-29 art. 20; C]',
      'Citation is [@dir-2012-29 art. 20; C]; expected a key from data/sources.yaml or the id of a case: [@dir-2012-29, art. 20; C].',
    ],
    [
      'without a certainty',
      '[@dir-2012-29, art. 20]',
      'Citation is [@dir-2012-29, art. 20]; say how far it was checked: [@dir-2012-29, art. 20; C], E or K after a semicolon.',
    ],
    [
      'with a certainty in small letters',
      '[@dir-2012-29; c]',
      'Citation is [@dir-2012-29; c]; say how far it was checked: [@dir-2012-29; C], E or K after a semicolon.',
    ],
    [
      'with a note in place of the certainty',
      '[@dir-2012-29; on victims]',
      'Citation is [@dir-2012-29; on victims]; say how far it was checked: [@dir-2012-29; C], E or K after a semicolon.',
    ],
    [
      'with a document that is said to be practice',
      '[@dir-2012-29; practice]',
      'Citation is [@dir-2012-29; practice]; say how far it was checked: [@dir-2012-29; C], E or K after a semicolon.',
    ],
    [
      'with practice that is said to be checked',
      '[@practice; C]',
      'Citation is [@practice; C]; practice takes a note only: [@practice; the example].',
    ],
    [
      'with a place in practice',
      '[@practice, art. 20]',
      'Citation is [@practice, art. 20]; practice takes a note only: [@practice; the example].',
    ],
    [
      'of what was withdrawn, with a certainty',
      '[@withdrawn; C]',
      'Citation is [@withdrawn; C]; a source that was withdrawn is cited as [@withdrawn], with nothing behind it.',
    ],
    [
      'of what was withdrawn, with a place in it',
      '[@withdrawn, § 89]',
      'Citation is [@withdrawn, § 89]; a source that was withdrawn is cited as [@withdrawn], with nothing behind it.',
    ],
    [
      'of a document that is said to be withdrawn',
      '[@dir-2012-29; withdrawn]',
      'Citation is [@dir-2012-29; withdrawn]; say how far it was checked: [@dir-2012-29; C], E or K after a semicolon.',
    ],
    [
      'with a bracket inside, where its end could not be told',
      '[@dir-2012-29; C; see [7]',
      'Citation is [@dir-2012-29; C; see [7]; close it before the next bracket, and write para 7 for [7]: [@dir-2012-29, art. 20; C].',
    ],
    [
      'open, with the next one in it',
      '[@dir-2012-29; C; a note [@cets-197; C]',
      'Citation is [@dir-2012-29; C; a note [@cets-197; C]; close it before the next bracket, and write para 7 for [7]: [@dir-2012-29, art. 20; C].',
    ],
  ])('refuses a citation %s', (_, text, message) =>
    expect(() => parseCitation(text)).toThrow(new Error(message)),
  );

  test('throws one of our errors, with the citation as typed', () => {
    const caught = ((): unknown => {
      try {
        return parseCitation('[@a]');
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toBeInstanceOf(CitationSyntaxError);
    expect(caught).toBeInstanceOf(PortalError);
    expect(caught).toMatchObject({name: 'CitationSyntaxError', text: '[@a]'});
  });
});
