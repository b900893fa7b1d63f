/** Promises over messages. */
import {
  call,
  valueOf,
  type Arguments,
  type Endpoint,
  type Method,
  type Reply,
  type Request,
  type SearchServing,
  type Value,
} from './protocol';
import type {AskedQuestion, ShownAnswer, Wanted} from './shownAnswer';

/** A worker, as far as a client needs it. */
export interface WorkerEnd extends Endpoint {
  addEventListener(type: 'message', listener: (event: {readonly data: unknown}) => void): void;
  /** It cannot be loaded, or fell over. */
  addEventListener(type: 'error', listener: () => void): void;
}

export interface SearchClientParts {
  /** May throw: there are browsers and policies without workers. */
  readonly makeWorker: () => WorkerEnd;
  /** Gives the service for the page itself. */
  readonly loadService: () => Promise<SearchServing>;
}

interface Pending {
  readonly request: Request;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export class SearchClient {
  readonly #parts: SearchClientParts;
  readonly #pending = new Map<number, Pending>();
  #worker: WorkerEnd | undefined;
  /** Set once there is no worker. */
  #local: Promise<SearchServing> | undefined;
  #lastId = 0;
  #newestQuestion = 0;

  constructor(parts: SearchClientParts) {
    this.#parts = parts;
  }

  async open(index: string): Promise<void> {
    await this.#call('open', index);
  }

  /** @returns undefined when a newer question was asked before this one was answered. */
  async ask(index: string, question: AskedQuestion): Promise<ShownAnswer | undefined> {
    this.#newestQuestion += 1;
    const number = this.#newestQuestion;
    const isOvertaken = (): boolean => number !== this.#newestQuestion;
    try {
      const answer = await this.#call('ask', index, question);
      return isOvertaken() ? undefined : answer;
    } catch (error) {
      if (isOvertaken()) return undefined;
      throw error;
    }
  }

  async mark(index: string, texts: readonly string[], wanted: Wanted): Promise<Value<'mark'>> {
    return this.#call('mark', index, texts, wanted);
  }

  #call<M extends Method>(method: M, ...args: Arguments<M>): Promise<Value<M>> {
    this.#lastId += 1;
    const request = {id: this.#lastId, method, args} as Request;
    return new Promise<Value<M>>((resolve, reject) => {
      this.#pending.set(request.id, {request, resolve: resolve as Pending['resolve'], reject});
      this.#send(request);
    });
  }

  #send(request: Request): void {
    const worker = this.#local ? undefined : this.#reachWorker();
    if (worker) worker.postMessage(request);
    else this.#answerHere(request);
  }

  #reachWorker(): WorkerEnd | undefined {
    if (this.#worker) return this.#worker;
    try {
      const worker = this.#parts.makeWorker();
      worker.addEventListener('message', ({data}) => this.#settle(data as Reply));
      worker.addEventListener('error', () => this.#giveUpWorker());
      this.#worker = worker;
      return worker;
    } catch {
      return undefined;
    }
  }

  /** What the worker owes is answered here, and all that is asked later. */
  #giveUpWorker(): void {
    if (this.#local) return;
    this.#worker = undefined;
    void this.#loadLocal();
    for (const {request} of this.#pending.values()) this.#answerHere(request);
  }

  #loadLocal(): Promise<SearchServing> {
    const loading = (this.#local ??= this.#parts.loadService());
    loading.catch(() => {
      if (this.#local === loading) this.#local = undefined; // the next question tries again
    });
    return loading;
  }

  #answerHere(request: Request): void {
    this.#loadLocal()
      .then((service) => call(service, request))
      .then(
        (value) => this.#settle({id: request.id, value}),
        (error: unknown) => this.#take(request.id)?.reject(error),
      );
  }

  #settle(reply: Reply): void {
    const pending = this.#take(reply.id);
    if (!pending) return;
    try {
      pending.resolve(valueOf(reply));
    } catch (error) {
      pending.reject(error);
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }
}
