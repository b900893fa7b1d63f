import {EventEmitter, once} from 'node:events';
import type {Worker} from 'node:worker_threads';

import {readNotesAhead, type BatchRead} from '../../src/cli/readingThread';
import {startThread} from '../../src/cli/thread';
import {listNotes} from '../../src/content/choosePart';
import {readPortal, type Portal} from '../../src/content/portal';
import {readAhead} from '../../src/content/readAhead';
import {aCaseText} from '../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../builders/aPortalFolder';

jest.mock('../../src/cli/thread', () => {
  const actual = jest.requireActual<{startThread: typeof startThread}>('../../src/cli/thread');
  return {startThread: jest.fn(actual.startThread)};
});

/** Takes the first notes that it is given, and fails with them. */
class FailingThread extends EventEmitter {
  readonly taken: string[] = [];

  constructor() {
    super();
    setImmediate(() => this.emit('message', []));
  }

  postMessage(files: readonly string[]): void {
    this.taken.push(...files);
    this.emit('error', new Error('out of memory'));
  }
}

const NOTES = {
  'docs/practice/part-1-offence/b-v-greece.md': aCaseText({id: 'b-v-greece', title: 'B v. Greece'}),
  'docs/practice/part-1-offence/c-v-spain.md': aCaseText({id: 'c-v-spain', title: 'C v. Spain', docket: []}),
};

/** What a portal holds of its notes, with the lines that their front matter is told to have. */
function notesOf({editions, problems}: Portal): unknown[] {
  return [
    problems,
    ...editions.flatMap(({cases}) =>
      [...cases.values()].map(({frontMatter, ...rest}) => ({
        ...rest,
        typed: frontMatter.value,
        line: frontMatter.lineOf(['title']),
      })),
    ),
  ];
}

describe('notes that are read ahead', () => {
  test('say the same of a portal as those that it reads itself', async () => {
    const {siteDir, portal} = aPortalFolder(NOTES);
    const ahead = await readNotesAhead(siteDir, 1);
    expect([...ahead.keys()].sort()).toEqual([CASE_FILE, ...Object.keys(NOTES)]);
    expect(notesOf(readPortal(siteDir, {ahead}))).toEqual(notesOf(portal));
  });

  test('come back from another thread as they were read', async () => {
    const {siteDir} = aPortalFolder(NOTES);
    const files = listNotes(siteDir);
    const thread = startThread('readingWorker.ts', siteDir);
    expect(await once(thread, 'message')).toEqual([[]]);
    thread.postMessage(files);
    const [read] = (await once(thread, 'message')) as [BatchRead];
    expect(read).toEqual(files.map((file) => [file, readAhead(siteDir, file)]));
    thread.postMessage([]);
    await once(thread, 'exit');
  });

  test('are none where there are few, for which no thread is worth its start', async () =>
    expect(await readNotesAhead(aPortalFolder().siteDir)).toEqual(new Map()));

  test('lack a note that cannot be read, which whoever reads the portal reports', async () => {
    const {siteDir, portal} = aPortalFolder({[CASE_FILE]: '---\ntitle: A v. Greece\n'});
    const ahead = await readNotesAhead(siteDir, 1);
    expect(ahead.has(CASE_FILE)).toBe(false);
    expect(readPortal(siteDir, {ahead}).problems).toEqual(portal.problems);
    expect(portal.problems).toMatchObject([{file: CASE_FILE, rule: 'front-matter-open'}]);
  });

  test('lack those that another thread had when it failed, which whoever reads the portal reads', async () => {
    // More than one thread takes at a time.
    const many = Array.from({length: 60}, (_, i) => `c${i}-v-spain`);
    const {siteDir, portal} = aPortalFolder(
      Object.fromEntries(
        many.map((id) => [`docs/practice/part-1-offence/${id}.md`, aCaseText({id, title: id, docket: []})]),
      ),
    );
    const failing = new FailingThread();
    jest.mocked(startThread).mockReturnValueOnce(failing as unknown as Worker);
    const ahead = await readNotesAhead(siteDir, 1);
    expect(failing.taken.length).toBeGreaterThan(0);
    expect([...ahead.keys(), ...failing.taken].sort()).toEqual(listNotes(siteDir).sort());
    expect(notesOf(readPortal(siteDir, {ahead}))).toEqual(notesOf(portal));
  });
});
