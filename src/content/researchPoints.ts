/** What the research notes hold for the publications: the points, and the sources of each. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

import {parseCitation, type Citation} from '../citations/citation';
import type {LeftOut} from '../publications/coverage';
import {ContentError} from '../publications/problem';
import {parseYaml, readBySchema} from './yamlFile';

/** The notes are no content: their digests lie with the tests that hold the content to them. */
const POINTS_FILE = 'tests/fixtures/research/points.yaml';
const MARKS_FILE = 'tests/fixtures/research/marks.yaml';
const MARKS_SINCE_FILE = 'tests/fixtures/research/marks-since.yaml';
const LEFT_OUT_FILE = 'data/left-out-points.yaml';

/** By publication, then chapter: `{HT: {2: [2.1.1], annexes: [A]}}`. */
const pointsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const marksSchema = z.record(z.string(), z.array(z.string()));
const marksSinceSchema = z.array(
  z.strictObject({
    id: z.string({error: 'expected a point like HT-2.1.1'}),
    added: z.array(z.string()).default([]),
    dropped: z.array(z.string()).default([]),
    reason: z.string({error: 'expected what was found'}).trim().min(1),
  }),
);
const leftOutSchema = z.array(
  z.strictObject({
    id: z.string({error: 'expected a point, an annex or a chapter like HT-2.1.1, HT-M or HT-2'}),
    reason: z.string({error: 'expected why it is left out'}).trim().min(1),
  }),
);

export interface ResearchPoints {
  /** `HT-2.1.1`, `HT-M`, in the order of the notes. */
  readonly points: readonly string[];
  /** The sources that the notes give, as changed since, by point. */
  readonly marks: ReadonlyMap<string, readonly Citation[]>;
  /** Where a second reading changed the sources of the notes. */
  readonly changedMarks: readonly ChangedMarks[];
  readonly leftOut: readonly LeftOut[];
}

export interface ChangedMarks {
  readonly id: string;
  readonly reason: string;
}

/** @throws {PortalError} A file is missing or malformed; the message names it. */
export function readResearchPoints(siteDir: string): ResearchPoints {
  const points = readFile(siteDir, POINTS_FILE, pointsSchema);
  const marks = new Map(Object.entries(readFile(siteDir, MARKS_FILE, marksSchema)));
  const since = readFile(siteDir, MARKS_SINCE_FILE, marksSinceSchema);
  for (const {id, added, dropped} of since) {
    const noted = marks.get(id) ?? [];
    const kept = noted.filter((typed) => !dropped.includes(withoutNote(typed)));
    if (noted.length - kept.length !== dropped.length)
      throw new ContentError([
        {
          file: MARKS_SINCE_FILE,
          line: 0,
          rule: 'marks-since',
          message: `${id} drops ${dropped.join(' ')}, which the notes do not give once.`,
          hint: `Write the mark as ${MARKS_FILE} does, without its note.`,
        },
      ]);
    marks.set(id, [...kept, ...added]);
  }
  return {
    points: Object.entries(points).flatMap(([code, chapters]) =>
      Object.values(chapters).flatMap((numbers) => numbers.map((number) => `${code}-${number}`)),
    ),
    marks: new Map([...marks].map(([id, typed]) => [id, typed.map(parseCitation)])),
    changedMarks: since,
    leftOut: readFile(siteDir, LEFT_OUT_FILE, leftOutSchema),
  };
}

/** `[@dir-2012-29, art. 20; C; text of 2011]` → `[@dir-2012-29, art. 20; C]`. */
function withoutNote(typed: string): string {
  const {key, locator, certainty} = parseCitation(typed);
  return key === 'practice' ? '[@practice]' : `[@${[key, locator].filter(Boolean).join(', ')}; ${certainty}]`;
}

function readFile<T>(siteDir: string, file: string, schema: z.ZodType<T>): T {
  const path = join(siteDir, file);
  if (!existsSync(path)) {
    const missing = {file, line: 0, rule: 'data-missing', message: 'File is missing.'} as const;
    throw new ContentError([{...missing, hint: 'Restore it from git.'}]);
  }
  const yaml = parseYaml(readFileSync(path, 'utf8'), file);
  const read = yaml.problems ? yaml : readBySchema(schema, yaml.value, file, 'data-form');
  if (read.problems) throw new ContentError(read.problems);
  return read.value;
}
