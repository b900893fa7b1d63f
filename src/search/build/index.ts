/** Makes the search indexes after a build: one for each edition, in the language of the build. */
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import type {Portal} from '../../content/portal';
import {headingsByLocator} from '../../publications/subjectIndex';
import type {Analyser} from '../core/analyser';
import type {Boosts} from '../core/field';
import {makeIndexFiles} from '../core/indexFiles';
import {phrasesOf} from './phrases';
import {readEditionPages} from './readEditionPages';
import {writeIndexFolder} from './writeIndexFolder';

export interface SearchOptions {
  /** Analysis by ISO 639-1 code. */
  readonly analyserFor: (language: string) => Promise<Analyser>;
  readonly boosts: Boosts;
  /** Takes the lines that tell what was made. */
  readonly report?: (line: string) => void;
}

/** Folder of the indexes in the built site; an index is at `search/2-en/`. */
const FOLDER = 'search';

export function search(
  {siteConfig, i18n}: LoadContext,
  {portal}: {portal: Portal},
  {analyserFor, boosts, report = console.info}: SearchOptions,
): Plugin {
  return {
    name: 'search',
    async postBuild({outDir, routesPaths}) {
      const {htmlLang} = i18n.localeConfigs[i18n.currentLocale]!;
      const language = htmlLang.split('-')[0]!;
      const analyser = await analyserFor(language);
      const languageSynonyms = (await analyser.readSynonyms?.()) ?? [];
      const names = portal.editions.map(({edition}) => `${edition.number}-${language}`);
      removeOtherIndexes(join(outDir, FOLDER), names);
      const subjects = headingsByLocator(portal.subjectIndex);
      portal.editions.forEach((content, i) => {
        const name = names[i]!;
        const start = performance.now();
        const source = readEditionPages(content, subjects, {
          outDir,
          routes: routesPaths,
          baseUrl: siteConfig.baseUrl,
          htmlLang,
          isKeptOut: siteConfig.noIndex,
        });
        const refs = new Map(source.sections.map(({id}, ref) => [id, ref]));
        const phrases = [
          ...phrasesOf({
            content,
            refs,
            synonyms: portal.synonyms,
            foreignWords: portal.foreignWords,
            analyser,
          }),
          ...languageSynonyms,
        ];
        const {files, bytes} = writeIndexFolder(join(outDir, FOLDER, name), (store) =>
          makeIndexFiles({...source, analyser, boosts, phrases}, store),
        );
        const counts = `${source.sections.length} sections of ${source.pages.length} pages`;
        const ms = Math.round(performance.now() - start);
        report(`Search index ${name}: ${counts}, ${bytes} bytes in ${files} files, ${ms} ms.`);
      });
    },
  };
}

/** Indexes of editions and languages that are no more. The page with the search itself stays. */
function removeOtherIndexes(folder: string, names: readonly string[]): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const isIndex = /^\d+-[a-z]+$/.test(name) && statSync(join(folder, name)).isDirectory();
    if (isIndex && !names.includes(name)) rmSync(join(folder, name), {recursive: true});
  }
}
