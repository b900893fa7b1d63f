import {bannedTerms} from '../../../src/gate/rules/bannedTerms';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const LIST = `- forms: [modern slavery, modern-day slavery]
  use: trafficking in human beings
  except: [modern slavery act]
`;

function problemsWith(files: Readonly<Record<string, string>>): string[] {
  return problemsOf(bannedTerms, aPortalFolder({'data/banned-terms.yaml': LIST, ...files}));
}

describe('bannedTerms', () => {
  test('reports a banned term, with the term to use', () => {
    const text = CHAPTER_TEXT.replace('Wait.', 'Modern slavery is a label.');
    expect(problemsWith({[CHAPTER_FILE]: text})).toEqual([
      `${CHAPTER_FILE}:${lineOf(text, 'Modern')}  “Modern slavery” is a word that the texts do not use. Write: trafficking in human beings. Words of a judgment stand in quotation marks; official names are added to data/banned-terms.yaml.`,
    ]);
  });

  test('reports one in the holding line of a case', () => {
    const text = aCaseText({description: 'On modern-day slavery in a household.'});
    expect(problemsWith({[CASE_FILE]: text})).toEqual([
      expect.stringContaining(`${CASE_FILE}:${lineOf(text, 'description:')}  “modern-day slavery”`),
    ]);
  });

  test.each([
    ['the words of a judgment', 'The court spoke of “modern slavery”.'],
    ['an official name', 'Section 45 of the Modern Slavery Act 2015 gives a defence.'],
    ['other words', 'Slavery in modern times.'],
  ])('accepts %s', (_what, text) =>
    expect(problemsWith({[CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', text)})).toEqual([]),
  );
});
