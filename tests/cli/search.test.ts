import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

import {search} from '../../src/cli/searchCommands';
import {PortalError} from '../../src/errors';
import {writeIndexFolder} from '../../src/search/build/writeIndexFolder';
import {analyserFor} from '../../src/search/core/analysis/languages';
import {makeIndexFiles} from '../../src/search/core/indexFiles';
import {aCommandRun} from '../builders/aCommandRun';
import {aSection, PLAIN_BOOSTS} from '../builders/anIndex';

const LINES = [
  {
    id: 7,
    url: '/act/#1',
    title: 'Ședința',
    path: ['Codul', 'Titlul I'],
    body: 'Ședința este publică.',
    slug: 'x',
  },
  {
    id: 'b',
    url: '/act/#2',
    title: 'Hotărârea',
    path: 'Codul',
    body: 'Hotărârile se pronunță în ședință publică.',
  },
  {id: 'c', url: '/act/#3', title: 'Minorul', body: 'Minorul este ascultat fără\n  întârziere.'},
];

interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with `laws.jsonl`; arguments that begin with `./` are files in it, and are shown so. */
class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'portal-search-'));

  constructor(lines: readonly unknown[] = LINES) {
    this.write(lines);
  }

  write(lines: readonly unknown[] | Uint8Array): void {
    const text =
      lines instanceof Uint8Array
        ? lines
        : lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    writeFileSync(join(this.path, 'laws.jsonl'), text);
  }

  async search(...args: string[]): Promise<Said> {
    const lines = {stdout: [] as string[], stderr: [] as string[]};
    let status = 0;
    try {
      await search(
        args.map((arg) => (arg.startsWith('./') ? join(this.path, arg) : arg)),
        {
          siteDir: this.path,
          print: (line) => lines.stdout.push(line),
          report: (line) => lines.stderr.push(line),
        },
      );
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      lines.stderr.push(error.message);
      status = 1;
    }
    const text = (all: readonly string[]): string => all.join('\n').replaceAll(`${this.path}/`, '');
    return {status, stdout: text(lines.stdout), stderr: text(lines.stderr)};
  }

  build(): Promise<Said> {
    return this.search('build', './laws.jsonl', './index', '--language', 'ro');
  }

  async ids(question: string, ...flags: string[]): Promise<string[]> {
    const {stdout} = await this.search('query', './index', question, '--json', ...flags);
    return (JSON.parse(stdout) as {id: string}[]).map(({id}) => id);
  }

  /** Every file below `index/`, with its bytes. */
  index(): Map<string, string> {
    const root = join(this.path, 'index');
    return new Map(
      readdirSync(root, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(root.length + 1), readFileSync(file, 'base64')]),
    );
  }
}

