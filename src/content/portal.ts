/** The whole content of the portal, read once: editions, vocabularies, sources, cases, chapters. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

import {caseSchema, type CaseRecord} from '../cases/schema';
import {
  courtSchema,
  exploitationSchema,
  outcomeSchema,
  provisionSchema,
  topicSchema,
  type Court,
  type Exploitation,
  type Outcome,
  type Provision,
  type Topic,
} from '../cases/vocabularies';
import {legalRuleSchema, type LegalRule} from '../citations/legalRule';
import {sourceSchema, type Source} from '../citations/source';
import {corrigendumSchema, type Corrigendum} from '../publications/corrigendum';
import {currentEdition, editionSchema, type Edition} from '../publications/edition';
import {publicationOfPath, type PublicationCode} from '../publications/publication';
import {foreignWordSchema, type ForeignWord} from '../publications/foreignWord';
import {glossaryTermSchema, type GlossaryTerm} from '../publications/glossary';
import type {Problem} from '../publications/problem';
import type {Restatement} from '../publications/restatement';
import {subjectHeadingSchema, type SubjectHeading} from '../publications/subjectIndex';
import {synonymSchema, type Synonym} from '../publications/synonym';
import {WITHDRAWN_FILE, withdrawalSchema, type Withdrawal} from '../publications/withdrawal';
import {wordingSchema, type Wording} from '../publications/wording';
import {splitFrontMatter} from './frontMatter';
import {chapterSchema, hasText, readPage, seriesOf, type ChapterRecord, type PageReading} from './pageFile';
import {idOfFile, isCaseFile, type Part} from './part';
import {ledgerLines, readLedgerText, recordedIds, type LedgerLine} from './ledgerText';
import {pathFromRoot} from './pathFromRoot';
import {newsSchema, type NewsFile} from './newsFile';
import type {ReadAhead} from './readAhead';
import {readRestatement} from './restatementFile';
import {today} from './today';
import {parseYaml, readBySchema, type YamlText} from './yamlFile';

/** A file of the publications. */
interface PublicationFile extends PageReading {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Path below the edition's folder, with `/`: `guidelines/11-free-account.md`. */
  readonly pathInEdition: string;
  /** The text as it stands in the file. */
  readonly source: string;
  readonly frontMatter: YamlText;
}

export interface CaseFile extends PublicationFile {
  readonly record: CaseRecord;
}

export interface ChapterFile extends PublicationFile {
  readonly code: PublicationCode;
  readonly record: ChapterRecord;
}

/** A page with neither case nor chapter in it. */
export interface OtherPage extends PageReading {
  readonly file: string;
  readonly pathInEdition: string;
  readonly source: string;
  readonly frontMatter?: undefined;
}

/** Records that texts lean on. Frozen with an edition when the next one is cut. */
export interface Vocabularies {
  readonly sources: ReadonlyMap<string, Source>;
  readonly courts: ReadonlyMap<string, Court>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly provisions: ReadonlyMap<string, Provision>;
  readonly exploitation: ReadonlyMap<string, Exploitation>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly glossary: ReadonlyMap<string, GlossaryTerm>;
  /** In the order in which readers see them. */
  readonly rules: ReadonlyMap<string, LegalRule>;
}

/** Names of the lists in `data/` that are frozen with an edition. */
export const FROZEN_LISTS = [
  'sources',
  'courts',
  'topics',
  'provisions',
  'exploitation',
  'outcomes',
  'glossary',
  'rules',
] as const satisfies readonly (keyof Vocabularies)[];

const plannedCaseSchema = z.strictObject({
  id: z.string({error: 'expected the id of a case'}),
  reason: z.string({error: 'expected why the case is left out'}).trim().min(1),
});
export type PlannedCase = z.infer<typeof plannedCaseSchema>;

/** One edition with all that it holds. */
export interface EditionContent extends Vocabularies {
  readonly edition: Edition;
  readonly isCurrent: boolean;
  /** Folder of its pages from the root of the repository: `docs` or `versioned_docs/version-1`. */
  readonly folder: string;
  /** Folder of its records: `data`, or `data/editions/1` for an edition whose records are frozen. */
  readonly dataFolder: string;
  /** By id. */
  readonly cases: ReadonlyMap<string, CaseFile>;
  /** Ids of all its cases, also of those that were not read. */
  readonly caseIds: ReadonlySet<string>;
  /** By publication, then chapter. */
  readonly chapters: readonly ChapterFile[];
  /** Ids of the paragraphs and rows of its chapters that have a text, also of those that were not read. */
  readonly paragraphIds: ReadonlySet<string>;
  /** Pages with neither case nor chapter in them. */
  readonly otherPages: readonly OtherPage[];
}

