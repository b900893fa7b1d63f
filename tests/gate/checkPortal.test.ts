import {checkPortal} from '../../src/gate/checkPortal';
import {ledgerParagraphs, LEDGER_FILE} from '../../src/content/ledgerFile';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {formatProblem} from '../../src/publications/problem';
import {aCaseText} from '../builders/aCaseText';
import {lineOf} from '../builders/lineOf';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../builders/aPortalFolder';

/** The ledger of the portal as the builder makes it. */
function aLedger(): string {
  return formatLedger(recordParagraphs({}, ledgerParagraphs(aPortalFolder().portal)));
}

function problemsWith(files: Readonly<Record<string, string | undefined>>): string[] {
  const {portal, siteDir} = aPortalFolder({[LEDGER_FILE]: aLedger(), ...files});
  return checkPortal(portal, siteDir).map(formatProblem);
}

describe('checkPortal', () => {
  test('finds nothing in a portal that may be published', () => expect(problemsWith({})).toEqual([]));

  test('lists the problems of every rule, by file and line', () => {
    const note = aCaseText(
      {court: 'ecthr', ecli: 'ECLI:CE:ECHR:2006:1', related: [{id: 'a-v-france'}]},
      (body) => body.replace('[3] Was this servitude?\n', '').replace('Article 4.', 'Article 4 (§ 89).'),
    );
    const at = (words: string): string => `${CASE_FILE}:${lineOf(note, words)}`;
    expect(
      problemsWith({
        [CASE_FILE]: note,
        [CHAPTER_FILE]: CHAPTER_TEXT.replace('{#HT-11.1}', ''),
        'data/topics.yaml': '- {id: servitude, name: Servitude}\n',
      }),
    ).toEqual([
      'data/paragraphs.lock.json  JP-a-v-france-3 was published in edition 2 and is no longer there. Put it back, or leave its number with [withdrawn] in place of the text.',
      'data/topics.yaml:1  0.definition is missing; expected string.',
      `${CHAPTER_FILE}:7  Heading is “11.1 Free account”; it has no lasting id. Add one at its end, like {#facts}.`,
      `${at('court: ecthr')}  court is “ecthr”; data/courts.yaml has no such record. Did you mean “echr”?`,
      `${at('- servitude')}  topics.0 is “servitude”; data/topics.yaml has no such record. Choose one of the list, or add the record to data/topics.yaml first.`,
      `${at('ecli: ECLI')}  ecli is “ECLI:CE:ECHR:2006:1”; its year is 2006, the date’s is 2005. Check both against the decision.`,
      `${at('- id: a-v-france')}  related.0 is “a-v-france”; a case is not related to itself. Remove it.`,
      `${at('{#issues}')}  Section “Issues” has no text. Write it; a section is never left empty.`,
      `${at('[4] ')}  JP a-v-france [4] prints “§ 89”; verification.pinpoints does not hold it. Add it there with the page on which it was seen, or take it out of the text.`,
      `${at('[4] ')}  JP-a-v-france-4 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: JP-a-v-france-4, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]);
  });
});
