/** The pages at `/id/…`: one for everything that can be cited and for each source. */
import {FORMATS} from '../../citations/formats';
import type {Citable} from '../../citations/citable';
import type {Certainty} from '../../citations/certainty';
import {sourceId, type Citing} from '../../citations/citedBy';
import type {Source} from '../../citations/source';
import {sourceAddress} from '../../content/pages';
import type {Portal} from '../../content/portal';
import {PortalError} from '../../errors';
import type {DifferenceReason} from '../../publications/difference';
import {pageAddress} from '../../publications/address';
import type {PortalIdentity} from '../../publications/identity';
import {aliasPage} from '../aliases/aliasPage';
import {imprint} from '../collection/sourceEntries';
import {parseBuiltPage, readText, type FramedPage, type HtmlDocument} from './builtPage';
import {join, markup, type Html} from './html';
import {idsOf, indexEditions, pathOf, standingOf, type IndexedEdition, type Place} from './records';
import {WORDS} from './words';

/** What the pages are made from, beside the content. */
export interface BuiltSite {
  readonly identity: Pick<PortalIdentity, 'name' | 'url'>;
  readonly lang: string;
  /** A page that was built, by its address from the root; undefined where there is none. */
  readonly readPage: (address: string) => string | undefined;
  readonly hasPage: (address: string) => boolean;
  /** Puts a page into the frame of the site. */
  readonly frame: (page: FramedPage) => string;
}

/** A file below `/id/`: its folder there, and its HTML. */
export type ResolverPage = readonly [name: string, html: string];

export function idAddress(id: string): string {
  return id === '' ? '/id/' : `/id/${id}/`;
}

/**
 * Every page of the resolver, with the aliases of cases.
 *
 * @throws {PortalError} Two of them have one name, or a built page does not show a paragraph of its content.
 */
export function* resolverPages(portal: Portal, site: BuiltSite): Generator<ResolverPage> {
  const editions = indexEditions(portal, site.identity);
  if (editions.length === 0) return;
  const names = new Set<string>();
  const once = (name: string): string => {
    if (names.has(name)) throw taken(name);
    names.add(name);
    return name;
  };
  // A case called a-v-france-1 beside paragraph [1] of the note on a-v-france.
  for (const {content, units} of editions)
    for (const caseId of content.cases.keys()) if (units.has(`JP-${caseId}`)) throw taken(`JP-${caseId}`);
  const builder = new PageBuilder(editions, site);
  yield [once(''), builder.index()];
  for (const id of idsOf(editions)) yield [once(id), builder.citable(id)];
  for (const key of new Set(editions.flatMap(({content}) => [...content.sources.keys()])))
    yield [once(sourceId(key)), builder.source(key)];
  for (const [name, id] of caseAliases(editions))
    yield [
      once(name),
      aliasPage({to: idAddress(id), lang: site.lang, siteTitle: site.identity.name, baseUrl: '/'}),
    ];
}

function taken(name: string): PortalError {
  return new PortalError(
    `Resolver: two pages would stand at ${idAddress(name)}. Give the newer case another id.`,
  );
}

/** Other names of cases: the id alone, and the ECLI with hyphens for colons. The newest edition’s ECLI counts. */
function caseAliases(editions: readonly IndexedEdition[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const {citables, content} of editions) {
    for (const caseId of content.cases.keys()) {
      const id = `JP-${caseId}`;
      const ecli = citables.get(id)?.decision?.ecli?.replaceAll(':', '-');
      aliases.set(caseId, id);
      if (ecli !== undefined && !aliases.has(ecli)) aliases.set(ecli, id);
    }
  }
  return aliases;
}

class PageBuilder {
  readonly #editions: readonly IndexedEdition[];
  readonly #current: IndexedEdition;
  readonly #site: BuiltSite;
  /** Pages are asked for paragraph by paragraph, so the last one is enough. */
  #lastPage: {readonly address: string; readonly document: HtmlDocument} | undefined;

