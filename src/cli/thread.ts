import {join} from 'node:path';
import {Worker} from 'node:worker_threads';

/**
 * Starts a module of this folder in a thread of its own.
 *
 * @param data Given to it as `workerData`.
 */
export function startThread(module: string, data: unknown): Worker {
  // Node starts a thread from JavaScript only: this line of it lets tsx read the rest.
  const [tsx, file] = [require.resolve('tsx/cjs'), join(__dirname, module)].map((path) =>
    JSON.stringify(path),
  );
  return new Worker(`require(${tsx}); require(${file});`, {eval: true, execArgv: [], workerData: data});
}