export interface Portal {
  /** The day on which it is read, like `2026-11-30`: cases may be kept back until a later one. */
  readonly today: string;
  /** Newest first. */
  readonly editions: readonly EditionContent[];
  /** Cases that are researched and not published; relations may name them. */
  readonly plannedCases: readonly PlannedCase[];
  readonly corrigenda: readonly Corrigendum[];
  /** Words that practitioners type for what the texts call otherwise. */
  readonly synonyms: readonly Synonym[];
  /** Everyday words of other languages, with what the texts call them. */
  readonly foreignWords: readonly ForeignWord[];
  /** What readers look up in the texts, in their words; of one an earlier edition holds what it has. */
  readonly subjectIndex: readonly SubjectHeading[];
  /** Words that the texts do not use of people and of what was done to them. */
  readonly bannedTerms: readonly Wording[];
  /** American spellings. */
  readonly spellings: readonly Wording[];
  /** What was taken out for good, in the order in which it was. */
  readonly withdrawn: readonly Withdrawal[];
  readonly news: readonly NewsFile[];
  /** What an earlier edition is made of; absent where none restates a later one. */
  readonly restatement?: Restatement;
  /** What could not be read, and all that is wrong with the form of what could. */
  readonly problems: readonly Problem[];
  /** Which pages were read, where not all were. */
  readonly part?: Part;
  /** The ledger that tells of the other pages, as text: ten megabytes for 10,000 cases, not to be read twice. */
  readonly ledgerText?: string;
}

/**
 * Reads the content of a portal.
 *
 * @param siteDir Root of the repository.
 * @param part Reads these pages only, and of the records those that pages are held against.
 * @param day The day that decides which cases are kept back.
 * @param ahead Pages that were read before, by their files.
 * @returns What could be read, and every problem. Files that cannot be read are missing from the maps.
 */
export function readPortal(
  siteDir: string,
  {
    part,
    day = today(),
    ahead = new Map(),
  }: {
    readonly part?: Part | undefined;
    readonly day?: string;
    readonly ahead?: ReadonlyMap<string, ReadAhead>;
  } = {},
): Portal {
  const problems: Problem[] = [];
  const editions = readList(siteDir, 'data/editions.yaml', editionSchema, problems);
  const plannedCases = readList(siteDir, 'data/planned-cases.yaml', plannedCaseSchema, problems);
  const corrigenda = readList(siteDir, 'data/corrigenda.yaml', corrigendumSchema, problems);
  // What is looked up in pages, not by them, is for those who read the whole.
  const synonyms = part ? [] : readList(siteDir, 'data/synonyms.yaml', synonymSchema, problems);
  const foreignWords = part ? [] : readList(siteDir, 'data/foreign-words.yaml', foreignWordSchema, problems);
  const subjectIndex = part
    ? []
    : readList(siteDir, 'data/subject-index.yaml', subjectHeadingSchema, problems);
  const bannedTerms = readList(siteDir, 'data/banned-terms.yaml', wordingSchema, problems);
  const spellings = readList(siteDir, 'data/spelling.yaml', wordingSchema, problems);
  const withdrawn = readWithdrawals(siteDir, problems);
  const news = readNews(siteDir, problems, part);
  const changes = readRestatement(siteDir);
  problems.push(...(changes?.problems ?? []));
  const ledgerText = part && readLedgerText(siteDir);
  const common = {
    today: day,
    plannedCases,
    corrigenda,
    synonyms,
    foreignWords,
    subjectIndex,
    bannedTerms,
    spellings,
    withdrawn,
    news,
    ...(changes?.value && {restatement: changes.value}),
    problems,
    ...(part && {part}),
    ...(ledgerText !== undefined && {ledgerText}),
  };
  if (editions.length === 0) return {editions: [], ...common};
  const chosen = part && {
    part,
    chapterLines: ledgerLines(ledgerText ?? '', (id) => !id.startsWith('JP-')),
  };
  const current = currentEdition(editions);
  const contents = [...editions]
    .sort((a, b) => b.number - a.number)
    .map((edition) =>
      readEdition(siteDir, edition, {isCurrent: edition === current, problems, chosen, ahead}),
    );
  return {editions: contents, ...common};
}

