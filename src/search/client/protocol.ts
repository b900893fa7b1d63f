/** The messages between a page and its search worker, derived from one map of methods. */
import type {Mark} from '../core/highlight';
import {RemoteError} from './errors';
import type {AskedQuestion, ShownAnswer, Wanted} from './shownAnswer';

/** What a search service does. An index is named by the absolute address of its folder, with a slash at its end. */
export interface SearchMethods {
  /** Gets an index ready, so that the first answer comes sooner. */
  open(index: string): void;
  ask(index: string, question: AskedQuestion): ShownAnswer;
  /** The words of each text that are wanted. */
  mark(index: string, texts: readonly string[], wanted: Wanted): Mark[][];
}

export type Method = keyof SearchMethods;
export type Arguments<M extends Method> = Parameters<SearchMethods[M]>;
export type Value<M extends Method> = ReturnType<SearchMethods[M]>;

export type SearchServing = {
  readonly [M in Method]: (...args: Arguments<M>) => Promise<Value<M>>;
};

export type Request = {
  readonly [M in Method]: {readonly id: number; readonly method: M; readonly args: Arguments<M>};
}[Method];

export type Reply =
  | {readonly id: number; readonly value: unknown}
  | {readonly id: number; readonly error: {readonly name: string; readonly message: string}};

/** One end of a channel: a worker as its page sees it, the worker itself, or a port. */
export interface Endpoint {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: {readonly data: unknown}) => void): void;
}

/** Answers the requests that arrive at an endpoint. */
export function serve(endpoint: Endpoint, service: SearchServing): void {
  endpoint.addEventListener('message', ({data}) => {
    const request = data as Request;
    call(service, request).then(
      (value) => endpoint.postMessage({id: request.id, value} satisfies Reply),
      (error: unknown) =>
        endpoint.postMessage({id: request.id, error: nameAndMessage(error)} satisfies Reply),
    );
  });
}

/** Calls the method that a request names. */
export async function call(service: SearchServing, {method, args}: Request): Promise<unknown> {
  const serving = service[method] as (...args: readonly unknown[]) => Promise<unknown>;
  return serving.apply(service, args);
}

/** The value of a reply. @throws {RemoteError} The reply is an error. */
export function valueOf(reply: Reply): unknown {
  if ('error' in reply) throw new RemoteError(reply.error);
  return reply.value;
}

function nameAndMessage(error: unknown): {name: string; message: string} {
  return error instanceof Error
    ? {name: error.name, message: error.message}
    : {name: 'Error', message: String(error)};
}
