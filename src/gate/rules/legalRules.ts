import {isState, LAW_GROUPS, lawGroupOf} from '../../citations/lawGroups';
import {compareWithinSource, type LegalRule} from '../../citations/legalRule';
import type {EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {lineFinder} from '../lineWith';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/**
 * A rule of law is named after its source, which the bibliography holds and which has a place among the groups;
 * only the law of a State has a row in the national maps; rules stand in the order in which readers see them.
 */
export const legalRules: Rule = ({editions}, siteDir) =>
  editions.flatMap((content) => {
    const file = `${content.dataFolder}/rules.yaml`;
    const lineOf = lineFinder(siteDir, file);
    return [...faultsOf(content)].map(({id, ...fault}): Problem => ({
      file,
      line: lineOf(`id: ${id}`),
      match: id,
      ...fault,
    }));
  });

interface Fault extends Pick<Problem, 'rule' | 'message' | 'hint' | 'field'> {
  /** Of the rule of law. */
  readonly id: string;
}

function* faultsOf({rules, sources}: EditionContent): Generator<Fault> {
  const placed: LegalRule[] = [];
  for (const rule of rules.values()) {
    const {id, source: key, map} = rule;
    const source = sources.get(key);
    if (!source) {
      const nearest = findNearest(key, sources.keys());
      yield {
        id,
        rule: 'rule-source',
        field: 'source',
        message: `Rule “${id}” names the source “${key}”; data/sources.yaml has no such record.`,
        hint: nearest ? `Did you mean “${nearest}”?` : 'Add the source to data/sources.yaml first.',
      };
      continue;
    }
    if (!id.startsWith(`${key}-`)) {
      yield {
        id,
        rule: 'rule-id',
        field: 'id',
        message: `Rule “${id}” does not begin with the key of its source, “${key}”.`,
        hint: `Name it after source and article, like “${key}-art-1”.`,
      };
    }
    const group = lawGroupOf(source);
    if (!group) {
      yield {
        id,
        rule: 'rule-group',
        message: `Rule “${id}” is of “${key}”, whose jurisdiction is ${source.jurisdiction ?? 'missing'}.`,
        hint: `The legal framework holds ${LAW_GROUPS.map(({jurisdiction}) => jurisdiction).join(', ')}: correct the source, or leave the rule out.`,
      };
      continue;
    }
    if (map !== undefined && !isState(group)) {
      yield {
        id,
        rule: 'rule-map',
        field: 'map',
        message: `Rule “${id}” has a row of the national maps, and “${key}” is no law of their States.`,
        hint: 'Remove map.',
      };
    }
    placed.push(rule);
  }
  yield* disorder(placed, sources);
}

/** Rules that stand too late or too early: by group, all of an instrument together, its articles rising. */
function* disorder(rules: readonly LegalRule[], sources: EditionContent['sources']): Generator<Fault> {
  const rank = (rule: LegalRule): number =>
    LAW_GROUPS.findIndex(({id}) => id === lawGroupOf(sources.get(rule.source)!));
  const left = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const before = rules[index - 1];
    if (!before) continue;
    if (before.source !== rule.source) left.add(before.source);
    const isTooLate =
      rank(before) > rank(rule) ||
      left.has(rule.source) ||
      (before.source === rule.source && compareWithinSource(before, rule) > 0);
    if (!isTooLate) continue;
    yield {
      id: rule.id,
      rule: 'rule-order',
      message: `Rule “${rule.id}” stands after “${before.id}”.`,
      hint: 'Groups stand in the order UN, COE, EU, RO, BE, PL, ES; rules of an instrument stand together, recitals first, articles rising.',
    };
  }
}
