/**
 * All matches of a pattern with the flag `g`. As `matchAll`, but without the copy of the pattern that it makes at every
 * call: over thousands of texts, copies of long patterns cost more than the search.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
