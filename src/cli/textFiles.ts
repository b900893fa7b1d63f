import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

import type {TextFile} from '../gate/rules/personalData';

/** Folders whose text reaches readers. */
const PUBLISHED = ['docs', 'versioned_docs', 'blog', 'data', 'i18n', 'src/pages'];

const TEXT = /\.(?:md|mdx|ya?ml|json|csv|tsv|txt|html?|xml|svg|tsx?|m?js|css)$/i;

/** Made of hashes and version numbers, where every long run of digits is chance. */
const GENERATED = /^(?:package-lock\.json|data\/paragraphs\.lock\.json)$/;

/** Made-up numbers with right checksums stand there, to test the rules themselves. */
const RULE_EXAMPLES =
  /^(?:tests\/gate|tests\/fixtures\/personal-data|src\/gate\/personalData|src\/gate\/help)\//;

/** Every text that reaches readers, as it stands in the folder. */
export function readPublishedTexts(siteDir: string): TextFile[] {
  return PUBLISHED.flatMap((folder) => {
    const root = join(siteDir, folder);
    if (!existsSync(root)) return [];
    return readdirSync(root, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter(isLookedThrough)
      .map((file) => ({file, text: readFileSync(join(siteDir, file), 'utf8')}));
  });
}

/** The texts that a commit would add or change, as staged. */
export function readStagedTexts(repositoryDir: string): TextFile[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {cwd: repositoryDir, encoding: 'utf8', maxBuffer: 1 << 28});
  return git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z')
    .split('\0')
    .filter((file) => file !== '' && isLookedThrough(file))
    .map((file) => ({file, text: git('show', `:${file}`)}));
}

function isLookedThrough(file: string): boolean {
  return TEXT.test(file) && !GENERATED.test(file) && !RULE_EXAMPLES.test(file);
}
