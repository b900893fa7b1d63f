import {PortalError} from '../../errors';

/** Source text of the three files that Docusaurus (3.10.2) makes of the routes of a site. */
export interface RouteTables {
  /** `routes.js`: the tree of addresses; each has `ComponentCreator('<address>', '<hash>')`. */
  readonly routes: string;
  /** `routesChunkNames.json`: `<address>-<hash>` to the names of the parts that make the page. */
  readonly chunkNames: string;
  /** `registry.js`: the name of a part to what loads it, its path and its number. */
  readonly registry: string;
}

type Names<T> = T | {readonly [key: string]: Names<T>} | readonly Names<T>[];

/**
 * The same tables, a page and a part called by their places in them: an address stands there once, and a part has
 * nothing but what loads it. Path and number of a part serve rendering on the server and `preloadReady` of
 * react-loadable, neither of which a browser does here. Without its name a part’s file is called by number and hash.
 *
 * @throws PortalError when a table has another form than in 3.10.2.
 */
export function lightTables({routes, chunkNames, registry}: RouteTables): RouteTables {
  const pages = Object.entries(JSON.parse(chunkNames) as Record<string, Names<string>>);
  const pathOf = parseRegistry(registry);
  const paths: string[] = [];
  const placeOf = new Map<string, number>();
  const place = (name: string): number => {
    const known = placeOf.get(name);
    if (known !== undefined) return known;
    const path = pathOf.get(name);
    if (path === undefined) throw changed('registry.js', `“${name}” is missing`);
    placeOf.set(name, paths.length);
    return paths.push(path) - 1;
  };
  const placed = pages.map(([, names]): Names<number> => mapNames(names, place));
  return {
    routes: callByPlace(routes, new Map(pages.map(([key], index) => [key, index]))),
    // ComponentCreator looks for `<address>-<hash>`; the address is empty here.
    chunkNames: JSON.stringify(Object.fromEntries(placed.map((names, index) => [`-${index}`, names]))),
    registry: `export default [\n${paths.map((path) => `[() => import("${path}")],\n`).join('')}];\n`,
  };
}

/** Name to path, as escaped for a string literal. */
function parseRegistry(source: string): Map<string, string> {
  const pathOf = new Map<string, string>();
  const rest = source.replaceAll(
    /^ {2}"([^"]+)": \[\(\) => import\(\/\* webpackChunkName: "\1" \*\/ "((?:[^"\\]|\\.)+)"\), "\2", require\.resolveWeak\("\2"\)\],/gm,
    (_, name: string, path: string) => {
      pathOf.set(name, path);
      return '';
    },
  );
  if (!/^export default \{\s*\};\s*$/.test(rest)) throw changed('registry.js', `left over: ${excerpt(rest)}`);
  return pathOf;
}

function mapNames(names: Names<string>, place: (name: string) => number): Names<number> {
  if (typeof names === 'string') return place(names);
  if (Array.isArray(names)) return (names as readonly Names<string>[]).map((name) => mapNames(name, place));
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, mapNames(name, place)]));
}

function callByPlace(source: string, placeOf: ReadonlyMap<string, number>): string {
  const left = new Set(placeOf.keys());
  const light = source.replaceAll(
    /ComponentCreator\('((?:[^'\\]|\\.)*)', '([^']+)'\)/g,
    (call, address: string, hash: string) => {
      const key = `${address.replaceAll("\\'", "'")}-${hash}`;
      if (!left.delete(key)) throw changed('routes.js', `${call} is in no other table, or here twice`);
      return `ComponentCreator('', ${placeOf.get(key)!})`;
    },
  );
  const [missing] = left;
  if (missing !== undefined) throw changed('routes.js', `“${missing}” is missing`);
  return light;
}

function excerpt(text: string): string {
  return JSON.stringify(text.replace(/^export default \{\s*/, '').slice(0, 160));
}

function changed(file: string, what: string): PortalError {
  return new PortalError(
    `Docusaurus writes its file ${file} in another form than 3.10.2: ${what}. Adapt src/plugins/lightRoutes/lightTables.ts, or take lightRoutes out of docusaurus.config.ts until that is done.`,
  );
}
