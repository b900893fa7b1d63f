/** Makes the pages and records of a restatement from the edition that it restates. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {visit} from 'unist-util-visit';

import {findCitations} from '../citations/citation';
import {startOf} from '../citations/legalRule';
import type {Problem} from '../publications/problem';
import {
  isAfter,
  replaceWords,
  WordsNotFoundError,
  type Difference,
  type Restatement,
} from '../publications/restatement';
import {readUnits, seriesOf} from './pageFile';
import type {Part} from './part';
import {FROZEN_LISTS, type EditionContent} from './portal';
import {RESTATEMENT_FILE} from './restatementFile';
import {splitRecords} from './yamlFile';

export interface RestatedEdition {
  /** Texts by path below the edition’s folder: `guidelines/11-free-account.md`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Texts of the frozen records by name: `sources`. */
  readonly lists: ReadonlyMap<string, string>;
  /** What does not fit: differences without their words, words of what came later without a difference. */
  readonly misfits: readonly Misfit[];
}

/** A place of the list of changes, or one that it lacks. */
export interface Misfit {
  readonly at: string;
  readonly fault: string;
}

/** What of the restated edition has no place yet on the day whose law is restated. */
export function isTooLate({edition, changes}: Restatement, id: string, date: string | undefined): boolean {
  if (changes.some((change) => change.id === id)) return true;
  return date !== undefined && edition.lawDate !== undefined && isAfter(date, edition.lawDate);
}

/**
 * Makes a restatement. The same texts and the same list of changes give the same edition.
 *
 * @param later The edition that is restated.
 * @param part Which of its pages were read, where not all were; then no lists are made.
 */
export function restateEdition(
  siteDir: string,
  later: EditionContent,
  restatement: Restatement,
  part?: Part,
): RestatedEdition {
  const misfits: Misfit[] = [];
  const open = new Map<string, Difference[]>();
  for (const difference of restatement.differences)
    open.set(difference.at, [...(open.get(difference.at) ?? []), difference]);
  /** The differences of a place, each given out once, so that what remains is what fits nowhere. */
  const take = (at: string): readonly Difference[] => {
    const taken = open.get(at) ?? [];
    open.delete(at);
    return taken;
  };
  const dropsCitation = (typed: string): boolean => {
    const key = keyOf(typed);
    const date = later.sources.get(key)?.issued ?? later.cases.get(key)?.record.date;
    return isTooLate(restatement, key, date);
  };
  /** A text with its differences; citations of what came later go too, and only where a difference is listed. */
  const apply = (text: string, at: string, differences: readonly Difference[]): string => {
    let now = text;
    for (const {words, reads} of differences) {
      if (words === undefined || reads === undefined) continue;
      try {
        now = replaceWords(now, words, reads);
      } catch (error) {
        if (!(error instanceof WordsNotFoundError)) throw error;
        misfits.push({at, fault: `“${words}” ${error.message}`});
      }
    }
    const dropped = findCitations(now).filter((span) => dropsCitation(span.text));
    if (dropped.length > 0 && differences.length === 0) {
      const keys = [...new Set(dropped.map((span) => keyOf(span.text)))].join(', ');
      misfits.push({at, fault: `it cites ${keys}, which came later, and no difference is listed`});
    }
    for (const {start, end} of dropped.reverse()) now = cutCitation(now, start, end);
    if (differences.length > 0 && now === text) misfits.push({at, fault: 'it changes nothing'});
    return now;
  };
  const toOwnAddress = (text: string): string =>
    text.replaceAll(`](/${later.edition.number}/`, `](/${restatement.edition.number}/`);

  const pages = new Map<string, string>();
  for (const file of [...later.chapters, ...later.cases.values(), ...later.otherPages]) {
    if ('record' in file && 'id' in file.record) {
      if (isTooLate(restatement, file.record.id, file.record.date)) continue;
    }
    const onPage = take(file.file);
    if (onPage.some(({absent}) => absent)) continue;
    const lines = file.source.split('\n');
    const changes =
      ('units' in file && file.units.some(({id}) => open.has(id))) ||
      findCitations(file.source).some((span) => dropsCitation(span.text));
    // Most pages stand as they are, and need not be read again.
    for (const {id, first, last} of changes ? unitLines(file).reverse() : []) {
      const differences = take(id);
      if (differences.some(({absent}) => absent)) {
        const isFollowedByBlank = lines[last] === '' && lines[first - 2] === '';
        lines.splice(first - 1, last - first + 1 + (isFollowedByBlank ? 1 : 0));
      } else {
        const before = lines.slice(first - 1, last).join('\n');
        const text = apply(before, id, differences);
        if (findCitations(before).length > 0 && findCitations(text).length === 0)
          misfits.push({at: id, fault: 'no source is left'});
        lines.splice(first - 1, last - first + 1, ...text.split('\n'));
      }
    }
    pages.set(file.pathInEdition, apply(toOwnAddress(lines.join('\n')), file.file, onPage));
  }

  if (part) return {pages, lists: new Map(), misfits};

  const lists = new Map<string, string>();
  for (const name of FROZEN_LISTS) {
    const records = splitRecords(readFileSync(join(siteDir, `data/${name}.yaml`), 'utf8'));
    const kept = records.flatMap((record) => {
      const key = /^- (?:key|id|code): *(\S+)/.exec(record)?.[1] ?? '';
      const instrument = /^ {2}(?:instrument|source): *(\S+)/m.exec(record)?.[1];
      const source = later.sources.get(name === 'sources' ? key : (instrument ?? ''));
      if (source && isTooLate(restatement, source.key, source.issued)) return [];
      const rule = name === 'rules' ? later.rules.get(key) : undefined;
      if (isTooLate(restatement, key, rule && startOf(rule))) return [];
      const differences = take(`${name}/${key}`);
      if (differences.some(({absent}) => absent)) return [];
      const text = apply(record, `${name}/${key}`, differences);
      // On the day whose law is restated, nobody knew that the rule would end.
      return [isTooLate(restatement, key, rule?.until) ? text.replace(/^ {2}until: .*\n/m, '') : text];
    });
    lists.set(name, kept.join(''));
  }
  for (const at of open.keys()) {
    const number = later.edition.number;
    misfits.push({at, fault: `edition ${number} has no such paragraph, page or record that is restated`});
  }
  return {pages, lists, misfits};
}

