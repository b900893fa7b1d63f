import type {
  InstrumentEntry,
  NationalMaps,
  RuleEntry,
  RulesByInstrument,
  RulesByQuestion,
} from '../../cases/lists';
import {LAW_GROUPS, MAP_ROWS, STATES, type LawGroup, type Question} from '../../citations/lawGroups';
import type {LegalRule} from '../../citations/legalRule';
import {lawAddress, rulesOfGroup, sourceAddress} from '../../content/pages';
import type {EditionContent} from '../../content/portal';

type Listed<T> = Omit<T, 'edition' | 'isCurrent'>;

/** The instruments of a group in the order of the list, each with its rules. */
export function rulesByInstrument(content: EditionContent, group: LawGroup): Listed<RulesByInstrument> {
  return {group, instruments: instrumentsOf(content, group, () => true)};
}

/** What answers a question, from the widest law to that of the States. */
export function rulesByQuestion(content: EditionContent, question: Question): Listed<RulesByQuestion> {
  const groups = LAW_GROUPS.map(({id: group}) => ({
    group,
    instruments: instrumentsOf(content, group, ({questions}) => questions.includes(question)).map(
      ({key, short, url, rules}) => ({key, short, url, rules}),
    ),
  }));
  return {question, groups: groups.filter(({instruments}) => instruments.length > 0)};
}

/** Every row of the national maps, also one that no State fills. */
export function nationalMaps(content: EditionContent): Listed<NationalMaps> {
  return {
    rows: MAP_ROWS.map((row) => ({
      row,
      cells: STATES.map((state) => ({
        state,
        rules: rulesOfGroup(content, state)
          .filter(({map}) => map === row)
          .map((rule) => ruleEntry(content, rule)),
      })),
    })),
  };
}

function instrumentsOf(
  content: EditionContent,
  group: LawGroup,
  isWanted: (rule: LegalRule) => boolean,
): InstrumentEntry[] {
  const bySource = new Map<string, LegalRule[]>();
  for (const rule of rulesOfGroup(content, group).filter(isWanted))
    bySource.set(rule.source, [...(bySource.get(rule.source) ?? []), rule]);
  return [...bySource].map(([source, rules]) => {
    const {key, short, title, number, issued, status, dates} = content.sources.get(source)!;
    return {
      ...{key, short, title, number, issued, status, dates},
      url: lawAddress(content, key, key)!,
      sourceUrl: sourceAddress(content, key),
      rules: rules.map((rule) => ruleEntry(content, rule)),
    };
  });
}

function ruleEntry(
  content: EditionContent,
  {id, at, says, certainty, note, from, until, source}: LegalRule,
): RuleEntry {
  return {
    ...{id, at, says, certainty},
    ...(note && {note}),
    ...(from && {from}),
    ...(until && {until}),
    url: lawAddress(content, source, id)!,
    source: content.sources.get(source)!.short,
    sourceUrl: sourceAddress(content, source),
  };
}
