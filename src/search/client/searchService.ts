import type {Analyser} from '../core/analyser';
import {openEngine, type Engine} from '../core/engine';
import type {Mark} from '../core/highlight';
import {MANIFEST_FILE} from '../core/format/manifest';
import type {IndexReader} from '../core/indexStore';
import {MissingFileError} from './errors';
import type {SearchServing} from './protocol';
import {
  markWords,
  showHit,
  wantedBy,
  wordsOf,
  type AskedQuestion,
  type HitGroup,
  type ShownAnswer,
  type Wanted,
} from './shownAnswer';

export interface SearchServiceParts {
  /** Gives the reader of an index by its address. */
  readonly readerFor: (index: string) => IndexReader;
  readonly analyserFor: (language: string) => Promise<Analyser>;
}

/** Asks engines, one an index. It knows of no worker: it runs in one, or on the page where there is none. */
export class SearchService implements SearchServing {
  readonly #parts: SearchServiceParts;
  readonly #engines = new Map<string, Promise<Engine>>();

  constructor(parts: SearchServiceParts) {
    this.#parts = parts;
  }

  async open(index: string): Promise<void> {
    await this.#engineOf(index);
  }

  async ask(index: string, question: AskedQuestion): Promise<ShownAnswer> {
    return this.#withEngine(index, (engine) => answerBy(engine, question));
  }

  async mark(index: string, texts: readonly string[], wanted: Wanted): Promise<Mark[][]> {
    const {analyser} = await this.#engineOf(index);
    return texts.map((text) => markWords(text, wanted, analyser));
  }

  /** When the portal was built anew, the old files are gone: then the manifest is read again, once. */
  async #withEngine<T>(index: string, work: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = this.#engineOf(index);
    try {
      return await work(await engine);
    } catch (error) {
      if (!(error instanceof MissingFileError) || error.file === MANIFEST_FILE) throw error;
      if (this.#engines.get(index) === engine) this.#engines.delete(index);
      return work(await this.#engineOf(index));
    }
  }

  #engineOf(index: string): Promise<Engine> {
    const known = this.#engines.get(index);
    if (known) return known;
    const opening = openEngine(this.#parts.readerFor(index), this.#parts.analyserFor);
    this.#engines.set(index, opening);
    opening.catch(() => {
      if (this.#engines.get(index) === opening) this.#engines.delete(index);
    });
    return opening;
  }
}

async function answerBy(engine: Engine, question: AskedQuestion): Promise<ShownAnswer> {
  const answer = await answerOnce(engine, question);
  // A beginning with which no word begins may be a whole word, misspelt.
  const isFinal = answer.total > 0 || !question.isTyping;
  return isFinal ? answer : answerOnce(engine, {...question, isTyping: false});
}

async function answerOnce(engine: Engine, question: AskedQuestion): Promise<ShownAnswer> {
  const {excerptLength, groups: asGroups, ...rest} = question;
  const {hits, marked, ...answer} = await engine.ask(
    // No more of the best than a group shows: a hit that nobody sees would be fetched.
    asGroups ? {...rest, limit: asGroups.size} : rest,
  );
  const wanted = wantedBy(question, {marked}, engine.analyser);
  const show = (shown: typeof hits): ShownAnswer['hits'] =>
    shown.map((hit) => showHit(hit, {wanted, analyser: engine.analyser, excerptLength}));
  const shared = {
    ...answer,
    wanted,
    words: wordsOf(question.text),
  };
  if (!asGroups) return {...shared, hits: show(hits), groups: []};

  const {facet, size, order, most} = asGroups;
  const named = hits.filter(({isNamed}) => isNamed);
  const values = answer.facets.find(({name}) => name === facet)?.values ?? [];
  if (values.length === 0) return {...shared, hits: show(hits), groups: []};
  // Groups of the best hits, then those that come first in any case, then by size.
  const ranked = new Set([...hits.map(({page}) => page.facets[facet]?.[0]), ...order]);
  const rank = ({value}: {readonly value: string}): number =>
    ranked.has(value) ? [...ranked].indexOf(value) : ranked.size;
  const groups = values
    .toSorted((a, b) => rank(a) - rank(b))
    .map(async ({value, count}, number): Promise<HitGroup> => {
      if (number >= most) return {value, total: count, hits: []};
      const chosen = {...question.chosen, [facet]: [value]};
      const ofGroup = await engine.ask({...rest, limit: size + named.length, chosen});
      const others = ofGroup.hits.filter((hit) => !named.some(({ref}) => ref === hit.ref));
      return {value, total: count, hits: show(others.slice(0, size))};
    });
  return {...shared, hits: show(named), groups: await Promise.all(groups)};
}
