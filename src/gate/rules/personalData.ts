import type {Problem} from '../../publications/problem';
import {findPersonalData} from '../personalData';

/** A text to be looked through, with the path under which it is kept. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Personal data in a text or in its path. What git keeps, it keeps for ever: this runs before a commit.
 * The message says what was found without repeating it in full.
 */
export function findPersonalDataProblems({file, text}: TextFile): Problem[] {
  const inName = findPersonalData(file.replace(/[-_/.]/g, ' ')).filter(({kind}) => kind !== 'named-person');
  return [
    ...inName.map(({message, hint}) => ({
      file,
      line: 0,
      rule: 'personal-data',
      message: `File name: ${message}`,
      hint: `${hint} Rename the file.`,
    })),
    ...findPersonalData(text).map(({start, message, hint}) => ({
      file,
      line: text.slice(0, start).split('\n').length,
      rule: 'personal-data',
      message,
      hint,
    })),
  ];
}
