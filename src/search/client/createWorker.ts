/** Starts the search worker: a file of the site's own, as a content security policy asks for. */
export function createWorker(): Worker {
  return new Worker(new URL('./searchWorker.ts', import.meta.url));
}
