import {build} from 'esbuild';

/**
 * Makes the page’s script and style out of their sources; nothing is written to disk.
 *
 * @param entry Path of `src/editing/page/index.tsx`.
 */
export async function bundlePage(entry: string): Promise<{readonly script: string; readonly style: string}> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    loader: {'.woff2': 'dataurl'},
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (end: string): string => outputFiles.find(({path}) => path.endsWith(end))?.text ?? '';
  return {script: textOf('.js'), style: textOf('.css')};
}
