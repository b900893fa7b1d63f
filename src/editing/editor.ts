/** What an editor can do in the form, whoever asks for it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {diffLines} from 'diff';
import {parse} from 'yaml';
import type * as z from 'zod';

import {PART_ROUTES} from '../cases/lists';
import {PARTS, type Part} from '../cases/part';
import {caseSchema, CASE_SECTIONS} from '../cases/schema';
import {newsSchema} from '../content/newsFile';
import {idOfFile} from '../content/part';
import {readPortal} from '../content/portal';
import {PortalError} from '../errors';
import {checkDraft} from '../gate/checkDraft';
import type {Problem} from '../publications/problem';
import {readDraft, writeDraft} from './fileText';
import type {Choice, Choices} from './form/field';
import {makeForm} from './form/makeForm';
import type {ChangedLine, Kind, ListedFile, Looked, Message, Saved, Start, Typed} from './form/messages';
import {EMPTY_NOTE} from './form/note';
import {textAt, withoutEmpty, type RecordValue} from './form/value';
import {readKept, writeKept, type KeptFile} from './keptFile';
import {placeOfLine} from './placeOfLine';
import {previewOf} from './preview';

/** What was asked for cannot be done; the message says why, and nothing was written. */
export class EditingError extends PortalError {
  override readonly name = 'EditingError';
}

