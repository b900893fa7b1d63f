import {packsOf} from '../../../src/plugins/packTexts';
import {aCasePage, aChapterPage, NUMBERED_PARAGRAPH} from '../../builders/aBuiltPage';
import {aCaseFile} from '../../builders/aCaseFile';
import {aChapterFile} from '../../builders/aChapterFile';
import {anEditionContent} from '../../builders/anEditionContent';

const IDENTITY = {name: 'The portal', url: 'https://portal.example'};
const chapter = aChapterFile('---\ntitle: x\n---\n\n## 11.1 Now {#HT-11.1}\n\n11.1.1 Wait. [@practice]\n');
const aCase = aCaseFile();
const content = anEditionContent({chapters: [chapter], cases: new Map([[aCase.record.id, aCase]])});
const pageAt = (address: string): string =>
  address.includes('/practice/') ? aCasePage('') : aChapterPage(NUMBERED_PARAGRAPH);

describe('the texts of an edition', () => {
  test('lie in one file for each chapter and case, which the index names with all that is in it', () => {
    const {index, pages} = packsOf(content, IDENTITY, pageAt);
    expect(index.pages.map(({file}) => file)).toEqual(['HT-11', `JP-${aCase.record.id}`]);
    expect(index.pages[0]).toEqual({
      file: 'HT-11',
      label: 'HT 11',
      title: 'The free account',
      url: '/2/guidelines/free-account/',
      places: [['HT-11.1.1', 'HT 11.1.1']],
    });
    expect(pages.map(({citable}) => citable.id)).toEqual(index.pages.map(({file}) => file));
    expect(pages[0]!.places[0]).toMatchObject({
      id: 'HT-11.1.1',
      url: 'https://portal.example/2/guidelines/free-account/#HT-11.1.1',
      sources: expect.arrayContaining(['Practice']) as string[],
    });
    expect(pages[1]!.blocks).toEqual([{kind: 'paragraph', text: 'Outcome: Violation of Article 4.'}]);
  });

  test('are not made of a page that lacks a paragraph: nothing may fall out of a handout unseen', () =>
    expect(() => packsOf(content, IDENTITY, () => aChapterPage(''))).toThrow(
      'Course packs: /2/guidelines/free-account/ does not show HT-11.1.1. Build the site again.',
    ));
});
