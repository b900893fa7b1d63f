import {readerTexts} from '../../src/content/readerText';
import type {EditionContent} from '../../src/content/portal';
import {aCaseFile} from '../builders/aCaseFile';
import {aChapterFile} from '../builders/aChapterFile';
import {anEditionContent} from '../builders/anEditionContent';

function textsOf(markdown: string, values: Partial<EditionContent> = {}): Record<string, string> {
  const chapter = aChapterFile(markdown);
  return Object.fromEntries(readerTexts(chapter, anEditionContent({chapters: [chapter], ...values})));
}

function textOf(markdown: string, values: Partial<EditionContent> = {}): string | undefined {
  return textsOf(`11.1.1 ${markdown}\n`, values)['HT-11.1.1'];
}

describe('the text of a numbered unit as readers read it', () => {
  test('is the words of the paragraph, without marks of Markdown and its number', () =>
    expect(textOf('Wait *long*,\nand [ask](./10-opening.md).')).toBe('Wait long, and ask.'));

  test('keeps blocks, list items, their numbers and rows apart', () =>
    expect(
      textOf(
        'Do:\n\n- wait\n  - long\n- ask\n\n3. then\n4. close\n\n| Sign | Meaning |\n| --- | --- |\n| a | b |',
      ),
    ).toBe('Do:\n• wait\n• long\n• ask\n3. then\n4. close\nSign | Meaning\na | b'));

  test('keeps the cells of a row that is cited apart', () =>
    expect(
      textsOf('Table: Phrases\n\n| No | Say | Not |\n| --- | --- | --- |\n| C.1 | Tell me | Did he |\n'),
    ).toEqual({
      'HT-C.1': 'Tell me | Did he',
    }));

  test.each([
    ['[@dir-2012-29, art. 20; C]', '[Directive 2012/29/EU, art. 20; C, read in the source]'],
    ['[@dir-2012-29; E; a note]', '[Directive 2012/29/EU; E, not checked against the source; a note]'],
    ['[@dir-2012-29; K]', '[Directive 2012/29/EU; K, not checked against the source]'],
    ['[@practice; the example]', '[Practice; the example]'],
    ['[@withdrawn]', '[a source that was withdrawn from this portal]'],
    ['[@a-v-france, § 3; C]', '[A, § 3; C, read in the source]'],
    ['[@unknown; C]', '[unknown; C, read in the source]'],
    ['[@dir-2012-29]', '[@dir-2012-29]'],
  ])('has %s as %s', (typed, read) => {
    const cases = new Map([
      ['a-v-france', aCaseFile({id: 'a-v-france', title: 'A v. France', shortTitle: 'A'})],
    ]);
    expect(textOf(`Wait. ${typed}`, {cases})).toBe(`Wait. ${read}`);
  });

  test('is empty for a number without text', () => expect(textOf('[withdrawn]')).toBe(''));
});
