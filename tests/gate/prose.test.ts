import {stringify} from 'yaml';

import {currentProse, lineAt, pageProse, recordProse} from '../../src/gate/prose';
import {anEdition} from '../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT, NEWS_FILE} from '../builders/aPortalFolder';

/** The words that are left of a text. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('pageProse', () => {
  test.each([
    ['words in quotation marks', 'Say “Go on” now', 'Say now'],
    ['a quotation of several lines', 'Say “Go\non” now', 'Say now'],
    ['a quotation inside a quotation', 'Say “What is ‘the debt’?” now', 'Say now'],
    ['words in single quotation marks', 'the ‘debt’ of', 'the of'],
    ['a citation', 'Wait. [@abe-2022, p. 3; C]', 'Wait. ]'],
    ['the address of a link', '[the list](./list.md) of', '[the list of'],
    ['a web address', 'see https://a.example/organization now', 'see now'],
    ['a fixed id', '## Facts {#facts}', '## Facts'],
  ])('leaves out %s', (_what, text, words) => expect(wordsOf(pageProse(text))).toBe(words));

  test('keeps the note of a citation, which is the editors’', () =>
    expect(wordsOf(pageProse('Wait. [@abe-2022; C; on silence]'))).toBe('Wait. ; on silence]'));

  test('does not look for the end of a quotation in the next paragraph', () =>
    expect(wordsOf(pageProse('An inch is 1“.\n\nSee there”.'))).toBe('An inch is 1“. See there”.'));

  test('keeps the sentences of the front matter, and no ids or dates', () =>
    expect(wordsOf(pageProse('---\nid: a-v-b\ndescription: Helps.\ncourt: echr\n---\n\nWait.\n'))).toBe(
      'Helps. Wait.',
    ));

  test('leaves every offset as it was', () => {
    const source = '---\nid: a\ndescription: Helps.\n---\n\nSay “Go on” now. [@abe-2022; C]\n';
    const text = pageProse(source);
    expect(text).toHaveLength(source.length);
    expect(text.indexOf('now.')).toBe(source.indexOf('now.'));
  });
});

describe('recordProse', () => {
  test.each([
    ['a value that runs over two lines', 'why: one\n  two\nid: three', 'one two'],
    ['a value in a list', '- id: a\n  why: one\n- why: two', 'one two'],
    ['no list below a sentence', 'text: one\nagainst:\n  - two', 'one'],
    ['no comment', '# text: one\ntext: two\n# three', 'two'],
    ['no terms in other languages', '- term: {en: one, fr: deux}\n  definition: three', 'three'],
  ])('keeps %s', (_what, yaml, words) => expect(wordsOf(recordProse(yaml))).toBe(words));
});

describe('currentProse', () => {
  test('is that of pages, news, the glossary, the rules of law and the subject index', () => {
    const {portal, siteDir} = aPortalFolder({'docs/reference/how-to-cite.md': 'Cite the law.\n'});
    expect(currentProse(portal, siteDir).map(({file}) => file)).toEqual([
      CASE_FILE,
      CHAPTER_FILE,
      'docs/reference/how-to-cite.md',
      NEWS_FILE,
      'data/glossary.yaml',
      'data/rules.yaml',
      'data/subject-index.yaml',
    ]);
  });

  test('leaves out earlier editions, which stay as they were published', () => {
    const {portal, siteDir} = aPortalFolder({
      'data/editions.yaml': stringify([anEdition({number: 1}), anEdition()]),
      [CHAPTER_FILE.replace('docs/', 'versioned_docs/version-1/')]: CHAPTER_TEXT,
    });
    expect(portal.editions).toHaveLength(2);
    expect(currentProse(portal, siteDir).filter(({file}) => file.startsWith('versioned_docs'))).toEqual([]);
  });
});

describe('lineAt', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 3],
  ])('finds offset %i on line %i', (offset, line) =>
    expect(lineAt({file: 'a.md', text: 'a\n\nb'}, offset)).toBe(line),
  );
});
