import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Gives the function that finds the line of a list on which words stand, counted from 1; 0 where they do not. Words that
 * begin or end with a letter or a digit are found as whole words only.
 *
 * @param file Path from the root of the repository; a file that is not there has no lines.
 */
export function lineFinder(siteDir: string, file: string): (words: string, from?: number) => number {
  const path = join(siteDir, file);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return (words, from = 0) => {
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`);
    return lines.findIndex((line, index) => index + 1 > from && pattern.test(line)) + 1;
  };
}
