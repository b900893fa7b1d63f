import type {Problem} from '../../publications/problem';
import {formFinder, type Wording} from '../../publications/wording';
import {currentProse, lineAt} from '../prose';
import type {Rule} from '../rule';

/** A term has one name in all texts, the one that the glossary gives; an index leads from the others too. */
export const glossaryWords: Rule = (portal, siteDir) => {
  const terms = [...(portal.editions.find(({isCurrent}) => isCurrent)?.glossary.values() ?? [])];
  const wordings = terms.flatMap(({term, avoid = []}): Wording[] =>
    avoid.length === 0 ? [] : [{forms: avoid, use: term.en, except: []}],
  );
  const find = formFinder(wordings);
  const texts = currentProse(portal, siteDir).filter(({file}) => file !== 'data/subject-index.yaml');
  return texts.flatMap((prose) =>
    find(prose.text).map(({start, text, wording}): Problem => ({
      file: prose.file,
      line: lineAt(prose, start),
      rule: 'glossary-word',
      message: `“${text}” is not the name that the glossary gives the term.`,
      hint: `Write: ${wording.use}.`,
    })),
  );
};
