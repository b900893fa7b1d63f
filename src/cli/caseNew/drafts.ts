/** Answers as far as they were given, kept so that an interview that was stopped can be taken up again. */
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {readAnswers, type Answers} from './answers';

/** Below the root of the repository; git ignores it. */
export const DRAFTS = '.case-new';

/** The answers of one interview on disk; named by the id of the case, before that by the time it began. */
export class Draft {
  readonly #siteDir: string;
  #name: string;

  constructor(siteDir: string, name: string) {
    this.#siteDir = siteDir;
    this.#name = name;
  }

  /** From the root of the repository. */
  get file(): string {
    return `${DRAFTS}/${this.#name}.json`;
  }

  /** Written beside and renamed: a full disk or a kill leaves the answers that were there. */
  save(answers: Answers): void {
    const before = this.file;
    if (answers.id !== undefined && /^[a-z0-9-]+$/.test(answers.id)) this.#name = answers.id;
    const path = join(this.#siteDir, this.file);
    mkdirSync(join(this.#siteDir, DRAFTS), {recursive: true});
    writeFileSync(`${path}.new`, `${JSON.stringify(answers, null, 2)}\n`);
    renameSync(`${path}.new`, path);
    if (before !== this.file) rmSync(join(this.#siteDir, before), {force: true});
  }

  read(): Answers {
    return readAnswers(readFileSync(join(this.#siteDir, this.file), 'utf8'), this.file);
  }

  remove(): void {
    rmSync(join(this.#siteDir, this.file), {force: true});
    if (listDrafts(this.#siteDir).length === 0)
      rmSync(join(this.#siteDir, DRAFTS), {recursive: true, force: true});
  }
}

/** Names of the answers that were left, in alphabetical order. */
export function listDrafts(siteDir: string): string[] {
  const folder = join(siteDir, DRAFTS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
