/** The line of a text, counted from 1, on which words stand that it holds once. */
export function lineOf(text: string, words: string): number {
  const [before, ...after] = text.split(words);
  if (after.length !== 1) throw new Error(`“${words}” stands ${after.length} times in:\n${text}`);
  return before!.split('\n').length;
}
