import {movedParagraphs} from '../../src/remark/movedParagraphs';
import {numberedParagraphs} from '../../src/remark/numberedParagraphs';
import {aWorkedPage} from '../builders/aWorkedPage';

const read = (markdown: string): readonly string[] =>
  aWorkedPage(markdown, [
    numberedParagraphs,
    movedParagraphs((id) => (id === 'HT-12.1.2' ? `./12.md#${id}` : undefined)),
  ]).outline;

describe('a paragraph that moved', () => {
  test('is a link to where its text stands', () =>
    expect(read('11.2.3 [moved to HT 12.1.2]')).toEqual([
      'numbered-paragraph #HT-11.2.3 moved: [HT\u00a012.1.2](./12.md#HT-12.1.2)',
    ]));

  test('names a place that is not there without a link: the gate reports it', () =>
    expect(read('11.2.3 [moved to HT 12.1.3]')).toEqual([
      'numbered-paragraph #HT-11.2.3 moved: HT\u00a012.1.3',
    ]));

  test('any other paragraph stays as it is', () =>
    expect(read('11.2.3 Wait.\n\n11.2.4 [withdrawn]')).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Wait.',
      'numbered-paragraph #HT-11.2.4 withdrawn',
    ]));
});
