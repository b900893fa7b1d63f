import {existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request, type OutgoingHttpHeaders} from 'node:http';
import {connect} from 'node:net';
import {join} from 'node:path';

import type {Looked, Refusal, Saved, Start, Typed} from '../../src/editing/form/messages';
import {withValue} from '../../src/editing/form/value';
import {startEditing, type EditingServer} from '../../src/editing/server';
import {aPortalFolder, CASE_FILE, NEWS_FILE} from '../builders/aPortalFolder';

const NAMES = {
  'blog/authors.yml': 'editors:\n  name: Portal editors\n',
  'blog/tags.yml': 'portal:\n  label: Portal\n',
};
const OTHER = 'docs/practice/part-1-offence/exemplu-v-exemplu.md';

let siteDir: string;
let server: EditingServer;
const ran: string[] = [];
beforeEach(async () => {
  ({siteDir} = aPortalFolder(NAMES));
  ran.length = 0;
  server = await startEditing({
    siteDir,
    today: '2026-11-30',
    port: 0,
    run: async (command) => {
      ran.push(command);
      return {code: 0, output: 'All checks passed.\n'};
    },
    bundle: async () => ({script: 'script', style: 'style'}),
  });
});
afterEach(() => server.close());

interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: NodeJS.Dict<string | string[]>;
}

interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly text?: string;
  /** In place of the address that the server gave. */
  readonly base?: string;
}

/** Asks as the page would, or as `asked` says otherwise. */
function ask<T>(path: string, {method = 'GET', headers = {}, text, base}: Asked = {}): Promise<Answer<T>> {
  const url = new URL(base ?? server.address);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: url.port,
        path: `${url.pathname}${path}`,
        method,
        headers: {
          ...(method === 'POST' && {origin: url.origin, 'content-type': 'application/json'}),
          ...headers,
        },
      },
      (response) => {
        let read = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (read += chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            body: (/json/.test(response.headers['content-type']!) ? JSON.parse(read) : read) as T,
            headers: response.headers,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

const post = <T>(path: string, body: unknown, asked: Asked = {}): Promise<Answer<T>> =>
  ask<T>(path, {method: 'POST', text: JSON.stringify(body), ...asked});
const openCase = async (): Promise<Typed> => (await ask<Typed>(`open?file=${CASE_FILE}`)).body;
const titled = (typed: Typed, title: string): Typed => ({
  ...typed,
  record: withValue(typed.record, ['title'], title),
});

/** Every file of the folder with its text. */
function snapshot(): Record<string, string> {
  const files = readdirSync(siteDir, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => [
      join(entry.parentPath, entry.name),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]),
  );
}

describe('the editing server', () => {
  test('listens on this machine only', async () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
    const port = Number(new URL(server.address).port);
    // 127.0.0.2 is this machine too, and would answer if the server listened everywhere.
    await expect(
      new Promise((resolve, reject) => connect(port, '127.0.0.2', () => resolve('open')).on('error', reject)),
    ).rejects.toThrow('ECONNREFUSED');
  });

  test('serves the page, which may load nothing from elsewhere', async () => {
    const {status, body, headers} = await ask<string>('');
    expect(status).toBe(200);
    expect(body).toContain('<title>Editing – WESTEROS 2</title>');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect((await ask<string>('page.js')).body).toBe('script');
    expect((await ask<string>('page.css')).body).toBe('style');
  });

  test('lists cases and posts, with the lists to choose from', async () => {
    const {body} = await ask<Start>('start');
    expect(body.files).toEqual([
      {kind: 'case', file: CASE_FILE, title: 'A v. France'},
      {kind: 'news', file: NEWS_FILE, title: expect.any(String) as string},
    ]);
    expect(body.choices.courts).toEqual([{value: 'echr', label: 'European Court of Human Rights'}]);
    expect(body.choices.authors).toEqual([{value: 'editors', label: 'Portal editors'}]);
    expect(body.choices.tags).toEqual([{value: 'portal', label: 'Portal'}]);
  });

  test('runs the commands that the page offers, and no other', async () => {
    expect((await post('run', {command: 'check'})).body).toEqual({code: 0, output: 'All checks passed.\n'});
    expect(await post('run', {command: 'rm'})).toMatchObject({status: 400});
    expect(ran).toEqual(['check']);
  });
});

