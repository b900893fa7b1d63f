/** Instruments and their articles: what they say, the cases that apply them, the paragraphs and terms that lean on them, the bibliography. */
import {relationsOf} from '../../../cases/relations';
import type {CaseRecord} from '../../../cases/schema';
import type {Provision} from '../../../cases/vocabularies';
import type {Citation} from '../../../citations/citation';
import type {LegalRule} from '../../../citations/legalRule';
import type {Source} from '../../../citations/source';
import {collectionOf} from '../../../content/pages';
import type {EditionContent} from '../../../content/portal';
import {parseBasis} from '../../../publications/glossary';
import type {PhraseEntry} from '../../core/format/phrases';
import {normalisePhrase} from '../../core/normalise';
import {normaliseInstrument, provisionKey, readProvision} from '../../core/provision';
import type {SectionRef} from '../../core/section';
import {ruleSectionId, termSectionId} from '../searchedPages';
import {ADJECTIVES, INSTRUMENT_NAMES} from './instrumentNames';
import {keyEntry, refsOf, type SectionRefs} from './phrase';

/** Most cases, and most paragraphs, that a provision leads to. All others follow as hits for its words. */
const MOST = 8;

/**
 * Most rules that an article leads to, of those that were read and of those that were not: the rules of one article
 * stand together on their page.
 */
const MOST_RULES = 3;

/** Most words of a name to which people put articles. */
const NAME_WORDS = 8;

/** Types of sources that are law. */
const LAW: ReadonlySet<Source['type']> = new Set(['legislation', 'treaty']);

export function* provisionPhrases(content: EditionContent, refs: SectionRefs): Generator<PhraseEntry> {
  const instruments = instrumentsOf(content);
  const cases = new CasesByWeight(content, refs);
  const sharing = new Map<string, number>();
  for (const {names} of instruments.values())
    for (const name of names) sharing.set(name, (sharing.get(name) ?? 0) + 1);
  /** Instruments that have an article of a number, for those who leave the instrument out. */
  const byArticle = new Map<string, Instrument[]>();
  for (const instrument of instruments.values()) {
    const entry = refsOf(refs, [`source:${instrument.id}`]);
    const whole = [
      ...entry,
      ...cases.refs(instrument.cases.values()),
      ...paragraphRefs(instrument.citing.values(), refs),
    ];
    for (const name of [...instrument.names, ...instrument.titles]) {
      // “Criminal Code” is of many States: the bibliography says of which we know.
      const isShared = (sharing.get(name) ?? 0) > 1;
      yield* keyEntry(name, isShared ? entry : whole, true);
    }
    const {rules: stated, cases: applied, citing} = instrument;
    for (const article of new Set([...stated.keys(), ...applied.keys(), ...citing.keys()])) {
      if (article === '') continue;
      const targets = articleRefs(instrument, article, cases, refs);
      for (const name of instrument.names)
        yield* keyEntry(provisionKey(name, article), [...targets, ...entry], true);
      byArticle.set(article, [...(byArticle.get(article) ?? []), instrument]);
    }
  }
  for (const [article, [instrument, ...others]] of byArticle) {
    // “Article 4” is of many instruments; “art. 210” of one.
    if (others.length > 0) continue;
    yield* keyEntry(provisionKey('', article), articleRefs(instrument!, article, cases, refs), true);
  }
}

function articleRefs(
  {rules, cases, citing}: Instrument,
  article: string,
  weighed: CasesByWeight,
  refs: SectionRefs,
): SectionRef[] {
  const stated = rules.get(article) ?? [];
  const ruleRefs = (isRead: boolean): SectionRef[] =>
    refsOf(
      refs,
      stated.filter(({certainty}) => (certainty === 'C') === isRead).map(({id}) => ruleSectionId(id)),
    ).slice(0, MOST_RULES);
  return [
    ...ruleRefs(true),
    ...weighed.refs([cases.get(article) ?? []]),
    ...paragraphRefs([citing.get(article) ?? []], refs),
    ...ruleRefs(false),
  ];
}

