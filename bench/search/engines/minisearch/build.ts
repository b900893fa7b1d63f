import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import MiniSearch from 'minisearch';

import type {BuildInput} from '../../engine';
import type {BenchSection} from '../../sections';
import {OPTIONS} from './options';

export async function build({sections, outDir}: BuildInput): Promise<void> {
  const index = new MiniSearch<BenchSection>(OPTIONS);
  for (const section of sections()) index.add(section);
  writeFileSync(join(outDir, 'index.json.gz'), gzipSync(JSON.stringify(index), {level: 9}));
}
