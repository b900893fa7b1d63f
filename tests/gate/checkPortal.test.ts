import {stringify} from 'yaml';

import {checkPortal} from '../../src/gate/checkPortal';
import {ledgerParagraphs, LEDGER_FILE} from '../../src/content/ledgerFile';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {formatProblem} from '../../src/publications/problem';
import {aGlossaryTerm} from '../builders/aGlossaryTerm';
import {anEdition} from '../builders/anEdition';
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

  test('lists the problems of a page, its case and its data, by file and line', () => {
    const note = aCaseText(
      {court: 'ecthr', ecli: 'ECLI:CE:ECHR:2006:0726JUD000000101', related: [{id: 'a-v-france'}]},
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
      'data/paragraphs.lock.json  JP-a-v-france-3 was published in edition 2 and is no longer there. Put it back, or leave its number with [withdrawn] or [moved to HT 12.1.2] in place of the text.',
      'data/topics.yaml:1  0.definition is missing; expected string.',
      `${CHAPTER_FILE}:7  Heading is “11.1 Free account”; it has no lasting id. Add one at its end, like {#facts}.`,
      `${at('court: ecthr')}  court is “ecthr”; data/courts.yaml has no such record. Did you mean “echr”?`,
      `${at('- servitude')}  topics.0 is “servitude”; data/topics.yaml has no such record. Choose one of the list, or add the record to data/topics.yaml first.`,
      `${at('ecli: ECLI')}  ecli is “ECLI:CE:ECHR:2006:0726JUD000000101”; its year is 2006, the date’s is 2005. Check both against the decision.`,
      `${at('- id: a-v-france')}  related.0 is “a-v-france”; a case is not related to itself. Remove it.`,
      `${at('{#issues}')}  Section “Issues” has no text. Write it; a section is never left empty.`,
      `${at('[4] ')}  JP a-v-france [4] prints “§ 89”; verification.pinpoints does not hold it. Add it there with the page on which it was seen, or take it out of the text.`,
      `${at('[4] ')}  JP-a-v-france-4 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: JP-a-v-france-4, edition: 2, date, reason), or restore the text; then run: npm run ledger`,
    ]);
  });

  test('minds the words of the texts, where law comes from, and what is told twice', () => {
    const text =
      'Under Article 20 a so-called gray TODO comes first in the free narrative that the person gives.';
    const twice = `${text} It is taken down in their own words and in their own order.`;
    const {portal, siteDir} = aPortalFolder({
      'data/editions.yaml': stringify([anEdition({number: 1}), anEdition()]),
      'data/banned-terms.yaml': '- {forms: [so-called], use: the name alone}\n',
      'data/spelling.yaml': '- {forms: [gray], use: grey}\n',
      'data/glossary.yaml': stringify([aGlossaryTerm({avoid: ['free narrative']})]),
      [CHAPTER_FILE]: `${CHAPTER_TEXT}\n11.1.2 ${twice} [@practice]\n\n11.1.3 ${twice} [@dir-2012-29; C]\n`,
    });
    const rules = checkPortal(portal, siteDir).map(({rule}) => rule);
    for (const rule of [
      'banned-term',
      'british-spelling',
      'glossary-word',
      'placeholder',
      'law-without-source',
      'paragraph-repeat',
      'edition-law-date',
    ])
      expect(rules).toContain(rule);
  });
});
