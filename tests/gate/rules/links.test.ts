import type {CaseInput} from '../../../src/cases/schema';
import {links} from '../../../src/gate/rules/links';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';

function found(files: Readonly<Record<string, string>>): string[] {
  const {portal, siteDir} = aPortalFolder(files);
  return links(portal, siteDir).map(({message, hint}) => `${message} ${hint}`);
}

const linked = (url: string): string[] => found({[CHAPTER_FILE]: `${CHAPTER_TEXT}\nSee [this](${url}).\n`});

describe('links', () => {
  test.each([
    '#HT-11.1',
    '#HT-11.1.1',
    './11-free-account.md',
    '../practice/part-1-offence/a-v-france.md#JP-a-v-france-2',
    '../practice/part-1-offence/a-v-france.md#facts',
    'https://example.org/a?page=2#part',
    'http://example.org/',
    '/2/reference/sources/',
    'term:free-account',
  ])('accepts %s', (url) => expect(linked(url)).toEqual([]));

  test.each([
    [
      './12-no-page.md',
      'the edition has no page docs/guidelines/12-no-page.md. Correct the name; a page of this edition ends with .md.',
    ],
    [
      '../../versioned_docs/version-1/index.md',
      'the edition has no page versioned_docs/version-1/index.md. Correct the name; a page of this edition ends with .md.',
    ],
    ['#HT-11.1.2', `${CHAPTER_FILE} has no heading and no paragraph “HT-11.1.2”. Did you mean “#HT-11.1.1”?`],
    [
      './11-free-account.md#elsewhere',
      `${CHAPTER_FILE} has no heading and no paragraph “elsewhere”. Correct it, or leave out # and what follows.`,
    ],
    [
      './img/flow.svg',
      'there is no file docs/guidelines/img/flow.svg. Correct the name, or put the file there.',
    ],
    [
      'javascript:void',
      'expected an address that begins with https://. Link to a page, or write the words without a link.',
    ],
    [
      'http://intranet/file',
      'only the house or the office where that machine stands can open it. Link to the public page, or name the source without a link.',
    ],
    [
      'https://192.168.1.7/file',
      'only the house or the office where that machine stands can open it. Link to the public page, or name the source without a link.',
    ],
    [
      'https://files.office.local/',
      'only the house or the office where that machine stands can open it. Link to the public page, or name the source without a link.',
    ],
    ['https://name:word@example.org/', 'it holds a user name or a password. Remove all between // and @.'],
    [
      'https://example.org/?utm_source=mail&id=3',
      'utm_source follows who opens it. Remove that part of the address, and see that it still opens.',
    ],
  ])('refuses %s', (url, fault) => expect(linked(url)).toEqual([`Link leads to “${url}”; ${fault}`]));

  test('addresses in the front matter of a case are looked at, words are not', () => {
    const verification: CaseInput['verification'] = {
      date: {state: 'confirmed', against: ['a copy in a library']},
      docket: {state: 'confirmed', against: ['https://example.org/?fbclid=1']},
      ecli: {state: 'none'},
      holding: {state: 'not-confirmed'},
    };
    const text = aCaseText({url: 'http://localhost/a', verification});
    expect(found({[CASE_FILE]: text})).toEqual([
      'url is “http://localhost/a”; only the house or the office where that machine stands can open it. Link to the public page, or name the source without a link.',
      'verification.docket.against.0 is “https://example.org/?fbclid=1”; fbclid follows who opens it. Remove that part of the address, and see that it still opens.',
    ]);
  });

  test('pictures and reference pages are looked at too', () =>
    expect(
      found({'docs/reference/list.md': '---\ntitle: A\n---\n\n![Flow](./flow.svg)\n\n[a]\n\n[a]: ./b.md\n'}),
    ).toEqual([
      'Link leads to “./flow.svg”; there is no file docs/reference/flow.svg. Correct the name, or put the file there.',
      'Link leads to “./b.md”; the edition has no page docs/reference/b.md. Correct the name; a page of this edition ends with .md.',
    ]));
});
