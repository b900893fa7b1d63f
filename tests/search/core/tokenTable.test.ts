import {splitWords} from '../../../src/search/core/analyser';
import {GrowingIntegers} from '../../../src/search/core/growingIntegers';
import {TokenTable} from '../../../src/search/core/tokenTable';
import {romanianSections} from '../../builders/romanianSections';

/** The tokens of each text, by their numbers, and all that were learnt. */
function read(texts: readonly string[]): {tokens: string[][]; learnt: string[]} {
  const learnt: string[] = [];
  const table = new TokenTable((token) => learnt.push(token));
  const tokens = texts.map((text) => {
    const numbers = new GrowingIntegers();
    table.read(text, numbers);
    return Array.from(numbers.toArray(), (number) => learnt[number]!);
  });
  expect(table.size).toBe(learnt.length);
  return {tokens, learnt};
}

test.each([
  ['nothing', '', []],
  ['nothing but what stands between words', ' - \t\n', []],
  ['one word', 'hearing', ['hearing']],
  ['words in capitals', 'The HEARING', ['the', 'hearing']],
  ['hyphens and every kind of space', '-a-b\u00a0c\u2003\ufeffd\u3000', ['a', 'b', 'c', 'd']],
  ['signs within words', 'Ședința, (art.5)=x/y', ['ședința,', '(art.5)=x/y']],
  ['letters beyond the first plane', '𝔄b 🙂 𝔄b', ['𝔄b', '🙂', '𝔄b']],
])('cuts a text at white space and hyphens: %s', (_, text, tokens) => {
  expect(read([text]).tokens).toEqual([tokens]);
});

test('gives the words of a whole collection, each learnt once, in the order of meeting', () => {
  const texts = romanianSections().map(({body}) => body);
  const words = texts.map(splitWords);
  const {tokens, learnt} = read(texts);
  const linesOf = (lists: readonly (readonly string[])[]): string[] => lists.map((list) => list.join('\n'));
  expect(linesOf(tokens)).toEqual(linesOf(words));
  expect(linesOf([learnt])).toEqual(linesOf([[...new Set(words.flat())]]));
});

test('tells apart tokens of one hash', () => {
  // The FNV-1a hash of the first two is the same, and that of the others, which are of one length too.
  const alike = ['costarring', 'liquid', 'declinate', 'macallums'];
  expect(read([alike.join(' '), alike.join(' ')]).tokens).toEqual([alike, alike]);
});
