import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

import {ContentError} from '../publications/problem';
import type {PortalIdentity} from '../publications/identity';
import {parseYaml, readBySchema} from './yamlFile';

const FILE = 'data/portal.yaml';

const identitySchema: z.ZodType<PortalIdentity> = z.strictObject({
  name: z.string().min(1),
  tagline: z.string().min(1),
  url: z.url({error: 'expected an address that begins with https://'}),
  reportErrorsTo: z.email({error: 'expected an e-mail address, or null'}).nullable(),
  funding: z.strictObject({
    statement: z.string().min(1),
    grant: z.string().min(1),
    disclaimer: z.string().min(1),
  }),
});

/** Reads who the portal is. @throws {ContentError} The file is missing a field or cannot be read. */
export function readIdentity(siteDir: string): PortalIdentity {
  const yaml = parseYaml(readFileSync(join(siteDir, FILE), 'utf8'), FILE);
  const read = yaml.problems ? yaml : readBySchema(identitySchema, yaml.value, FILE, 'data-form');
  if (read.problems) throw new ContentError(read.problems);
  return read.value;
}
