import {checkDraft} from '../../src/gate/checkDraft';
import {aCaseText} from '../builders/aCaseText';
import {aNewsText} from '../builders/aNewsText';
import {aPortalFolder, CASE_FILE, NEWS_FILE} from '../builders/aPortalFolder';

const FILE = 'docs/practice/part-1-offence/exemplu-v-exemplu.md';

function check(text: string, file = FILE): string[] {
  const {siteDir} = aPortalFolder();
  return checkDraft(siteDir, {file, text}).map(
    (problem) => `${problem.line} ${problem.rule} ${problem.field ?? '-'}`,
  );
}

/** A case that shares no words with the one of the portal. */
const anotherCase: typeof aCaseText = (values = {}, edit = (body) => body) =>
  aCaseText(
    {
      id: 'exemplu-v-exemplu',
      title: 'Exemplu v. Exemplu',
      description: 'A contract that nobody could read gave no consent to the work.',
      ...values,
    },
    edit,
  );

describe('a draft of a case', () => {
  test('that is right raises nothing, although its paragraphs are not in the ledger yet', () =>
    expect(check(anotherCase())).toEqual([]));

  test('may replace the file that stands in its place', () =>
    expect(check(aCaseText(), CASE_FILE)).toEqual([]));

  test('is judged by the form of its record, and each problem names its field', () =>
    expect(check(anotherCase({date: '2005-02-31', court: ''}))).toEqual([
      '5 case-form court',
      '6 case-form date',
    ]));

  test('is looked through for personal data also where its record is not complete', () => {
    const rules = check(anotherCase({title: ''}, (body) => `${body}\n[9] Her number was 2980314529913.\n`));
    expect(rules).toContain('3 case-form title');
    expect(rules.join()).toContain('personal-data-romanian-cnp');
  });

  test('is held against the other cases', () =>
    expect(
      check(anotherCase({related: [{id: 'b-v-france', why: 'It differs.', back: 'It differs.'}]})),
    ).toEqual(['32 case-relation related.0.id']));

  test('may not take the id of another case', () =>
    expect(check(aCaseText())).toEqual(['2 case-duplicate id']));

  test('names what is not in its vocabulary', () =>
    expect(check(anotherCase({topics: ['serfdom']})).map((problem) => problem.split(' ')[1])).toEqual([
      'case-vocabulary',
    ]));

  test('is looked through for personal data', () =>
    expect(check(anotherCase({}, (body) => `${body}\nWrite to ana@exemplu.example.\n`)).join()).toContain(
      'personal-data',
    ));

  test('without an end of its front matter says so', () =>
    expect(check('---\nid: a\n')).toEqual(['1 front-matter-open -']));
});

describe('a draft of the news', () => {
  test('that is right raises nothing', () => expect(check(aNewsText(), NEWS_FILE)).toEqual([]));

  test('is judged by its form', () =>
    expect(check(aNewsText({title: ''}), NEWS_FILE)).toEqual(['2 news-form title']));

  test('is judged by its words', () =>
    expect(check(aNewsText({}, 'A <b>word</b>.'), NEWS_FILE).join()).toContain('raw-html'));
});
