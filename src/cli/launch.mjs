// `node src/cli/launch.mjs check …` runs src/cli/check.ts put together with all that it imports in one file, which is
// ready in a quarter of the time that 650 files take. The one lies in .cache/commands; where a file that went into it has
// changed since, it is made anew, and where it cannot be made, the command runs from its files.
import {mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const require = createRequire(import.meta.url);

const [name] = process.argv.splice(2, 1);
const entry = join(HERE, `${name}.ts`);
const made = join(ROOT, '.cache/commands', `${name}.cjs`);

const stampOf = (file) => {
  const {mtimeMs, size} = statSync(join(ROOT, file));
  return [mtimeMs, size];
};

/** Whether the one file is there to its end, which says what went into it, and all that is as it was. */
function isUpToDate() {
  try {
    const text = readFileSync(made, 'utf8');
    const stamps = JSON.parse(text.slice(text.lastIndexOf('\n//') + 3));
    return Object.entries(stamps).every(([file, stamp]) => `${stampOf(file)}` === `${stamp}`);
  } catch {
    return false;
  }
}

/** Code keeps the folder that it was written in. */
const ownFolders = {
  name: 'own-folders',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]src[\\/].*\.ts$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
      loader: 'ts',
    })),
};

/** Modules that count on what strict code forbids stay files of their own; Node asks for their whole names. */
const looseModules = {
  name: 'loose-modules',
  setup: ({onResolve}) =>
    onResolve({filter: /^lunr-languages\//}, ({path}) => ({path: `${path}.js`, external: true})),
};

/** Makes the one file; false where it cannot be kept. */
async function make() {
  const begun = Date.now();
  try {
    const {build} = require('esbuild');
    const {outputFiles, metafile} = await build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      bundle: true,
      minifySyntax: true,
      minifyWhitespace: true,
      platform: 'node',
      format: 'cjs',
      external: ['esbuild', 'tsx'],
      plugins: [ownFolders, looseModules],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    // This file went into it too: it says how the one is made.
    const files = [...Object.keys(metafile.inputs), 'src/cli/launch.mjs'];
    const stamps = files.map((file) => [file, stampOf(file)]);
    // Nobody knows whether what changed meanwhile went into it.
    if (stamps.some(([, [changed]]) => changed >= begun)) return false;
    mkdirSync(dirname(made), {recursive: true});
    writeFileSync(
      `${made}.${process.pid}`,
      `${outputFiles[0].text}\n//${JSON.stringify(Object.fromEntries(stamps))}`,
    );
    renameSync(`${made}.${process.pid}`, made);
    return true;
  } catch {
    return false;
  }
}

if (isUpToDate() || (await make())) require(made);
else {
  require('tsx/cjs');
  require(entry);
}
