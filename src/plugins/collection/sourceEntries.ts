import type {SourceEntry} from '../../cases/lists';
import type {Source} from '../../citations/source';
import {chapterAddress, lawAddress} from '../../content/pages';
import type {EditionContent} from '../../content/portal';

/** The sources of an edition, by short form: those its paragraphs cite, then the rest of the bibliography. */
export function sourceEntries(content: EditionContent): {cited: SourceEntry[]; other: SourceEntry[]} {
  const citing = new Map<string, {label: string; url: string}[]>();
  for (const chapter of content.chapters) {
    for (const unit of chapter.units) {
      for (const key of new Set(unit.citations.map((citation) => citation.key))) {
        const list = citing.get(key) ?? [];
        list.push({label: unit.label, url: `${chapterAddress(content, chapter)}#${unit.id}`});
        citing.set(key, list);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const {source} of content.rules.values()) counts.set(source, (counts.get(source) ?? 0) + 1);
  const entries = [...content.sources.values()]
    .map((source): SourceEntry => {
      const count = counts.get(source.key);
      const url = count && lawAddress(content, source.key, source.key);
      return {
        ...sourceEntry(source, citing.get(source.key) ?? []),
        ...(count && url && {rules: {count, url}}),
      };
    })
    .sort((a, b) => a.short.localeCompare(b.short, 'en'));
  return {
    cited: entries.filter(({citedBy}) => citedBy.length > 0),
    other: entries.filter(({citedBy}) => citedBy.length === 0),
  };
}

function sourceEntry(source: Source, citedBy: SourceEntry['citedBy']): SourceEntry {
  const {key, type, short, title, level, url, status, note, finding} = source;
  const original =
    source.original && source.language ? {title: source.original, language: source.language} : undefined;
  return {
    key,
    type,
    short,
    title,
    original,
    imprint: imprint(source),
    url,
    status,
    level,
    note,
    finding,
    citedBy,
  };
}

/** What a record of the bibliography says of itself beside its title: who, when, where. */
export function imprint({author, authority, number, issued, container, pages, doi}: Source): string {
  return [
    author?.join(', ') ?? authority,
    number,
    issued,
    container,
    pages && `p. ${pages}`,
    doi && `DOI ${doi}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
