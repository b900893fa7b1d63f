/** What a finding of the citation check leads to, and how it is better cited. Codes and addresses only: words are the reader’s side. */
import type {CitationIndex, IndexedCase} from '../citations/citationIndex';
import type {Finding} from '../citations/scan';
import {pageAddress} from './address';
import {findNearest} from './spelling';

export interface CitationAnswer {
  /** As the portal prints it: `HT 11.2.3`, the name of the case, `Directive 2011/36/EU, art. 8`; the words as typed where it is unknown. */
  readonly label: string;
  /** Title of the chapter or the case; absent for provisions and what is unknown. */
  readonly title?: string;
  /** Where it stands in the edition cited; in the edition in force where none is cited. */
  readonly url?: string;
  /** Where the two texts stand word by word; for what is reworded. */
  readonly redline?: string;
  /** Where it stands now; for what moved. */
  readonly movedTo?: {readonly label: string; readonly url: string};
  /** What is nearest by spelling; for what is unknown. */
  readonly nearest?: {readonly label: string; readonly url: string};
  /** Whether it is one of the portal’s own numbers and names no edition. */
  readonly lacksEdition: boolean;
  /** The citation as it should stand in a text. */
  readonly corrected: string;
}

interface Place {
  readonly label: string;
  readonly title: string;
  /** Path below an edition with a fragment: `guidelines/free-account` and `#HT-11.2.3`. */
  readonly path: string;
  readonly fragment: string;
}

/** What a finding leads to. */
export function answerOf(finding: Finding, index: CitationIndex): CitationAnswer {
  const {kind, target} = finding;
  if (kind === 'provision') return provisionAnswer(finding, index);
  if (kind === 'case' && (target === null || finding.edition === undefined))
    return caseAnswer(finding, index);
  return paragraphAnswer(finding, index, kind === 'case' ? `JP-${target}` : target!);
}

function paragraphAnswer(finding: Finding, index: CitationIndex, id: string): CitationAnswer {
  const {state, edition, text} = finding;
  const [inForce = 0] = index.editions;
  const lacksEdition = edition === undefined;
  const cited = edition ?? inForce;
  const place = placeOf(index, id, state === 'withdrawn' && lacksEdition ? undefined : cited);
  if (state === 'unknown' || !place) {
    const near = findNearest(id, idsLike(index, id));
    const nearPlace = near === undefined ? undefined : placeOf(index, near, inForce);
    return {
      label: labelOf(id),
      lacksEdition,
      ...(nearPlace && {nearest: {label: nearPlace.label, url: urlOf(nearPlace, inForce)}}),
      corrected: oneLine(text),
    };
  }
  const {label, title, path, fragment} = place;
  const moved = state === 'moved' ? index.moved[id] : undefined;
  const movedPlace = moved === undefined ? undefined : placeOf(index, moved, inForce);
  const here = state === 'withdrawn' && lacksEdition ? editionWith(index, id) : cited;
  return {
    label,
    title,
    url: urlOf(place, here),
    ...(state === 'reworded' && {
      redline: `${pageAddress({number: inForce}, `reference/changes/since-${cited}/${path}`)}${fragment}`,
    }),
    ...(movedPlace && {movedTo: {label: movedPlace.label, url: urlOf(movedPlace, inForce)}}),
    lacksEdition,
    corrected: movedPlace
      ? `${movedPlace.label} (edition ${inForce})`
      : `${label} (${state === 'reworded' ? `edition ${here}; edition ${inForce} reads otherwise` : `edition ${here}`})`,
  };
}

function caseAnswer({target, text, state}: Finding, index: CitationIndex): CitationAnswer {
  const [inForce = 0] = index.editions;
  const record = index.cases.find(({id}) => id === target);
  if (!record) {
    const near = nearestCase(text, index);
    return {
      label: oneLine(text),
      lacksEdition: false,
      ...(near && {
        nearest: {
          label: near.shortTitle ?? near.title,
          url: pageAddress({number: inForce}, `practice/${near.id}`),
        },
      }),
      corrected: oneLine(text),
    };
  }
  const isNote = /^JP\b|\/practice\/|\/id\//.test(text);
  const number = state === 'withdrawn' ? record.editions[0]! : inForce;
  return {
    label: record.shortTitle ?? record.title,
    title: record.title,
    url: pageAddress({number}, `practice/${record.id}`),
    lacksEdition: isNote,
    corrected: isNote ? `JP ${record.id} (edition ${number})` : record.citation,
  };
}

function provisionAnswer({target, text}: Finding, index: CitationIndex): CitationAnswer {
  const [, key = '', article = ''] = /^(\S+) art\. (.+)$/.exec(target ?? '') ?? [];
  const act = Object.hasOwn(index.acts, key) ? index.acts[key] : undefined;
  const url = act && Object.hasOwn(act.articles, article) ? act.articles[article] : undefined;
  return {
    label: act ? `${act.short}, art. ${article}` : oneLine(text),
    ...(url !== undefined && {url}),
    lacksEdition: false,
    corrected: act ? `${act.short}, art. ${article}` : oneLine(text),
  };
}

