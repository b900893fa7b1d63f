import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {readUnits, seriesOf} from '../../content/pageFile';
import type {EditionContent, Portal} from '../../content/portal';
import {explainMisfit, restateEdition, type Misfit} from '../../content/restate';
import {RESTATEMENT_FILE} from '../../content/restatementFile';
import type {Problem} from '../../publications/problem';
import {isAfter, type Restatement} from '../../publications/restatement';
import {lineFinder} from '../lineWith';
import {findNearest} from '../../publications/spelling';
import {splitRecords} from '../../content/yamlFile';
import type {Rule} from '../rule';

/**
 * An edition that restates a later one differs from it only where a listed change makes it differ, and each
 * listed difference is one. A paragraph that was corrected since, in either edition, is explained by that. Rules of
 * law follow those of the later edition always.
 */
export const restatement: Rule = (portal, siteDir) => {
  const list = portal.restatement;
  if (!list) return [];
  const later = portal.editions.find(({edition}) => edition.number === list.edition.restates);
  const earlier = portal.editions.find(({edition}) => edition.number === list.edition.number);
  if (!later?.isCurrent || (earlier && earlier.edition.restates === undefined)) return [];
  const made = restateEdition(siteDir, later, list, portal.part);
  const lineOf = lineFinder(siteDir, RESTATEMENT_FILE);
  const explain = (misfit: Misfit): Problem => explainMisfit(misfit, lineOf);
  if (portal.part) {
    if (!earlier) return made.misfits.map(explain);
    const isMinded = correctedSince(portal, earlier, later);
    return [
      ...made.misfits.filter(({at}) => /^[A-Z]{2}-/.test(at) && !isMinded(at)).map(explain),
      ...textDifferences(made.pages, earlier, later, isMinded),
    ];
  }
  if (!earlier) return [...listProblems(list, lineOf), ...made.misfits.map(explain)];

  const isCorrected = correctedSince(portal, earlier, later);
  const isParagraph = (at: string): boolean => /^[A-Z]{2}-/.test(at);
  const isRule = (at: string): boolean => at.startsWith('rules/');
  return [
    ...listProblems(list, lineOf),
    ...made.misfits.filter(({at}) => isRule(at) || (isParagraph(at) && !isCorrected(at))).map(explain),
    ...textDifferences(made.pages, earlier, later, isCorrected),
    ...differingRules(siteDir, made.lists.get('rules') ?? '', list),
  ];
};

/** Rules of law have no ledger and no corrigenda: when one of the later edition changes, so does the earlier one’s. */
function differingRules(siteDir: string, made: string, {edition}: Restatement): Problem[] {
  const file = `data/editions/${edition.number}/rules.yaml`;
  const path = join(siteDir, file);
  const there = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (there === made) return [];
  const records = [made, there].map((text) => new Set(splitRecords(text)));
  const differing = records
    .flatMap((own, i) => [...own].filter((record) => !records[1 - i]!.has(record)))
    .map((record) => /^- id: *(\S+)/.exec(record)?.[1] ?? 'its head');
  const ids = [...new Set(differing)];
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  return [
    {
      file,
      line: 0,
      rule: 'restatement-rules',
      message: `The list is not what edition ${edition.restates} and the list of changes make of it: ${ids.slice(0, 5).join(', ') || 'its order'}${more}.`,
      hint: 'Run npm run edition:cut -- --rules and read what it made.',
    },
  ];
}

