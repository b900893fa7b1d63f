/** What a withdrawal changes in the texts and lists of a portal. Nothing is written here. */
import {tooShortName} from '../../cases/caseNames';
import {findCitations} from '../../citations/citation';
import {seriesOf} from '../pageFile';
import {publicationOfPath} from '../../publications/publication';
import {WITHDRAWN} from '../../publications/paragraph';
import {WITHDRAWN_FILE, type Withdrawal} from '../../publications/withdrawal';
import {splitFrontMatter} from '../frontMatter';
import {RESTATEMENT_FILE} from '../restatementFile';
import {unitLines} from '../restate';
import {parseYaml, splitRecords} from '../yamlFile';
import {editYaml, rewriteComments, type YamlEdit} from './editYaml';
import {mentionsOf, type Mentions} from './mentions';
import {logEntry, type CaseTarget, type ParagraphTarget, type Target} from './target';

/** What becomes of files, by path from the root of the repository. */
export interface TextChanges {
  readonly files: ReadonlyMap<string, string>;
  readonly removes: readonly string[];
}

const LOG_HEAD = `# What was taken out of the portal for good, made by npm run withdraw. No reason and no name beyond the id.
#
#   id          the case or the paragraph; never used again
#   on          the day
#   editions    the editions that had it
#   paragraphs  of a case: the highest number of its note, so that each old address says that it was withdrawn
`;

const SYNONYMS_FILE = 'data/synonyms.yaml';

/** What the list of changes since the law of an earlier edition says where the case stood as a reason. */
const WITHDRAWN_CHANGE = `  - id: withdrawn
    what: "A source was withdrawn from this portal."
`;

/**
 * The texts without what is taken out: its file or its text, all that cites or names it, and what the lists say of
 * it; with a line in the log. The ledger and the corrigenda that follow are made by `settleLedger`.
 *
 * @param texts Markdown and YAML of docs, versioned_docs, blog and data, by path.
 * @param paths Other files there: what has the id of the case in its name goes too.
 * @param on The day, like `2026-11-30`.
 */
export function planTexts(
  texts: ReadonlyMap<string, string>,
  paths: readonly string[],
  target: Target,
  on: string,
): TextChanges {
  const files = new Map<string, string>();
  const put = (path: string, text: string): void => {
    if (text !== texts.get(path)) files.set(path, text);
  };
  const edit = target.kind === 'case' ? editorOfCase(target) : editorOfParagraph(target);
  const removes =
    target.kind === 'case' ? [...target.files, ...paths.filter((path) => isNamedAfter(path, target.id))] : [];
  for (const [path, text] of texts) {
    if (!removes.includes(path)) put(path, edit(path, text));
  }
  const synonyms = files.get(SYNONYMS_FILE) ?? texts.get(SYNONYMS_FILE);
  if (synonyms !== undefined) put(SYNONYMS_FILE, withoutUnusedSynonyms(synonyms, texts, {files, removes}));
  const changes = files.get(RESTATEMENT_FILE);
  if (changes !== undefined) put(RESTATEMENT_FILE, withUsedChanges(changes));
  const log = texts.get(WITHDRAWN_FILE) ?? LOG_HEAD;
  put(WITHDRAWN_FILE, log.replace(/^\[\]\n/m, '') + recordText(logEntry(target, on)));
  return {files, removes};
}

function recordText({id, on, editions, paragraphs}: Withdrawal): string {
  const note = paragraphs === undefined ? '' : `  paragraphs: ${paragraphs}\n`;
  return `- id: ${id}\n  on: "${on}"\n  editions: [${editions.join(', ')}]\n${note}`;
}

function isNamedAfter(path: string, id: string): boolean {
  return path.split('/').at(-1)!.startsWith(`${id}.`);
}

type Editor = (path: string, text: string) => string;