/** An instrument with what it says, what applies it and what leans on it; by article, under '' what names none. */
interface Instrument {
  /** Key of its source, or how the ids of its provisions begin. */
  readonly id: string;
  /** Keys of its names. */
  readonly names: ReadonlySet<string>;
  /** Keys of names so long that nobody puts an article to them. */
  readonly titles: ReadonlySet<string>;
  readonly rules: Map<string, LegalRule[]>;
  readonly cases: Map<string, CaseRecord[]>;
  /** Ids of paragraphs and terms. */
  readonly citing: Map<string, string[]>;
}

function instrumentsOf(content: EditionContent): Map<string, Instrument> {
  const instruments = new Map<string, Instrument>();
  const open = (id: string, names: readonly string[]): Instrument => {
    const known = instruments.get(id);
    const keys = [...names, ...(INSTRUMENT_NAMES[id] ?? [])].map(normaliseInstrument).filter(Boolean);
    const isTitle = (key: string): boolean => key.split(' ').length > NAME_WORDS;
    const instrument: Instrument = {
      id,
      rules: known?.rules ?? new Map<string, LegalRule[]>(),
      cases: known?.cases ?? new Map<string, CaseRecord[]>(),
      citing: known?.citing ?? new Map<string, string[]>(),
      names: new Set([...(known?.names ?? []), ...keys.filter((key) => !isTitle(key))]),
      titles: new Set([...(known?.titles ?? []), ...keys.filter(isTitle)]),
    };
    instruments.set(id, instrument);
    return instrument;
  };
  for (const source of content.sources.values())
    if (LAW.has(source.type)) open(source.key, namesOfSource(source));
  const {byTerm} = collectionOf(content);
  for (const provision of content.provisions.values()) {
    const {id, article} = splitProvision(provision);
    const {cases} = open(id, namesInLabel(provision, id));
    const records = byTerm.provisions.get(provision.id) ?? [];
    for (const key of articleKeys(provision, article))
      cases.set(key, [...(cases.get(key) ?? []), ...records]);
    const now = /\(now Article (\d+\w*) of the Criminal Code\)/.exec(provision.label)?.[1];
    if (now !== undefined) {
      const code = open(`${id.slice(0, 2)}-cp`, []);
      const key = normalisePhrase(now);
      code.cases.set(key, [...(code.cases.get(key) ?? []), ...records]);
    }
  }
  const byName = new Map(
    [...instruments.values()].flatMap((each) => [...each.names].map((name) => [name, each])),
  );
  for (const rule of content.rules.values()) {
    const instrument = instrumentOf(rule, byName) ?? instruments.get(rule.source);
    if (!instrument) continue;
    for (const article of articlesOf({locator: rule.at}))
      instrument.rules.set(article, [...(instrument.rules.get(article) ?? []), rule]);
  }
  for (const [id, citation] of citationsOf(content)) {
    const citing = instruments.get(citation.key)?.citing;
    for (const article of citing ? articlesOf(citation) : [])
      citing!.set(article, [...(citing!.get(article) ?? []), id]);
  }
  return instruments;
}

/** The instrument that an amending act's rule names: “art. 18a of Directive 2011/36/EU as amended”. */
function instrumentOf({at}: LegalRule, byName: ReadonlyMap<string, Instrument>): Instrument | undefined {
  const named = readProvision(at.replace(/ as amended\b.*$/, ''))?.instrument;
  return named === undefined || named === '' ? undefined : byName.get(named);
}

/** What paragraphs, then definitions, lean on, each with the id of its section. */
function* citationsOf(content: EditionContent): Generator<[id: string, citation: Citation]> {
  for (const {units} of content.chapters)
    for (const {id, citations} of units) for (const citation of citations) yield [id, citation];
  for (const {id, basis} of content.glossary.values()) {
    for (const each of basis.map(parseBasis)) if ('key' in each) yield [termSectionId(id), each];
  }
}

