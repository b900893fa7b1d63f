/** The server behind the form: on this machine only, and for the page that it served itself. */
import {randomBytes, timingSafeEqual} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import * as z from 'zod';

import {PortalError} from '../errors';
import {openEditor, type Editor} from './editor';
import {
  COMMANDS,
  type CommandName,
  type CommandRequest,
  type Ran,
  type Refusal,
  type Typed,
} from './form/messages';
import type {Value} from './form/value';
import {ChangedMeanwhileError} from './keptFile';

const HOST = '127.0.0.1';
/** Longer than any case by far; a bigger request is a mistake. */
const MOST_BYTES = 2_000_000;

const commandSchema: z.ZodType<CommandRequest> = z.strictObject({command: z.enum(COMMANDS)});

export interface EditingOptions {
  readonly siteDir: string;
  /** The day as `2026-11-30`, with which new records begin. */
  readonly today: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Runs one of our commands; how is fixed where the server is started. */
  readonly run: (command: CommandName) => Promise<Ran>;
  /** The page’s script and style, made when they are asked for. */
  readonly bundle: () => Promise<{readonly script: string; readonly style: string}>;
}

export interface EditingServer {
  /** With the secret that lets the page in; it changes at every start. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.array(value), z.record(z.string(), value)]),
);

const typedSchema: z.ZodType<Typed> = z.strictObject({
  kind: z.enum(['case', 'news']),
  file: z.string().nullable(),
  version: z.string().nullable(),
  record: z.record(z.string(), value),
  body: z.discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('sections'), texts: z.array(z.string()).length(5)}),
    z.strictObject({kind: z.literal('text'), text: z.string()}),
  ]),
});

/** A request that is not answered; the message says why in words for people. */
class RequestError extends PortalError {
  override readonly name = 'RequestError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly text: string;
}

/** Starts the server; resolves when it listens. */
export async function startEditing(options: EditingOptions): Promise<EditingServer> {
  const editor = openEditor(options.siteDir, options.today);
  const secret = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    respond(request, options, editor, secret).then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, refusal(error, editor)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new PortalError(`Port ${options.port} is taken. Leave --port out, or name another.`, {cause})
          : cause,
      ),
    );
    server.listen(options.port, HOST, resolve);
  });
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${port}/${secret}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  options: EditingOptions,
  editor: Editor,
  secret: string,
): Promise<Answer> {
  const path = admit(request, secret);
  const address = new URL(path, 'http://editing/');
  if (request.method === 'GET') {
    switch (address.pathname) {
      case '/':
        return {type: 'text/html', text: PAGE};
      case '/page.js':
        return {type: 'text/javascript', text: (await options.bundle()).script};
      case '/page.css':
        return {type: 'text/css', text: (await options.bundle()).style};
      case '/start':
        return json(editor.start());
      case '/begin':
        return json(editor.begin(address.searchParams.get('kind') === 'news' ? 'news' : 'case'));
      case '/open':
        return json(editor.open(address.searchParams.get('file') ?? ''));
    }
  } else {
    switch (address.pathname) {
      case '/look':
        return json(editor.look(await readBody(request, typedSchema)));
      case '/save':
        return json(await saveTyped(editor, await readBody(request, typedSchema)));
      case '/run':
        return json(await options.run((await readBody(request, commandSchema)).command));
    }
  }
  throw new RequestError(404, `There is nothing at ${address.pathname}.`);
}

/** What was typed and could not be kept, with how the file stands now. */
class ConflictError extends PortalError {
  override readonly name = 'ConflictError';

  constructor(
    message: string,
    readonly file: string | null,
  ) {
    super(message);
  }
}

async function saveTyped(editor: Editor, typed: Typed): Promise<unknown> {
  try {
    return editor.save(typed);
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) throw new ConflictError(error.message, typed.file);
    throw error;
  }
}

/**
 * Lets a request in that comes from the page itself, and answers with its path behind the secret. Any page of the
 * web that is open in the same browser can send requests to this machine, and a name can be made to point to it:
 * so the names of host and origin must be ours, and the secret keeps out other users of the machine.
 *
 * @throws {RequestError}
 */
function admit(request: IncomingMessage, secret: string): string {
  const {host = '', origin} = request.headers;
  const port = request.socket.localPort;
  if (host !== `${HOST}:${port}`) {
    throw new RequestError(
      403,
      `The request was for “${host}”; only ${HOST}:${port} is answered. Open the address that npm run edit printed.`,
    );
  }
  if (request.method !== 'GET' && request.method !== 'POST')
    throw new RequestError(405, `${request.method} is not answered; only GET and POST are.`);
  if (origin === undefined ? request.method === 'POST' : origin !== `http://${host}`) {
    throw new RequestError(
      403,
      `The request came from ${origin === undefined ? 'an unnamed page' : `“${origin}”`}; only the editing page itself may ask.`,
    );
  }
  const [, given = '', rest] = /^\/([^/?#]*)(\/.*)$/s.exec(request.url ?? '') ?? [];
  const isOurs = given.length === secret.length && timingSafeEqual(Buffer.from(given), Buffer.from(secret));
  if (!isOurs || rest === undefined) {
    throw new RequestError(
      403,
      'The secret in the address is wrong or of an earlier start. Open the address that npm run edit printed last.',
    );
  }
  if (request.method === 'POST' && !/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? ''))
    throw new RequestError(415, 'The request is not JSON. Nothing was written.');
  return rest;
}

async function readBody<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES)
      throw new RequestError(413, 'The text is longer than 2 million characters. Nothing was written.');
    chunks.push(chunk);
  }
  let read: unknown;
  try {
    read = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RequestError(400, 'The request cannot be read as JSON. Nothing was written.');
  }
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new RequestError(
    400,
    `The request is not as expected at “${issue!.path.join('.') || 'its root'}”: ${issue!.message}. Nothing was written.`,
  );
}

function json(answer: unknown): Answer {
  return {type: 'application/json', text: JSON.stringify(answer)};
}

/** An answer for what went wrong. A fault of ours is told to the page too: what was typed is still there. */
function refusal(error: unknown, editor: Editor): Answer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ConflictError) {
    const answer: Refusal = {message, ...(error.file !== null && {onDisk: openAgain(editor, error.file)})};
    return {...json(answer), status: 409};
  }
  const status = error instanceof RequestError ? error.status : error instanceof PortalError ? 422 : 500;
  const answer: Refusal = {message: status === 500 ? `The editing server failed: ${message}` : message};
  return {...json(answer), status};
}

/** The file as it stands now; undefined where it is gone or cannot be shown. */
function openAgain(editor: Editor, file: string): Typed | undefined {
  try {
    return editor.open(file);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, {status = 200, type, text}: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Editing – WESTEROS 2</title>
<link rel="stylesheet" href="page.css">
<script type="module" src="page.js"></script>
</head>
<body>
<div id="page"></div>
<noscript>The form needs JavaScript. Without it, edit the files in a text editor and run: npm run check</noscript>
</body>
</html>
`;
