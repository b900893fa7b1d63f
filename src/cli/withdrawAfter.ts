/** What no command can do: what an editor does after a withdrawal, outside the content and outside the repository. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {caseIdPattern, namesPattern, ownNames} from '../cases/caseNames';
import {CONTENT_FOLDERS} from '../content/withdrawal/contentTexts';
import type {Target} from '../content/withdrawal/target';
import {git} from './gitState';

/** Lines for the editor. */
export function afterWithdrawal(siteDir: string, target: Target): string[] {
  const elsewhere = mentionsElsewhere(siteDir, target);
  return [
    '',
    'What this command cannot do:',
    ...(elsewhere.length > 0
      ? [
          '',
          'Files outside the content still name it. Put something else there:',
          ...elsewhere.map((at) => `  ${at}`),
        ]
      : []),
    '',
    `1. Build, and look for traces: npm run build, then npm run withdraw:verify ${target.id}. Publish only when it finds none.`,
    '2. Git remembers. Every commit before this one, and every clone and fork, still holds the text. To take it out of the history, in a fresh clone:',
    ...historyCommands(target),
    '   Then push with --force, have the host drop its caches and pull requests, and ask everybody with a clone or fork to delete it.',
    '3. Caches: purge the addresses from the web server’s cache and from the content delivery network, with their files (.ris, .bib, .csl.json), the feeds and the sitemap.',
    '4. Search engines: ask for removal with their forms (Google: Remove outdated content; Bing: Content removal), one request for each address.',
    '5. Web archives: ask the Internet Archive, and the national archive that collects the site, to exclude the addresses.',
    '6. Copies in circulation: PDFs, offline copies, printed sheets, handouts and reading lists of trainers. Tell those who are known to have them.',
    '7. Feeds: readers’ programs keep what they have fetched. A new entry cannot take back an old one.',
    '8. Do not write the reason into the commit, a mail list or an issue.',
  ];
}

function historyCommands(target: Target): string[] {
  if (target.kind === 'case') {
    const paths = target.files.map((path) => `--path ${path}`).join(' ');
    return [
      `   git filter-repo --invert-paths ${paths}`,
      '   and for its name and id in other files: git filter-repo --replace-text names.txt (one name a line, kept outside the repository).',
    ];
  }
  return [
    '   git filter-repo --replace-text words.txt (the old text, one line each, kept outside the repository); the files are:',
    ...[...new Set(target.files)].map((path) => `   ${path}`),
  ];
}

/** Lines of committed files outside the content that name it: tests, examples, the interface. */
function mentionsElsewhere(siteDir: string, target: Target): string[] {
  const patterns =
    target.kind === 'case'
      ? [
          caseIdPattern(
            target.id,
            target.others.map(({id}) => id),
          ),
          ...target.records.flatMap((record) => namesPattern(ownNames(record, target.others)) ?? []),
        ]
      : [new RegExp(`(?<![\\w.-])${target.id.replaceAll('.', '\\.')}(?![\\w.-])`, 'u')];
  return git(siteDir, 'ls-files', '-z')
    .split('\0')
    .filter((path) => path !== '' && !CONTENT_FOLDERS.some((folder) => path.startsWith(`${folder}/`)))
    .flatMap((path) =>
      linesOf(join(siteDir, path)).flatMap((line, i) =>
        patterns.some((pattern) => line.search(pattern) >= 0) ? [`${path}:${i + 1}`] : [],
      ),
    );
}

function linesOf(path: string): string[] {
  try {
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? [] : text.split('\n');
  } catch {
    return []; // a link, or a file that is not there
  }
}