function listProblems(
  {edition, changes, differences}: Restatement,
  lineOf: (words: string) => number,
): Problem[] {
  const problem = (at: string, match: string, message: string, hint: string): Problem => ({
    file: RESTATEMENT_FILE,
    line: lineOf(at),
    match,
    rule: 'restatement-list',
    message,
    hint,
  });
  const known = new Set(changes.map(({id}) => id));
  const used = new Set(differences.flatMap(({because}) => because));
  return [
    ...differences.flatMap(({at, because}) =>
      because
        .filter((id) => !known.has(id))
        .map((id) => {
          const nearest = findNearest(id, known);
          return problem(
            `at: ${at}`,
            id,
            `The difference at ${at} names “${id}”; the list has no such change.`,
            nearest ? `Did you mean “${nearest}”?` : 'Add it to changes.',
          );
        }),
    ),
    ...changes
      .filter(({id}) => !used.has(id))
      .map(({id}) => problem(`id: ${id}`, id, `The change “${id}” explains no difference.`, 'Remove it.')),
    ...changes
      .filter(({date}) => date !== undefined && !isAfter(date, edition.lawDate ?? ''))
      .map(({id, date}) =>
        problem(
          `id: ${id}`,
          id,
          `The change “${id}” is of ${date}; the edition states the law as at ${edition.lawDate}.`,
          'Correct its date, or let the edition say what it changed.',
        ),
      ),
  ];
}

/** Whether a paragraph has a correction from the day of the earlier edition on, in either. */
function correctedSince(
  {corrigenda}: Portal,
  earlier: EditionContent,
  later: EditionContent,
): (id: string) => boolean {
  const numbers = [earlier.edition.number, later.edition.number];
  const ids = new Set(
    corrigenda
      .filter(({edition, date}) => numbers.includes(edition) && date >= earlier.edition.published)
      .map(({id}) => id),
  );
  return (id) => ids.has(id);
}

function textDifferences(
  pages: ReadonlyMap<string, string>,
  earlier: EditionContent,
  later: EditionContent,
  isCorrected: (id: string) => boolean,
): Problem[] {
  const [from, to] = [earlier.edition.number, later.edition.number];
  const problems: Problem[] = [];
  const sources = new Map(
    [...earlier.chapters, ...earlier.cases.values()].map(({pathInEdition, source, units}) => [
      pathInEdition,
      {source, units},
    ]),
  );
  const actual = new Map(
    [...earlier.chapters, ...earlier.cases.values()].flatMap(({file, units}) =>
      units.map((unit) => [unit.id, {...unit, file}] as const),
    ),
  );
  const restated = new Map(
    [...later.chapters, ...later.cases.values()].map(({pathInEdition, frontMatter}) => [
      pathInEdition,
      seriesOf(pathInEdition, frontMatter.value as Record<string, unknown>),
    ]),
  );
  for (const [path, source] of pages) {
    const series = restated.get(path);
    if (!series) continue;
    const there = sources.get(path);
    if (there?.source === source) {
      for (const {id} of there.units) actual.delete(id);
      continue;
    }
    const isNewNote =
      series.kind === 'case' &&
      !earlier.cases.has(series.caseId) &&
      (later.cases.get(series.caseId)?.record.published ?? '') > earlier.edition.published;
    if (isNewNote && !there) continue;
    for (const {id, text} of readUnits(source, {file: path, series}).units) {
      const unit = actual.get(id);
      actual.delete(id);
      if (isNewNote || isCorrected(id) || unit?.text === text) continue;
      problems.push({
        file: unit?.file ?? RESTATEMENT_FILE,
        line: unit?.line ?? 0,
        rule: 'restatement-unexplained',
        match: id,
        message: unit
          ? `${id} is not what edition ${to} and the list of changes make of it, and no corrigendum says why.`
          : `${id} stands in edition ${to} and not in edition ${from}, and nothing says why.`,
        hint: unit
          ? 'Restore it, or add a corrigendum to data/corrigenda.yaml.'
          : `Add it to ${RESTATEMENT_FILE} with absent: true.`,
      });
    }
  }
  for (const [id, {file, line}] of actual) {
    problems.push({
      file,
      line,
      rule: 'restatement-unexplained',
      match: id,
      message: `${id} stands in edition ${from}; edition ${to} and the list of changes do not give it.`,
      hint: 'Take it out, or put it into the later edition.',
    });
  }
  return problems;
}
