/** The editions with the days for which they are named, and the acts and judgments that came after the oldest law. */
import {NOT_CHECKED, type LegalRule} from '../citations/legalRule';
import {CERTAINTIES} from '../citations/certainty';
import type {Source} from '../citations/source';
import type {Edition} from '../publications/edition';
import {
  compareEditions,
  isOver,
  type DatedEdition,
  type LawByDay,
  type LawEvent,
  type LawEventKind,
} from '../publications/lawOfDay';
import type {LegalChange} from '../publications/restatement';
import {caseAddress, lawAddress, sourceAddress} from './pages';
import type {CaseFile, EditionContent, Portal} from './portal';

/** What the dates of a source mean, in the order in which an act meets them. */
const KIND_OF_DATE = {
  inForce: 'in-force',
  application: 'application',
  transposition: 'transposition',
  amended: 'amended',
  repealed: 'repealed',
} as const satisfies Record<keyof NonNullable<Source['dates']>, LawEventKind>;

/**
 * Read from the edition in force, which knows most of what came. Acts are legislation and treaties; proposals,
 * soft law, reports and other publications are no law and left out, and so is what has no date.
 */
export function lawByDay(portal: Portal): LawByDay {
  const editions = portal.editions.flatMap(({edition}) => datedEdition(edition)).sort(compareEditions);
  const current = portal.editions.find(({isCurrent}) => isCurrent);
  const [oldest] = editions;
  if (!current || !oldest) return {editions, events: []};
  const changes = portal.restatement?.changes ?? [];
  const events = [
    ...[...current.sources.values()].filter(isAct).flatMap((source) => eventsOfAct(current, source, changes)),
    ...changes.flatMap((change) => eventOfChange(current, change)),
    ...eventsOfRules(current),
    ...[...current.cases.values()].flatMap((file) => eventsOfCase(current, file)),
  ];
  return {
    editions,
    events: events.filter(({date}) => !isOver(date, oldest.from)).sort(compareEvents),
  };
}

function datedEdition({number, lawStatedAs, sourcesSeenUpTo, lawDate, answersFrom}: Edition): DatedEdition[] {
  const from = lawDate ?? answersFrom;
  if (from === undefined) return [];
  return [{number, lawStatedAs, sourcesSeenUpTo, from, isLawDate: lawDate !== undefined}];
}

function isAct({type, status}: Source): boolean {
  return (type === 'legislation' || type === 'treaty') && status !== 'proposed' && status !== 'expected';
}

function eventsOfAct(
  content: EditionContent,
  {key, short, issued, dates = {}, level}: Source,
  changes: readonly LegalChange[],
): LawEvent[] {
  const common = {name: short, url: sourceAddress(content, key), certainty: level};
  const change = changes.find(({id}) => id === key);
  const isTold = change !== undefined && change.date === issued;
  const events: LawEvent[] = [];
  if (issued !== undefined)
    events.push({
      date: issued,
      kind: 'adopted',
      ...common,
      ...(isTold && {what: change.what}),
      ...(dates.inForce && {inForce: dates.inForce}),
    });
  for (const [name, kind] of Object.entries(KIND_OF_DATE)) {
    const date = dates[name as keyof typeof KIND_OF_DATE];
    if (date !== undefined) events.push({date, kind, ...common});
  }
  if (change?.date !== undefined && !isTold)
    events.push({date: change.date, kind: 'change', ...common, what: change.what});
  return events;
}

/** Acts that stand in the list of changes only. */
function eventOfChange({sources}: EditionContent, {id, date, what, act}: LegalChange): LawEvent[] {
  return act && date !== undefined && !sources.has(id) ? [{date, kind: 'change', what}] : [];
}

/** One event for the rules of an act that begin, or cease, on the same day. */
function eventsOfRules(content: EditionContent): LawEvent[] {
  const groups = new Map<string, {date: string; kind: LawEventKind; rules: LegalRule[]}>();
  const add = (date: string, kind: LawEventKind, rule: LegalRule): void => {
    const key = `${rule.source} ${kind} ${date}`;
    const group = groups.get(key) ?? {date, kind, rules: []};
    group.rules.push(rule);
    groups.set(key, group);
  };
  for (const rule of content.rules.values()) {
    const source = content.sources.get(rule.source);
    if (!source || !isAct(source)) continue;
    if (rule.from !== undefined && rule.from !== NOT_CHECKED) add(rule.from, 'rule-from', rule);
    if (rule.until !== undefined) add(rule.until, 'rule-until', rule);
  }
  return [...groups.values()].map(({date, kind, rules}) => {
    const [{source, id, says}] = rules as [LegalRule, ...LegalRule[]];
    const url = lawAddress(content, source, id);
    return {
      date,
      kind,
      name: content.sources.get(source)!.short,
      ...(url && {url}),
      at: [...new Set(rules.map(({at}) => at))],
      // Of one rule its words; those of many would be longer than the list.
      ...(rules.length === 1 && {what: says}),
      certainty: CERTAINTIES.filter((level) => rules.some(({certainty}) => certainty === level)).at(-1)!,
    };
  });
}

function eventsOfCase(content: EditionContent, {record}: CaseFile): LawEvent[] {
  const common = {name: record.shortTitle ?? record.title, url: caseAddress(content, record.id)};
  return [
    {
      date: record.date,
      kind: 'judgment',
      ...common,
      court: content.courts.get(record.court)?.short ?? record.court,
      what: record.description,
      ...(record.verification.date.state === 'not-confirmed' && {isDateOpen: true}),
    },
    ...record.laterHistory.flatMap(({date, text}): LawEvent[] =>
      date === undefined ? [] : [{date, kind: 'later-history', ...common, what: text}],
    ),
  ];
}

function compareEvents(a: LawEvent, b: LawEvent): number {
  return a.date === b.date ? (a.name ?? '').localeCompare(b.name ?? '', 'en') : a.date < b.date ? -1 : 1;
}