  constructor(editions: readonly IndexedEdition[], site: BuiltSite) {
    this.#editions = editions;
    this.#current = editions.find(({isCurrent}) => isCurrent) ?? editions[0]!;
    this.#site = site;
  }

  citable(id: string): string {
    const newest = this.#editions.find(({citables}) => citables.has(id))!;
    const citable = newest.citables.get(id)!;
    const {kind, label} = citable;
    const [last] = newest.isCurrent ? [] : [newest];
    const where =
      kind === 'case'
        ? citable.title
        : kind === 'case-paragraph'
          ? `${WORDS.kind[kind]} ${citable.title}`
          : kind === 'chapter'
            ? `${WORDS.kind.chapter}: ${citable.title}`
            : `${WORDS.kind[kind]} of chapter ${chapterOf(newest, citable)}`;
    return this.#page(
      id,
      label,
      markup`<p class="lead">${where}. ${citable.publication}.</p>
        ${this.#text(id, last ?? this.#current)} ${this.#inEachEdition(id)} ${this.#howToCite(id)}
        ${this.#bearsOn(id, newest)} ${this.#citedBy(id, newest)}`,
    );
  }

  source(key: string): string {
    const newest = this.#editions.find(({content}) => content.sources.has(key))!;
    const source = newest.content.sources.get(key)!;
    return this.#page(
      sourceId(key),
      WORDS.source.title(source.short),
      markup`<p class="lead">${WORDS.source.lead}</p>
        ${sourceRecord(source)}
        <ul>
          ${this.#editions
            .filter(({content}) => content.sources.has(key))
            .map(
              ({content, number}) =>
                markup`<li><a href="${sourceAddress(content, key)}">${WORDS.source.record(number)}</a></li>`,
            )}
        </ul>
        <p class="meta">${WORDS.source.letters}</p>
        ${this.#editions.map(({content, number, citedBy, places}) =>
          content.sources.has(key)
            ? markup`<h2 id="edition-${number}">${WORDS.source.edition(number)}</h2>
                ${citingList(citedBy[sourceId(key)] ?? [], places, WORDS.source.none, true)}`
            : markup`<p>${WORDS.editions.edition(number)} ${WORDS.source.absent}</p>`,
        )}`,
    );
  }

  index(): string {
    const {content, citables} = this.#current;
    const all = [...citables.values()];
    const first = (kind: Citable['kind']): Citable[] =>
      all.filter((citable) => citable.kind === kind).slice(0, 1);
    const examples = [
      ...first('paragraph'),
      ...first('row'),
      ...first('chapter'),
      ...first('case'),
      ...first('case-paragraph'),
    ].map(({id, label}): Place => ({label, url: idAddress(id)}));
    const withEcli = all.find(({decision}) => decision?.ecli !== undefined)?.decision?.ecli;
    if (withEcli !== undefined)
      examples.push({label: withEcli, url: idAddress(withEcli.replaceAll(':', '-'))});
    const [source] = content.sources.values();
    if (source)
      examples.push({label: `${WORDS.index.source}, ${source.short}`, url: idAddress(sourceId(source.key))});
    const address = (path: string): string => pageAddress(content.edition, path);
    return this.#page(
      '',
      WORDS.index.title,
      markup`<p class="lead">${WORDS.index.lead}</p>
        <p>${WORDS.index.how}</p>
        <ul>
          ${examples.map(({label, url}) => markup`<li><a href="${url}">${url}</a> ${WORDS.index.like} ${label}</li>`)}
        </ul>
        <p>${WORDS.index.numbers}</p>
        <p>${WORDS.index.data}</p>
        <ul>
          ${this.#editions.map(({number}) => markup`<li><a href="${dataAddress(number)}">${dataAddress(number)}</a></li>`)}
          <li><a href="${SCHEMA_ADDRESS}">${WORDS.index.schema}</a></li>
        </ul>
        <h2 id="find">${WORDS.index.find}</h2>
        <ul>
          <li><a href="/search/">${WORDS.index.search}</a></li>
          <li><a href="${address('guidelines')}">${WORDS.index.guidelines}</a></li>
          <li><a href="${address('methodology')}">${WORDS.index.methodology}</a></li>
          <li><a href="${address('practice')}">${WORDS.index.cases}</a></li>
        </ul>`,
    );
  }

  #page(id: string, title: string, content: Html): string {
    const {identity, frame} = this.#site;
    const above =
      id !== '' &&
      markup`<nav aria-label="${WORDS.youAreHere}">
        <ol class="crumbs">
          <li><a href="${idAddress('')}">${WORDS.home}</a></li>
        </ol>
      </nav> `;
    return frame({
      title: `${title} | ${identity.name}`,
      canonical: identity.url.replace(/\/$/, '') + idAddress(id),
      main: markup`${above}
        <h1 class="title">${title}</h1>
        ${content}`,
    });
  }

  #text(id: string, edition: IndexedEdition): Html {
    const {number, isCurrent, content} = edition;
    const standing = standingOf(edition, id);
    const title = markup`<h2 id="text">${isCurrent ? WORDS.text.inForce(number) : WORDS.text.earlier(number)}</h2>
`;
    if (standing.state === 'withdrawn')
      return markup`${title}
        <p class="withdrawn">${WORDS.text.withdrawn}</p>`;
    if (standing.state === 'moved') {
      return markup`${title}
        <p class="withdrawn">${WORDS.text.movedBefore}<a href="${idAddress(standing.to)}">${standing.label}</a>${WORDS.text.movedAfter}</p>`;
    }
    if (standing.state === 'absent') return markup``;
    const {kind, decision} = standing.citable;
    const url = pathOf(standing.citable.url);
    const open = markup`<p><a href="${url}">${WORDS.text.open(number)}</a></p>`;
    if (kind === 'chapter') {
      const chapter = content.chapters.find(({code, record}) => `${code}-${record.chapter}` === id);
      return markup`<h2 id="text">${WORDS.text.about}</h2>
        <p>${chapter?.record.description}</p>
        ${open}`;
    }
    if (kind === 'case') {
      const {record} = content.cases.get(id.slice('JP-'.length))!;
      const {court, date, ecli, citation} = decision!;
      return markup`<h2 id="text">${WORDS.text.holding}</h2>
        <p>${record.description}</p>
        <p class="meta">${court.name}, ${this.#date(date)}${ecli !== undefined && `, ${ecli}`}</p>
        <p class="meta">${citation}</p>
        ${open}`;
    }
    const [address = ''] = url.split('#');
    const text = readText(this.#document(address), id, address);
    if (!text) {
      throw new PortalError(
        `Resolver: the built page ${address} does not show ${id}, which its content has. Let src/plugins/resolver/builtPage.ts follow the page’s component.`,
      );
    }
    return markup`${title}${text} ${open}`;
  }

  #document(address: string): HtmlDocument {
    if (this.#lastPage?.address === address) return this.#lastPage.document;
    const built = this.#site.readPage(address);
    if (built === undefined) {
      throw new PortalError(
        `Resolver: there is no built page ${address}, although the content has it. Build the site again; pages are folders with an index.html (trailingSlash: true).`,
      );
    }
    this.#lastPage = {address, document: parseBuiltPage(built)};
    return this.#lastPage.document;
  }

  #inEachEdition(id: string): Html {
    return markup`<h2 id="editions">${WORDS.editions.title}</h2>
      <ul>
        ${this.#editions.map((edition) => markup`<li>${this.#inEdition(id, edition)}</li> `)}
      </ul>`;
  }

  #inEdition(id: string, edition: IndexedEdition): Html {
    const {number, isCurrent, content} = edition;
    const current = this.#current.number;
    const words = WORDS.editions;
    const standing = standingOf(edition, id);
    const url =
      standing.state === 'text'
        ? pathOf(standing.citable.url)
        : standing.state === 'absent'
          ? undefined
          : standing.url;
    const name =
      url === undefined
        ? markup`${words.edition(number)}`
        : markup`<a href="${url}">${words.edition(number)}</a>`;
    const law = markup` (${isCurrent && `${words.inForce}; `}${content.edition.lawStatedAs}): `;
    const difference = edition.differences.get(id);
    const reasons = (difference?.reasons ?? []).map((reason) => markup` ${this.#sentence(reason)}`);
    switch (standing.state) {
      case 'absent':
        return markup`${name}${law}${words.absent}${reasons}`;
      case 'withdrawn':
        return markup`${name}${law}${words.withdrawn}`;
      case 'moved':
        return markup`${name}${law}${words.moved} <a href="${idAddress(standing.to)}">${standing.label}</a>.`;
      case 'text':
    }
    if (isCurrent) {
      const newSince = this.#editions.find(({differences}) => differences.get(id)?.change === 'new');
      return markup`${name}${law}${newSince ? words.isNew(newSince.number) : words.holds}`;
    }
    switch (difference?.change) {
      case 'same':
        return markup`${name}${law}${words.same(current)}`;
      case 'reworded': {
        const redline = this.#redline(id, number);
        return markup`${name}${law}${words.reworded(current)}${reasons}${redline !== undefined && markup` <a href="${redline}">${words.redline}</a>`}`;
      }
      case 'absent':
        return markup`${name}${law}${words.onlyThere(current)}${reasons}`;
      default:
        return markup`${name}${law}${this.#current.citables.has(id) ? words.holds : words.onlyThere(current)}${reasons}`;
    }
  }

  /** Where the two texts are shown word by word; undefined where no such page was built. */
  #redline(id: string, earlier: number): string | undefined {
    const {number, citables} = this.#current;
    const [address = ''] = pathOf(citables.get(id)!.url).split('#');
    const page = `/${number}/reference/changes/since-${earlier}${address.slice(`/${number}`.length)}`;
    return this.#site.hasPage(page) ? `${page}#${id}` : undefined;
  }

  #sentence(reason: DifferenceReason): string {
    switch (reason.kind) {
      case 'change':
        return reason.what;
      case 'decided':
        return WORDS.editions.decided(this.#date(reason.date));
      case 'added':
        return WORDS.editions.added(this.#date(reason.date));
      case 'corrected':
        return WORDS.editions.corrected(reason.edition, reason.reason);
    }
  }

  #date(day: string): string {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
    const format = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
    return new Intl.DateTimeFormat(this.#site.lang, format).format(new Date(`${day}T00:00:00Z`));
  }

  #howToCite(id: string): Html {
    const held = this.#editions.flatMap((edition) => {
      const standing = standingOf(edition, id);
      return standing.state === 'text' ? [{edition, citable: standing.citable}] : [];
    });
    if (held.length === 0) return markup``;
    return markup`<h2 id="cite">${WORDS.cite.title}</h2>
      <p>${WORDS.cite.lead}</p>
      ${held.map(({edition: {number, isCurrent}, citable}) => {
        const forms = citationForms(citable);
        return isCurrent
          ? markup`<h3>${WORDS.cite.edition(number)}</h3>
              ${forms}`
          : markup`<details class="id-earlier">
              <summary>${WORDS.cite.earlier(number)}</summary>
              ${forms}
            </details> `;
      })}`;
  }

  /** Of a case: the paragraphs that it was marked as bearing on. */
  #bearsOn(id: string, {citedBy, places}: IndexedEdition): Html {
    const cited = Object.entries(citedBy).filter(([, citing]) =>
      citing.some((other) => other.id === id && other.how === 'bears-on'),
    );
    if (cited.length === 0) return markup``;
    return markup`<h2 id="bears-on">${WORDS.citedBy.bearsOn}</h2>
      <ul>
        ${cited.flatMap(([paragraph]) => {
          const place = places.get(paragraph);
          return place ? [markup`<li>${placeLink(place)}</li> `] : [];
        })}
      </ul>`;
  }

  #citedBy(id: string, {number, citedBy, places}: IndexedEdition): Html {
    return markup`<h2 id="cited-by">${WORDS.citedBy.title(number)}</h2>
      ${citingList(citedBy[id] ?? [], places, WORDS.citedBy.none, false)}`;
  }
}

