/**
 * Texts to search: the Romanian acts of tests/fixtures/corpora as they are, and larger collections made from
 * them. A generator with a seed, so that every run and every machine measures the same letters.
 *
 * A made act takes the shape of a real one: as many sections, each as long as its model. Its words follow one
 * another as they do in the corpus (each word is drawn from those that follow the one before it), so their
 * frequencies and the phrases stay. Repeating 14,000 words over and over would make an index look better than it
 * is: a real vocabulary grows with the text, by Heaps' law with the exponent 0.6 in this corpus (measured between
 * 5,000 and 350,000 words). So a word or number that the corpus has once or twice is a place where a new one may
 * stand: a number of the same form (439.300, 163/2008), a compound with a prefix (neconstruite), or a name put
 * together of two words. Where the vocabulary is as large as it should be, a rare word used before comes again,
 * the more often the more often it was used.
 */
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

import {seededRandom, type SeededRandom} from '../../tests/builders/seededRandom';

export interface BenchSection {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly path: string;
  readonly body: string;
}

/** How fast the vocabulary grows with the text. Higher: more rare words, a larger index. */
const HEAPS_EXPONENT = 0.6;
/** A word of the corpus that is no more frequent than this may be replaced by a new one. */
const RARE = 2;
const SEED = 611_2008;

const PREFIXES =
  'ne re anti auto bio co contra de dez electro extra geo hidro hiper infra inter intra macro mega micro mini mono multi neo non para pluri poli post pre pro pseudo semi sub super supra tele termo trans ultra uni vice'.split(
    ' ',
  );

export function readCorpus(file: string): BenchSection[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const {id, url, title, path, body} = JSON.parse(line) as Record<keyof BenchSection, string>;
      return {id: String(id), url, title, path, body};
    });
}

/** The corpus, cut or continued to a number of sections. */
export function* makeSections(corpus: readonly BenchSection[], size: number): Generator<BenchSection> {
  yield* corpus.slice(0, size);
  if (size <= corpus.length) return;
  const random = seededRandom(SEED);
  const words = new GrowingVocabulary(corpus, random);
  const chain = new WordChain(corpus, random);
  const acts = actsOf(corpus);
  let count = corpus.length;
  for (let act = 1; ; act += 1) {
    const model = random.pick(acts);
    const renamed = new Map<string, string>();
    /** One act has one name, and its headings are the same above each section. */
    const rename = (text: string): string => {
      const known = renamed.get(text);
      if (known !== undefined) return known;
      const name = text
        .split(' ')
        .map((token) => words.replace(token))
        .join(' ');
      renamed.set(text, name);
      return name;
    };
    for (const section of model) {
      if (count === size) return;
      yield {
        id: String(count),
        url: `/ro-made-${act}#${count}`,
        title: rename(section.title),
        path: rename(section.path),
        body: chain.text(section.body.split(' ').length, (token) => words.replace(token)),
      };
      count += 1;
    }
  }
}

/** Address of the page that a section stands on. */
export function pageOf({url}: Pick<BenchSection, 'url'>): string {
  return url.split('#')[0]!;
}

function actsOf(corpus: readonly BenchSection[]): BenchSection[][] {
  const acts = new Map<string, BenchSection[]>();
  for (const section of corpus) {
    const act = acts.get(pageOf(section)) ?? [];
    acts.set(pageOf(section), act);
    act.push(section);
  }
  return [...acts.values()];
}

/** Draws each word from those that follow the one before it in the corpus. */
class WordChain {
  readonly #random: SeededRandom;
  readonly #tokens: string[] = [];
  readonly #followers = new Map<string, string[]>();

  constructor(corpus: readonly BenchSection[], random: SeededRandom) {
    this.#random = random;
    for (const {body} of corpus) {
      const tokens = body.split(' ').filter(Boolean);
      tokens.forEach((token, i) => {
        this.#tokens.push(token);
        if (i === 0) return;
        const followers = this.#followers.get(tokens[i - 1]!);
        if (followers) followers.push(token);
        else this.#followers.set(tokens[i - 1]!, [token]);
      });
    }
  }

