import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {checkPortal} from '../../src/gate/checkPortal';
import {readHelp, rulesWithHelp} from '../../src/gate/help';
import {formatProblem} from '../../src/publications/problem';
import {GUARD_RULE_IDS, RULE_IDS} from '../../src/publications/ruleIds';
import {aPortalFolder} from '../builders/aPortalFolder';
import {BROKEN, type GateRuleId} from '../builders/brokenPortals';

const ROOT = join(__dirname, '../..');

/** What an editor reads of each broken portal, whole: a rule without a line here does not compile. */
const MESSAGES: Readonly<Record<GateRuleId, readonly string[]>> = {
  'banned-term': [
    'docs/guidelines/11-free-account.md:11  “Beggars” is a word that the texts do not use. Write: persons who beg. Words of a judgment stand in quotation marks; official names are added to data/banned-terms.yaml.',
  ],
  'box-nested': [
    'docs/guidelines/11-free-account.md:13  Box “:::do” stands inside another block. Let it begin at the edge of the page, outside lists, quotations and boxes.',
  ],
  'box-unknown': [
    'docs/guidelines/11-free-account.md:11  Box is “:::dos”; there is none of that name. Use one of: do, do-not, sheet, note, tip, info, warning, danger, caution.',
  ],
  'british-spelling': [
    'docs/guidelines/11-free-account.md:11  “Labor” is not spelt as the texts spell. Write: labour. Words of others stand in quotation marks; official names are added to data/spelling.yaml.',
  ],
  'case-dates': [
    'docs/practice/part-1-offence/a-v-france.md:14  published is “2004-11-24”; expected the day on which the note was first published here, not before the decision of 2005-07-26. Check both dates against the decision or your notes.',
  ],
  'case-duplicate': [
    'docs/practice/part-1-offence/b-v-france.md:31  ecli is “ECLI:CE:ECHR:2005:0726JUD000000101”; docs/practice/part-1-offence/a-v-france.md has it too. Keep one note on a decision.',
  ],
  'case-ecli': [
    'docs/practice/part-1-offence/a-v-france.md:31  ecli is “ECLI:CE:ECHR:2006:0726JUD000000101”; its year is 2006, the date’s is 2005. Check both against the decision.',
  ],
  'case-form': [
    'docs/practice/part-1-offence/a-v-france.md:6  date is “26 July 2005”; expected a real date like 2005-07-26, or a year alone like 2005.',
  ],
  'case-pinpoint': [
    'docs/practice/part-1-offence/a-v-france.md:47  JP a-v-france [4] prints “§ 89”; verification.pinpoints does not hold it. Add it there with the page on which it was seen, or take it out of the text.',
  ],
  'case-place': [
    'docs/practice/part-1-offence/a-v-france.md:2  id is “a-v-france” and part is “victims”; the file of such a case is docs/practice/part-2-victims/a-v-france.md. Move the file, or correct id and part.',
  ],
  'case-relation': [
    'docs/practice/part-1-offence/a-v-france.md:32  related.0 is “c-v-france”; no edition has that case, and data/planned-cases.yaml does not name it. Did you mean “a-v-france”?',
  ],
  'case-repeat': [
    'docs/practice/part-1-offence/b-v-france.md:39  [2] shares 100 % of its word runs with [2] of a-v-france. Say what is particular to this case.',
  ],
  'case-section-empty': [
    'docs/practice/part-1-offence/a-v-france.md:41  Section “Issues” has no text. Write it; a section is never left empty.',
  ],
  'case-sections': [
    'docs/practice/part-1-offence/a-v-france.md:33  Sections are in-practice, facts, holding, reasoning; expected in-practice, facts, issues, holding, reasoning, in this order. Add “## Issues {#issues}”.',
  ],
  'case-supports': [
    'docs/practice/part-1-offence/a-v-france.md:32  supports.0 is “HT-11.1.9”; no chapter has that paragraph. Did you mean “HT-11.1.1”?',
  ],
  'case-vocabulary': [
    'docs/practice/part-1-offence/a-v-france.md:5  court is “ehcr”; data/courts.yaml has no such record. Did you mean “echr”?',
  ],
  'chapter-duplicate': [
    'docs/guidelines/12-again.md:2  chapter is 11; docs/guidelines/11-free-account.md has it already. A number names one chapter for good: give the newer file another.',
  ],
  'chapter-form': [
    'docs/guidelines/11-free-account.md:2  chapter is “eleven”; expected the number of the chapter.',
  ],
  'citation-syntax': [
    'docs/guidelines/11-free-account.md:11  Citation is [@dir-2012-29, art. 20]; say how far it was checked: [@dir-2012-29, art. 20; C], E or K after a semicolon.',
  ],
  'corrigendum-unknown': [
    'data/corrigenda.yaml:1  A corrigendum names “HT-11.1.8”; edition 2 has no such paragraph. Did you mean “HT-11.1.1”?',
  ],
  'data-duplicate': ['data/topics.yaml:2  “servitude” stands in the list twice. Keep one record.'],
  'data-form': ['data/topics.yaml:1  0.definition is missing; expected string.'],
  'data-missing': ['data/synonyms.yaml  File is missing. Restore it from git.'],
  'edition-law-date': [
    'data/editions.yaml:1  Edition 1 is no longer in force and has no lawDate. Give the last day whose law it states, like "2022-12-31".',
  ],
  'edition-unfinished': [
    '.staged-change/journal.json  Work on edition 1 was stopped; a part of its files is in place. Run npm run edition:cut or npm run withdraw: either finishes it first.',
  ],
  'front-matter-open': [
    'docs/guidelines/11-free-account.md:1  Front matter begins with “---” and does not end. Put a line “---” below its last field.',
  ],
  'glossary-basis': [
    'data/glossary.yaml:11  Term “free-account” rests on “dir-2012-92”; no source in data/sources.yaml and no case has that key. Did you mean “dir-2012-29”?',
  ],
  'glossary-word': [
    'docs/guidelines/11-free-account.md:11  “free narrative” is not the name that the glossary gives the term. Write: free account.',
  ],
  'heading-repeated': [
    'docs/guidelines/11-free-account.md:11  Heading id is “HT-11.1”; it stands on this page already. Give it another.',
  ],
  'heading-title': [
    'docs/guidelines/11-free-account.md:11  Heading is “# The free account”; the title of a page stands in its front matter. Move it to “title:” and use ## for sections.',
  ],
  'heading-unpinned': [
    'docs/guidelines/11-free-account.md:11  Heading is “11.2 Questions”; it has no lasting id. Add one at its end, like {#facts}.',
  ],
  'holding-length': [
    'docs/practice/part-1-offence/a-v-france.md:4  description is “Violation found.”, 16 characters; expected at least 40. Say what was decided, in one sentence.',
  ],
  'law-without-source': [
    'docs/guidelines/11-free-account.md:11  HT 11.1.2 states law (“Article 20”) and names no source but experience. Cite the act or the judgment, or say it as advice.',
  ],
  'ledger-changed': [
    'docs/guidelines/11-free-account.md:9  HT-11.1.1 differs from what edition 2 published, and no corrigendum says why. Add one to data/corrigenda.yaml (id: HT-11.1.1, edition: 2, date, reason), or restore the text; then run: npm run ledger',
  ],
  'ledger-file': [
    'data/paragraphs.lock.json  data/paragraphs.lock.json is not a ledger at its root. Restore it: git checkout -- data/paragraphs.lock.json',
  ],
  'ledger-reused': [
    'docs/guidelines/11-free-account.md:9  HT-11.1.1 was withdrawn or moved in edition 2 and has a text again. A number is never used twice: give the new text a new number.',
  ],
  'ledger-unrecorded': [
    'docs/guidelines/11-free-account.md:9  HT-11.1.1 of edition 2 is not in the ledger as it stands. Run: npm run ledger',
  ],
  'ledger-vanished': [
    'data/paragraphs.lock.json  HT-11.1.2 was published in edition 2 and is no longer there. Put it back, or leave its number with [withdrawn] or [moved to HT 12.1.2] in place of the text.',
  ],
  links: [
    'docs/guidelines/11-free-account.md:11  Link leads to “./reading-list.md”; the edition has no page docs/guidelines/reading-list.md. Correct the name; a page of this edition ends with .md.',
  ],
  'news-form': [
    'blog/2022-11-24-final-conference.md:5  authors is []; name an institution of blog/authors.yml.',
  ],
  'paragraph-boxed': [
    'docs/guidelines/11-free-account.md:13  Number is 11.1.2; it stands inside a box. Close the box above it with :::, or move the paragraph out.',
  ],
  'paragraph-empty': [
    'docs/guidelines/11-free-account.md:11  Paragraph 11.1.2 has no text. Write it, or put [withdrawn] behind the number.',
  ],
  'paragraph-falling': [
    'docs/guidelines/11-free-account.md:13  Number is 11.1.2; it comes after 11.1.3. Numbers rise down the page: put it in its place, or give it a number after 11.1.3.',
  ],
  'paragraph-foreign-chapter': [
    'docs/guidelines/11-free-account.md:11  Number is 12.1.1; this is chapter 11 of HT. Correct the number, or move the paragraph to its chapter.',
  ],
  'paragraph-foreign-section': [
    'docs/guidelines/11-free-account.md:11  Number is 11.2.1; it stands under section 11.1. Correct the number, or move the paragraph to its section.',
  ],
  'paragraph-malformed': [
    'docs/guidelines/11-free-account.md:11  Number is “11.1.2.”; expected a form like 11.2.3 and a space. Correct the number, or begin the paragraph with a word.',
  ],
  'paragraph-moved': [
    'docs/guidelines/11-free-account.md:11  Paragraph 11.1.2 says “[moved to the next chapter]”; expected where it went, and nothing else. Name the paragraph that holds the text now, with its publication: [moved to HT 12.1.2].',
  ],
  'paragraph-repeat': [
    'docs/guidelines/11-free-account.md:13  HT 11.1.3 shares 100 % of its word runs with HT 11.1.2. Refer to HT 11.1.2, and say here only what is new.',
  ],
  'paragraph-repeated': [
    'docs/guidelines/11-free-account.md:11  Number is 11.1.1; it stands on this page already. A number is never used twice: add a letter (11.1.1a) or take the next free one.',
  ],
  'paragraph-unnumbered': [
    'docs/practice/part-1-offence/a-v-france.md:39  Text stands below a heading without a number; every paragraph of a case note has one. Begin it with its number, a form like [7].',
  ],
  'paragraph-withdrawn': [
    'docs/guidelines/11-free-account.md:13  Paragraph 11.1.2 is withdrawn; text follows it. Remove the text, or give it a number of its own.',
  ],
  placeholder: [
    'docs/guidelines/11-free-account.md:11  “TODO” stands for words that are still to come. Write them, or take the sentence out.',
  ],
  'raw-html': [
    'docs/guidelines/11-free-account.md:11  Raw HTML is “<b>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.',
    'docs/guidelines/11-free-account.md:11  Raw HTML is “</b>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.',
  ],
  'restatement-fit': [
    'data/changes-since-2022.yaml  The difference at HT-11.1.2 does not fit: it cites dir-2024-1712, which came later, and no difference is listed. Compare it with the text as it stands.',
    'data/changes-since-2022.yaml  The difference at HT-11.1.2 does not fit: no source is left. Compare it with the text as it stands.',
    'data/changes-since-2022.yaml:15  The difference at HT-11.1.1 does not fit: “Never there.” is not there. Compare it with the text as it stands.',
  ],
  'restatement-list': [
    'data/changes-since-2022.yaml:14  The change “another” explains no difference. Remove it.',
  ],
  'restatement-rules': [
    'data/editions/1/rules.yaml  The list is not what edition 2 and the list of changes make of it: its head, dir-2012-29-art-20. Run npm run edition:cut -- --rules and read what it made.',
  ],
  'restatement-unexplained': [
    'data/changes-since-2022.yaml  HT-11.1.3 stands in edition 2 and not in edition 1, and nothing says why. Add it to data/changes-since-2022.yaml with absent: true.',
    'versioned_docs/version-1/guidelines/11-free-account.md:9  HT-11.1.1 is not what edition 2 and the list of changes make of it, and no corrigendum says why. Restore it, or add a corrigendum to data/corrigenda.yaml.',
  ],
  'row-falling': [
    'docs/guidelines/11-free-account.md:16  Row number is C.2; it comes after C.3. Numbers rise down the table: put the row in its place.',
  ],
  'row-foreign': [
    'docs/guidelines/11-free-account.md:15  Row number is 18.T.1; it belongs to another chapter. Begin it with the number of this chapter.',
  ],
  'row-malformed': [
    'docs/guidelines/11-free-account.md:15  Row number is “one”; expected a form like C.4 or 18.T.4. Type the number in the first column of every row.',
  ],
  'row-repeated': [
    'docs/guidelines/11-free-account.md:16  Row number is C.1; it stands on this page already. A number is never used twice: take the next free one.',
  ],
  'rule-group': [
    'data/rules.yaml:1  Rule “treaty-art-1” is of “treaty”, whose jurisdiction is XX. The legal framework holds UN, COE, EU, RO, BE, PL, ES: correct the source, or leave the rule out.',
  ],
  'rule-id': [
    'data/rules.yaml:1  Rule “directive-art-20” does not begin with the key of its source, “dir-2012-29”. Name it after source and article, like “dir-2012-29-art-1”.',
  ],
  'rule-map': [
    'data/rules.yaml:1  Rule “dir-2012-29-art-20” has a row of the national maps, and “dir-2012-29” is no law of their States. Remove map.',
  ],
  'rule-order': [
    'data/rules.yaml:8  Rule “dir-2012-29-art-20” stands after “dir-2012-29-art-21”. Groups stand in the order UN, COE, EU, RO, BE, PL, ES; rules of an instrument stand together, recitals first, articles rising.',
  ],
  'rule-source': [
    'data/rules.yaml:1  Rule “dir-2012-92-art-20” names the source “dir-2012-92”; data/sources.yaml has no such record. Did you mean “dir-2012-29”?',
  ],
  'source-time': [
    'versioned_docs/version-1/guidelines/11-free-account.md:9  HT 11.1.1 cites “dir-2012-29” of 2012-10-25. Edition 1 states the law as at 2011-12-31: cite what was there by then.',
  ],
  'source-unknown': [
    'docs/guidelines/11-free-account.md:11  Citation names “dir-2012-92”; no source in data/sources.yaml and no case of this edition has that key. Did you mean “dir-2012-29”?',
  ],
  'subject-index': [
    'data/subject-index.yaml:1  The heading “waiting” leads to “HT-11.1.8”; no chapter and no case has it. Did you mean “HT-11.1.1”?',
  ],
  'table-foreign': [
    'docs/reference/lists.md:5  A line that begins with “Table: ” makes rows to cite; pages outside the publications have none. Begin the line with another word.',
  ],
  'table-title': [
    'docs/guidelines/11-free-account.md:11  A line that begins with “Table: ” stands directly above a table; none follows. Put the table below it, or begin the line with another word.',
  ],
  'term-unknown': [
    'docs/guidelines/11-free-account.md:11  Link explains “free-acount”; data/glossary.yaml has no term with that id. Did you mean “free-account”?',
  ],
  yaml: [
    'docs/practice/part-1-offence/a-v-france.md:3  YAML cannot be read: Nested mappings are not allowed in compact mappings. Look at quotes, colons and indentation on this line and the one above.',
  ],
};

