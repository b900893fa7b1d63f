import {casePinpoints} from '../../../src/gate/rules/casePinpoints';
import {aCaseInput} from '../../builders/aCaseInput';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

/** A note whose last paragraph ends with a text, when some pinpoints are confirmed. */
function aNote(text: string, confirmed: readonly string[]): string {
  const verification = {
    ...aCaseInput().verification,
    pinpoints: confirmed.map((at) => ({at, against: ['https://hudoc.echr.coe.int/eng?i=001-1']})),
  };
  return aCaseText({verification}, (body) => body.replace('protect her.', `protect her. ${text}`));
}

function problemsWith(text: string, ...confirmed: string[]): string[] {
  return problemsOf(casePinpoints, aPortalFolder({[CASE_FILE]: aNote(text, confirmed)}));
}

/** What is said of a pinpoint that the last paragraph prints. */
function unconfirmed(printed: string, text: string, ...confirmed: string[]): string {
  const line = lineOf(aNote(text, confirmed), '[5] ');
  return `${CASE_FILE}:${line}  JP a-v-france [5] prints “${printed}”; verification.pinpoints does not hold it. Add it there with the page on which it was seen, or take it out of the text.`;
}

describe('casePinpoints', () => {
  test.each([
    ['a paragraph', 'So § 89.', ['§ 89']],
    ['a range', 'So §§ 146-148.', ['§§ 146-148']],
    ['a range with a dash', 'So §§ 146–148.', ['§§ 146-148']],
    ['two paragraphs', 'So §§ 89 and 112.', ['§§ 89 and 112']],
    ['one typed without a space', 'So §89.', ['§ 89']],
    ['one typed with a no-break space', 'So §\u00a089.', ['§ 89']],
    ['several', '(§ 89; §§ 146-148)', ['§ 89', '§§ 146-148']],
  ])('accepts %s that the verification block holds', (_what, text, confirmed) =>
    expect(problemsWith(text, ...confirmed)).toEqual([]),
  );

  test.each([
    'Article 6 § 1 applies.',
    'Article\u00a06 § 1 applies.',
    'Art. 6 § 1 and art. 6 § 3 apply.',
    'Articles 6 §§ 1 and 3 apply.',
    'Article 6\u00a0§\u00a01 applies.',
    'Articles 4 and 6 § 1 apply.',
    'Articles 4, 6 and 13 § 1 apply.',
    'Articles 4, 6 or 13 § 1, and arts 4 and 6 § 1, apply.',
    'Article 6 §§ 1 and 3 (d) apply.',
  ])('%j names a paragraph of an article, not of the judgment', (text) =>
    expect(problemsWith(text)).toEqual([]),
  );

  test('a pinpoint that is not confirmed is reported with the line of its paragraph', () =>
    expect(problemsWith('So § 90.', '§ 89')).toEqual([unconfirmed('§ 90', 'So § 90.', '§ 89')]));

  test.each([
    ['a paragraph after an article and a word', 'Under Article 6 and in § 1.', '§ 89', '§ 1'],
    ['part of a confirmed range', 'So §§ 146-147.', '§§ 146-148', '§§ 146-147'],
    ['one paragraph of a confirmed range', 'So § 146.', '§§ 146-148', '§ 146'],
    ['a longer number', 'So § 890.', '§ 89', '§ 890'],
    ['one more paragraph', 'So §§ 89 and 113.', '§§ 89 and 112', '§§ 89 and 113'],
    ['a range instead of a paragraph', 'So §§ 89-91.', '§ 89', '§§ 89-91'],
  ])('%s is not confirmed by it', (_what, text, confirmed, printed) =>
    expect(problemsWith(text, confirmed)).toEqual([unconfirmed(printed, text, confirmed)]),
  );

  test('every pinpoint that is not confirmed is reported', () =>
    expect(problemsWith('So § 90, § 91 and again § 90.')).toHaveLength(3));
});
