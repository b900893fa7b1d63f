/** The words that the editors answer for, in every text of the edition in force. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Portal} from '../content/portal';
import {blankAll, formFinder, type FoundForm, type Wording} from '../publications/wording';

/** A file in which all but the editors’ own words is blank, so that offsets and lines are those of the file. */
export interface Prose {
  readonly file: string;
  readonly text: string;
}

/** Lists whose records say something in sentences to readers. */
const RECORD_FILES = ['data/glossary.yaml', 'data/rules.yaml', 'data/subject-index.yaml'];

/** What is not the editors’ wording: quotations, citations up to their note, addresses, fixed ids. */
const NOT_OURS: readonly RegExp[] = [
  /“[^”\n]*(?:\n[^”\n]+)*”/g,
  /‘[^’\n]*’/g,
  /\[@[^\];]*(?:;\s*[CEK]\b)?/g,
  /\]\([^)\s]*\)/g,
  /\{#[^}\n]*\}/g,
  /\bhttps?:\/\/[^\s<>"”)]+/g,
];

/** Values of front matter and of records that are sentences; others are names, ids and dates. */
const SENTENCE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'definition',
  'text',
  'why',
  'back',
  'method',
  'leftOut',
  'note',
  'says',
  'heading',
]);

/**
 * Pages of the edition in force, news, glossary, rules of law and subject index. Earlier editions stay as they were published, whatever
 * words have come to be avoided since.
 */
export function currentProse(portal: Portal, siteDir: string): readonly Prose[] {
  const known = proses.get(portal);
  if (known) return known;
  const prose = readProse(portal, siteDir);
  proses.set(portal, prose);
  return prose;
}

const proses = new WeakMap<Portal, readonly Prose[]>();

function readProse({editions, news, part}: Portal, siteDir: string): Prose[] {
  const pages = editions
    .filter(({isCurrent}) => isCurrent)
    .flatMap(({cases, chapters, otherPages}) => [...cases.values(), ...chapters, ...otherPages]);
  return [
    ...[...pages, ...news].map(({file, source}) => ({file, text: pageProse(source)})),
    ...(part ? [] : RECORD_FILES)
      .filter((file) => existsSync(join(siteDir, file)))
      .map((file) => ({
        file,
        text: blankNotOurs(recordProse(readFileSync(join(siteDir, file), 'utf8'))),
      })),
  ];
}

/** A form that a text has, with the text. */
export interface FoundInProse extends FoundForm {
  readonly prose: Prose;
}

const found = new WeakMap<Portal, readonly FoundInProse[]>();

/**
 * Every form of the lists of words that a text has: banned terms, spellings, and other names for terms of the glossary.
 * All lists are looked for at once, since cutting the texts into words takes longer than knowing the words.
 */
export function wordingsInProse(portal: Portal, siteDir: string): readonly FoundInProse[] {
  const known = found.get(portal);
  if (known) return known;
  const find = formFinder([...portal.bannedTerms, ...portal.spellings, ...avoidedNames(portal)]);
  const all = currentProse(portal, siteDir).flatMap((prose) =>
    find(prose.text).map((form): FoundInProse => ({...form, prose})),
  );
  found.set(portal, all);
  return all;
}

const avoided = new WeakMap<Portal, readonly Wording[]>();

/** Names for terms that the glossary does not give them, with the one that it gives. */
export function avoidedNames(portal: Portal): readonly Wording[] {
  const known = avoided.get(portal);
  if (known) return known;
  const terms = [...(portal.editions.find(({isCurrent}) => isCurrent)?.glossary.values() ?? [])];
  const names = terms.flatMap(({term, avoid = []}): Wording[] =>
    avoid.length === 0 ? [] : [{forms: avoid, use: term.en, except: []}],
  );
  avoided.set(portal, names);
  return names;
}

/** The line on which an offset lies, counted from 1. */
export function lineAt({text}: Prose, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The prose of a page, with what its front matter says in sentences. */
export function pageProse(source: string): string {
  const frontMatter = /^\ufeff?---\r?\n[\s\S]*?\n---(?=\r?\n|$)/.exec(source)?.[0] ?? '';
  return blankNotOurs(recordProse(frontMatter) + source.slice(frontMatter.length));
}

/** Blanks all of YAML but the values that are sentences; a value may run over several lines. */
export function recordProse(yaml: string): string {
  let isSentence = false;
  return yaml
    .split('\n')
    .map((line) => {
      const [typed = '', key] = /^\s*(?:- )?\s*([\w-]+):(?=\s|$)/.exec(line) ?? [];
      if (key !== undefined) isSentence = SENTENCE_KEYS.has(key);
      else if (/^(?:---|\s*- |\s*#|\s*$)/.test(line)) isSentence = false;
      return isSentence ? ' '.repeat(typed.length) + line.slice(typed.length) : ' '.repeat(line.length);
    })
    .join('\n');
}

function blankNotOurs(text: string): string {
  return NOT_OURS.reduce(blankAll, text);
}