describe('saving', () => {
  test('writes what was changed, and answers with the version written', async () => {
    const typed = await openCase();
    const {status, body} = await post<Saved>('save', titled(typed, 'B v. France'));
    expect(status).toBe(200);
    expect(readFileSync(join(siteDir, CASE_FILE), 'utf8')).toContain('\ntitle: B v. France\n');
    expect((await openCase()).version).toBe(body.version);
  });

  test('unchanged leaves the file the same to the last sign', async () => {
    const before = snapshot();
    expect((await post('save', await openCase())).status).toBe(200);
    expect(snapshot()).toEqual(before);
  });

  test('a new case makes its file from part and id, and leaves nothing beside it', async () => {
    const typed = await openCase();
    const record = withValue(typed.record, ['id'], 'exemplu-v-exemplu');
    const {body} = await post<Saved>('save', {...typed, file: null, version: null, record});
    expect(body.file).toBe(OTHER);
    expect(readdirSync(join(siteDir, 'docs/practice/part-1-offence')).sort()).toEqual([
      'a-v-france.md',
      'exemplu-v-exemplu.md',
    ]);
  });

  test('a new post makes its file from date and title', async () => {
    const {body: typed} = await ask<Typed>('begin?kind=news');
    const record = {
      ...typed.record,
      title: 'Știri noi',
      description: 'News.',
      authors: ['editors'],
      tags: ['portal'],
    };
    const {body} = await post<Saved>('save', {...typed, record, body: {kind: 'text', text: 'Text.'}});
    expect(body.file).toBe('blog/2026-11-30-stiri-noi.md');
  });
});

describe('looking at what was typed', () => {
  test('finds nothing wrong with a case that is right, and no change', async () => {
    const {body} = await post<Looked>('look', await openCase());
    expect(body).toMatchObject({file: CASE_FILE, messages: []});
    expect(body.changes.every(({kind}) => kind === 'same')).toBe(true);
  });

  test('says at which place of the form something is wrong, and what changes', async () => {
    const typed = await openCase();
    const texts = [
      '[1] A <b>word</b>.',
      ...(typed.body.kind === 'sections' ? typed.body.texts.slice(1) : []),
    ];
    const {body} = await post<Looked>('look', {
      ...titled(typed, ''),
      body: {kind: 'sections', texts},
    });
    expect(body.messages.map(({place}) => place)).toEqual(['title']);
    const {body: worded} = await post<Looked>('look', {...typed, body: {kind: 'sections', texts}});
    expect(worded.messages.map(({place}) => place)).toContain('body.0');
    expect(body.changes.filter(({kind}) => kind === 'removed').map(({text}) => text)).toContain(
      'title: A v. France',
    );
  });

  test('shows the text with its numbers', async () => {
    const {body} = await post<Looked>('look', await openCase());
    expect(JSON.stringify(body.preview)).toContain('JP a-v-france [1]');
  });
});

