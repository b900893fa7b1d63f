/** Reads files of citations with citation.js, parsers of others that know nothing of the portal. */
import {Cite, plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

export interface ReadCitation {
  readonly type: unknown;
  readonly title: unknown;
  readonly shortTitle: unknown;
  readonly container: unknown;
  readonly court: unknown;
  /** Year, month and day. */
  readonly date: unknown;
  readonly docket: unknown;
  readonly ecli: string | undefined;
  readonly edition: unknown;
  readonly url: unknown;
  readonly note: string;
}

interface CslItem extends Readonly<Record<string, unknown>> {
  readonly note?: string | readonly string[];
  readonly issued?: {readonly 'date-parts'?: readonly unknown[]};
}

export function readCslJson(text: string): ReadCitation[] {
  return itemsOf(text).map((item) => common(item, item.authority, item.number));
}

/** A docket number is a field of EndNote and Zotero, for which the parser’s own mapping has no place. */
export function readRis(text: string): ReadCitation[] {
  const records = plugins.input.data(text, '@ris/file') as Readonly<Record<string, string>>[];
  const items = itemsOf(text);
  return records.map((record, index) => ({
    ...common(items[index]!, items[index]!.authority, record.SV),
    date: record.DA!.split('/').filter(Boolean).map(Number),
  }));
}

/**
 * The parser maps a court and its number for reports only, so decisions are read as such too. An address is taken as
 * it stands: the parser escapes its percent signs once more.
 */
export function readBibtex(text: string): ReadCitation[] {
  const entries = plugins.input.chain(text, {
    target: '@biblatex/entries+list',
    generateGraph: false,
  }) as {readonly type: string; readonly properties: Readonly<Record<string, string>>}[];
  const reports = itemsOf(text.replace(/^@jurisdiction\{/gm, '@report{'));
  return itemsOf(text).map((item, index) => {
    const {type, properties} = entries[index]!;
    const {publisher, number} = reports[index]!;
    return {
      ...common(item, type === 'jurisdiction' ? publisher : undefined, number),
      url: properties.url,
    };
  });
}

function itemsOf(text: string): CslItem[] {
  return new Cite(text).data;
}

function common(item: CslItem, court: unknown, docket: unknown): ReadCitation {
  const note = [item.note ?? []].flat().join('\n');
  return {
    type: item.type,
    title: item.title,
    shortTitle: item['title-short'],
    container: item['container-title'],
    court,
    date: item.issued?.['date-parts']?.[0],
    docket,
    ecli: /\bECLI:[A-Z]{2}:\w+:\d{4}:[\w.]+/.exec(note)?.[0],
    edition: item.edition,
    url: item.URL,
    note,
  };
}
