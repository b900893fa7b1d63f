import {CERTAINTIES, isCertainty} from '../../src/citations/certainty';

describe('isCertainty', () => {
  test('knows the letters of the research, from the surest down, and practice', () => {
    expect(CERTAINTIES).toEqual(['C', 'E', 'K', 'practice']);
    expect(CERTAINTIES.filter(isCertainty)).toEqual(CERTAINTIES);
  });

  test.each(['c', 'e', 'k', 'M', 'C?', 'CE', 'Practice', ' C', '', 'constructor'])(
    'does not know %j',
    (text) => expect(isCertainty(text)).toBe(false),
  );
});
