import {caseIdPattern, namesPattern, ownNames} from '../../cases/caseNames';
import type {KeptBack} from '../../cases/shown';
import type {EditionContent, OtherPage, Portal} from '../../content/portal';
import type {NewsFile} from '../../content/newsFile';
import {keptCases, type KeptCase} from '../../content/shownPortal';
import {findCitations} from '../../citations/citation';
import {parseBasis} from '../../publications/glossary';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/**
 * A text that readers see neither cites nor names a case that is kept back. Relations of other cases to it are left
 * out of their pages, and so are places of the subject index and corrections.
 */
export const caseHeld: Rule = (portal) => {
  const kept = keptCases(portal);
  if (kept.length === 0) return [];
  const isKept = new Set(kept.map(({id}) => id));
  const finders = kept.map((held) => ({held, pattern: patternOf(held, portal)}));
  return [
    ...textsOf(portal, isKept).flatMap(({file, source}) =>
      finders.flatMap(({held, pattern}) =>
        mentions(source, pattern).map((found) => problem(file, found, held)),
      ),
    ),
    ...portal.editions.flatMap((content) => inGlossary(content, kept)),
  ];
};

interface Mention {
  readonly line: number;
  readonly text: string;
}

/** Pages, notes and posts that are shown. What a note says of a relation is shown with the relation only. */
function textsOf({editions, news}: Portal, isKept: ReadonlySet<string>): {file: string; source: string}[] {
  const pages = editions.flatMap(({chapters, cases, otherPages}) => [
    ...[...chapters, ...otherPages],
    ...[...cases.values()]
      .filter(({record}) => !isKept.has(record.id))
      .map(({file, source}) => ({file, source: withoutRelations(source)})),
  ]);
  return [...pages, ...news].map(({file, source}: Pick<OtherPage | NewsFile, 'file' | 'source'>) => ({
    file,
    source,
  }));
}

/** Blanks the field `related` of front matter, so that lines stay where they are. */
function withoutRelations(source: string): string {
  return source.replace(/^related:\n(?:(?: +|- ).*\n)*/m, (field) => field.replace(/[^\n]/g, ' '));
}

/** Finds its citations, its own references (`JP id [7]`, addresses) and its names. */
function patternOf({id, file}: KeptCase, {editions}: Portal): RegExp[] {
  const others = editions.flatMap(({cases}) =>
    [...cases.values()].map(({record}) => record).filter((record) => record.id !== id),
  );
  const names = namesPattern(ownNames(file.record, others));
  const byId = caseIdPattern(
    id,
    others.map((other) => other.id),
  );
  return names ? [byId, names] : [byId];
}

function mentions(source: string, patterns: readonly RegExp[]): Mention[] {
  const found = new Map<number, Mention>();
  for (const pattern of patterns)
    for (const match of source.matchAll(pattern)) {
      const line = source.slice(0, match.index).split('\n').length;
      if (!found.has(line)) found.set(line, {line, text: citationAt(source, match.index) ?? match[0]});
    }
  return [...found.values()];
}

function citationAt(source: string, offset: number): string | undefined {
  return findCitations(source).find(({start, end}) => start <= offset && offset < end)?.text;
}

function problem(file: string, {line, text}: Mention, {id, why}: KeptCase): Problem {
  return {
    file,
    line,
    match: text,
    rule: 'case-held',
    message: `“${text}” names the case “${id}”, which is ${explain(why)}.`,
    hint: `Take the mention out until the case is shown, or ${why.kind === 'hold' ? 'remove hold' : 'remove embargoUntil'} from the case.`,
  };
}

function explain(why: KeptBack): string {
  return why.kind === 'hold' ? `on hold since ${why.since}` : `kept back until ${why.until}`;
}

function inGlossary({glossary, dataFolder}: EditionContent, kept: readonly KeptCase[]): Problem[] {
  return [...glossary.values()].flatMap(({basis}) =>
    basis.flatMap((typed): Problem[] => {
      const read = parseBasis(typed);
      const held = 'key' in read ? kept.find(({id}) => id === read.key) : undefined;
      return held ? [problem(`${dataFolder}/glossary.yaml`, {line: 0, text: typed}, held)] : [];
    }),
  );
}