describe('npm run search -- build', () => {
  test('makes an index, and tells on the error stream what it did', async () => {
    const folder = new Folder();
    const {status, stdout, stderr} = await folder.build();
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
    expect(stderr).toMatch(
      /^3 sections read; writing the index\.\nindex: 3 sections, \d+ bytes in \d+ files, [\d.]+ s\.$/,
    );
    expect(readdirSync(folder.path).sort()).toEqual(['index', 'laws.jsonl']);
    expect(readdirSync(join(folder.path, 'index')).sort()).toEqual([
      expect.stringMatching(/^[0-9a-f]{10}$/),
      'manifest.json',
    ]);
  });

  test('makes the same bytes of the same lines, and leaves nothing of the index before', async () => {
    const folder = new Folder();
    await folder.build();
    const before = folder.index();
    await folder.build();
    expect(folder.index()).toEqual(before);
    folder.write([LINES[2]]);
    await folder.build();
    const foldersOf = (files: ReadonlyMap<string, unknown>): string[] =>
      [...new Set([...files.keys()].map((file) => file.split('/')[0]!))].filter(
        (name) => name !== 'manifest.json',
      );
    expect(foldersOf(folder.index())).toHaveLength(1);
    expect(foldersOf(folder.index())).not.toEqual(foldersOf(before));
    expect(await folder.ids('publică')).toEqual([]);
  });

  test('mends an index whose files were damaged', async () => {
    const folder = new Folder();
    await folder.build();
    const before = folder.index();
    writeFileSync(join(folder.path, 'index', [...before.keys()][0]!), 'damaged');
    await folder.build();
    expect(folder.index()).toEqual(before);
  });

  test.each([
    ['{"id": 1', /^The line is not JSON \(.+\); expected one object a line\.$/],
    ['[1, 2]', 'The line is a list; expected an object with id, url, title, path and body.'],
    [{...LINES[0], id: undefined}, 'id is missing; expected a text or a number.'],
    [{...LINES[0], id: ''}, 'id is empty; expected a text or a number.'],
    [{...LINES[0], url: null}, 'url is null; expected a text.'],
    [{...LINES[0], title: 5}, 'title is a number; expected a text.'],
    [{...LINES[0], body: ['a']}, 'body is a list; expected a text.'],
    [{...LINES[0], path: [1]}, 'path is a list; expected a text, a list of texts, or no path at all.'],
  ])('names the line %j with its number, and touches nothing', async (line, problem) => {
    const folder = new Folder();
    await folder.build();
    const before = folder.index();
    folder.write([...LINES, line]);
    const {status, stderr} = await folder.build();
    expect(status).toBe(1);
    const [place, found] = stderr.split('  ');
    expect(place).toBe('laws.jsonl:4');
    expect(found).toEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
    expect(folder.index()).toEqual(before);
    expect(readdirSync(folder.path).sort()).toEqual(['index', 'laws.jsonl']);
  });

  test('makes no folder when a line is bad', async () => {
    const folder = new Folder(['x']);
    await folder.build();
    expect(readdirSync(folder.path)).toEqual(['laws.jsonl']);
  });

  test('lists all bad lines, and gives up after ten', async () => {
    const few = (await new Folder(['x', ...LINES, 'y']).build()).stderr.split('\n');
    expect(few.map((line) => line.split('  ')[0])).toEqual(['laws.jsonl:1', 'laws.jsonl:5']);
    const many = (await new Folder(Array.from({length: 40}, () => 'x')).build()).stderr.split('\n');
    expect(many).toHaveLength(11);
    expect(many[10]).toBe('The lines after these were not read.');
  });

  test('names a line that is not UTF-8', async () => {
    const folder = new Folder();
    folder.write(Buffer.from(`${JSON.stringify({...LINES[2], body: ''})}\n{"id": "\xe3"}\n`, 'latin1'));
    expect((await folder.build()).stderr).toBe(
      'laws.jsonl:2  The line is not UTF-8. Save the file as UTF-8.',
    );
  });

  test('reads lines that are longer than what is read at once, with any line ends', async () => {
    const folder = new Folder();
    const long = {...LINES[0], id: 'long', body: `${'ș '.repeat(100_000)} cuvântul`};
    folder.write(Buffer.from(`\ufeff${JSON.stringify(long)}\r\n\r\n${JSON.stringify(LINES[2])}\r\n`));
    expect((await folder.build()).stderr).toContain('2 sections read');
    expect(await folder.ids('cuvânt')).toEqual(['long']);
  });

  test.each([
    ['thesis.txt', 'mine', 'index holds thesis.txt, which is no part of an index. '],
    ['manifest.json', '{"name": "An app"}', 'index holds no manifest.json of an index. '],
  ])('refuses a folder that holds something else: %s', async (name, text, message) => {
    const folder = new Folder();
    mkdirSync(join(folder.path, 'index'));
    writeFileSync(join(folder.path, 'index', name), text);
    expect(await folder.build()).toEqual({
      status: 1,
      stdout: '',
      stderr: `${message}Name a folder that is not there yet, is empty, or holds an index; that one is replaced.`,
    });
    expect(readFileSync(join(folder.path, 'index', name), 'utf8')).toBe(text);
  });

  test('refuses a file in place of a folder', async () =>
    expect(
      (await new Folder().search('build', './laws.jsonl', './laws.jsonl', '--language', 'ro')).stderr,
    ).toMatch(/^laws\.jsonl is a file; the index is a folder\. /));

  test('refuses a file without sections, and one that is not there', async () => {
    const folder = new Folder(['', '  ']);
    expect((await folder.build()).stderr).toBe('laws.jsonl holds no sections.');
    expect(existsSync(join(folder.path, 'index'))).toBe(false);
    expect((await folder.search('build', './other.jsonl', './index', '--language', 'ro')).stderr).toBe(
      'other.jsonl is not there.',
    );
  });

  test('names the languages there are', async () => {
    const folder = new Folder();
    const known = /\ben\b.*\bfr\b.*\bnone\b.*\bro\b.*\.$/;
    const unknown = await folder.search('build', './laws.jsonl', './index', '--language', 'xx');
    expect(unknown.stderr).toMatch(/^Search knows no language “xx”\. /);
    expect(unknown.stderr).toMatch(known);
    const unnamed = await folder.search('build', './laws.jsonl', './index');
    expect(unnamed.stderr).toMatch(/^Say the language of the texts: /);
    expect(unnamed.stderr).toMatch(known);
  });

  test.each(['none', 'en', 'fr'])('takes the language %s, and asks in it', async (language) => {
    const folder = new Folder();
    await folder.search('build', './laws.jsonl', './index', '--language', language);
    expect(await folder.ids('Sedinta')).toContain('7');
  });
});

