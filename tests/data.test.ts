/** The committed data against the rules that the heads of its files give. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

import {relationsOf} from '../src/cases/relations';
import {PRACTICE_KEY} from '../src/citations/citation';
import {collectionOf} from '../src/content/pages';
import {readPortal, type EditionContent} from '../src/content/portal';
import {FOREIGN_LANGUAGES} from '../src/publications/foreignWord';
import {parseBasis} from '../src/publications/glossary';
import {LANGUAGES} from '../src/publications/language';
import {formatProblem} from '../src/publications/problem';
import {formFinder} from '../src/publications/wording';
import {readTerm} from '../src/search/build/phraseKinds/glossaryPhrases';
import {normalisePhrase} from '../src/search/core/normalise';

const ROOT = join(__dirname, '..');
const portal = readPortal(ROOT);
const edition: EditionContent = portal.editions[0]!;
/** Ids of the cases that are researched and not published. */
const PLANNED: readonly string[] = portal.plannedCases.map(({id}) => id);

/** Sites that pass on what others published: an address there says nothing of where a text comes from. */
const PASSING_ON: ReadonlySet<string> = new Set([
  'academia',
  'coursehero',
  'docplayer',
  'docslib',
  'dokumen',
  'dropbox',
  'github',
  'githubusercontent',
  'gitlab',
  'issuu',
  'libgen',
  'paperzz',
  'pdfcoffee',
  'pdfslide',
  'researchgate',
  'sci-hub',
  'scribd',
  'slideplayer',
  'slideshare',
  'studylib',
  'vdocuments',
  'wikipedia',
  'wikisource',
  'yumpu',
]);

/** By the name before the ending, so that `raw.githubusercontent.com` and `a.github.io` are found alike. */
function isPassedOn(address: string): boolean {
  return PASSING_ON.has(new URL(address).hostname.split('.').at(-2) ?? '');
}

