import {
  formatFragment,
  MOST_LETTERS,
  MOST_SHOWN,
  NO_SEARCH,
  parseFragment,
  type SearchFragment,
} from '../../../src/search/client/searchFragment';

const SEARCH: SearchFragment = {
  text: 'audiere anticipată',
  chosen: {publication: ['HT', 'JP'], court: ['ECtHR']},
  edition: 1,
  asTyped: true,
  shown: 40,
};

describe('formatFragment', () => {
  test('is empty where there is nothing to keep', () => expect(formatFragment(NO_SEARCH)).toBe(''));

  test('writes the words first, then what the search is narrowed to', () =>
    expect(formatFragment(SEARCH)).toBe(
      '#q=audiere+anticipat%C4%83&publication=HT&publication=JP&court=ECtHR&edition=1&typed=1&shown=40',
    ));

  test('can be taken apart by decodeURIComponent, as the router does with every fragment', () =>
    expect(() => decodeURIComponent(formatFragment({...NO_SEARCH, text: '50% of "it"'}))).not.toThrow());
});

describe('parseFragment', () => {
  test.each([
    SEARCH,
    NO_SEARCH,
    {...NO_SEARCH, text: '"free account" +child -begging & more = 50%'},
    {...NO_SEARCH, text: '#q=x&edition=3'},
  ])('reads what formatFragment wrote (%#)', (search) =>
    expect(parseFragment(formatFragment(search))).toEqual(search),
  );

  test.each(['', '#', '#HT-11.2.3', '#%', '#edition=two&shown=-1&typed=yes&court='])(
    'reads nothing from %s',
    (fragment) => expect(parseFragment(fragment)).toEqual(NO_SEARCH),
  );

  test('knows only the facets there are', () =>
    expect(parseFragment('#__proto__=x&constructor=y&colour=red&court=ECtHR&court=ECtHR').chosen).toEqual({
      court: ['ECtHR'],
    }));

  test('cuts off what would cost too much', () => {
    const {text, shown} = parseFragment(`#q=${'a'.repeat(5000)}&shown=99999`);
    expect(text).toHaveLength(MOST_LETTERS);
    expect(shown).toBe(MOST_SHOWN);
  });
});
