/** Whatever is in the files of an index, the searcher answers in the right shape or says which file is at fault. */
import {PortalError} from '../../../src/errors';
import {analyserFor} from '../../../src/search/core/analysis/languages';
import {openEngine, type Answer, type Engine, type Question} from '../../../src/search/core/engine';
import {IndexFormatError} from '../../../src/search/core/errors';
import {MANIFEST_FILE} from '../../../src/search/core/format/manifest';
import type {Page} from '../../../src/search/core/section';
import {anIndex, SMALL_FILES, type IndexInMemory} from '../../builders/anIndex';
import {aPhrase} from '../../builders/aPhrase';
import {DAMAGES} from '../../builders/damage';
import {romanianSections} from '../../builders/romanianSections';
import {seededRandom} from '../../builders/seededRandom';

const SECTIONS = romanianSections()
  .slice(0, 60)
  .map((section) => ({...section, body: section.body.slice(0, 400)}));

const PAGES = SECTIONS.map(({url, title}, i): Page => ({
  url,
  title,
  note: i % 2 === 0 ? 'Lege' : '',
  facets: {publication: [i % 3 === 0 ? 'HT' : 'JP'], topic: i % 4 === 0 ? ['Consent', 'Money'] : []},
}));

const PHRASES = [
  aPhrase({phrase: 'legea 1', targets: [3, 4], isName: false}),
  aPhrase({phrase: 'rantsev', targets: [7]}),
  ...['audiere', 'instanta', 'lege', 'hotarare'].map((phrase) =>
    aPhrase({phrase, additions: [{words: 'drept', why: 'synonym', isDoubtful: false}]}),
  ),
];

/** Together they read every kind of file. */
const QUESTIONS: readonly Question[] = [
  {text: 'lege drept'},
  {text: 'art*'},
  {text: 'dreptt~1'},
  {text: 'prevedrile hotararilr'},
  {text: '"art. 1"'},
  {text: 'lege -"art. 2" +art'},
  {text: '-lege', chosen: {publication: ['JP']}},
  {text: 'rantsev', isTyping: true},
  {text: 'legea 1', chosen: {topic: ['Money']}},
];

/** How often each kind of file is damaged in each way. */
const TRIES = 25;
const KINDS = [
  'postings',
  'outlines',
  'prefixes',
  'positions',
  'vocabulary',
  'endings',
  'pages',
  'sections',
  'phrases',
] as const;

let index: IndexInMemory;
/** Those of the questions for which a file is read, by its name. */
const askedOf = new Map<string, Question[]>();

beforeAll(async () => {
  const analyser = await analyserFor('ro');
  const sizes = {...SMALL_FILES, shardBytes: () => 600, outlinedPostings: 20};
  index = anIndex(SECTIONS, {analyser, pages: PAGES, phrases: PHRASES, sizes});
  for (const question of QUESTIONS) {
    const {reader, read} = indexWith();
    await (await openEngine(reader, analyserFor)).ask({...question, limit: SECTIONS.length});
    for (const name of new Set(read)) askedOf.set(name, [...(askedOf.get(name) ?? []), question]);
  }
});

/** A file that the index does not have: the reader's own matter, as on the web. */
class NoSuchFile extends Error {}

interface Opened {
  readonly reader: IndexInMemory['reader'];
  /** Names of the files that were read so far. */
  readonly read: string[];
}

/** The index, but for one of its files. */
function indexWith(file?: string, content?: Uint8Array | string): Opened {
  const read: string[] = [];
  const contentOf = (name: string): Uint8Array | string => {
    read.push(name);
    const found = name === file ? content : index.files.get(name);
    if (found === undefined) throw new NoSuchFile(name);
    return found;
  };
  const reader: IndexInMemory['reader'] = {
    readText: async (name) => contentOf(name) as string,
    readBytes: async (name) => (contentOf(name) as Uint8Array).slice(),
  };
  return {reader, read};
}

/** Names of the files of a kind that any question reads. */
function filesOf(kind: string): string[] {
  return [...askedOf.keys()].filter((name) => name.includes(`/${kind}-`));
}

/** What is wrong with an answer: it must be one that the page can show. */
function misshapen({hits, total, facets, corrections, missing}: Answer): string | undefined {
  if (hits.length > total || total > SECTIONS.length) return `${hits.length} hits of ${total}`;
  for (const {ref, section, page} of hits) {
    if (!Number.isInteger(ref) || ref < 0 || ref >= SECTIONS.length) return `section ${ref}`;
    const texts = [section?.id, section?.url, section?.title, section?.body, page?.url, page?.title];
    if (texts.some((text) => typeof text !== 'string')) return `section ${ref} without texts`;
  }
  if (new Set(hits.map(({ref}) => ref)).size < hits.length) return 'a section twice';
  if (facets.some(({values}) => values.some(({count}) => !(count > 0 && count <= SECTIONS.length))))
    return 'counts that cannot be';
  const words = [...missing, ...corrections.map(({used}) => used)];
  return words.every((word) => typeof word === 'string') ? undefined : 'words that are none';
}

