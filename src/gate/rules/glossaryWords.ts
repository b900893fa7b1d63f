import type {Problem} from '../../publications/problem';
import {avoidedNames, lineAt, wordingsInProse} from '../prose';
import type {Rule} from '../rule';

/** A term has one name in all texts, the one that the glossary gives; an index leads from the others too. */
export const glossaryWords: Rule = (portal, siteDir) =>
  wordingsInProse(portal, siteDir)
    .filter(
      ({prose, wording}) =>
        avoidedNames(portal).includes(wording) && prose.file !== 'data/subject-index.yaml',
    )
    .map(({prose, start, text, wording}): Problem => ({
      file: prose.file,
      line: lineAt(prose, start),
      rule: 'glossary-word',
      message: `“${text}” is not the name that the glossary gives the term.`,
      hint: `Write: ${wording.use}.`,
      match: text,
    }));
