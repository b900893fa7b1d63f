import type {Problem} from '../../publications/problem';
import {formFinder} from '../../publications/wording';
import {currentProse, lineAt} from '../prose';
import type {Rule} from '../rule';

/** Texts are spelt as the British do. */
export const britishSpelling: Rule = (portal, siteDir) => {
  const find = formFinder(portal.spellings);
  return currentProse(portal, siteDir).flatMap((prose) =>
    find(prose.text).map(({start, text, wording}): Problem => ({
      file: prose.file,
      line: lineAt(prose, start),
      rule: 'british-spelling',
      message: `“${text}” is not spelt as the texts spell.`,
      hint: `Write: ${wording.use}. Words of others stand in quotation marks; official names are added to data/spelling.yaml.`,
    })),
  );
};
