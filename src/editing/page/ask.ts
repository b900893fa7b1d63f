import type {CommandRequest, Kind, Looked, Ran, Refusal, Saved, Start, Typed} from '../form/messages';

/** The server refused, or cannot be reached; what was typed is still in the page. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    message: string,
    /** How the file stands now, where somebody else changed it. */
    readonly onDisk?: Typed,
  ) {
    super(message);
  }
}

export const askStart = (): Promise<Start> => ask('start');
export const askBegin = (kind: Kind): Promise<Typed> => ask(`begin?kind=${kind}`);
export const askOpen = (file: string): Promise<Typed> => ask(`open?file=${encodeURIComponent(file)}`);
export const askLook = (typed: Typed): Promise<Looked> => ask('look', typed);
export const askSave = (typed: Typed): Promise<Saved> => ask('save', typed);
export const askRun = (request: CommandRequest): Promise<Ran> => ask('run', request);

async function ask<T>(path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(
      path,
      body === undefined
        ? {}
        : {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(body)},
    );
  } catch {
    throw new RefusedError(
      'The editing server does not answer. Your text is still here: leave this page open, run “npm run edit” again, and copy the text over.',
    );
  }
  const answer: unknown = await response.json();
  if (response.ok) return answer as T;
  const {message, onDisk} = answer as Refusal;
  throw new RefusedError(message, onDisk);
}
