import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {restatementSchema, type Restatement} from '../publications/restatement';
import {parseYaml, readBySchema, type Read} from './yamlFile';

export const RESTATEMENT_FILE = 'data/changes-since-2022.yaml';

/** Reads the list of changes; undefined where the portal has none. */
export function readRestatement(siteDir: string): Read<Restatement> | undefined {
  const path = join(siteDir, RESTATEMENT_FILE);
  if (!existsSync(path)) return undefined;
  const yaml = parseYaml(readFileSync(path, 'utf8'), RESTATEMENT_FILE);
  return yaml.problems ? yaml : readBySchema(restatementSchema, yaml.value, RESTATEMENT_FILE, 'data-form');
}
