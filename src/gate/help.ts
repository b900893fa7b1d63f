import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The page of help that a rule has. */
export interface RuleHelp {
  readonly rule: string;
  /** What the rule minds, in a few words. */
  readonly title: string;
  /** What it looks for and why, in a paragraph. */
  readonly summary: string;
  /** The whole page, as Markdown. */
  readonly text: string;
}

const FOLDER = join(__dirname, 'help');

/** Reads the page of help of a rule; undefined where it has none. */
export function readHelp(rule: string): RuleHelp | undefined {
  const path = join(FOLDER, `${rule}.md`);
  if (!/^[a-z-]+$/.test(rule) || !existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const [head = '', summary = ''] = text.split(/\n{2,}/);
  return {rule, title: head.replace(/^# /, '').trim(), summary: summary.replace(/\s+/g, ' ').trim(), text};
}

/** Names of all rules that have a page of help, in order. */
export function rulesWithHelp(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}
