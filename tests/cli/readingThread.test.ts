import {once} from 'node:events';
import {join} from 'node:path';

import {readNotesAhead, type BatchRead} from '../../src/cli/readingThread';
import {startThread} from '../../src/cli/thread';
import {listNotes} from '../../src/content/choosePart';
import {readPortal, type Portal} from '../../src/content/portal';
import {readAhead} from '../../src/content/readAhead';
import {aPortalFolder, CASE_FILE} from '../builders/aPortalFolder';

const ROOT = join(__dirname, '../..');

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
    const ahead = await readNotesAhead(ROOT, 1);
    expect([...ahead.keys()].sort()).toEqual(listNotes(ROOT).sort());
    expect(notesOf(readPortal(ROOT, {ahead}))).toEqual(notesOf(readPortal(ROOT)));
  });

  test('come back from another thread as they were read', async () => {
    const files = listNotes(ROOT).slice(0, 3);
    const thread = startThread('readingWorker.ts', ROOT);
    expect(await once(thread, 'message')).toEqual([[]]);
    thread.postMessage(files);
    const [read] = (await once(thread, 'message')) as [BatchRead];
    expect(read).toEqual(files.map((file) => [file, readAhead(ROOT, file)]));
    thread.postMessage([]);
    await once(thread, 'exit');
  });

  test('are none where there are few, for which no thread is worth its start', async () =>
    expect(await readNotesAhead(ROOT)).toEqual(new Map()));

  test('lack a note that cannot be read, which whoever reads the portal reports', async () => {
    const {siteDir, portal} = aPortalFolder({[CASE_FILE]: '---\ntitle: A v. Greece\n'});
    const ahead = await readNotesAhead(siteDir, 1);
    expect(ahead.has(CASE_FILE)).toBe(false);
    expect(readPortal(siteDir, {ahead}).problems).toEqual(portal.problems);
    expect(portal.problems).toMatchObject([{file: CASE_FILE, rule: 'front-matter-open'}]);
  });
});
