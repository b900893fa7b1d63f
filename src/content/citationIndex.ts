/** All that a citation can lead to, from the content of the portal. */
import type {
  CitationIndex,
  EditionSigns,
  IndexedAct,
  IndexedCase,
  IndexedChapter,
} from '../citations/citationIndex';
import {routeOfFile} from '../publications/address';
import {WITHDRAWN_HASH} from '../publications/ledger';
import {ledgerParagraphs} from './ledgerFile';
import {lawAddress, termAddress} from './pages';
import type {ChapterFile, EditionContent, Portal} from './portal';

/** What the ledger has in place of the text of a paragraph that moved, before the id where it stands now. */
const MOVED = 'moved:';

/** An index of every edition; provisions and acts are those of the edition in force. */
export function citationIndexOf(portal: Portal, site = ''): CitationIndex {
  const current = portal.editions.find(({isCurrent}) => isCurrent);
  const contents = current ? [current, ...portal.editions.filter((other) => other !== current)] : [];
  const signsOf = signsByUnit(portal, contents);
  return {
    site: site.replace(/\/+$/, ''),
    editions: contents.map(({edition}) => edition.number),
    chapters: chaptersOf(contents, signsOf),
    cases: casesOf(contents, signsOf),
    acts: current ? actsOf(current) : {},
    moved: movedOf(portal, current?.edition.number),
  };
}

/** Signs for every id that an edition has. */
function signsByUnit(portal: Portal, contents: readonly EditionContent[]): (id: string) => EditionSigns {
  const hashes = new Map<string, Map<number, string>>();
  for (const {id, edition, hash} of ledgerParagraphs(portal)) {
    const byEdition = hashes.get(id) ?? new Map<number, string>();
    hashes.set(id, byEdition.set(edition, hash));
  }
  return (id) => {
    const byEdition = hashes.get(id) ?? new Map<number, string>();
    const texts: string[] = [];
    return contents
      .map(({edition}) => {
        const hash = byEdition.get(edition.number);
        if (hash === undefined) return '-';
        if (hash === WITHDRAWN_HASH) return '!';
        if (hash.startsWith(MOVED)) return '>';
        if (!texts.includes(hash)) texts.push(hash);
        return texts.indexOf(hash).toString(36);
      })
      .join('');
  };
}

function chaptersOf(
  contents: readonly EditionContent[],
  signsOf: (id: string) => EditionSigns,
): IndexedChapter[] {
  const byId = new Map<string, Map<number, ChapterFile>>();
  for (const {chapters, edition} of contents) {
    for (const chapter of chapters) {
      const id = `${chapter.code}-${chapter.record.chapter}`;
      byId.set(id, (byId.get(id) ?? new Map<number, ChapterFile>()).set(edition.number, chapter));
    }
  }
  return [...byId].map(([id, files]) => {
    const all = [...files.values()];
    const {code, record} = all[0]!;
    const numberOf = (whole: string): string => whole.slice(code.length + 1);
    const sections = new Set(all.flatMap((file) => file.sections).filter((pin) => /-\d+\.\d+$/.test(pin)));
    const units = new Set(all.flatMap((file) => file.units.map((unit) => unit.id)));
    return {
      id,
      title: record.title,
      paths: Object.fromEntries(
        [...files].map(([edition, {pathInEdition}]) => [edition, routeOfFile(pathInEdition)]),
      ),
      sections: Object.fromEntries(
        [...sections].map((pin) => [
          numberOf(pin),
          contents
            .map(({edition}) => (files.get(edition.number)?.sections.includes(pin) ? '0' : '-'))
            .join(''),
        ]),
      ),
      units: Object.fromEntries([...units].map((unit) => [numberOf(unit), signsOf(unit)])),
    };
  });
}

function casesOf(contents: readonly EditionContent[], signsOf: (id: string) => EditionSigns): IndexedCase[] {
  const ids = new Set(contents.flatMap(({cases}) => [...cases.keys()]));
  return [...ids].map((id) => {
    const files = contents.flatMap(({cases}) => cases.get(id) ?? []);
    const {record} = files[0]!;
    const units = new Set(files.flatMap((file) => file.units.map((unit) => unit.id)));
    return {
      id,
      title: record.title,
      ...(record.shortTitle && {shortTitle: record.shortTitle}),
      citation: record.citation,
      numbers: [...new Set([...record.docket.map(bareNumber), ...reportedNumbers(record.citation)])],
      // One that was not checked is recognised too: that the collection has no such decision would be wrong.
      eclis: [...new Set([...(record.ecli ? [record.ecli] : []), ...eclisIn(record.citation)])],
      respondents: record.respondents,
      editions: contents.filter(({cases}) => cases.has(id)).map(({edition}) => edition.number),
      units: Object.fromEntries([...units].map((unit) => [unit.slice(`JP-${id}-`.length), signsOf(unit)])),
    };
  });
}

/** `cassation appeal 10484/2017 P` is cited as 10484/2017. */
function bareNumber(docket: string): string {
  return docket.replace(/^[a-z][a-z ]+(?=\d)/, '').replace(/(?<=\/\d{4}) P$/, '');
}

/** Numbers of reports that a citation gives: [2013] EWCA Crim 991, BGE 126 IV 225. */
function reportedNumbers(citation: string): string[] {
  return citation.match(/\[\d{4}\] (?:EWCA Crim|EWCA Civ|UKSC|IEHC) \d+/g) ?? [];
}