export const SCHEMA_ADDRESS = '/schema/cited-by.schema.json';

export function dataAddress(edition: number): string {
  return `/data/cited-by-${edition}.json`;
}

/** `HT 11. The free account`. */
function chapterOf({content}: IndexedEdition, {id, title}: Citable): string {
  const chapter = content.chapters.find(({units}) => units.some((unit) => unit.id === id));
  return chapter ? `${chapter.code} ${chapter.record.chapter}. ${title}` : title;
}

function citationForms(citable: Citable): Html {
  return markup`<dl class="id-cite">
    ${FORMATS.map(
      (format) =>
        markup` <div${'extension' in format && markup` class="for-machines"`}><dt>${WORDS.cite.forms[format.id]}</dt>
          <dd><pre>${format.of([citable]).trimEnd()}</pre></dd></div>`,
    )}
  </dl> `;
}

function sourceRecord(source: Source): Html {
  const {short, title, status, url} = source;
  const words = imprint(source);
  return markup`<p>${title !== short && `${title}. `}${words && `${words}. `}${status && WORDS.source.status[status]}</p>
    ${url !== undefined && markup`<p class="meta"><a href="${url}" rel="noreferrer">${url}</a></p>`}`;
}

type Group = 'paragraphs' | 'chapters' | 'cases' | 'terms' | 'rules';
const GROUPS: readonly Group[] = ['paragraphs', 'chapters', 'cases', 'terms', 'rules'];