/** Articles that a citation names; '' where it names the whole. */
function articlesOf({locator}: Pick<Citation, 'locator'>): readonly string[] {
  const articles = locator === undefined ? [] : (readProvision(locator)?.articles ?? []);
  return articles.length > 0 ? articles : [''];
}

/** `ro-cp-art-210`: the instrument and the article; `cets-197` has none. */
function splitProvision({id}: Provision): {id: string; article: string} {
  const [, instrument = id, article = ''] = /^(.+?)-(?:art|s)-(.+?)(?:-old)?$/.exec(id) ?? [];
  return {id: instrument, article};
}

/** An article under its number as printed, without paragraphs where it has some, and as it was numbered before or is now. */
function articleKeys({label}: Provision, article: string): string[] {
  const keys = new Set([normalisePhrase(article)]);
  if (label.includes('§')) keys.add(normalisePhrase(article.split('-')[0]!));
  const other = /\((?:formerly|now Article) (\d+\w*)\)/.exec(label)?.[1];
  if (other !== undefined) keys.add(normalisePhrase(other));
  return [...keys];
}

function namesOfSource({key, short, title, number}: Source): string[] {
  const country = key.slice(0, 2);
  // “Romania, Criminal Code”: what stands behind the comma is a name too, and “Romanian Criminal Code”.
  const own = /^\p{Lu}\p{L}+, (.+)$/u.exec(short)?.[1];
  return [
    short,
    title,
    ...(number !== undefined && /^\d+\/\d+(?:\/[A-Z]+)?$/.test(number) ? [number] : []),
    // “Warsaw Convention (CETS 198)”
    ...(/\(/.test(short) ? [short.replace(/\s*\(.*\)/, '')] : []),
    ...(own === undefined ? [] : [own, ...(ADJECTIVES[country] ? [`${ADJECTIVES[country]} ${own}`] : [])]),
  ];
}

/** “Criminal Code (Romania), Article 210”: Criminal Code Romania, Criminal Code, Romanian Criminal Code. */
function namesInLabel({label}: Provision, instrument: string): string[] {
  const name = label.replace(/,? (?:former )?(?:Articles?|sections?) \d.*$/, '');
  const bare = name.replace(/\s*\([A-Z]\p{L}+\)$/u, '');
  const adjective = ADJECTIVES[instrument.slice(0, 2)];
  return [name, bare, ...(adjective !== undefined && bare !== name ? [`${adjective} ${bare}`] : [])];
}

function paragraphRefs(lists: Iterable<readonly string[]>, refs: SectionRefs): SectionRef[] {
  const ids = new Set<string>();
  for (const list of lists) for (const id of list) ids.add(id);
  return refsOf(refs, ids).slice(0, MOST);
}

/** Cases in the order in which readers are likely to want them: those that most others lean on, then the newest. */
class CasesByWeight {
  readonly #weights = new Map<string, number>();
  readonly #refs: SectionRefs;

  constructor(content: EditionContent, refs: SectionRefs) {
    this.#refs = refs;
    const {byId} = collectionOf(content);
    const units = content.chapters.flatMap((chapter) => chapter.units);
    for (const id of byId.keys()) {
      const citing = units.filter(({citations}) => citations.some(({key}) => key === id));
      this.#weights.set(id, citing.length + relationsOf(id, byId).length);
    }
  }

  refs(lists: Iterable<readonly CaseRecord[]>): SectionRef[] {
    const records = new Set<CaseRecord>();
    for (const list of lists) for (const record of list) records.add(record);
    const weight = ({id}: CaseRecord): number => this.#weights.get(id) ?? 0;
    const sorted = [...records].sort(
      (a, b) =>
        weight(b) - weight(a) || (a.date === b.date ? 0 : a.date < b.date ? 1 : -1) || (a.id < b.id ? -1 : 1),
    );
    return refsOf(
      this.#refs,
      sorted.map(({id}) => `JP-${id}`),
    ).slice(0, MOST);
  }
}