describe('npm run search -- query', () => {
  const folder = new Folder();
  beforeAll(() => folder.build());

  test('gives id, url and score to programs, best first', async () => {
    const {status, stdout} = await folder.search('query', './index', 'ședință hotărârile', '--json');
    expect(status).toBe(0);
    const hits = JSON.parse(stdout) as {id: string; url: string; score: number}[];
    expect(hits.map(({id, url}) => ({id, url}))).toEqual([
      {id: 'b', url: '/act/#2'},
      {id: '7', url: '/act/#1'},
    ]);
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
    expect(Object.keys(hits[0]!)).toEqual(['id', 'url', 'score']);
  });

  test.each([
    ['sedinta', ['7', 'b']],
    ['şedinţei', ['7', 'b']],
    ['"ședință publică"', ['b']],
    ['publică -hotărâre', ['7']],
    ['-ședință', ['c']],
    ['title:hotararii', ['b']],
    ['minor*', ['c']],
    ['minurul~1', ['c']],
    ['codul', ['7', 'b']],
    ['nicăieri', []],
    ['', []],
  ])('answers %j with %j', async (question, ids) => expect((await folder.ids(question)).sort()).toEqual(ids));

  test('gives as many hits as asked for', async () =>
    expect(await folder.ids('publică', '--top', '1')).toHaveLength(1));

  test('looks for a misspelt word in the spelling of the texts, and says so to people', async () => {
    expect(await folder.ids('intarzeire')).toEqual(['c']);
    expect((await folder.search('query', './index', 'intarzeire')).stdout.split('\n')[1]).toBe(
      '“intarzeire” stands nowhere; “întârziere” was looked for.',
    );
  });

  test('gives people a line a hit', async () => {
    expect((await folder.search('query', './index', 'întârziere')).stdout).toMatch(
      /^\d\.\d{3} {2}c {2}Minorul {2}\/act\/#3$/,
    );
    expect((await folder.search('query', './index', 'nicăieri')).stdout).toBe(
      'Nothing was found for nicăieri',
    );
  });

  test('says what to do where there is no index', async () =>
    expect(await folder.search('query', './indexes', 'minor')).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'indexes is no index: it holds no manifest.json. Make one: npm run search -- build <sections.jsonl> indexes --language <code>',
    }));

  test.each([
    ['postings-0.bin', 'is damaged', () => 'no gzip'],
    ['sections-1.bin', 'is damaged', (bytes: Buffer) => gunzipSync(bytes).subarray(0, 20)],
    ['manifest.json', 'is not readable', () => '{'],
    [
      'manifest.json',
      'has format 99; this script reads format',
      () => '{"format": 99, "build": "0a1b2c3d4e"}',
    ],
  ])('names the file that is damaged: %s %s', async (name, problem, damage) => {
    const broken = new Folder();
    cpSync(join(folder.path, 'index'), join(broken.path, 'index'), {recursive: true});
    const file = [...broken.index().keys()].find((one) => one.endsWith(name))!;
    const path = join(broken.path, 'index', file);
    writeFileSync(path, damage(readFileSync(path)));
    const {status, stdout, stderr} = await broken.search('query', './index', 'minor');
    expect({status, stdout}).toEqual({status: 1, stdout: ''});
    expect(stderr).toContain(`Search index file ${file}: ${problem}`);
    expect(stderr).toMatch(/[^.]\. Build the index again\.$/);
  });
});

