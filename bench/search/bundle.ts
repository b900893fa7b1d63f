/** Our own code and that of the peers, as a page or a program gets it. */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';

export interface Bundle {
  readonly file: string;
  /** Compressed, with everything that it needs at once; what it loads on demand is left out. */
  readonly bytes: number;
}

/** Bundles a module for browsers, minified. */
export async function bundleForBrowser(entry: string, outDir: string): Promise<Bundle> {
  const {metafile} = await build({
    bundle: true,
    entryPoints: {client: entry},
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
    minify: true,
    outdir: outDir,
    outExtension: {'.js': '.mjs'},
    platform: 'browser',
    splitting: true,
    target: 'es2022',
  });
  const {outputs} = metafile;
  const needed = new Set<string>();
  const need = (file: string): void => {
    if (needed.has(file)) return;
    needed.add(file);
    for (const {path, kind} of outputs[file]!.imports) if (kind === 'import-statement') need(path);
  };
  const first = Object.keys(outputs).find((file) => /(?:^|\/)client\.mjs$/.test(file))!;
  need(first);
  const bytes = [...needed].reduce((sum, file) => sum + gzipSync(readFileSync(file), {level: 9}).length, 0);
  return {file: resolve(first), bytes};
}

/** Bundles programs for Node, so that none of them pays for translating TypeScript while it is measured. */
export async function bundleForNode(
  entries: Readonly<Record<string, string>>,
  outDir: string,
): Promise<void> {
  await build({
    bundle: true,
    entryPoints: {...entries},
    format: 'esm',
    logLevel: 'error',
    outdir: outDir,
    outExtension: {'.js': '.mjs'},
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
}
