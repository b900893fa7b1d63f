import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');

interface Room {
  /** Below src/, without a slash: `content`. */
  readonly name: string;
  readonly kind: 'PURE' | 'NODE' | 'BROWSER';
  readonly mayImport: ReadonlySet<string>;
}

/** The rooms as ARCHITECTURE.md draws them. */
const rooms = new Map<string, Room>(
  [
    ...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(
      /^\| `src\/([\w/]+?)(?:\.ts|\/)` \| (\w+) \|.*\| ([^|]*)\|$/gm,
    ),
  ].map(([, name, kind, imports]) => [
    name!,
    {
      name: name!,
      kind: kind as Room['kind'],
      mayImport: new Set([...imports!.matchAll(/`([\w/]+)`/g)].map((match) => match[1]!)),
    },
  ]),
);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  /** The room the target lies in; undefined for packages. */
  readonly targetRoom: string | undefined;
}

const files = readdirSync(join(ROOT, 'src'), {recursive: true})
  .map((file) => String(file).split(sep).join('/'))
  .filter((file) => /\.(?:tsx?|css|mjs)$/.test(file));

/** The deepest room that a file lies in; its top folder where the map has none. */
const roomOf = (file: string): string => {
  const folders = file.includes('/') ? file.split('/') : [file.replace(/\.ts$/, '')];
  const two = folders.slice(0, 2).join('/');
  return rooms.has(two) ? two : folders[0]!;
};

const imports: Import[] = files
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    ts
      .preProcessFile(readFileSync(join(ROOT, 'src', file), 'utf8'))
      .importedFiles.map(({fileName: target}) => {
        const inSource = target.startsWith('@site/src/')
          ? target.slice('@site/src/'.length)
          : target.startsWith('.')
            ? relative('.', join(dirname(file), target))
                .split(sep)
                .join('/')
            : undefined;
        return {
          file,
          room: roomOf(file),
          target,
          targetRoom: inSource === undefined ? undefined : roomOf(inSource),
        };
      }),
  );

const isPackage = (target: string, ...names: string[]): boolean =>
  names.some((name) => target === name || target.startsWith(`${name}/`));

describe('the house', () => {
  test('is drawn in ARCHITECTURE.md, every room of it', () => {
    expect(rooms.size).toBeGreaterThan(10);
    expect([...new Set(files.map(roomOf))].filter((room) => !rooms.has(room))).toEqual([]);
  });

  test('has no import that crosses the map', () => {
    const crossing = imports.filter(
      ({room, targetRoom}) =>
        targetRoom !== undefined && targetRoom !== room && !rooms.get(room)!.mayImport.has(targetRoom),
    );
    expect(crossing.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
  });

  test('has imports to check', () => {
    expect(imports.filter(({targetRoom}) => targetRoom !== undefined).length).toBeGreaterThan(100);
  });

  test('keeps Node, the browser, React and Docusaurus out of its pure rooms', () => {
    const foreign = imports.filter(
      ({room, target, targetRoom}) =>
        rooms.get(room)!.kind === 'PURE' &&
        targetRoom === undefined &&
        !isPackage(target, 'zod') &&
        !(room === 'publications' && isPackage(target, 'diff')) &&
        !(room === 'search/core' && isPackage(target, 'lunr', 'lunr-languages', 'stemmer')),
    );
    expect(foreign.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
  });

  test('keeps Node out of what runs in the browser', () => {
    const foreign = imports.filter(
      ({room, target}) =>
        rooms.get(room)!.kind === 'BROWSER' &&
        (target.startsWith('node:') || isPackage(target, 'yaml', 'zod', 'unified')),
    );
    expect(foreign.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
  });

  test('keeps React out of its Node rooms', () => {
    const foreign = imports.filter(
      ({room, target}) =>
        rooms.get(room)!.kind === 'NODE' && isPackage(target, 'react', 'react-dom', '@theme'),
    );
    expect(foreign.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
  });

  test('writes colours in one place only', () => {
    const colours = files
      .filter((file) => file.endsWith('.css') && !/css\/(?:tokens|print)\.css$/.test(file))
      .flatMap((file) =>
        [
          ...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/gi),
        ].map((match) => `${file}: ${match[0]}`),
      );
    expect(colours).toEqual([]);
  });
});