describe('data/', () => {
  test('is read without a problem, and so are the pages that lean on it', () =>
    expect(portal.problems.map(formatProblem)).toEqual([]));

  test('says of every edition for which days it is named, and of the one in force that this is no future day', () => {
    for (const {
      edition: {lawDate, answersFrom},
    } of portal.editions)
      expect(lawDate ?? answersFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(edition.edition.answersFrom! <= edition.edition.compiled).toBe(true);
  });

  test('lists each act that has a name of its own once, and none that is a source', () => {
    const acts = (portal.restatement?.changes ?? []).filter(({act}) => act);
    expect(acts.length).toBeGreaterThan(0);
    expect(acts.filter(({id, date}) => edition.sources.has(id) || date === undefined)).toEqual([]);
  });

  test('holds records of every kind', () => {
    const {sources, courts, topics, provisions, exploitation, outcomes, glossary} = edition;
    for (const list of [sources, courts, topics, provisions, exploitation, outcomes, glossary])
      expect(list.size).toBeGreaterThan(5);
  });

  test.each(['sources', 'courts', 'topics', 'provisions', 'exploitation', 'outcomes', 'glossary'] as const)(
    '%s.yaml is sorted by what names its records',
    (list) => {
      const names = [...edition[list].keys()];
      expect(names).toEqual([...names].sort());
    },
  );
});

describe('data/topics.yaml', () => {
  test('has 40 to 70 topics, so that a reader can look through them', () => {
    expect(edition.topics.size).toBeGreaterThanOrEqual(40);
    expect(edition.topics.size).toBeLessThanOrEqual(70);
  });

  test('gives no two topics one name', () => {
    const names = [...edition.topics.values()].map(({name}) => name.toLowerCase());
    expect(repeated(names)).toEqual([]);
  });
});

describe('data/provisions.yaml', () => {
  test('names as instruments only what the bibliography holds', () => {
    const unknown = [...edition.provisions.values()].filter(
      ({instrument}) => instrument !== undefined && !edition.sources.has(instrument),
    );
    expect(unknown.map(({id, instrument}) => `${id}: ${instrument}`)).toEqual([]);
  });
});

describe('data/sources.yaml', () => {
  test('gives no two sources one short form', () =>
    expect(repeated([...edition.sources.values()].map(({short}) => short))).toEqual([]));

  test('takes no address from a site that passes on what others published', () => {
    const passedOn = [...edition.sources.values()].filter(({url}) => url !== undefined && isPassedOn(url));
    expect(passedOn.map(({key, url}) => `${key}: ${url}`)).toEqual([]);
  });

  test.each([
    'https://www.scribd.com/document/1/x',
    'https://docslib.org/doc/1',
    'https://studylib.net/doc/1',
    'https://vdocuments.mx/x.html',
    'https://pdfslide.net/x',
    'https://slideplayer.com/slide/1/',
    'https://issuu.com/a/docs/b',
    'https://raw.githubusercontent.com/a/b/main/c.pdf',
    'https://a.github.io/b',
  ])('such a site is %s', (address) => expect(isPassedOn(address)).toBe(true));

  test.each(['https://eur-lex.europa.eu/eli/dir/2012/29/oj', 'https://doi.org/10.1000/1'])(
    'such a site is not %s',
    (address) => expect(isPassedOn(address)).toBe(false),
  );
});

describe('data/glossary.yaml', () => {
  const terms = [...edition.glossary.values()];

  test('lets no term be called by the name of another', () => {
    const names = terms.map(({term}) => term.en.toLowerCase());
    const avoided = terms.flatMap(({avoid = []}) => avoid);
    expect(avoided.length).toBeGreaterThan(5);
    expect(avoided.filter((words) => names.includes(words.toLowerCase()))).toEqual([]);
  });

  test('gives every term in each of the six languages, and a definition', () => {
    const incomplete = terms.filter(
      ({term, definition}) =>
        LANGUAGES.some((language) => term[language].trim() === '') || definition.trim() === '',
    );
    expect(LANGUAGES).toHaveLength(6);
    expect(incomplete.map(({id}) => id)).toEqual([]);
  });

  test('rests every definition on something that the bibliography or the collection holds', () => {
    const unknown = terms.flatMap(({id, basis}) =>
      basis.map(parseBasis).flatMap((read) => {
        if ('words' in read || read.key === PRACTICE_KEY) return [];
        return edition.sources.has(read.key) || edition.cases.has(read.key) ? [] : [`${id}: ${read.key}`];
      }),
    );
    expect(terms.flatMap(({basis}) => basis).length).toBeGreaterThanOrEqual(terms.length);
    expect(unknown).toEqual([]);
  });

  test('gives no two terms one abbreviation', () =>
    expect(repeated(terms.flatMap(({abbreviation}) => abbreviation?.toLowerCase() ?? []))).toEqual([]));

  test('gives no two terms one English word', () =>
    expect(repeated(terms.map(({term}) => term.en.toLowerCase()))).toEqual([]));
});

describe.each([
  ['data/banned-terms.yaml', portal.bannedTerms],
  ['data/spelling.yaml', portal.spellings],
])('%s', (_file, wordings) => {
  test('holds words', () => expect(wordings.length).toBeGreaterThan(5));

  test('holds no form twice', () => {
    const forms = wordings.flatMap((wording) => wording.forms);
    expect(forms).toEqual([...new Set(forms)]);
  });

  test('offers no word that it forbids', () =>
    expect(wordings.flatMap(({use}) => formFinder(wordings)(use)).map(({text}) => text)).toEqual([]));

  test('excepts only what holds one of the forms', () =>
    expect(
      wordings.flatMap(({forms, except}) => {
        const find = formFinder([{forms, use: '', except: []}]);
        return except.map((words) => words.replaceAll('*', '')).filter((words) => find(words).length === 0);
      }),
    ).toEqual([]));
});

/** Every text of the edition as words, apart from names of terms in other languages. */
const texts = [
  ...[...edition.cases.values(), ...edition.chapters, ...edition.otherPages].map(({source}) => source),
  ...[...edition.glossary.values()].map(({term, definition}) => `${term.en} ${definition}`),
]
  .map((text) => ` ${normalisePhrase(text)} `)
  .join('|');
const stands = (words: string): boolean => texts.includes(` ${normalisePhrase(words)} `);

const {synonyms} = portal;

describe('data/synonyms.yaml', () => {
  test('is sorted and short, so that an editor can look through it', () => {
    const words = synonyms.map(({word}) => word);
    expect(words).toEqual([...words].sort());
    expect(words.length).toBeGreaterThanOrEqual(40);
    expect(words.length).toBeLessThanOrEqual(250);
  });

  test('leads only to words that stand in the texts', () =>
    expect(synonyms.flatMap((record) => record.texts).filter((words) => !stands(words))).toEqual([]));

  test('takes words for each other only where the texts use all of them', () =>
    expect(synonyms.filter(({both, word}) => both && !stands(word)).map(({word}) => word)).toEqual([]));

  test('has one record for what may be typed', () =>
    expect(repeated(synonyms.flatMap(({word, forms}) => [word, ...forms].map(normalisePhrase)))).toEqual([]));

  test('says of idioms only what is several words', () =>
    expect(
      synonyms
        .filter(({idiom, word, forms}) => idiom && ![word, ...forms].some((typed) => /[ -]/.test(typed)))
        .map(({word}) => word),
    ).toEqual([]));
});

describe('data/foreign-words.yaml', () => {
  const {foreignWords} = portal;

  test('is sorted, each word of the texts in one record', () => {
    const keys = foreignWords.map((record) => record.texts.join(', '));
    expect(keys).toEqual([...keys].sort());
    expect(repeated(foreignWords.flatMap((record) => record.texts))).toEqual([]);
  });

  test('leads only to words that stand in the texts', () =>
    expect(foreignWords.flatMap((record) => record.texts).filter((words) => !stands(words))).toEqual([]));

  test.each(FOREIGN_LANGUAGES)(
    'says of %s once what may be typed, and leaves terms to the glossary',
    (code) => {
      const terms = new Set(
        [...edition.glossary.values()].flatMap(({term}) =>
          readTerm(term[code], code).names.map(normalisePhrase),
        ),
      );
      for (const record of foreignWords) {
        expect(repeated(record[code])).toEqual([]);
        expect(record[code].filter((words) => terms.has(normalisePhrase(words)))).toEqual([]);
      }
    },
  );

  test('takes nothing for foreign that practitioners type in English', () => {
    const english = new Set(synonyms.flatMap(({word, forms}) => [word, ...forms].map(normalisePhrase)));
    const typed = foreignWords.flatMap((record) => FOREIGN_LANGUAGES.flatMap((code) => record[code]));
    expect(typed.filter((words) => english.has(normalisePhrase(words)))).toEqual([]);
  });
});

describe('docs/practice/', () => {
  const records = [...edition.cases.values()].map(({record}) => record);

  test('leaves no case alone: each stands under a topic of the list', () =>
    expect(
      records.filter(({topics}) => !topics.some((id) => edition.topics.has(id))).map(({id}) => id),
    ).toEqual([]));

  test('leaves no case alone: each leads to another one, and says why', () => {
    const {byId} = collectionOf(edition);
    const orphans = records.filter(({id}) => !relationsOf(id, byId).some(({why}) => why !== undefined));
    expect(orphans.map(({id}) => id)).toEqual([]);
  });

  test('says of every relation why a reader should follow it, at both ends', () => {
    const {byId} = collectionOf(edition);
    const typed = records.flatMap(({id, related}) =>
      related.filter(({why}) => why === undefined).map((other) => `${id}: ${other.id}`),
    );
    const shown = records.flatMap(({id}) =>
      relationsOf(id, byId)
        .filter(({why}) => why === undefined)
        .map((other) => `on the page of ${id}: ${other.id}`),
    );
    expect([...typed, ...shown]).toEqual([]);
  });

  test('takes no address of a case from such a site either', () => {
    const addresses = [...edition.cases.values()].flatMap(({file, record}) =>
      [
        record.url,
        ...record.laterHistory.map(({url}) => url),
        ...Object.values(record.verification).flatMap((item) =>
          typeof item === 'string' || Array.isArray(item) ? [] : (item.against ?? []),
        ),
        ...record.verification.pinpoints.flatMap(({against}) => against),
      ]
        .filter((text): text is string => text !== undefined && /^https?:/.test(text))
        .map((url) => ({file, url})),
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter(({url}) => isPassedOn(url)).map(({file, url}) => `${file}: ${url}`)).toEqual([]);
  });
});

describe('data/source-ids.yaml', () => {
  const shortIds = parse(readFileSync(join(ROOT, 'data/source-ids.yaml'), 'utf8')) as Record<string, unknown>;

  test('gives a list for every short id of the research', () => {
    expect(Object.keys(shortIds).length).toBeGreaterThan(100);
    expect(Object.entries(shortIds).filter(([, keys]) => !Array.isArray(keys))).toEqual([]);
  });

  test('leads only to sources, to published cases and to cases still to come', () => {
    const planned = new Set(PLANNED);
    const unknown = Object.entries(shortIds as Record<string, readonly string[]>).flatMap(([shortId, keys]) =>
      keys
        .filter((key) => !edition.sources.has(key) && !edition.cases.has(key) && !planned.has(key))
        .map((key) => `${shortId}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('data/planned-cases.yaml', () => {
  test('is sorted and names each case once', () => expect(PLANNED).toEqual([...new Set(PLANNED)].sort()));

  test('says of each case in a sentence why it is left out', () =>
    expect(portal.plannedCases.filter(({reason}) => !/^[A-Z].{8,}\.$/.test(reason))).toEqual([]));

  test('names no case that is published already', () =>
    expect(PLANNED.filter((id) => edition.cases.has(id))).toEqual([]));
});

describe('names in data/', () => {
  test('mean one thing: no key of a source is the id of a case', () => {
    const ids = [...edition.cases.keys(), ...PLANNED];
    expect(ids.filter((id) => edition.sources.has(id))).toEqual([]);
  });

  test('leave “practice” to the advice that has no source', () =>
    expect([...edition.sources.keys(), ...edition.cases.keys()]).not.toContain(PRACTICE_KEY));
});

/** Values that stand in the list more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
