import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {Document} from 'flexsearch';

import type {BuildInput} from '../../engine';
import {NAMES_FILE, OPTIONS, pieceFile} from './options';

export async function build({sections, outDir}: BuildInput): Promise<void> {
  const index = new Document(OPTIONS);
  for (const {id, url, title, path, body} of sections()) index.add({id, url, title, path, body});
  const names: string[] = [];
  index.export((name: string, data: string | undefined) => {
    if (data === undefined) return;
    writeFileSync(join(outDir, pieceFile(names.length)), gzipSync(data, {level: 9}));
    names.push(name);
  });
  writeFileSync(join(outDir, NAMES_FILE), gzipSync(JSON.stringify(names)));
}