function editorOfCase(target: CaseTarget): Editor {
  const {id, records, others, paragraphs} = target;
  const found = records.map((record) => mentionsOf(record, others));
  const mentions: Mentions = {
    isIn: (text) => found.some(({isIn}) => isIn(text)),
    isNamedBy: (words) => found.some(({isNamedBy}) => isNamedBy(words)),
    remove: (text) => found.reduce((now, {remove}) => remove(now), text),
  };
  const isGone = (value: unknown): boolean =>
    typeof value === 'string' &&
    (value === id || value === `JP-${id}` || paragraphs.has(value) || value.endsWith(`/${id}.md`));
  return editor({id, isGone, mentions});
}

function editorOfParagraph({id, label, files}: ParagraphTarget): Editor {
  const isGone = (value: unknown): boolean => value === id;
  const moved = `[moved to ${label}]`;
  const mentions: Mentions = {
    isIn: (text) => text.includes(moved.replace(' ', '\u00a0')) || text.includes(moved),
    isNamedBy: () => false,
    remove: (text) => text.replaceAll(moved, WITHDRAWN).replaceAll(moved.replace(' ', '\u00a0'), WITHDRAWN),
  };
  const edit = editor({id, isGone, mentions});
  return (path, text) => edit(path, files.includes(path) ? withoutParagraph(path, text, id) : text);
}

/** What is gone, is named, and is called by its id. */
interface Gone {
  readonly id: string;
  readonly isGone: (value: unknown) => boolean;
  readonly mentions: Mentions;
}

function editor({id, isGone, mentions}: Gone): Editor {
  const yaml = yamlEdit(isGone, mentions);
  return (path, text) => {
    if (!text.includes(id) && !mentions.isIn(text) && path !== SYNONYMS_FILE) return text;
    if (path === RESTATEMENT_FILE) return editChanges(text, yaml);
    if (!path.endsWith('.md'))
      return editRecords(text, yaml, (record) => record.includes(id) || mentions.isNamedBy(record));
    const head = /^\ufeff?---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
    if (!head) return mentions.remove(text);
    const [whole, front = ''] = head;
    const at = whole.indexOf(front);
    return (
      whole.slice(0, at) +
      editYaml(front, yaml) +
      whole.slice(at + front.length) +
      mentions.remove(text.slice(whole.length))
    );
  };
}

/** Lists of what readers type and of what the texts say. */
function isOfWords(path: readonly string[]): boolean {
  return path.at(-1) === 'texts' || path.at(-1) === 'forms';
}

function yamlEdit(isGone: (value: unknown) => boolean, mentions: Mentions): YamlEdit {
  return {
    drops(item, path) {
      if (path.at(-1) === 'because') return false;
      if (typeof item === 'string') return isGone(item) || (isOfWords(path) && mentions.isNamedBy(item));
      if (typeof item !== 'object' || item === null) return false;
      const {id, at, absent, locators, heading, word, texts} = item as Record<string, unknown>;
      return (
        isGone(id) ||
        (isGone(at) && absent !== true) ||
        (Array.isArray(locators) && locators.every(isGone)) ||
        (Array.isArray(texts) && texts.every((words) => mentions.isNamedBy(String(words)))) ||
        [heading, word].some((words) => typeof words === 'string' && mentions.isNamedBy(words))
      );
    },
    // An address that holds a number of the case would be none any more.
    dropsField: (key, value) =>
      mentions.isIn(key) || (key === 'url' && typeof value === 'string' && mentions.isIn(value)),
    rewrite: (text, path) =>
      path.at(-1) === 'because' ? (isGone(text) ? 'withdrawn' : text) : mentions.remove(text),
  };
}