function eclisIn(citation: string): string[] {
  return (citation.match(/(?:ECLI:[A-Z]{2}|(?<![:\w])EU):[A-Z]+:\d{4}:[A-Z0-9.]*[A-Z0-9]/g) ?? []).map(
    (ecli) => (ecli.startsWith('ECLI:') ? ecli : `ECLI:${ecli}`),
  );
}

/** Acts with a rule of law, a provision of a case, or an entry as a source, each with its articles. */
function actsOf(content: EditionContent): Record<string, IndexedAct> {
  const acts = new Map<string, {short: string; number?: string; articles: Map<string, string>}>();
  const actOf = (key: string, short: string): Map<string, string> => {
    const known = acts.get(key) ?? {short, ...numberOf(content, key), articles: new Map<string, string>()};
    acts.set(key, known);
    return known.articles;
  };
  for (const {key, type, short} of content.sources.values())
    if (type === 'legislation' || type === 'treaty') actOf(key, short);
  for (const rule of content.rules.values()) {
    const {source, at, id} = rule;
    const {act, articles} = articlesOf(source, at);
    const of = actOf(act, content.sources.get(act)?.short ?? act);
    const address = lawAddress(content, source, id);
    for (const article of articles) if (address !== undefined && !of.has(article)) of.set(article, address);
  }
  for (const {id, instrument, label} of content.provisions.values()) {
    const place = /^(.+?)-(?:art|s)-(.+)$/.exec(id);
    const printed = /(?:Article|section)s? (\S+(?: (?:bis|ter|quater)\b)?)/
      .exec(label)?.[1]
      ?.replace(/,$/, '');
    if (!place || printed === undefined || /-p\d$/.test(place[1]!)) continue;
    const key = instrument ?? place[1]!;
    const of = actOf(
      key,
      content.sources.get(key)?.short ?? label.replace(/, (?:former )?(?:Article|section).*$/, ''),
    );
    if (!of.has(printed)) of.set(printed, termAddress(content, 'provisions', id));
  }
  return Object.fromEntries(
    [...acts].map(([key, {articles, ...act}]) => [key, {...act, articles: Object.fromEntries(articles)}]),
  );
}

/** The number under which an act of the Union, or of Romania, is cited. */
function numberOf({sources}: EditionContent, key: string): {number?: string} {
  const byKey = /^(?:dir|reg|dec|fd)-(\d+)-(\d+)$/.exec(key);
  if (byKey) return {number: `${byKey[1]}/${byKey[2]}`};
  const number = key.startsWith('ro-') ? /^\d+\/\d{4}$/.exec(sources.get(key)?.number ?? '')?.[0] : undefined;
  return number === undefined ? {} : {number};
}

const AMENDED = / of Directive 2011\/36\/EU(?: as amended)?$/;

/** The articles that a rule names; a rule of an amending act may name those of the act that it amends. */
function articlesOf(source: string, at: string): {act: string; articles: string[]} {
  const act = AMENDED.test(at) && source !== 'dir-2011-36' ? 'dir-2011-36' : source;
  if (!/^arts?\.? /.test(at)) return {act, articles: []};
  const bare = at
    .replace(/^arts?\.? /, '')
    .replace(/ (?:of|and Annex|ff\.).*$/, '')
    .replace(/\([^)]*\)(?:[–,]\s?(?=\())?/g, '')
    .replace(/ §§ \d+[a-z]?(?:(?:–| and )\d+[a-z]?)*/g, '')
    .replace(/ § \d+[a-z]?(?:–(?:§ )?\d+[a-z]?)?/g, '');
  return {act, articles: bare.split(/, | and /).flatMap(expand)};
}

const LATIN = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const MOST_IN_RANGE = 60;

/** `5–6` is 5 and 6, `252^1–252^4` four articles, `75bis–75ter` two, `19–19b` three; else its ends. */
function expand(part: string): string[] {
  const [from = '', to] = part.trim().split('–');
  if (!/^\d/.test(from)) return [];
  if (to === undefined) return [from.replace(/\.\d+$/, '')];
  const [, base, tail = ''] = /^(\d+)([a-z]*)$/.exec(from) ?? [];
  const [, otherBase, otherTail = ''] = /^(\d+)([a-z]*)$/.exec(to) ?? [];
  if (base !== undefined && base === otherBase) {
    const ordinals = [LATIN, LETTERS].find((list) => list.includes(otherTail)) ?? [];
    const first = ordinals.indexOf(tail);
    const inside = ordinals.slice(Math.max(first, 0), ordinals.indexOf(otherTail) + 1);
    return [...(first === -1 ? [from] : []), ...inside.map((ordinal) => `${base}${ordinal}`)];
  }
  const [, head = '', least = ''] = /^(.*?)(\d+)$/.exec(from) ?? [];
  const [, otherHead = '', most = ''] = /^(.*?)(\d+)$/.exec(to) ?? [];
  const count = Number(most) - Number(least);
  if (least === '' || most === '' || head !== otherHead || count < 0 || count > MOST_IN_RANGE)
    return [from, to];
  return Array.from({length: count + 1}, (_, i) => `${head}${Number(least) + i}`);
}

/** Where paragraphs stand that were moved, by their old ids: the ledger says it in place of their text. */
function movedOf(portal: Portal, current: number | undefined): Record<string, string> {
  return Object.fromEntries(
    ledgerParagraphs(portal).flatMap(({id, edition, hash}) =>
      edition === current && hash.startsWith(MOVED) ? [[id, hash.slice(MOVED.length)] as const] : [],
    ),
  );
}
