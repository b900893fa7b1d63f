import type {Problem} from '../../publications/problem';
import {lineAt, wordingsInProse} from '../prose';
import type {Rule} from '../rule';

/** People are not called by words that the list of banned terms holds, outside quotations. */
export const bannedTerms: Rule = (portal, siteDir) =>
  wordingsInProse(portal, siteDir)
    .filter(({wording}) => portal.bannedTerms.includes(wording))
    .map(({prose, start, text, wording}): Problem => ({
      file: prose.file,
      line: lineAt(prose, start),
      rule: 'banned-term',
      message: `“${text}” is a word that the texts do not use.`,
      hint: `Write: ${wording.use}. Words of a judgment stand in quotation marks; official names are added to data/banned-terms.yaml.`,
      match: text,
    }));
