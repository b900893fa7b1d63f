/** A thread that reads notes as long as it is given some. */
import {parentPort, workerData} from 'node:worker_threads';

import {readAhead} from '../content/readAhead';
import type {BatchRead} from './readingThread';

const siteDir = workerData as string;
const port = parentPort!;

port.on('message', (files: readonly string[]) => {
  if (files.length === 0) {
    port.close();
    return;
  }
  const read = files.flatMap((file): BatchRead => {
    const ahead = readAhead(siteDir, file);
    return ahead ? [[file, ahead]] : [];
  });
  port.postMessage(read);
});
port.postMessage([]);