interface KindOfFile {
  readonly schema: z.ZodObject;
  readonly hasSections: boolean;
  /** Where a record is kept; undefined while it does not say enough. */
  readonly fileOf: (record: RecordValue) => string | undefined;
  /** A record to begin with. */
  readonly begin: (today: string) => RecordValue;
  /** Keys that make up the name of the file; they stay as they are once it is there. */
  readonly fixed: readonly string[];
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const KINDS: Readonly<Record<Kind, KindOfFile>> = {
  case: {
    schema: caseSchema,
    hasSections: true,
    fileOf: ({id, part}) =>
      isName(id) && PARTS.includes(part as Part) ? `docs/${PART_ROUTES[part as Part]}/${id}.md` : undefined,
    begin: (today) => ({
      published: today,
      anonymisation: {on: today},
      verification: Object.fromEntries(
        ['date', 'docket', 'ecli', 'holding'].map((item) => [item, {state: 'not-confirmed'}]),
      ),
    }),
    fixed: ['id', 'part'],
  },
  news: {
    schema: newsSchema,
    hasSections: false,
    fileOf: (record) => {
      const date = textAt(record, ['date']);
      const name = textAt(record, ['slug']) || nameOf(textAt(record, ['title']));
      return /^\d{4}-\d\d-\d\d$/.test(date) && isName(name) ? `blog/${date}-${name}.md` : undefined;
    },
    begin: (today) => ({date: today}),
    fixed: [],
  },
};

export interface Editor {
  readonly start: () => Start;
  /** @throws {EditingError} No such file, or one that a form cannot show. */
  readonly open: (file: string) => Typed;
  readonly begin: (kind: Kind) => Typed;
  readonly look: (typed: Typed) => Looked;
  /** @throws {EditingError} It may not be kept. @throws {ChangedMeanwhileError} It would write over something newer. */
  readonly save: (typed: Typed) => Saved;
}

/**
 * Opens a repository for editing.
 *
 * @param today The day as `2026-11-30`, with which new records begin.
 */
export function openEditor(siteDir: string, today: string): Editor {
  const files = (): Omit<ListedFile, 'title'>[] => [
    ...listFiles(siteDir, 'docs/practice').map((file) => ({kind: 'case' as const, file})),
    ...listFiles(siteDir, 'blog').map((file) => ({kind: 'news' as const, file})),
  ];

  /** A file of the list, as it stands; nothing else of the machine is read or written. */
  const find = (file: string): {kind: Kind} & KeptFile => {
    const found = files().find((other) => other.file === file);
    const kept = found && readKept(join(siteDir, file));
    if (!found || !kept) {
      throw new EditingError(
        `There is no case or post “${file}”. Choose one from the list; other files are edited in a text editor.`,
      );
    }
    return {kind: found.kind, ...kept};
  };

  const open = (file: string): Typed => {
    const {kind, source, version} = find(file);
    const draft = readDraft(source, file, KINDS[kind].hasSections);
    if (draft.problems) {
      const [first] = draft.problems as [Problem];
      throw new EditingError(
        `${file} cannot be shown in a form. Line ${first.line}: ${first.message} ${first.hint} Mend it in a text editor, then open it again.`,
      );
    }
    return {kind, file, version, ...draft.value};
  };

  /** The file and text that would be written. */
  const prepare = (typed: Typed): {file: string | undefined; before: string; text: string} => {
    const {schema, hasSections, fileOf} = KINDS[typed.kind];
    const kept = typed.file === null ? undefined : find(typed.file);
    return {
      file: typed.file ?? fileOf(withoutEmpty(typed.record)),
      before: kept?.source ?? '',
      text: writeDraft(kept?.source, typed, schema, hasSections),
    };
  };

  const problemsOf = (typed: Typed, text: string, file: string | undefined): Problem[] =>
    checkDraft(siteDir, {file: file ?? PLACELESS[typed.kind], text}).filter(
      ({rule}) => file !== undefined || rule !== 'case-place',
    );

  return {
    start: () => {
      const listed = files().map((each) => ({...each, title: titleOf(siteDir, each.file)}));
      return {
        files: listed,
        forms: {case: makeForm(caseSchema), news: makeForm(newsSchema)},
        choices: choicesOf(listed, siteDir),
        sections: CASE_SECTIONS.map(({heading}) => heading),
      };
    },
    open,
    begin: (kind) => ({
      kind,
      file: null,
      version: null,
      record: KINDS[kind].begin(today),
      body: kind === 'case' ? EMPTY_NOTE : {kind: 'text', text: ''},
    }),
    look: (typed) => {
      const {file, before, text} = prepare(typed);
      const messages = problemsOf(typed, text, file).map((problem) => messageOf(problem, text));
      return {
        file: file ?? null,
        messages,
        changes: changesOf(before, text),
        preview: previewOf(text, file ?? PLACELESS[typed.kind]),
      };
    },
    save: (typed) => {
      const kind = KINDS[typed.kind];
      const {file, text} = prepare(typed);
      if (file === undefined) {
        throw new EditingError(
          typed.kind === 'case'
            ? 'The file has no name yet. Fill in Id (lower-case letters, digits, hyphens) and Part. Nothing was written.'
            : 'The file has no name yet. Fill in Date, and Title or Address name. Nothing was written.',
        );
      }
      if (typed.file !== null) {
        const {record} = open(typed.file);
        const moved = kind.fixed.find((key) => record[key] !== withoutEmpty(typed.record)[key]);
        if (moved !== undefined) {
          throw new EditingError(
            `${moved} is “${textAt(record, [moved])}” and cannot be changed here: it is part of the lasting address. Nothing was written.`,
          );
        }
      }
      const personal = problemsOf(typed, text, file).filter(({rule}) => rule.startsWith('personal-data'));
      if (personal.length > 0) {
        throw new EditingError(
          `Nothing was written: the text holds personal data. ${personal.map(({message, hint}) => `${message} ${hint}`).join(' ')}`,
        );
      }
      return {file, version: writeKept(join(siteDir, file), text, typed.version)};
    },
  };
}

/** Where the rules think that a text without a name lies. */
const PLACELESS: Readonly<Record<Kind, string>> = {
  case: `docs/${PART_ROUTES.offence}/new-case.md`,
  news: 'blog/new-post.md',
};

function isName(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** A title as the end of an address: `The portal opens` is `the-portal-opens`. */
function nameOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function messageOf({field, line, message, hint}: Problem, text: string): Message {
  return {
    place: field ?? placeOfLine(text.replaceAll('\r\n', '\n'), line),
    text: `${message}${hint && ` ${hint}`}`,
  };
}

function changesOf(before: string, after: string): ChangedLine[] {
  return diffLines(before, after).flatMap(({value, added, removed}) =>
    value
      .replace(/\n$/, '')
      .split('\n')
      .map((text): ChangedLine => ({kind: added ? 'added' : removed ? 'removed' : 'same', text})),
  );
}

/** Reads the lists alone: reading all that is published takes seconds, and more with each case. */
function choicesOf(files: readonly ListedFile[], siteDir: string): Choices {
  // Of a part of the portal the lists are read that its pages lean on; one page with nothing on it will do.
  const page = 'docs/index.md';
  const portal = readPortal(siteDir, {
    part: {files: new Set([page]), asked: new Set([page]), texts: new Map([[page, '']])},
  });
  const current = portal.editions.find(({isCurrent}) => isCurrent);
  const named = (records: Iterable<readonly [string, string]> | undefined): Choice[] =>
    [...(records ?? [])]
      .map(([value, label]) => ({value, label}))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const list = <T>(records: ReadonlyMap<string, T> | undefined, label: (record: T) => string): Choice[] =>
    named([...(records ?? [])].map(([id, record]) => [id, label(record)] as const));
  return {
    courts: list(current?.courts, ({name}) => name),
    topics: list(current?.topics, ({name}) => name),
    provisions: list(current?.provisions, ({label}) => label),
    exploitation: list(current?.exploitation, ({name}) => name),
    outcomes: list(current?.outcomes, ({name}) => name),
    cases: named(
      files.filter(({kind}) => kind === 'case').map(({file, title}) => [idOfFile(file), title] as const),
    ),
    authors: named(Object.entries(readNames(siteDir, 'authors.yml')).map(([id, {name}]) => [id, name ?? id])),
    tags: named(Object.entries(readNames(siteDir, 'tags.yml')).map(([id, {label}]) => [id, label ?? id])),
  };
}

function readNames(siteDir: string, name: string): Record<string, {name?: string; label?: string}> {
  return parse(readFileSync(join(siteDir, 'blog', name), 'utf8')) as Record<string, {name?: string}>;
}

/** Markdown files below a folder that a form can show, sorted. */
function listFiles(siteDir: string, folder: string): string[] {
  return readdirSync(join(siteDir, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !/^(?:_|index\.md$)/.test(entry.name))
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The title of a file, also of one whose front matter cannot be read. */
function titleOf(siteDir: string, file: string): string {
  const [, , title = file] =
    /^title: *(["']?)(.+)\1$/m.exec(readFileSync(join(siteDir, file), 'utf8').replaceAll('\r', '')) ?? [];
  return title;
}
