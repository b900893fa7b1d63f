import {holdingLength} from '../../../src/gate/rules/holdingLength';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';

function messagesOf(text: string): string[] {
  const {portal, siteDir} = aPortalFolder({[CASE_FILE]: text});
  return holdingLength(portal, siteDir).map(({message, hint}) => `${message} ${hint}`);
}

const words = (count: number): string => Array.from({length: count}, (_, i) => `word${i}`).join(' ');
const holding = (text: string): string =>
  aCaseText({}, (body) => body.replace('Violation of Article 4.', text));

describe('holdingLength', () => {
  test.each([
    ['as short as a holding can be', aCaseText()],
    ['of 200 words', holding(words(200))],
    ['told in two paragraphs', holding(`${words(100)}\n\n[4a] ${words(100)}`)],
  ])('accepts a holding %s', (_what, text) => expect(messagesOf(text)).toEqual([]));

  test('a description that says nothing is reported', () =>
    expect(messagesOf(aCaseText({description: 'Servitude.'}))).toEqual([
      'description is “Servitude.”, 10 characters; expected at least 40. Say what was decided, in one sentence.',
    ]));

  test('an outcome that says nothing is reported', () =>
    expect(messagesOf(aCaseText({outcome: {kind: 'violation', text: 'Violation.'}}))).toEqual([
      'outcome.text is “Violation.”, 10 characters; expected at least 15. Say what was decided, in one sentence.',
    ]));

  test.each([
    ['too short', 'Violation.', '1 word', 'Say what was decided.'],
    [
      'too long',
      words(201),
      '201 words',
      'Say what was decided, and leave the reasons to the section “Reasoning”.',
    ],
  ])('a section that is %s is reported', (_what, text, count, hint) =>
    expect(messagesOf(holding(text))).toEqual([`Section “Holding” has ${count}; expected 4 to 200. ${hint}`]),
  );

  test('a section without text is another rule’s', () =>
    expect(messagesOf(aCaseText({}, (body) => body.replace('[4] Violation of Article 4.\n\n', '')))).toEqual(
      [],
    ));
});
