import {plainText, plainTextWithAddress} from '../../../src/citations/formats/plainText';
import {aCitable} from '../../builders/aCitable';

const paragraph = aCitable({
  kind: 'paragraph',
  id: 'HT-11.2.3',
  label: 'HT 11.2.3',
  url: 'https://portal.example/2/guidelines/free-account/#HT-11.2.3',
});

test('what is cited in a text has its number and its edition', () =>
  expect(plainText(paragraph)).toBe('HT 11.2.3 (edition 2)'));

test('with its address it can be followed from the text', () =>
  expect(plainTextWithAddress(paragraph)).toBe(
    'HT 11.2.3 (edition 2), https://portal.example/2/guidelines/free-account/#HT-11.2.3',
  ));
