/**
 * The words of all that can be cited, as data for reading lists and course packs. Only their page fetches it. What is
 * read is the built page, so that a handout says what readers see, in their language.
 */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import type {Citable} from '../../citations/citable';
import {citablesOf} from '../../content/citables';
import {caseAddress, chapterAddress} from '../../content/pages';
import type {EditionContent, Portal} from '../../content/portal';
import {PortalError} from '../../errors';
import type {PortalIdentity} from '../../publications/identity';
import type {PackIndex, PackPage} from '../../publications/packText';
import {parsePage} from '../../search/build/html';
import {readPackPage} from './readPackPage';

/** Folder in the built site; an edition’s index is at `data/packs/2/index.json`. */
const FOLDER = 'data/packs';

interface PackSite {
  readonly portal: Portal;
  readonly identity: PortalIdentity;
}

export function packTexts({siteConfig}: LoadContext, {portal, identity}: PackSite): Plugin {
  return {
    name: 'pack-texts',
    async postBuild({outDir}) {
      rmSync(join(outDir, FOLDER), {recursive: true, force: true});
      for (const content of portal.editions) {
        const folder = join(outDir, FOLDER, String(content.edition.number));
        mkdirSync(folder, {recursive: true});
        const write = (name: string, value: PackIndex | PackPage): void =>
          writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
        const {index, pages} = packsOf(content, identity, (address) =>
          readFileSync(join(outDir, address.slice(1), 'index.html'), 'utf8'),
        );
        // Built pages lie below the folder of the site, whatever its base; readers ask for them below the base.
        const base = siteConfig.baseUrl.replace(/\/$/, '');
        write('index', {...index, pages: index.pages.map((page) => ({...page, url: `${base}${page.url}`}))});
        for (const page of pages) write(page.citable.id, page);
      }
    },
  };
}

/**
 * The index of an edition, and its chapters and cases with their words.
 *
 * @param readHtml Reads the built page at an address from the root.
 * @throws {PortalError} A page lacks a paragraph or row that the content has.
 */
export function packsOf(
  content: EditionContent,
  identity: Pick<PortalIdentity, 'name' | 'url'>,
  readHtml: (address: string) => string,
): {index: PackIndex; pages: PackPage[]} {
  const citables = citablesOf(content, identity);
  const sources = [
    ...content.chapters.map((chapter) => ({
      id: `${chapter.code}-${chapter.record.chapter}`,
      url: chapterAddress(content, chapter),
      units: chapter.units,
    })),
    ...[...content.cases].map(([id, {units}]) => ({id: `JP-${id}`, url: caseAddress(content, id), units})),
  ];
  const pages = sources.map(({id, url, units}): PackPage => {
    const {places, ...page} = readPackPage(parsePage(readHtml(url)), url);
    return {
      citable: citables.get(id)!,
      ...page,
      places: units.map((unit) => {
        const place = places.get(unit.id);
        if (!place)
          throw new PortalError(`Course packs: ${url} does not show ${unit.id}. Build the site again.`);
        const citable = citables.get(unit.id)!;
        return {id: unit.id, kind: citable.kind, label: citable.label, url: citable.url, ...place};
      }),
    };
  });
  const {number: edition, lawStatedAs} = content.edition;
  return {
    index: {
      edition,
      lawStatedAs,
      pages: pages.map(({citable, places}, i) => ({
        file: citable.id,
        label: citable.label,
        title: shortTitleOf(citable),
        url: sources[i]!.url,
        places: places.map(({id, label}) => [id, label] as const),
      })),
    },
    pages,
  };
}

function shortTitleOf({title, decision}: Citable): string {
  return decision?.shortTitle ?? title;
}
