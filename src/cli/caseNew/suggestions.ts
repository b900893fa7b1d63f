/** What a new case may be related to, found with the portal’s own search in an index made in memory. */
import type {EditionContent} from '../../content/portal';
import {hasText} from '../../content/pageFile';
import {caseAddress, chapterAddress} from '../../content/pages';
import {findCitations} from '../../citations/citation';
import type {Synonym} from '../../publications/synonym';
import {phrasesOf} from '../../search/build/phrases';
import {analyserFor} from '../../search/core/analysis/languages';
import {openEngine, type AnswerHit, type Engine} from '../../search/core/engine';
import {BOOSTS} from '../../search/core/field';
import {fileName, MANIFEST_FILE} from '../../search/core/format/manifest';
import {makeIndexFiles} from '../../search/core/indexFiles';
import type {Page, Section} from '../../search/core/section';

const LANGUAGE = 'en';
/** Name that an index in memory needs and nobody sees. */
const BUILD = 'memory';
/** A query of more words finds no more, and takes longer. */
const MOST_WORDS = 40;
/** Letters of a text that are shown beside a suggestion. */
const SHOWN = 90;

/** A case or a guideline paragraph that a new case may have to do with. */
export interface Suggestion {
  /** Id of the case; id of the paragraph, `HT-11.2.3`. */
  readonly id: string;
  readonly label: string;
  /** Its first words. */
  readonly text: string;
}

export class Suggestions {
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Cases, the nearest first, each once. @param text Title and holding of the new case. */
  async cases(text: string, limit: number): Promise<Suggestion[]> {
    const hits = await this.#ask(text, ['JP'], limit * 8);
    const found = new Map<string, Suggestion>();
    for (const {page, section} of hits) {
      const id = page.url.split('/').at(-2)!;
      if (found.size < limit && !found.has(id))
        found.set(id, {id, label: page.title, text: shortened(section.body)});
    }
    return [...found.values()];
  }

  /** Numbered paragraphs of the guidelines and the methodology, the nearest first. */
  async paragraphs(text: string, limit: number): Promise<Suggestion[]> {
    const hits = await this.#ask(text, ['HT', 'JD'], limit);
    return hits.map(({section: {id, label, body}}) => ({id, label, text: shortened(body)}));
  }

  async #ask(text: string, publication: readonly string[], limit: number): Promise<readonly AnswerHit[]> {
    // Signs mean something to the search: a title with “-”, “:” or quotes is not a question.
    const words = text.match(/[\p{L}\p{N}’']+/gu)?.slice(0, MOST_WORDS) ?? [];
    if (words.length === 0) return [];
    const {hits} = await this.#engine.ask({text: words.join(' '), limit, chosen: {publication}});
    return hits;
  }
}

/** Indexes the numbered paragraphs of an edition; takes about a second. */
export async function openSuggestions(
  content: EditionContent,
  synonyms: readonly Synonym[],
): Promise<Suggestions> {
  const analyser = await analyserFor(LANGUAGE);
  const pages: Page[] = [];
  const sections: Section[] = [];
  const addPage = (
    url: string,
    publication: string,
    {record: {title}, units}: {record: {title: string}; units: EditionContent['chapters'][number]['units']},
  ): void => {
    for (const unit of units.filter(hasText)) {
      if (!/^(?:JP-|[A-Z]+-\d+\.\d+\.\d+)/.test(unit.id)) continue;
      const {id, label} = unit;
      sections.push({
        id,
        url: `${url}#${id}`,
        label,
        title,
        path: '',
        body: withoutCitations(unit.text),
        page: pages.length,
      });
    }
    pages.push({url, title, note: '', facets: {publication: [publication]}});
  };
  for (const file of content.cases.values()) addPage(caseAddress(content, file.record.id), 'JP', file);
  for (const file of content.chapters) addPage(chapterAddress(content, file), file.code, file);

  const files = new Map<string, Uint8Array>();
  const refs = new Map(sections.map(({id}, ref) => [id, ref]));
  // A draft is written in the language of the texts.
  const phrases = [...phrasesOf({content, refs, synonyms, foreignWords: [], analyser})];
  const manifest = makeIndexFiles(
    {pages, sections, analyser, boosts: BOOSTS, phrases},
    (kind, number, bytes) => files.set(fileName({build: BUILD}, kind, number), bytes.slice()),
  );
  const engine = await openEngine(
    {
      readText: async (name) => (name === MANIFEST_FILE ? JSON.stringify({...manifest, build: BUILD}) : ''),
      readBytes: async (name) => files.get(name)!,
    },
    analyserFor,
  );
  return new Suggestions(engine);
}

function withoutCitations(text: string): string {
  let words = '';
  let from = 0;
  for (const {start, end} of findCitations(text)) {
    words += text.slice(from, start);
    from = end;
  }
  return words + text.slice(from);
}

function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const head = text.slice(0, SHOWN);
  return `${head.slice(0, head.lastIndexOf(' '))} …`;
}
