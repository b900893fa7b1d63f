import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

import {carriesMetadata, type BinaryFile} from '../gate/rules/fileMetadata';
import type {TextFile} from '../gate/rules/personalData';

/** Folders whose text reaches readers. */
const PUBLISHED = ['docs', 'versioned_docs', 'blog', 'data', 'i18n', 'src/pages'];

const TEXT = /\.(?:md|mdx|ya?ml|json|csv|tsv|txt|html?|xml|svg|tsx?|m?js|css)$/i;

/** Made of hashes and version numbers, where every long run of digits is chance. */
const GENERATED = /^(?:package-lock\.json|data\/paragraphs\.lock\.json)$/;

/** Made-up numbers with right checksums stand there, to test the rules themselves. */
const RULE_EXAMPLES =
  /^(?:tests\/gate|tests\/fixtures\/personal-data|src\/gate\/personalData|src\/gate\/help)\//;

/** Files that are looked through for what must not be published. */
export interface LookedThrough {
  readonly texts: readonly TextFile[];
  /** Pictures and PDFs, which say more than they show. */
  readonly pictures: readonly BinaryFile[];
}

/** Every file that reaches readers, from the root of the repository, with `/`. */
export function listPublished(siteDir: string): string[] {
  const files = [...PUBLISHED, 'static'].flatMap((folder) => {
    const root = join(siteDir, folder);
    if (!existsSync(root)) return [];
    return readdirSync(root, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'));
  });
  return files.filter((file) => !file.startsWith('static/') || carriesMetadata(file));
}

/** Those of some files that are looked through, as they stand in the folder. */
export function readFiles(siteDir: string, files: readonly string[]): LookedThrough {
  return lookedThrough(files, (file) => readFileSync(join(siteDir, file)));
}

/** What a commit would add or change, as staged. */
export function readStaged(repositoryDir: string): LookedThrough {
  const git = (...args: string[]): Buffer =>
    execFileSync('git', args, {cwd: repositoryDir, maxBuffer: 1 << 28});
  const files = git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z').toString().split('\0');
  return lookedThrough(files, (file) => git('show', `:${file}`));
}

function lookedThrough(files: readonly string[], read: (file: string) => Buffer): LookedThrough {
  const looked = files.filter((file) => !RULE_EXAMPLES.test(file));
  const pictures = looked.filter(carriesMetadata).map((file) => ({file, bytes: read(file)}));
  return {
    texts: [
      ...looked.filter(isText).map((file) => ({file, text: read(file).toString()})),
      // Of a picture the name is looked through, too.
      ...looked.filter((file) => carriesMetadata(file) && !isText(file)).map((file) => ({file, text: ''})),
    ],
    pictures,
  };
}

function isText(file: string): boolean {
  return TEXT.test(file) && !GENERATED.test(file);
}
