import {lawWithoutSource} from '../../../src/gate/rules/lawWithoutSource';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

/** What the rule says of a paragraph with the text and the sources given. */
function problemsWith(text: string, sources = '[@practice]'): string[] {
  const chapter = CHAPTER_TEXT.replace('Wait. [@dir-2012-29, art. 20; C]', `${text} ${sources}`);
  return problemsOf(lawWithoutSource, aPortalFolder({[CHAPTER_FILE]: chapter}));
}

describe('lawWithoutSource', () => {
  test.each([
    ['Under Article 20 keep interviews few.', 'Article 20'],
    ['See art. 20 on interviews.', 'art. 20'],
    ['Directive 2012/29/EU keeps interviews few.', 'Directive 2012/29/EU'],
    ['Regulation (EU) 2018/1805 covers freezing.', 'Regulation (EU) 2018/1805'],
    ['Interviews shall be few.', 'shall'],
    ['The officer is obliged to stop.', 'is obliged'],
    ['The victim has the right to a lawyer.', 'has the right to'],
    ['Delay is forbidden by law.', 'is forbidden'],
    ['National rules differ; EU law requires a lawyer.', 'EU law requires'],
    ['In 2020 the Court held that the inquiry failed.', 'the Court held'],
  ])('reports a rule of law that rests on experience: %s', (text, words) =>
    expect(problemsWith(text)).toEqual([
      `${CHAPTER_FILE}:${lineOf(CHAPTER_TEXT, '11.1.1')}  HT 11.1.1 states law (“${words}”) and names no source but experience. Cite the act or the judgment, or say it as advice.`,
    ]),
  );

  test('reports one without any source', () =>
    expect(problemsWith('Under Article 20 wait.', '')).toHaveLength(1));

  test('accepts a rule of law with its source, also beside advice', () =>
    expect(problemsWith('Under Article 20 wait.', '[@practice] [@dir-2012-29, art. 20; C]')).toEqual([]));

  test('accepts a rule of law whose source was withdrawn: the paragraph says so', () =>
    expect(problemsWith('Under Article 20 wait.', '[@withdrawn]')).toEqual([]));

  test.each([
    ['advice', 'You must wait; a team must read the plan.'],
    [
      'the law that applies, whatever it says',
      'Disclose it as national law requires, or where the law allows it.',
    ],
    ['a model question', 'Ask: “Which right does Article 20 give you?”'],
    ['a reference to a paragraph', 'Wait as HT 11.2.3 says.'],
  ])('accepts without a source %s', (_what, text) => expect(problemsWith(text)).toEqual([]));

  test('lets rows of a table lean on the paragraphs', () =>
    expect(
      problemsWith(
        'Wait. [@practice]\n\nTable: Map.\n\n| Row | Rule |\n| --- | --- |\n| C.1 | Article 20 |\n\n',
        '',
      ),
    ).toEqual([]));
});
