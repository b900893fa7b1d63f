import type {CaseRow} from './casePage';

/** What a reader chose; empty text means any. */
export interface Choice {
  readonly court: string;
  readonly exploitation: string;
  /** Each word must stand in the row or among its further words; letters are compared without diacritics. */
  readonly words: string;
}

export type SortKey = 'newest' | 'oldest' | 'title' | 'court';

/** The rows that fit every condition, in their order. */
export function narrowRows(rows: readonly CaseRow[], {court, exploitation, words}: Choice): CaseRow[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (court !== '' && row.court !== court) return false;
    if (exploitation !== '' && !row.exploitation.includes(exploitation)) return false;
    const text = fold(
      [row.title, row.holding, row.outcome, row.court, ...row.exploitation, row.words].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** A sorted copy. A year alone stands before the days of that year; ties keep their order. */
export function sortRows(rows: readonly CaseRow[], key: SortKey): CaseRow[] {
  const compareText = (a: string, b: string): number => a.localeCompare(b, 'en');
  const compare: Record<SortKey, (a: CaseRow, b: CaseRow) => number> = {
    newest: (a, b) => compareText(b.date, a.date),
    oldest: (a, b) => compareText(a.date, b.date),
    title: (a, b) => compareText(a.title, b.title),
    court: (a, b) => compareText(a.court, b.court) || compareText(b.date, a.date),
  };
  return [...rows].sort(compare[key]);
}

/** Letters whose stroke is part of the letter, so that Unicode does not take them apart. */
const STROKED: Readonly<Record<string, string>> = {ł: 'l', ø: 'o', đ: 'd'};

/** Lower case without diacritics: `Țăndărei` and `tandarei` are one word to a reader in a hurry. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđ]/g, (letter) => STROKED[letter]!);
}