describe('nothing is written, and the message says why, when', () => {
  const refused: readonly [string, number, string, () => Promise<Answer<Refusal>>][] = [
    [
      'the secret is wrong',
      403,
      'The secret in the address is wrong or of an earlier start. Open the address that npm run edit printed last.',
      async () =>
        post('save', titled(await openCase(), 'X'), {
          base: `${new URL(server.address).origin}/${'x'.repeat(32)}/`,
        }),
    ],
    [
      'the secret is missing',
      403,
      'The secret in the address is wrong or of an earlier start. Open the address that npm run edit printed last.',
      async () => post('save', titled(await openCase(), 'X'), {base: `${new URL(server.address).origin}/`}),
    ],
    [
      'another page asks',
      403,
      'The request came from “https://exemplu.example”; only the editing page itself may ask.',
      async () =>
        post('save', titled(await openCase(), 'X'), {
          headers: {origin: 'https://exemplu.example', 'content-type': 'application/json'},
        }),
    ],
    [
      'a page without a name asks',
      403,
      'The request came from “null”; only the editing page itself may ask.',
      async () =>
        post('save', titled(await openCase(), 'X'), {
          headers: {origin: 'null', 'content-type': 'application/json'},
        }),
    ],
    [
      'a name was made to point to this machine',
      403,
      'The request was for “exemplu.example”; only',
      async () =>
        post('save', titled(await openCase(), 'X'), {
          headers: {
            host: 'exemplu.example',
            origin: 'http://exemplu.example',
            'content-type': 'application/json',
          },
        }),
    ],
    [
      'a form of another page is sent',
      415,
      'The request is not JSON. Nothing was written.',
      async () => post('save', titled(await openCase(), 'X'), {headers: {'content-type': 'text/plain'}}),
    ],
    [
      'the request is not JSON',
      400,
      'The request cannot be read as JSON. Nothing was written.',
      () => ask('save', {method: 'POST', text: '{"kind": '}),
    ],
    [
      'the request is not as expected',
      400,
      'The request is not as expected at “kind”',
      async () => post('save', {...(await openCase()), kind: 'chapter'}),
    ],
    [
      'the request is too long',
      413,
      'The text is longer than 2 million characters. Nothing was written.',
      async () => post('save', titled(await openCase(), 'x'.repeat(2_000_001))),
    ],
    [
      'another method is used',
      405,
      'PUT is not answered; only GET and POST are.',
      () => ask('save', {method: 'PUT', text: '{}'}),
    ],
    [
      'the file is none of the list',
      422,
      'There is no case or post “docs/practice/part-1-offence/../../../data/courts.yaml”. Choose one from the list; other files are edited in a text editor.',
      async () =>
        post('save', {
          ...(await openCase()),
          file: 'docs/practice/part-1-offence/../../../data/courts.yaml',
        }),
    ],
    [
      'another file of the machine is to be looked at',
      422,
      'There is no case or post “package.json”.',
      async () => post('look', {...(await openCase()), file: 'package.json'}),
    ],
    [
      'the id leads out of its folder',
      422,
      'The file has no name yet. Fill in Id (lower-case letters, digits, hyphens) and Part. Nothing was written.',
      async () => {
        const typed = await openCase();
        return post('save', {
          ...typed,
          file: null,
          version: null,
          record: {...typed.record, id: '../../../exemplu'},
        });
      },
    ],
    [
      'the id of a published case is changed',
      422,
      'id is “a-v-france” and cannot be changed here: it is part of the lasting address. Nothing was written.',
      async () => {
        const typed = await openCase();
        return post('save', {...typed, record: {...typed.record, id: 'exemplu'}});
      },
    ],
    [
      'a new case has the name of one that is there',
      409,
      'A file of that name is there already. Nothing was written; give yours another id, or open the other.',
      async () => post('save', {...(await openCase()), file: null, version: null}),
    ],
    [
      'the text holds personal data',
      422,
      'Nothing was written: the text holds personal data.',
      async () => post('save', titled(await openCase(), ['Write to ana', 'exemplu.example'].join('@'))),
    ],
    [
      'the address has no such thing',
      404,
      'There is nothing at /delete.',
      async () => post('delete', await openCase()),
    ],
  ];

  test.each(refused)('%s', async (_, status, message, send) => {
    const before = snapshot();
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(message);
    expect(snapshot()).toEqual(before);
  });

  test('the file was changed on disk since it was opened; the answer shows how it stands', async () => {
    const typed = await openCase();
    const path = join(siteDir, CASE_FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('A v. France', 'C v. France'));
    const before = snapshot();
    const {status, body} = await post<Refusal>('save', titled(typed, 'B v. France'));
    expect(status).toBe(409);
    expect(body.message).toBe('The file was changed on disk since you opened it. Nothing was written.');
    expect(body.onDisk?.record.title).toBe('C v. France');
    expect(snapshot()).toEqual(before);
  });

  test('the file was deleted since it was opened', async () => {
    const typed = await openCase();
    rmSync(join(siteDir, CASE_FILE));
    expect((await post('save', typed)).status).toBe(422);
    expect(existsSync(join(siteDir, CASE_FILE))).toBe(false);
  });

  test('the file is a link to another', async () => {
    rmSync(join(siteDir, NEWS_FILE));
    symlinkSync(join(siteDir, 'data/courts.yaml'), join(siteDir, NEWS_FILE));
    expect((await ask<Refusal>(`open?file=${NEWS_FILE}`)).status).toBe(422);
  });
});

test('a file that cannot be read in a form says on which line, and is left to a text editor', async () => {
  const path = join(siteDir, CASE_FILE);
  writeFileSync(path, readFileSync(path, 'utf8').replace('title: A v. France', 'title: "A v. France'));
  const {status, body} = await ask<Refusal>(`open?file=${CASE_FILE}`);
  expect(status).toBe(422);
  expect(body.message).toMatch(
    /^docs\/practice\/part-1-offence\/a-v-france\.md cannot be shown in a form\. Line \d+: /,
  );
});
