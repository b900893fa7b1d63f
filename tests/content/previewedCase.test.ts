import {previewedCase} from '../../src/content/previewedCase';
import {aCaseText} from '../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../builders/aPortalFolder';

test('a case of the edition in force is found by its id', () =>
  expect(previewedCase(aPortalFolder().portal, 'a-v-france').file.file).toBe(CASE_FILE));

test.each([
  ['a-v-frence', 'The edition in force has no case “a-v-frence”. Did you mean “a-v-france”?'],
  ['exemplu', 'The edition in force has no case “exemplu”. Look for its file in docs/practice/.'],
  [undefined, 'The edition in force has no case “”. Look for its file in docs/practice/.'],
])('%s: %s', (id, message) => expect(() => previewedCase(aPortalFolder().portal, id)).toThrow(message));

test('a case whose front matter has a slip says what and where', () => {
  const {portal} = aPortalFolder({[CASE_FILE]: aCaseText().replace('part: offence', 'part: ofence')});
  expect(() => previewedCase(portal, 'a-v-france')).toThrow(`${CASE_FILE}:8  part is “ofence”; expected`);
});
