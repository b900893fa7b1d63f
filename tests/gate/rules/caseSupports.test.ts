import {caseSupports} from '../../../src/gate/rules/caseSupports';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';

function found(supports: string[], chapter = CHAPTER_TEXT): string[] {
  const {portal, siteDir} = aPortalFolder({[CASE_FILE]: aCaseText({supports}), [CHAPTER_FILE]: chapter});
  return caseSupports(portal, siteDir).map(({message, hint}) => `${message} ${hint}`);
}

describe('caseSupports', () => {
  test('accepts a paragraph that a chapter has', () => expect(found(['HT-11.1.1'])).toEqual([]));

  test('a paragraph that no chapter has is reported, with the nearest', () =>
    expect(found(['HT-11.1.1', 'HT-11.1.7'])).toEqual([
      'supports.1 is “HT-11.1.7”; no chapter has that paragraph. Did you mean “HT-11.1.1”?',
    ]));

  test('a paragraph that was withdrawn is reported', () =>
    expect(found(['HT-11.1.2'], `${CHAPTER_TEXT}\n11.1.2 [withdrawn]\n`)).toHaveLength(1));
});
