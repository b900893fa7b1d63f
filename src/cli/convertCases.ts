/** `npm run cases:convert`: drafts of case notes out of the research dossier; `-- --help` says more. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {parse} from 'yaml';
import * as z from 'zod';

import {PART_ROUTES} from '../cases/lists';
import {caseSchema} from '../cases/schema';
import {
  courtSchema,
  exploitationSchema,
  outcomeSchema,
  provisionSchema,
  topicSchema,
} from '../cases/vocabularies';
import {convertResearchCase} from '../content/research/convert';
import {researchFacts} from '../content/research/facts';
import {formatCaseFile} from '../content/caseText';
import type {ResearchContext, ResearchRecord} from '../content/research/record';
import {PortalError} from '../errors';
import {runCommand, type Command} from './runCommand';

const FACTS_FILE = 'tests/fixtures/research/cases.json';
const EDITORS = 'WESTEROS 2 portal editors';

/** Guideline notes of the dossier, with the publication that their points belong to. */
const GUIDELINE_NOTES = [
  {file: 'hearing-techniques.md', code: 'HT'},
  {file: 'joint-day.md', code: 'JD'},
] as const;

class UsageError extends PortalError {
  override readonly name = 'UsageError';
}

const convertCases: Command = (print) => {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      out: {type: 'string'},
      only: {type: 'string'},
      published: {type: 'string', default: new Date().toISOString().slice(0, 10)},
      facts: {type: 'boolean', default: false},
      force: {type: 'boolean', default: false},
    },
  });
  const [folder] = positionals;
  if (!folder || (!values.out && !values.facts)) {
    throw new UsageError(
      'Say where the research lies and what to write: cases:convert -- <folder> --out docs/practice, or --facts.',
    );
  }
  const records = readRecords(folder);
  if (values.facts) writeFacts(records, print);
  if (!values.out) return 0;

  const chosen = chooseRecords(records, values.only);
  const context = readContext(folder, records, values.published);
  let skipped = 0;
  for (const record of chosen) {
    const draft = convertResearchCase(record, context);
    const checked = caseSchema.safeParse(draft.frontMatter);
    if (!checked.success)
      throw new UsageError(
        `Draft of ${record.id} does not pass the schema: ${z.prettifyError(checked.error)}`,
      );
    const file = join(values.out, basename(PART_ROUTES[draft.frontMatter.part]), `${record.id}.md`);
    if (existsSync(file) && !values.force) {
      console.error(`${file} exists and was left alone; --force overwrites it.`);
      skipped += 1;
      continue;
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, formatCaseFile(draft));
    print([file, ...draft.remarks.map((remark) => `  ${remark}`)].join('\n'));
  }
  return skipped > 0 ? 1 : 0;
};

function readRecords(folder: string): ResearchRecord[] {
  const files = readdirSync(folder)
    .filter((name) => /^cases-.*\.yaml$/.test(name))
    .sort();
  if (files.length === 0)
    throw new UsageError(`${resolve(folder)} holds no cases-*.yaml; name the folder of the research.`);
  return files.flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')) as ResearchRecord[]);
}

function chooseRecords(
  records: readonly ResearchRecord[],
  only: string | undefined,
): readonly ResearchRecord[] {
  if (only === undefined) return records;
  return only.split(',').map((id) => {
    const record = records.find((one) => one.id === id.trim());
    if (!record)
      throw new UsageError(`--only names “${id.trim()}”; the research has no record with this id.`);
    return record;
  });
}

function readContext(folder: string, records: readonly ResearchRecord[], published: string): ResearchContext {
  const list = <T>(name: string, schema: z.ZodType<T>): T[] =>
    z.array(schema).parse(parse(readFileSync(join('data', `${name}.yaml`), 'utf8')));
  return {
    courts: list('courts', courtSchema),
    topics: list('topics', topicSchema),
    provisions: list('provisions', provisionSchema),
    exploitation: list('exploitation', exploitationSchema),
    outcomes: list('outcomes', outcomeSchema),
    records: new Map(records.map((record) => [record.id, record])),
    supports: readSupports(folder, records),
    published,
    editors: EDITORS,
  };
}

/**
 * Guideline paragraphs by the case they lean on. The notes cite cases by short ids (`J4`), by docket
 * (`C-66/21`) or by a name in italics; data/source-ids.yaml says which cases a short id stands for.
 */
function readSupports(folder: string, records: readonly ResearchRecord[]): Map<string, string[]> {
  const shortIds = parse(readFileSync(join('data', 'source-ids.yaml'), 'utf8')) as Record<string, string[]>;
  const supports = new Map<string, string[]>();
  for (const {file, code} of GUIDELINE_NOTES) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    for (const [, number, point = ''] of readFileSync(path, 'utf8').matchAll(
      /^- \*\*(\d+\.\d+\.\d+[a-z]?)\*\* (.*)$/gm,
    )) {
      const cited = new Set([...point.matchAll(/\bJ\d+\b/g)].flatMap(([shortId]) => shortIds[shortId] ?? []));
      for (const {id, docket, title} of records) {
        const name = title.split(' v. ')[0]!;
        const isNamed =
          name.length > 4 &&
          !name.includes('.') &&
          title.includes(' v. ') &&
          new RegExp(`\\b${name}\\b`).test(point);
        if (isNamed || docket.some((number) => /^C-\d/.test(number) && point.includes(number))) cited.add(id);
      }
      for (const id of cited) supports.set(id, [...(supports.get(id) ?? []), `${code}-${number}`]);
    }
  }
  return supports;
}

function writeFacts(records: readonly ResearchRecord[], print: (line: string) => void): void {
  const facts = records.map(researchFacts).sort((a, b) => (a.id < b.id ? -1 : 1));
  mkdirSync(dirname(FACTS_FILE), {recursive: true});
  writeFileSync(FACTS_FILE, `${JSON.stringify(facts, null, 2)}\n`);
  print(`${FACTS_FILE}: ${facts.length} cases`);
}

const USAGE = `Drafts of case notes out of the research dossier:
  npm run cases:convert -- FOLDER --out docs/practice [--only id,id] [--force] [--published 2026-11-24]
  npm run cases:convert -- FOLDER --facts

FOLDER holds files cases-*.yaml. --out writes <part folder>/<id>.md below the folder named; a file that exists is left
alone, and the command ends with 1, unless --force is given. --published sets the day of publication (default: today).
--facts writes what the research confirms of every case to tests/fixtures/research/cases.json.`;

runCommand(convertCases, USAGE);
