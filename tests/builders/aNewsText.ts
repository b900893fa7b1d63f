import {stringify} from 'yaml';

import type {NewsRecord} from '../../src/content/newsFile';
import {aNewsInput} from './aNewsInput';

/** The file of a post, with front matter and the text given. */
export function aNewsText(
  values: Partial<NewsRecord> = {},
  body = 'The project closed.\n\n<!-- truncate -->\n\nMore.',
): string {
  return `---\n${stringify(aNewsInput(values))}---\n\n${body}\n`;
}
