import {zipSync} from 'fflate';
import {gzipSync} from 'node:zlib';

import {namesPattern} from '../../src/cases/caseNames';
import {traceFinder, type Trace} from '../../src/cli/traces';
import {encodePages} from '../../src/search/core/format/pages';
import {encodePhrases} from '../../src/search/core/format/phrases';
import {encodeSections} from '../../src/search/core/format/sections';

const TRACES: readonly Trace[] = [
  {what: 'its name', find: (text) => text.search(namesPattern(['Exemplu v. France', '73/99'])!)},
  {what: 'sentence 1 of the note', words: 'The applicant’s papers were kept in a locked room – for years.'},
  {what: 'its name', phrase: 'exemplu v france'},
];
const find = traceFinder(TRACES);
const seen = (path: string, content: string | Uint8Array): string[] =>
  find(path, typeof content === 'string' ? Buffer.from(content) : content).map(
    ({place, line, what}) => `${place}:${line} ${what}`,
  );

describe('traceFinder finds a name or a sentence', () => {
  test.each([
    ['in the text of a page', 'a.html', '<p>\n<p>See <em>Exemplu v. France</em>.', 'a.html:2 its name'],
    ['in an attribute', 'a.html', '<a title="Exemplu v France">x</a>', 'a.html:1 its name'],
    ['behind entities', 'a.html', '<p>no 73&#47;99</p>', 'a.html:1 its name'],
    ['in JSON with escapes', 'a.json', '{"t":"Exemplu\\u0020v. France"}', 'a.json:1 its name'],
    ['in a script', 'a.js', 'x="no 73/99"', 'a.js:1 its name'],
    [
      'in a feed',
      'sitemap.xml',
      '<loc>https://x.example/Exemplu%20v.%20France</loc>',
      'sitemap.xml:1 its name',
    ],
    ['in a file of citations', 'a.ris', 'TI  - Exemplu v. France\n', 'a.ris:1 its name'],
    [
      'through markup, entities, capitals and signs',
      'a.html',
      '<p>THE applicant&rsquo;s <b>papers</b> were kept<br>in a locked&nbsp;room &ndash; for years',
      undefined,
    ],
    [
      'with other quotation marks and spaces',
      'a.html',
      "<p>The applicant's papers were kept\n in a <i>locked</i> room, for years.",
      'a.html:0 sentence 1 of the note',
    ],
  ])('%s', (_, path, content, expected) => {
    if (expected === undefined) expect(seen(path, content)).toHaveLength(1);
    else expect(seen(path, content)).toContain(expected);
  });

  test('in sections, pages and phrases of a search index', () => {
    const section = {id: 'x', url: '/x', label: '', title: '', path: '', body: '', subjects: ''};
    const sections = encodeSections([section, {...section, body: 'On Exemplu v. France.'}]);
    expect(seen('search/2-en/ab/sections-0.bin', gzipSync(sections))).toContain(
      'search/2-en/ab/sections-0.bin → section 1:6 its name',
    );
    const pages = encodePages({
      pages: [{url: '/x/', title: 'Exemplu v. France', note: '', facets: {}}],
      firstSections: Int32Array.from([0]),
    });
    expect(seen('search/2-en/ab/pages-0.bin', gzipSync(pages))).toContain(
      'search/2-en/ab/pages-0.bin → page 0:2 its name',
    );
    const phrases = encodePhrases([{phrase: 'exemplu v france', targets: [0], isName: true, additions: []}]);
    expect(seen('search/2-en/ab/phrases-0.bin', gzipSync(phrases))).toEqual([
      'search/2-en/ab/phrases-0.bin:0 its name',
    ]);
  });

  test('in a packed file, and in one within a packed file', () => {
    const page = Buffer.from('<p>Exemplu v. France');
    expect(seen('a.html.gz', gzipSync(page))).toContain('a.html.gz:1 its name');
    const zip = zipSync({'in/a.zip': zipSync({'b.html': page})});
    expect(seen('offline.zip', zip)).toContain('offline.zip → in/a.zip → b.html:1 its name');
  });

  test('in what a picture says of itself', () => {
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0, 0]), Buffer.from('Exemplu v. France', 'utf16le')]);
    expect(seen('a.png', png)).toContain('a.png:1 its name');
  });
});

test.each([
  ['another case', 'Exemplus v. France, no 173/99'],
  ['a part of a sentence', 'papers were kept in a locked room'],
  ['nothing', ''],
])('traceFinder does not find %s', (_, text) => expect(seen('a.html', `<p>${text}`)).toEqual([]));