/** The edition a file belongs to, by its path; undefined for files outside all editions. */
export function editionOfFile(portal: Portal, file: string): EditionContent | undefined {
  return portal.editions.find(({folder}) => file.startsWith(`${folder}/`));
}

function readEdition(
  siteDir: string,
  edition: Edition,
  {
    isCurrent,
    problems,
    chosen,
    ahead,
  }: {
    readonly isCurrent: boolean;
    readonly problems: Problem[];
    readonly chosen: {readonly part: Part; readonly chapterLines: readonly LedgerLine[]} | undefined;
    readonly ahead: ReadonlyMap<string, ReadAhead>;
  },
): EditionContent {
  const part = chosen?.part;
  const folder = isCurrent ? 'docs' : `versioned_docs/version-${edition.number}`;
  const frozen = `data/editions/${edition.number}`;
  const data = !isCurrent && existsSync(join(siteDir, frozen)) ? frozen : 'data';
  const cases = new Map<string, CaseFile>();
  const chapters: ChapterFile[] = [];
  const otherPages: OtherPage[] = [];
  // Of an edition no page of which is read, nobody asks what its pages lean on.
  const list = <T>(name: string, schema: z.ZodType<T>): T[] =>
    part && cases.size + chapters.length + otherPages.length === 0
      ? []
      : readList(siteDir, `${data}/${name}.yaml`, schema, problems);
  const files = listPages(siteDir, folder, part);

  for (const file of files) {
    if (part && !part.files.has(file)) continue;
    const pathInEdition = file.slice(folder.length + 1);
    const known = ahead.get(file);
    const source = known?.source ?? part?.texts.get(file) ?? readFileSync(join(siteDir, file), 'utf8');
    const publication = publicationOfPath(pathInEdition);
    if (!publication || /(?:^|\/)index\.md$/.test(pathInEdition)) {
      otherPages.push({file, pathInEdition, source, ...readPage(source, {file, series: undefined})});
      continue;
    }
    const split = splitFrontMatter(source, file, known);
    if (split.problems) {
      problems.push(...split.problems);
      continue;
    }
    const {frontMatter} = split.value;
    const series = seriesOf(pathInEdition, (frontMatter.value ?? {}) as Record<string, unknown>);
    const page = known?.page ?? readPage(source, {file, series});
    const common = {file, pathInEdition, source, frontMatter, ...page};
    if (publication.unit === 'case') {
      const record = readBySchema(caseSchema, frontMatter, file, 'case-form');
      const first = record.value && cases.get(record.value.id);
      if (record.problems) problems.push(...record.problems);
      else if (first) problems.push(duplicateId(first.record.id, first.file, file, frontMatter));
      else cases.set(record.value.id, {...common, record: record.value});
    } else {
      const record = readBySchema(chapterSchema, frontMatter, file, 'chapter-form');
      const first = chapters.find(
        ({code, record: other}) => code === publication.code && other.chapter === record.value?.chapter,
      );
      if (record.problems) problems.push(...record.problems);
      else if (first) problems.push(duplicateChapter(record.value.chapter, first.file, file, frontMatter));
      else chapters.push({...common, code: publication.code, record: record.value});
    }
  }
  // An edition that was frozen before there were rules of law has none.
  const hasRules = !part && (isCurrent || existsSync(join(siteDir, `${data}/rules.yaml`)));
  const rules = hasRules ? list('rules', legalRuleSchema) : [];
  return {
    edition,
    isCurrent,
    folder,
    dataFolder: data,
    sources: byKey(list('sources', sourceSchema), ({key}) => key, `${data}/sources.yaml`, problems),
    courts: byKey(list('courts', courtSchema), ({code}) => code, `${data}/courts.yaml`, problems),
    topics: byKey(list('topics', topicSchema), ({id}) => id, `${data}/topics.yaml`, problems),
    provisions: byKey(list('provisions', provisionSchema), ({id}) => id, `${data}/provisions.yaml`, problems),
    exploitation: byKey(
      list('exploitation', exploitationSchema),
      ({id}) => id,
      `${data}/exploitation.yaml`,
      problems,
    ),
    outcomes: byKey(list('outcomes', outcomeSchema), ({id}) => id, `${data}/outcomes.yaml`, problems),
    glossary: byKey(list('glossary', glossaryTermSchema), ({id}) => id, `${data}/glossary.yaml`, problems),
    rules: byKey(rules, ({id}) => id, `${data}/rules.yaml`, problems),
    cases,
    caseIds: new Set([...cases.keys(), ...(part ? files.filter(isCaseFile).map(idOfFile) : [])]),
    paragraphIds: chosen
      ? recordedIds(chosen.chapterLines, edition.number)
      : new Set(chapters.flatMap(({units}) => units.filter(hasText).map(({id}) => id))),
    chapters: chapters.sort((a, b) =>
      a.code === b.code ? a.record.chapter - b.record.chapter : a.code < b.code ? -1 : 1,
    ),
    otherPages,
  };
}