/** What the searcher did on an index that it must not do; undefined where it did nothing of the kind. */
async function faultOn(
  {reader, read}: Opened,
  questions: readonly Question[],
  isExpected: (error: unknown) => boolean,
): Promise<string | undefined> {
  let engine: Engine;
  try {
    engine = await openEngine(reader, analyserFor);
  } catch (error) {
    return isExpected(error) ? undefined : `opening: ${String(error)}`;
  }
  for (const question of questions) {
    const before = read.length;
    try {
      const fault = misshapen(await engine.ask({...question, limit: SECTIONS.length}));
      if (fault !== undefined) return `${question.text}: ${fault}`;
    } catch (error) {
      if (!isExpected(error)) return `${question.text}: ${String(error)}`;
    }
    if (read.length - before > 2 * index.files.size) return `${question.text}: reads without end`;
  }
  return undefined;
}

test('the questions read every kind of file, and all files are of these kinds', async () => {
  expect(await faultOn(indexWith(), QUESTIONS, () => false)).toBeUndefined();
  expect(KINDS.filter((kind) => filesOf(kind).length === 0)).toEqual([]);
  const kinds = [...index.files.keys()].map((name) => /\/(\w+)-\d+\.bin$/.exec(name)?.[1] ?? name);
  expect([...new Set(kinds)].sort()).toEqual([...KINDS, MANIFEST_FILE].sort());
});

describe.each(KINDS)('a file of %s', (kind) => {
  test.each(Object.keys(DAMAGES))('%s is answered from, or named', async (damage) => {
    const random = seededRandom(20261130);
    const names = filesOf(kind);
    const faults: string[] = [];
    let refusals = 0;
    for (let i = 0; i < TRIES; i += 1) {
      const name = random.pick(names);
      const other = index.files.get(random.pick(filesOf(random.pick(KINDS)))) as Uint8Array;
      const content = DAMAGES[damage]!(index.files.get(name) as Uint8Array, random, other);
      const fault = await faultOn(indexWith(name, content), askedOf.get(name)!, (error) => {
        refusals += 1;
        return error instanceof IndexFormatError && error.file === name && error.message.includes(name);
      });
      if (fault !== undefined) faults.push(`${name} ${Buffer.from(content).toString('base64')}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(refusals).toBeGreaterThan(0); // else nothing was damaged
  });

  test('that is missing rejects as the reader does, and is asked for again', async () => {
    const gone = new Set(filesOf(kind));
    const {reader} = indexWith();
    const engine = await openEngine(
      {
        ...reader,
        readBytes: async (name) => {
          if (gone.has(name)) throw new NoSuchFile(name);
          return reader.readBytes(name);
        },
      },
      analyserFor,
    );
    const answers = (): Promise<PromiseSettledResult<Answer>[]> =>
      Promise.allSettled(QUESTIONS.map((question) => engine.ask(question)));
    const failures = (await answers()).filter((answer) => answer.status === 'rejected');
    expect(failures.length).toBeGreaterThan(0);
    for (const {reason} of failures) expect(reason).toBeInstanceOf(NoSuchFile);
    gone.clear();
    expect((await answers()).filter(({status}) => status === 'rejected')).toEqual([]);
  });
});

describe('a manifest', () => {
  // It names other files and the language: what it says wrongly of them shows when they are asked for.
  const isExpected = (error: unknown): boolean => error instanceof NoSuchFile || error instanceof PortalError;

  async function faultOnManifest(text: string): Promise<string | undefined> {
    const fault = await faultOn(indexWith(MANIFEST_FILE, text), QUESTIONS, isExpected);
    return fault && `${text}: ${fault}`;
  }

  test.each(Object.keys(DAMAGES))('%s is answered from, or named', async (damage) => {
    const random = seededRandom(20261130);
    const sound = Buffer.from(index.files.get(MANIFEST_FILE) as string);
    const other = Buffer.from('<!doctype html><title>Not found</title>');
    const faults: (string | undefined)[] = [];
    for (let i = 0; i < TRIES; i += 1)
      faults.push(await faultOnManifest(Buffer.from(DAMAGES[damage]!(sound, random, other)).toString()));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test('with anything in the place of a value is answered from, or named', async () => {
    const sound = JSON.parse(index.files.get(MANIFEST_FILE) as string) as Record<string, unknown>;
    // Counts of many millions are left out: nothing in the format contradicts them, and memory runs out.
    const values = [
      undefined,
      null,
      true,
      -1,
      0.5,
      0,
      1,
      1000,
      1e300,
      '',
      'x',
      '../x',
      [],
      [''],
      [0, 0],
      ['z', 'a'],
      {},
    ];
    const faults: (string | undefined)[] = [];
    for (const name of Object.keys(sound))
      for (const value of values)
        faults.push(await faultOnManifest(JSON.stringify({...sound, [name]: value})));
    expect(faults.filter(Boolean)).toEqual([]);
  });
});
