import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';
import * as z from 'zod';

import {caseSchema} from '../cases/schema';

/** Writes the JSON Schema of a case's front matter beside the pages: the form that editors type, for other tools. */
export function caseSchemaFile(): Plugin {
  return {
    name: 'case-schema-file',
    async postBuild({outDir}) {
      const folder = join(outDir, 'schema');
      mkdirSync(folder, {recursive: true});
      const schema = z.toJSONSchema(caseSchema, {io: 'input'});
      writeFileSync(join(folder, 'case.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
    },
  };
}