/** A portal from which nothing was ever taken out has no such list. */
function readWithdrawals(siteDir: string, problems: Problem[]): Withdrawal[] {
  return existsSync(join(siteDir, WITHDRAWN_FILE))
    ? readList(siteDir, WITHDRAWN_FILE, withdrawalSchema, problems)
    : [];
}

function readNews(siteDir: string, problems: Problem[], part: Part | undefined): NewsFile[] {
  return listPages(siteDir, 'blog', part).flatMap((file) => {
    if (part && !part.files.has(file)) return [];
    const source = part?.texts.get(file) ?? readFileSync(join(siteDir, file), 'utf8');
    const split = splitFrontMatter(source, file);
    const record = split.value && readBySchema(newsSchema, split.value.frontMatter, file, 'news-form');
    problems.push(...(split.problems ?? record?.problems ?? []));
    return split.value && record?.value
      ? [
          {
            file,
            source,
            frontMatter: split.value.frontMatter,
            record: record.value,
            ...readPage(source, {file, series: undefined}),
          },
        ]
      : [];
  });
}

function duplicateId(id: string, first: string, file: string, yaml: YamlText): Problem {
  return {
    file,
    line: yaml.lineOf(['id']),
    rule: 'case-duplicate',
    message: `id is “${id}”; ${first} has it already.`,
    hint: 'An id names one case for good: give the newer file another.',
    field: 'id',
    match: id,
  };
}

function duplicateChapter(chapter: number, first: string, file: string, yaml: YamlText): Problem {
  return {
    file,
    line: yaml.lineOf(['chapter']),
    rule: 'chapter-duplicate',
    message: `chapter is ${chapter}; ${first} has it already.`,
    hint: 'A number names one chapter for good: give the newer file another.',
    field: 'chapter',
    match: String(chapter),
  };
}

function byKey<T>(
  records: readonly T[],
  keyOf: (record: T) => string,
  file: string,
  problems: Problem[],
): Map<string, T> {
  const map = new Map<string, T>();
  for (const [index, record] of records.entries()) {
    const key = keyOf(record);
    if (map.has(key)) {
      problems.push({
        file,
        line: readFrom.get(records)?.lineOf([index]) ?? 0,
        rule: 'data-duplicate',
        message: `“${key}” stands in the list twice.`,
        hint: 'Keep one record.',
        match: key,
      });
    }
    map.set(key, record);
  }
  return map;
}

function readList<T>(siteDir: string, file: string, schema: z.ZodType<T>, problems: Problem[]): T[] {
  const path = join(siteDir, file);
  if (!existsSync(path)) {
    problems.push({
      file,
      line: 0,
      rule: 'data-missing',
      message: 'File is missing.',
      hint: 'Restore it from git.',
    });
    return [];
  }
  const yaml = parseYaml(readFileSync(path, 'utf8'), file);
  const read = yaml.problems ? yaml : readBySchema(z.array(schema), yaml.value, file, 'data-form');
  if (read.problems) problems.push(...read.problems);
  if (yaml.value && read.value) readFrom.set(read.value, yaml.value);
  return read.value ?? [];
}

/** The text that a list was read from, for the lines of its records. */
const readFrom = new WeakMap<readonly unknown[], YamlText>();

/**
 * Markdown files below a folder, as sorted paths from the root with `/`, with the texts of a part that lie there; those
 * whose name begins with `_` are left out.
 */
function listPages(siteDir: string, folder: string, part: Part | undefined): string[] {
  const root = join(siteDir, folder);
  const there = existsSync(root) ? readdirSync(root, {recursive: true, withFileTypes: true}) : [];
  const files = new Set([
    ...there
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('_'))
      .map((entry) => pathFromRoot(folder, root, entry)),
    ...[...(part?.texts.keys() ?? [])].filter((file) => file.startsWith(`${folder}/`)),
  ]);
  return [...files].sort((a, b) => (a < b ? -1 : 1));
}
