import {once} from 'node:events';

import {findInNextFiles, lookThroughInThread, lookThroughPublished} from '../../src/cli/lookThrough';
import {listPublished} from '../../src/cli/textFiles';
import {startThread} from '../../src/cli/thread';
import {compareProblems} from '../../src/publications/problem';
import {aPortalFolder} from '../builders/aPortalFolder';

/** An e-mail address of nobody, put together here so that no check finds it in this file. */
const ADDRESS = ['jan.exemplu', 'example.net'].join('@');
const LEAK = `She wrote from ${ADDRESS}.\n`;

const allowed = (text: string): string =>
  `- text: ${text}\n  kind: email\n  reason: Made up for this test\n  reviewedBy: second reader\n  on: "2026-11-30"\n`;

/** A folder with a leak in each of many files, more than a thread takes at a time. */
function aLeakyFolder(): string {
  return aPortalFolder({
    ...Object.fromEntries(Array.from({length: 70}, (_, i) => [`blog/2021-05-${i}.md`, LEAK])),
    'data/allowed-data.yaml': allowed(['nobody', 'example.net'].join('@')),
  }).siteDir;
}

describe('files that two threads look through', () => {
  test('say what they say to one', async () => {
    const siteDir = aLeakyFolder();
    const alone = lookThroughPublished(siteDir);
    const together = await lookThroughInThread(siteDir)();
    expect(together.sort(compareProblems)).toEqual(alone.sort(compareProblems));
    expect(alone.filter(({rule}) => rule === 'personal-data-email')).toHaveLength(70);
    expect(alone.filter(({file}) => file === 'data/allowed-data.yaml')).toHaveLength(1);
  });

  test('are each taken once, by whichever thread comes first', async () => {
    const siteDir = aLeakyFolder();
    const files = listPublished(siteDir);
    const shared = {siteDir, files, next: new Int32Array(new SharedArrayBuffer(4))};
    Atomics.store(shared.next, 0, files.length - 25);
    const thread = startThread('textsWorker.ts', shared);
    const [theirs] = (await once(thread, 'message')) as [ReturnType<typeof findInNextFiles>];
    expect(theirs).toHaveLength(2);
    expect(findInNextFiles(shared)).toEqual([]);
  });
});
