import type {Problem} from '../../publications/problem';
import {lineAt, wordingsInProse} from '../prose';
import type {Rule} from '../rule';

/** Texts are spelt as the British do. */
export const britishSpelling: Rule = (portal, siteDir) =>
  wordingsInProse(portal, siteDir)
    .filter(({wording}) => portal.spellings.includes(wording))
    .map(({prose, start, text, wording}): Problem => ({
      file: prose.file,
      line: lineAt(prose, start),
      rule: 'british-spelling',
      message: `“${text}” is not spelt as the texts spell.`,
      hint: `Write: ${wording.use}. Words of others stand in quotation marks; official names are added to data/spelling.yaml.`,
      match: text,
    }));
