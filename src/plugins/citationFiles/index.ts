/**
 * Citations as files: of each chapter and case in the folder of its page, and of each publication of an edition as a
 * whole. A collection’s file holds its decisions; a file of guidelines all that is cited of them, which are the
 * paragraphs and rows more than the chapters.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import type {Citable} from '../../citations/citable';
import {FORMATS} from '../../citations/formats';
import {citationFile} from '../../citations/pageHead';
import {citablesOf} from '../../content/citables';
import type {EditionContent, Portal} from '../../content/portal';
import {pageAddress} from '../../publications/address';
import type {PortalIdentity} from '../../publications/identity';
import {PUBLICATIONS} from '../../publications/publication';

interface CitationFile {
  /** Path below the root of the site, without a slash before it: `2/guidelines/guidelines.ris`. */
  readonly path: string;
  readonly text: string;
}

export function citationFiles(
  _context: LoadContext,
  {portal}: {portal: Portal},
  identity: PortalIdentity,
): Plugin {
  return {
    name: 'citation-files',
    async postBuild({outDir}) {
      for (const content of portal.editions)
        for (const {path, text} of citationFilesOf(content, identity)) {
          const file = join(outDir, path);
          mkdirSync(join(file, '..'), {recursive: true});
          writeFileSync(file, text);
        }
    },
  };
}

/** Every file with citations of an edition, in every form that is a file. */
export function* citationFilesOf(
  content: EditionContent,
  identity: Pick<PortalIdentity, 'name' | 'url'>,
): Generator<CitationFile> {
  const all = [...citablesOf(content, identity).values()];
  for (const format of FORMATS) {
    const {extension} = format;
    if (!extension) continue;
    const fileAt = (folder: string, name: string, citables: readonly Citable[]): CitationFile => ({
      path: `${folder.replace(/^\//, '')}${name}`,
      text: format.of(citables),
    });
    for (const citable of all)
      if (citable.kind === 'chapter' || citable.kind === 'case')
        yield fileAt(new URL(citable.url).pathname, citationFile(extension), [citable]);
    for (const {code, folder} of PUBLICATIONS) {
      const isCollection = code === 'JP';
      const citables = all.filter(
        ({id, kind}) => id.startsWith(`${code}-`) && (!isCollection || kind === 'case'),
      );
      if (citables.length === 0) continue;
      const name = isCollection ? 'collection' : folder;
      yield fileAt(pageAddress(content.edition, folder), `${name}${extension}`, citables);
    }
  }
}
