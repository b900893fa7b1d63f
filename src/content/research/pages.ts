/** Pages on which the research saw something. */
import {OFFICIAL_HOSTS, OTHER_HOSTS, OTHER_NAMES} from './hosts';
import {ResearchCaseError, type ResearchRecord} from './record';
import {typographic} from './text';

/** A page that the research names, with the words around its address. */
interface SeenPage {
  readonly address: string;
  /** Words in brackets behind the address. */
  readonly remark: string;
  /** Words before the address, from the page before it on. */
  readonly lead: string;
}

/** Remarks that say what the page shows; others repeat the item. */
const TELLING_REMARK =
  /separate opinion|later judgment|^(?:an automatic summary|HUDOC|Information Note|keywords|legal summary|official headnotes|press release|Regist)/;

/**
 * A page on which something was seen: its address as printed, or words that stand for it.
 *
 * @returns undefined when the host is in neither list.
 */
export function describePage(address: string, remark: string): string | undefined {
  const official = officialAddress(address);
  if (official) return official;
  const words = OTHER_HOSTS[new URL(address).host];
  const told = typographic(remark.replace(/^file \S+[:,] /, '').replace(' [GC]', ''));
  return words && TELLING_REMARK.test(told) ? `${told}, in ${words}` : words;
}

/**
 * A page as printed.
 *
 * @throws {ResearchCaseError} The host of the page is in no list.
 */
export function nameOf(record: ResearchRecord, field: string, {address, remark}: SeenPage): string {
  const name = describePage(address, remark);
  if (!name) {
    throw new ResearchCaseError(
      record.id,
      field,
      address,
      'Add its host to OFFICIAL_HOSTS or, with words, to OTHER_HOSTS.',
    );
  }
  return name;
}

/** The address of an official publisher in its lasting form; undefined for every other page. */
export function officialAddress(address: string): string | undefined {
  const url = new URL(address.replace(/;jsessionid=[^?]*/, ''));
  url.protocol = 'https:';
  url.host = OTHER_NAMES[url.host] ?? url.host;
  if (!OFFICIAL_HOSTS.has(url.host)) return undefined;
  const document = url.searchParams.get('doc');
  if (url.host === 'www.bailii.org' && document) return `https://www.bailii.org${document}`;
  const docid = url.searchParams.get('docid');
  if (url.host === 'curia.europa.eu' && docid !== null) {
    const language = url.searchParams.get('doclang') ?? 'EN';
    return `https://curia.europa.eu/juris/document/document.jsf?docid=${docid}&doclang=${language.toUpperCase()}`;
  }
  return address.replace(/^https?:\/\/[^/]+/, `https://${url.host}`);
}

/** Addresses of a text in order, each with the words around it. */
export function readPages(text: string): SeenPage[] {
  const pages: SeenPage[] = [];
  let from = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s"”]+/g)) {
    let address = match[0].replace(/[;,.]+$/, '');
    while (address.endsWith(')') && count(address, ')') > count(address, '(')) address = address.slice(0, -1);
    const end = match.index + address.length;
    const remark = /^ \(((?:[^()]|\([^()]*\))*)\)/.exec(text.slice(end));
    pages.push({address, remark: remark?.[1] ?? '', lead: text.slice(from, match.index)});
    from = end + (remark?.[0].length ?? 0);
  }
  return pages;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
