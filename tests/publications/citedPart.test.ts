import {citedNote, citedPart} from '../../src/publications/citedPart';
import {aCitableChapter} from '../builders/aCitableChapter';

const chapter = aCitableChapter();
const ofCase = aCitableChapter({
  kind: 'case',
  id: 'JP-a-v-france',
  label: 'JP a-v-france',
  title: 'A v. France',
  url: 'https://portal.example/2/practice/a-v-france/',
});

describe('a part that is cited', () => {
  test.each([
    ['a paragraph of a chapter', chapter, 'HT-11.2.3', 'HT 11.2.3', 'paragraph'],
    ['a paragraph put between two others', chapter, 'HT-11.2.3a', 'HT 11.2.3a', 'paragraph'],
    ['a row of an annex', chapter, 'HT-C.4', 'HT C.4', 'row'],
    ['a row of a chapter', chapter, 'HT-11.T.4', 'HT 11.T.4', 'row'],
    ['a paragraph of a note', ofCase, 'JP-a-v-france-7', 'JP a-v-france [7]', 'case-paragraph'],
  ] as const)(
    'has its own label and address, and all else of the whole: %s',
    (_what, whole, id, label, kind) =>
      expect(citedPart(whole, {id, label})).toEqual({
        ...whole,
        kind,
        id,
        label,
        url: `${whole.url}#${id}`,
      }),
  );

  test('takes nothing else over from what it is made of', () =>
    expect(citedPart(chapter, {id: 'HT-11.2.3', label: 'HT 11.2.3', line: 7} as never)).not.toHaveProperty(
      'line',
    ));
});

test('a note is cited as the portal’s text, at the address and by the label of its case', () =>
  expect(citedNote(ofCase)).toEqual({...ofCase, kind: 'case-paragraph'}));
