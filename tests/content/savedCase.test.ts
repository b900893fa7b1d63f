import {withSavedCase} from '../../src/content/savedCase';
import {readPortal} from '../../src/content/portal';
import {aCaseText} from '../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../builders/aPortalFolder';

const PLACE = {
  file: CASE_FILE.replace('a-v-france', 'b-v-france'),
  pathInEdition: CASE_FILE.replace('docs/', '').replace('a-v-france', 'b-v-france'),
};
const TEXT = aCaseText({id: 'b-v-france', title: 'B v. France'});

test('an edition with a case saved is the edition that is read once its file lies there', () => {
  const [before] = aPortalFolder().portal.editions;
  const {content, entry} = withSavedCase(before!, TEXT, PLACE).value!;
  const [read] = readPortal(aPortalFolder({[PLACE.file]: TEXT}).siteDir).editions;
  expect(content.cases.get('b-v-france')).toBe(entry);
  // The lines of fields are told by a function, which is another each time.
  expect(JSON.stringify([...content.cases])).toBe(JSON.stringify([...read!.cases]));
  expect([...content.caseIds]).toEqual([...read!.caseIds]);
  expect(before!.cases.has('b-v-france')).toBe(false);
});

test.each([
  [
    'front matter that does not end',
    '---\nid: b-v-france\n',
    'Front matter begins with “---” and does not end.',
  ],
  ['a wrong value', TEXT.replace('part: offence', 'part: ofence'), 'part is “ofence”; expected one of'],
])('%s is told', (_, text, message) =>
  expect(withSavedCase(aPortalFolder().portal.editions[0]!, text, PLACE).problems?.[0]?.message).toContain(
    message,
  ),
);