describe('every rule', () => {
  test.each(Object.keys(MESSAGES) as GateRuleId[])('%s says where, what and what to do', (rule) => {
    const broken = BROKEN[rule];
    const {portal, siteDir} = typeof broken === 'function' ? broken() : aPortalFolder(broken);
    const found = checkPortal(portal, siteDir).filter((problem) => problem.rule === rule);
    expect(found.map(formatProblem)).toEqual(MESSAGES[rule]);
    for (const {match, field, line} of found) {
      expect(match === '' || field === '').toBe(false);
      expect(line).toBeGreaterThanOrEqual(0);
    }
  });

  test.each(RULE_IDS)('%s has a page of help', (rule) => {
    expect(readHelp(rule)?.text).toMatch(
      /^# \S.*\n\n\S[\s\S]*\n\n## What to do\n\n\S[\s\S]*\n\n## Examples\n\n\S/,
    );
  });

  test('that guards persons has one as soon as a file of the gate names it', () => {
    const gate = readdirSync(join(ROOT, 'src/gate'), {recursive: true})
      .map((file) => join(ROOT, 'src/gate', String(file)))
      .filter((file) => file.endsWith('.ts') && existsSync(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const without = GUARD_RULE_IDS.filter((rule) => gate.includes(`rule: '${rule}'`) && !readHelp(rule));
    expect(without).toEqual([]);
  });

  test('is known: no page of help is left over', () => {
    const known: readonly string[] = [...RULE_IDS, ...GUARD_RULE_IDS];
    const left = rulesWithHelp().filter((rule) => !known.includes(rule) && !rule.startsWith('personal-data'));
    expect(left).toEqual([]);
  });
});
