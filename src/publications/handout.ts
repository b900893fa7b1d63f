/** A reading list as it is handed out, on paper or as a file for a text processor: every word of it. */
import type {Citable} from '../citations/citable';
import {FORMATS} from '../citations/formats';
import {itemKey, type ListItem, type ReadingList} from './listShape';
import type {PackPage, PackPlace, TextBlock} from './packText';

export interface Handout {
  /** As browsers and text processors know it: `en-GB`. */
  readonly language: string;
  readonly title: string;
  /** Day, editions and the law they state. */
  readonly head: readonly string[];
  readonly caution: string;
  readonly items: readonly HandoutItem[];
  readonly words: HandoutWords;
}

export interface HandoutItem {
  readonly key: string;
  readonly label: string;
  /** Where it stands: title and headings; empty for what was not found. */
  readonly under: string;
  readonly caution?: string;
  /** One for a paragraph or row; for a chapter or case all of them. */
  readonly parts: readonly HandoutPart[];
  /** The trainer’s words, line by line; empty where there are none. */
  readonly note: readonly string[];
  /** In full, each in another form. */
  readonly citations: readonly string[];
  /** Absent where a citation gives it. */
  readonly address?: string;
}

export interface HandoutPart {
  /** A heading that begins with this part. */
  readonly heading?: string;
  /** Absent where the item has it. */
  readonly label?: string;
  readonly blocks: readonly TextBlock[];
  readonly sources: readonly string[];
}

/** Words of the handout itself, in the language of the reader. */
export interface HandoutWords {
  readonly untitled: string;
  readonly sources: string;
  readonly note: string;
  readonly cite: string;
  readonly caution: string;
  readonly notFound: string;
}

/** The words of an item: of the page, and of its place there where it is not the page as a whole. */
export interface FoundText {
  readonly page: PackPage;
  readonly place?: PackPlace;
}

interface HandoutSource {
  readonly list: ReadingList;
  /** Undefined for an item that is not there, or could not be fetched. */
  readonly textOf: (item: ListItem) => FoundText | undefined;
  readonly head: readonly string[];
  readonly language: string;
  readonly words: HandoutWords;
}

/** Puts a handout together. */
export function makeHandout({list, textOf, head, language, words}: HandoutSource): Handout {
  return {
    language,
    title: list.title.trim() || words.untitled,
    head,
    caution: words.caution,
    items: list.items.map((item) => makeItem(item, textOf(item), words)),
    words,
  };
}

function makeItem(item: ListItem, found: FoundText | undefined, words: HandoutWords): HandoutItem {
  const note = item.note.split('\n').filter((line) => line.trim() !== '');
  const key = itemKey(item);
  if (!found)
    return {
      key,
      label: item.id.replace('-', ' '),
      under: '',
      caution: words.notFound,
      parts: [],
      note,
      citations: [],
    };
  const {page, place} = found;
  const citable = citableOf(found);
  const citations = [
    ...new Set(
      FORMATS.filter(({id}) => id === 'plain' || id === 'oscola').map((format) =>
        format.of([citable]).trim(),
      ),
    ),
  ];
  return {
    key,
    label: citable.label,
    under: [citable.title, ...(place?.headings ?? [])].join('. '),
    ...(page.caution && {caution: page.caution}),
    parts: place ? [place].map(({blocks, sources}) => ({blocks, sources})) : partsOf(page),
    note,
    citations,
    ...(!citations.some((citation) => citation.includes(citable.url)) && {address: citable.url}),
  };
}

/** What an item is cited as. */
export function citableOf({page, place}: FoundText): Citable {
  if (!place) return page.citable;
  const {id, kind, label, url} = place;
  return {...page.citable, id, kind, label, url};
}

function partsOf({blocks, places}: PackPage): HandoutPart[] {
  const parts: HandoutPart[] = blocks.length > 0 ? [{blocks, sources: []}] : [];
  let above = '';
  for (const {headings, label, blocks: own, sources} of places) {
    const heading = headings.at(-1) ?? '';
    parts.push({...(heading !== above && heading && {heading}), label, blocks: own, sources});
    above = heading;
  }
  return parts;
}

/** The first words of an item, for a list. */
export function firstWords({page, place}: FoundText, most: number): string {
  const [block] = place?.blocks ?? [...page.blocks, ...(page.places[0]?.blocks ?? [])];
  const text = block?.kind === 'row' ? block.cells.map(([, words]) => words).join('; ') : (block?.text ?? '');
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(' ', most) >>> 0 || most).replace(/[\s,;:.]+$/, '')} …`;
}