function groupOf(id: string): Group {
  if (id.startsWith('term-')) return 'terms';
  if (id.startsWith('rule-')) return 'rules';
  if (id.startsWith('JP-')) return 'cases';
  return /^[A-Z]+-\d+$/.test(id) ? 'chapters' : 'paragraphs';
}

/** What cites, in groups, each once with all the ways in which it does. */
function citingList(
  citing: readonly Citing[],
  places: ReadonlyMap<string, Place>,
  none: string,
  isSource: boolean,
): Html {
  const byId = new Map<string, Citing[]>();
  for (const entry of citing) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  const groups = GROUPS.map((group) => ({
    group,
    lines: [...byId].flatMap(([id, entries]) => {
      const place = places.get(id);
      return place && groupOf(id) === group
        ? [markup`<li>${placeLink(place)}${howWords(entries, isSource)}</li> `]
        : [];
    }),
  })).filter(({lines}) => lines.length > 0);
  if (groups.length === 0) return markup`<p>${none}</p>`;
  return markup`${groups.map(
    ({group, lines}) =>
      markup`<h3>${WORDS.citedBy[group]} (${lines.length})</h3>
        <ul class="prose">
          ${lines}
        </ul> `,
  )}`;
}

function placeLink({label, title, url}: Place): Html {
  return markup`<a href="${url}">${label.replace(/^(HT|JD) /, '$1\u00a0')}</a>${title !== undefined && ` ${title}`}`;
}

/** `, art. 18 C`; under a paragraph, that it is named in the text needs no words. */
function howWords(entries: readonly Citing[], isSource: boolean): Html {
  const words = entries.map(({how, certainty, locator}) => {
    if (how === 'provision') return markup`${WORDS.citedBy.provision} ${locator}`;
    const verb = isSource ? undefined : WORDS.citedBy[how];
    return markup`${[verb, locator].filter((part) => part !== undefined).join(', ')}${certainty !== undefined && markup` ${certaintyMark(certainty)}`}`;
  });
  return markup`: ${join(words, '; ')}`;
}

/** As `CertaintyMark` of the components draws it. */
function certaintyMark(certainty: Certainty): Html {
  const words = WORDS.certainty[certainty];
  if (certainty === 'practice') return markup`<span class="cert cert-p"><b>${words}</b></span>`;
  return certainty === 'C'
    ? markup`<span class="cert cert-c"><b aria-hidden="true">C</b><span class="hidden">${words}</span></span>`
    : markup`<span class="cert cert-e"><b aria-hidden="true">${certainty}</b>${words}</span>`;
}
