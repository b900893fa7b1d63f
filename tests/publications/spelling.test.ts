import {findNearest} from '../../src/publications/spelling';

describe('findNearest', () => {
  const topics = ['servitude', 'slavery', 'interpretation', 'non-punishment'];

  test.each([
    ['a letter left out', 'servitde', 'servitude'],
    ['a letter too many', 'slaavery', 'slavery'],
    ['a wrong letter', 'slavary', 'slavery'],
    ['two letters exchanged', 'salvery', 'slavery'],
    ['three changes in a long word', 'interprtatn', 'interpretation'],
    ['the word itself', 'slavery', 'slavery'],
  ])('finds the word behind %s: %s', (_, word, nearest) => expect(findNearest(word, topics)).toBe(nearest));

  test.each(['confiscation', 'slave trade', 'punish'])(
    'offers nothing for %s, which is too far off',
    (word) => expect(findNearest(word, topics)).toBeUndefined(),
  );

  test('forgives two changes in a short word and not three', () => {
    expect(findNearest('echr', ['ecxy'])).toBe('ecxy');
    expect(findNearest('echr', ['exyz'])).toBeUndefined();
  });

  test('of several it takes the nearest, and of equally near ones the first', () => {
    expect(findNearest('be-casz', ['be-ca', 'be-cass'])).toBe('be-cass');
    expect(findNearest('be-ca', ['be-cb', 'be-cc'])).toBe('be-cb');
  });

  test('offers nothing where nothing is known', () => expect(findNearest('slavery', [])).toBeUndefined());
});
