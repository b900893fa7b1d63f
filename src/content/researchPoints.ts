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
const LEFT_OUT_FILE = 'data/left-out-points.yaml';

/** By publication, then chapter: `{HT: {2: [2.1.1], annexes: [A]}}`. */
const pointsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const marksSchema = z.record(z.string(), z.array(z.string()));
const leftOutSchema = z.array(
  z.strictObject({
    id: z.string({error: 'expected a point, an annex or a chapter like HT-2.1.1, HT-M or HT-2'}),
    reason: z.string({error: 'expected why it is left out'}).trim().min(1),
  }),
);

export interface ResearchPoints {
  /** `HT-2.1.1`, `HT-M`, in the order of the notes. */
  readonly points: readonly string[];
  /** The sources that the notes give, by point. */
  readonly marks: ReadonlyMap<string, readonly Citation[]>;
  readonly leftOut: readonly LeftOut[];
}

/** @throws {PortalError} A file is missing or malformed; the message names it. */
export function readResearchPoints(siteDir: string): ResearchPoints {
  const points = readFile(siteDir, POINTS_FILE, pointsSchema);
  const marks = readFile(siteDir, MARKS_FILE, marksSchema);
  return {
    points: Object.entries(points).flatMap(([code, chapters]) =>
      Object.values(chapters).flatMap((numbers) => numbers.map((number) => `${code}-${number}`)),
    ),
    marks: new Map(Object.entries(marks).map(([id, typed]) => [id, typed.map(parseCitation)])),
    leftOut: readFile(siteDir, LEFT_OUT_FILE, leftOutSchema),
  };
}

function readFile<T>(siteDir: string, file: string, schema: z.ZodType<T>): T {
  const path = join(siteDir, file);
  if (!existsSync(path)) {
    const missing = {file, line: 0, rule: 'data-missing', message: 'File is missing.'};
    throw new ContentError([{...missing, hint: 'Restore it from git.'}]);
  }
  const yaml = parseYaml(readFileSync(path, 'utf8'), file);
  const read = yaml.problems ? yaml : readBySchema(schema, yaml.value, file, 'data-form');
  if (read.problems) throw new ContentError(read.problems);
  return read.value;
}
