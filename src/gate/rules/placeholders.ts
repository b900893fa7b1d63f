import type {Problem} from '../../publications/problem';
import {currentProse, lineAt} from '../prose';
import type {Rule} from '../rule';

/** Signs of a text that nobody finished. */
const PLACEHOLDER = /\b(?:todo|tb[acd]|fixme|x{3,}|lorem ipsum)\b|\?{3,}/gi;

/** No text waits for words. */
export const placeholders: Rule = (portal, siteDir) =>
  currentProse(portal, siteDir).flatMap((prose) =>
    [...prose.text.matchAll(PLACEHOLDER)].map((match): Problem => ({
      file: prose.file,
      line: lineAt(prose, match.index),
      rule: 'placeholder',
      message: `“${match[0]}” stands for words that are still to come.`,
      hint: 'Write them, or take the sentence out.',
      match: match[0],
    })),
  );