describe('npm run search -- portal', () => {
  test('asks for a build where there is none', async () =>
    expect(await new Folder().search('portal', 'free account')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'build/search holds no index of the portal. Run npm run build first.',
    }));

  test('asks the newest edition unless told otherwise, and shows number, title and address', async () => {
    const analyser = await analyserFor('en');
    const folder = new Folder();
    for (const [edition, title] of [
      [2, 'Free account'],
      [10, 'Account in free words'],
    ] as const) {
      const url = `/${edition}/guidelines/free-account/#HT-11.2.3`;
      const sections = [
        aSection({id: 'HT-11.2.3', label: 'HT 11.2.3', title, url, body: 'Let the child tell.'}),
      ];
      const pages = [{url, title, note: '', facets: {}}];
      writeIndexFolder(join(folder.path, `build/search/${edition}-en`), (store) =>
        makeIndexFiles({pages, sections, analyser, boosts: PLAIN_BOOSTS}, store),
      );
    }
    expect((await folder.search('portal', 'free account')).stdout).toBe(
      'HT 11.2.3  Account in free words  /10/guidelines/free-account/#HT-11.2.3',
    );
    const answer = await folder.search('portal', 'free account', '--edition', '2', '--json');
    expect(JSON.parse(answer.stdout)).toEqual({
      hits: [
        {
          id: 'HT-11.2.3',
          url: '/2/guidelines/free-account/#HT-11.2.3',
          label: 'HT 11.2.3',
          title: 'Free account',
        },
      ],
      total: 1,
      corrections: [],
      added: [],
    });
    expect((await folder.search('portal', 'free account', '--edition', '3')).stderr).toBe(
      'build/search holds no index of edition 3; it has 2, 10. Run npm run build first if the edition is new.',
    );
  });
});

describe('npm run search', () => {
  test.each([
    [[], 'No command was given; there are build, query, portal. --help says more.'],
    [['find'], 'There is no command “find”; there are build, query, portal. --help says more.'],
    [['toString'], 'There is no command “toString”; there are build, query, portal. --help says more.'],
    [
      ['query', 'index', 'free', 'account'],
      '“query” takes <folder> <question>, and got “index” “free” “account”. Put a question of several words in quotes.',
    ],
    [
      ['query', 'index', 'x', '--tpo', '3'],
      'There is no flag --tpo; there are --language, --edition, --top, --json, --help.',
    ],
    [['query', 'index', 'x', '--edition', '2'], '“query” has no flag --edition; there are --top, --json.'],
    [['query', 'index', 'x', '--top', '0'], '--top is “0”; expected a whole number from 1, such as 10.'],
    [['query', 'index', 'x', '--top', '-1'], '--top is “-1”; expected a whole number from 1, such as 10.'],
  ])('given %j says what it knows', async (args, message) =>
    expect(await new Folder().search(...args)).toEqual({status: 1, stdout: '', stderr: message}),
  );

  test('is a program that explains itself, and ends with 1 where something is wrong', () => {
    const run = (...args: string[]) => aCommandRun(tmpdir(), 'search', ...args);
    const help = run('--help');
    expect({status: help.status, stderr: help.stderr}).toEqual({status: 0, stderr: ''});
    expect(help.stdout).toContain('npm run search -- build <sections.jsonl> <folder> --language <code>');
    const wrong = run('query', 'nowhere', 'x');
    expect({status: wrong.status, stdout: wrong.stdout}).toEqual({status: 1, stdout: ''});
    expect(wrong.stderr).toMatch(/^nowhere is no index: .*\n$/);
  });

  test('is a program that reads Arabic, whose stemmer counts on loose code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-search-'));
    const line = JSON.stringify({id: 'a', url: '/a', title: 'محكمة', path: '', body: 'شهادة'});
    writeFileSync(join(folder, 'sections.jsonl'), `${line}\n`);
    const made = aCommandRun(folder, 'search', 'build', 'sections.jsonl', 'index', '--language', 'ar');
    expect(made.stderr).toMatch(/^index: 1 sections/m);
    expect(made.status).toBe(0);
  });
});
