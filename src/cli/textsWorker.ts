/** A thread that looks through the published files while another reads the pages. */
import {parentPort, workerData} from 'node:worker_threads';

import {lookThrough} from './lookThrough';
import {readPublished} from './textFiles';

const siteDir = workerData as string;
parentPort?.postMessage(lookThrough(readPublished(siteDir), siteDir, true));