/** A list of hundreds of records takes long to read: those that do not name what goes are left as they are. */
function editRecords(text: string, edit: YamlEdit, isNamed: (record: string) => boolean): string {
  const [head = '', ...records] = splitRecords(text);
  if (records.length === 0 || /^[^#\s]/m.test(head)) return editYaml(text, edit);
  const left = records.map((record) =>
    isNamed(record) ? editYaml(record, edit).replace(/^\[\]\n/, '') : record,
  );
  const isEmpty = left.every((record) => !record.startsWith('- '));
  return rewriteComments(head, edit.rewrite) + (isEmpty ? '[]\n' : '') + left.join('');
}

function editChanges(text: string, edit: YamlEdit): string {
  const edited = editYaml(text, edit);
  const needsReason = /\bbecause:.*\bwithdrawn\b/.test(edited.replace(/"/g, ''));
  return needsReason && !/^ {2}- id: withdrawn$/m.test(edited)
    ? edited.replace(/^changes:\n/m, `changes:\n${WITHDRAWN_CHANGE}`)
    : edited;
}

/** The list without changes that explain no difference any more. */
function withUsedChanges(text: string): string {
  const value = parseYaml(text, RESTATEMENT_FILE).value?.value as
    {differences?: {because?: string[]}[]} | undefined;
  const used = new Set((value?.differences ?? []).flatMap(({because = []}) => because));
  return editYaml(text, {
    drops: (item, path) => path.join() === 'changes' && !used.has((item as {id: string}).id),
    dropsField: () => false,
    rewrite: (words) => words,
  });
}

/** Synonyms lead to words of the texts; those that stood nowhere else lead nowhere now. */
function withoutUnusedSynonyms(
  list: string,
  before: ReadonlyMap<string, string>,
  {files, removes}: TextChanges,
): string {
  const plain = (text: string): string =>
    ` ${text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  const pages = [...before.keys()].filter(
    (path) => path.startsWith('docs/') || path === 'data/glossary.yaml',
  );
  const lost = pages
    .filter((path) => files.has(path) || removes.includes(path))
    .map((path) => plain(before.get(path)!));
  const left = new Map<string, string>();
  const hasWords = (path: string, words: string): boolean => {
    if (!left.has(path))
      left.set(path, removes.includes(path) ? '' : plain(files.get(path) ?? before.get(path)!));
    return left.get(path)!.includes(words);
  };
  const isUnused = (words: unknown): boolean => {
    const typed = plain(String(words));
    return lost.some((text) => text.includes(typed)) && !pages.some((path) => hasWords(path, typed));
  };
  return editYaml(list, {
    drops: (item, path) =>
      path.at(-1) === 'texts'
        ? isUnused(item)
        : Array.isArray((item as {texts?: unknown}).texts) &&
          (item as {texts: unknown[]}).texts.every(isUnused),
    dropsField: () => false,
    rewrite: (words) => words,
  });
}

function withoutParagraph(path: string, source: string, id: string): string {
  const pathInEdition = path.replace(/^(?:docs|versioned_docs\/version-\d+)\//, '');
  const {frontMatter} = splitFrontMatter(source, path).value ?? {};
  const unit = unitLines({file: path, pathInEdition, source, ...(frontMatter && {frontMatter})}).find(
    (other) => other.id === id,
  );
  if (!unit || !publicationOfPath(pathInEdition)) return source;
  const lines = source.split('\n');
  const series = seriesOf(pathInEdition, (frontMatter?.value ?? {}) as Record<string, unknown>);
  const number =
    series?.kind === 'case' ? `[${id.slice(`JP-${series.caseId}-`.length)}]` : id.slice(id.indexOf('-') + 1);
  lines.splice(unit.first - 1, unit.last - unit.first + 1, `${number} ${WITHDRAWN}`);
  return lines.join('\n');
}

/** Places where a name too short to be replaced may stand: an editor looks at them. */
export function placesOfShortName(
  texts: ReadonlyMap<string, string>,
  target: Target,
): {name: string; places: string[]} | undefined {
  const name = target.kind === 'case' ? tooShortName(target.records[0]!) : undefined;
  if (name === undefined) return undefined;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.()]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
  const places = [...texts].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])),
  );
  return {name, places};
}

/** Whether a text still cites something that can be asked for. */
export function hasSource(text: string): boolean {
  return findCitations(text).some((span) => span.text !== '[@withdrawn]');
}
