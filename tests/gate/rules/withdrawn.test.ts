import {stringify} from 'yaml';

import {withdrawn} from '../../../src/gate/rules/withdrawn';
import {WITHDRAWN_FILE, type Withdrawal} from '../../../src/publications/withdrawal';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const gone = (id: string): Withdrawal => ({id, on: '2026-11-30', editions: [2]});

function problemsWith(list: readonly Withdrawal[], files: Readonly<Record<string, string | undefined>> = {}) {
  return problemsOf(withdrawn, aPortalFolder({[WITHDRAWN_FILE]: stringify(list), ...files}));
}

const AS_WITHDRAWN = CHAPTER_TEXT.replace('[@dir-2012-29, art. 20; C]', '[@withdrawn]');

describe('withdrawn', () => {
  test('accepts what stays away', () => {
    expect(problemsWith([gone('b-v-greece')], {[CHAPTER_FILE]: AS_WITHDRAWN})).toEqual([]);
    expect(
      problemsWith([gone('HT-11.1.1')], {[CHAPTER_FILE]: CHAPTER_TEXT.replace(/Wait\..*/, '[withdrawn]')}),
    ).toEqual([]);
  });

  test('refuses a case that comes back', () =>
    expect(problemsWith([gone('a-v-france')])).toEqual([
      `${CASE_FILE}:${lineOf(aCaseText(), 'id:')}  id is “a-v-france”; a case with that id was withdrawn on 2026-11-30. An id is never used twice, and what was withdrawn does not come back: remove the file. A new note gets a new id.`,
    ]));

  test('refuses a paragraph that has a text again', () =>
    expect(problemsWith([gone('HT-11.1.1')])).toEqual([
      `${CHAPTER_FILE}:${lineOf(CHAPTER_TEXT, '11.1.1')}  HT 11.1.1 has a text; it was withdrawn on 2026-11-30. Put [withdrawn] in place of the text. A new text gets a new number.`,
    ]));

  test('refuses an id that stands in the list twice', () =>
    expect(problemsWith([gone('b-v-greece'), gone('b-v-greece')])).toEqual([
      `${WITHDRAWN_FILE}  “b-v-greece” stands in the list twice. Keep the record with the earlier day.`,
    ]));

  test('refuses a citation of what was withdrawn where nothing was', () =>
    expect(problemsWith([], {[CHAPTER_FILE]: AS_WITHDRAWN})).toEqual([
      `${CHAPTER_FILE}:${lineOf(CHAPTER_TEXT, '11.1.1')}  Citation is [@withdrawn]; no case was withdrawn from this portal. Cite the source. npm run withdraw puts this in place of one that goes.`,
    ]));
});