/** Key of a citation as typed; malformed ones are another rule’s. */
function keyOf(typed: string): string {
  return /^\[@([a-z0-9-]+)/.exec(typed)?.[1] ?? '';
}

/** Cuts a citation out with the space before it; in a list of records with its line. */
function cutCitation(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const item = /\n *- "$/.exec(before);
  if (item && after.startsWith('"\n')) return before.slice(0, item.index) + after.slice(1);
  return before.replace(/ $/, '') + after;
}

/** What an editor reads of it. */
export function explainMisfit({at, fault}: Misfit, lineOf: (words: string) => number = () => 0): Problem {
  return {
    file: RESTATEMENT_FILE,
    line: lineOf(`at: ${at}`),
    rule: 'restatement-fit',
    message: `The difference at ${at} does not fit: ${fault}.`,
    hint: 'Compare it with the text as it stands.',
    match: at,
  };
}

export interface UnitLines {
  readonly id: string;
  /** Lines of the file, counted from 1, both included. */
  readonly first: number;
  readonly last: number;
}

/** Where the numbered units of a page stand in its file, from top to bottom. */
export function unitLines({
  file,
  pathInEdition,
  source,
  frontMatter,
}: Pick<EditionContent['otherPages'][number], 'file' | 'pathInEdition' | 'source'> & {
  readonly frontMatter?: {readonly value: unknown} | undefined;
}): UnitLines[] {
  const series = seriesOf(pathInEdition, (frontMatter?.value ?? {}) as Record<string, unknown>);
  if (!series) return [];
  const units: UnitLines[] = [];
  visit(readUnits(source, {file, series}).tree, 'portalElement', (node) => {
    const {hName, hProperties} = node.data;
    if (hName !== 'numbered-paragraph' && hName !== 'cited-row') return;
    const ends = [node, ...node.children].map(({position}) => position?.end.line ?? 0);
    units.push({id: hProperties.id ?? '', first: node.position?.start.line ?? 0, last: Math.max(...ends)});
  });
  return units.sort((a, b) => a.first - b.first);
}
