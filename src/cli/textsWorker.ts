/** A thread that looks through the published files while another reads the pages. */
import {parentPort, workerData} from 'node:worker_threads';

import {findInNextFiles, type SharedFiles} from './lookThrough';

parentPort?.postMessage(findInNextFiles(workerData as SharedFiles));