function nearestCase(text: string, {cases}: CitationIndex): IndexedCase | undefined {
  const typed = oneLine(text)
    .toUpperCase()
    .replace(/\s*:\s*/g, ':');
  const names = new Map<string, IndexedCase>();
  for (const record of cases)
    for (const name of [record.title, record.shortTitle ?? '', ...record.numbers, ...record.eclis])
      if (name !== '') names.set(name.toUpperCase(), record);
  const sameForm = [...names.keys()].filter((name) => name.startsWith('ECLI') === typed.startsWith('ECLI'));
  // A number of eight signs has near ones by chance: one changed sign is a slip, three are another case.
  const near = findNearest(typed, sameForm);
  return near !== undefined && differences(typed, near) <= Math.max(1, typed.length / 12)
    ? names.get(near)
    : undefined;
}

/** A rough count of changed signs, for words of the same length; else of those that are missing. */
function differences(a: string, b: string): number {
  const changed = [...a].filter((sign, place) => sign !== b[place]).length;
  return Math.abs(a.length - b.length) > 1 ? Infinity : a.length === b.length ? changed : 1;
}

function idsLike({chapters, cases}: CitationIndex, id: string): string[] {
  if (id.startsWith('JP-')) {
    return cases.flatMap(({id: name, units}) => [
      `JP-${name}`,
      ...(id.startsWith(`JP-${name}-`) ? Object.keys(units).map((unit) => `JP-${name}-${unit}`) : []),
    ]);
  }
  const code = id.slice(0, 3);
  const form = formOf(id);
  return chapters
    .filter((chapter) => chapter.id.startsWith(code))
    .flatMap((chapter) => [
      chapter.id,
      ...Object.keys(chapter.sections).map((section) => `${code}${section}`),
      ...Object.keys(chapter.units).map((unit) => `${code}${unit}`),
    ])
    .filter((known) => formOf(known) === form);
}

/** What kind of number an id has: `HT-9.9.9`, `HT-A.9`. */
function formOf(id: string): string {
  return id
    .slice(3)
    .replace(/\d+/g, '9')
    .replace(/[A-Z]/, 'A')
    .replace(/[a-z]$/, '');
}

function placeOf(index: CitationIndex, id: string, edition: number | undefined): Place | undefined {
  if (id.startsWith('JP-')) {
    const name = id.slice(3);
    const record =
      index.cases.find((other) => other.id === name) ??
      index.cases.find(
        (other) =>
          name.startsWith(`${other.id}-`) && Object.hasOwn(other.units, name.slice(other.id.length + 1)),
      );
    if (!record) return undefined;
    return {
      label: labelOf(id, record.id),
      title: record.title,
      path: `practice/${record.id}`,
      fragment: name === record.id ? '' : `#${id}`,
    };
  }
  const number = id.slice(3);
  const chapter = index.chapters.find(
    (other) =>
      other.id === id ||
      (other.id.startsWith(id.slice(0, 3)) &&
        (Object.hasOwn(other.units, number) || Object.hasOwn(other.sections, number))),
  );
  if (!chapter) return undefined;
  const path = (edition !== undefined && chapter.paths[edition]) || Object.values(chapter.paths).at(-1)!;
  return {
    label: labelOf(id),
    title: `${labelOf(chapter.id)}. ${chapter.title}`,
    path,
    fragment: chapter.id === id ? '' : `#${id}`,
  };
}

/** The newest edition that has a number which the edition in force has not. */
function editionWith({chapters, cases, editions}: CitationIndex, id: string): number {
  const units = [
    ...chapters
      .filter((chapter) => chapter.id.slice(0, 3) === id.slice(0, 3))
      .map(({units: of}) => of[id.slice(3)]),
    ...cases.map(({id: name, units: of}) =>
      id.startsWith(`JP-${name}-`) ? of[id.slice(name.length + 4)] : undefined,
    ),
  ];
  const signs = units.find((sign) => sign !== undefined) ?? '';
  const place = [...signs].findIndex((sign) => sign !== '-');
  return editions[Math.max(place, 0)] ?? editions[0] ?? 0;
}

function labelOf(id: string, caseId?: string): string {
  if (!id.startsWith('JP-')) return `${id.slice(0, 2)} ${id.slice(3)}`;
  const name = id.slice(3);
  const number = caseId === undefined ? /^(.+)-(\d{1,3}[a-z]?)$/.exec(name) : undefined;
  if (number) return `JP ${number[1]} [${number[2]}]`;
  return caseId === undefined || caseId === name
    ? `JP ${name}`
    : `JP ${caseId} [${name.slice(caseId.length + 1)}]`;
}

function urlOf({path, fragment}: Place, edition: number): string {
  return `${pageAddress({number: edition}, path)}${fragment}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** How many findings stand in each state. */
export function countStates(findings: readonly Finding[]): Readonly<Record<Finding['state'], number>> {
  const counts = {holds: 0, reworded: 0, moved: 0, withdrawn: 0, unknown: 0};
  for (const {state} of findings) counts[state] += 1;
  return counts;
}

/** Whether a citation can stand as it is. */
export function needsAttention({state, between}: Finding, {lacksEdition}: CitationAnswer): boolean {
  return state !== 'holds' || lacksEdition || (between?.length ?? 0) > 0;
}