  text(length: number, change: (token: string) => string): string {
    if (length <= 1) return '';
    const tokens: string[] = [];
    let token = this.#random.pick(this.#tokens);
    for (let i = 0; i < length; i += 1) {
      tokens.push(change(token));
      const followers = this.#followers.get(token);
      token = followers ? this.#random.pick(followers) : this.#random.pick(this.#tokens);
    }
    return tokens.join(' ');
  }
}

/** Puts new and rare words into the places of rare words, as many as a text of this length has. */
class GrowingVocabulary {
  readonly #random: SeededRandom;
  readonly #frequencies = new Map<string, number>();
  readonly #known: Set<string>;
  readonly #longWords: string[];
  readonly #startSize: number;
  #startTokens = 0;
  #tokens = 0;
  /** What has been found out of tokens of the corpus. */
  readonly #read = new Map<string, {readonly word: string; readonly isRare: boolean}>();
  /** Rare words and numbers put down so far, once for each time, by their form. */
  readonly #used = new Map<string, string[]>();

  constructor(corpus: readonly BenchSection[], random: SeededRandom) {
    this.#random = random;
    for (const {title, path, body} of corpus) {
      for (const token of [title, path, body].join(' ').split(' ')) {
        const word = wordOf(token);
        if (word === '') continue;
        this.#startTokens += 1;
        this.#frequencies.set(word, (this.#frequencies.get(word) ?? 0) + 1);
      }
    }
    this.#tokens = this.#startTokens;
    this.#known = new Set(this.#frequencies.keys());
    this.#startSize = this.#known.size;
    this.#longWords = [...this.#known].filter((word) => /^\p{L}{5,}$/u.test(word));
    for (const word of this.#known) if (this.#isRare(word)) this.#note(word);
  }

  replace(token: string): string {
    const {word, isRare} = this.#readToken(token);
    if (word === '') return token;
    this.#tokens += 1;
    if (!isRare) return token;
    const wanted = this.#startSize * (this.#tokens / this.#startTokens) ** HEAPS_EXPONENT;
    let chosen = this.#random.pick(this.#used.get(formOf(word))!);
    if (this.#known.size < wanted) {
      const made = /\d/.test(word) ? this.#makeNumber(word) : this.#makeWord();
      if (!this.#known.has(made)) {
        this.#known.add(made);
        chosen = made;
      }
    }
    this.#note(chosen);
    const at = token.toLowerCase().indexOf(word);
    const isCapital = /^\p{Lu}/u.test(token.slice(at));
    const shown = isCapital ? chosen[0]!.toUpperCase() + chosen.slice(1) : chosen;
    return token.slice(0, at) + shown + token.slice(at + word.length);
  }

  #readToken(token: string): {readonly word: string; readonly isRare: boolean} {
    const known = this.#read.get(token);
    if (known) return known;
    const word = wordOf(token);
    const read = {word, isRare: this.#isRare(word)};
    this.#read.set(token, read);
    return read;
  }

  #isRare(word: string): boolean {
    return (this.#frequencies.get(word) ?? 0) <= RARE && /^(?:\p{L}+|[\d./,]+)$/u.test(word);
  }

  #note(word: string): void {
    const used = this.#used.get(formOf(word));
    if (used) used.push(word);
    else this.#used.set(formOf(word), [word]);
  }

  /** The same form with other digits; a year stays a year. */
  #makeNumber(word: string): string {
    const digits = word.replace(/\d/g, (digit, at: number) =>
      String(this.#random.integer(at === 0 && digit !== '0' ? 1 : 0, 9)),
    );
    return digits.replace(/(?<=[/.])\d{4}$/, () => String(this.#random.integer(1990, 2026)));
  }

  #makeWord(): string {
    const random = this.#random;
    if (random.integer(0, 1) === 0) return random.pick(PREFIXES) + random.pick(this.#longWords);
    const beginning = random.pick(this.#longWords).slice(0, random.integer(3, 5));
    return beginning + random.pick(this.#longWords).slice(-random.integer(3, 5));
  }
}

/** Most tokens. */
const IS_WORD = /^[a-zăâîșț\d]+$/;

/** What of a token is a word: lower case, without what stands around it. */
export function wordOf(token: string): string {
  if (IS_WORD.test(token)) return token;
  return token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** `0/0` of 163/2008; all words of letters have one form. */
function formOf(word: string): string {
  return /\d/.test(word) ? word.replace(/\d+/g, '0') : 'word';
}
