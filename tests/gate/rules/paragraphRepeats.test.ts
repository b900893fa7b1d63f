import {paragraphRepeats} from '../../../src/gate/rules/paragraphRepeats';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const OTHER_FILE = 'docs/guidelines/12-legal-elements.md';

/** Twenty-eight words. */
const LONG =
  'Take up the word that the person used, repeat it as it was said and add nothing to it, so that the account stays theirs and nobody can say you led.';
/** Long enough to be compared, if citations counted. */
const SOURCE =
  '[@dir-2012-29, art. 20; C; read in a copy of the whole text, of which the recitals on children and on interviews were not compared with the present version at all]';

function chapter12(text: string): string {
  return CHAPTER_TEXT.replace('chapter: 11', 'chapter: 12').replaceAll('11.1', '12.1').replace('Wait.', text);
}

function problemsWith(first: string, second: string): string[] {
  return problemsOf(paragraphRepeats, aPortalFolder({[CHAPTER_FILE]: first, [OTHER_FILE]: second}));
}

describe('paragraphRepeats', () => {
  test('reports a paragraph that another chapter has, at the second of the two', () => {
    const second = chapter12(LONG);
    expect(problemsWith(CHAPTER_TEXT.replace('Wait.', LONG), second)).toEqual([
      `${OTHER_FILE}:${lineOf(second, '12.1.1')}  HT 12.1.1 shares 100 % of its word runs with HT 11.1.1. Refer to HT 11.1.1, and say here only what is new.`,
    ]);
  });

  test('reports a paragraph that its own chapter has', () => {
    const text = `${CHAPTER_TEXT.replace('Wait.', LONG)}\n11.1.2 ${LONG} [@practice]\n`;
    expect(problemsWith(text, chapter12('Ask.'))).toEqual([
      `${CHAPTER_FILE}:${lineOf(text, '11.1.2')}  HT 11.1.2 shares 100 % of its word runs with HT 11.1.1. Refer to HT 11.1.1, and say here only what is new.`,
    ]);
  });

  test('accepts paragraphs that differ', () =>
    expect(problemsWith(CHAPTER_TEXT.replace('Wait.', LONG), chapter12('Ask.'))).toEqual([]));

  test('lets paragraphs rest on the same source', () => {
    const cite = (text: string): string => text.replace('[@dir-2012-29, art. 20; C]', SOURCE);
    expect(problemsWith(cite(CHAPTER_TEXT), cite(chapter12('Ask.')))).toEqual([]);
  });
});
