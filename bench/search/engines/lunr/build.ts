import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

import type {BuildInput} from '../../engine';
import {lunrFor} from './language';

export async function build({sections, language, outDir}: BuildInput): Promise<void> {
  const {lunr, use} = lunrFor(language);
  const shown: [id: string, url: string, title: string][] = [];
  const index = lunr(function () {
    use(this);
    this.ref('ref');
    this.field('title', {boost: 3});
    this.field('path', {boost: 1.5});
    this.field('body');
    for (const {id, url, title, path, body} of sections()) {
      this.add({ref: String(shown.length), title, path, body});
      shown.push([id, url, title]);
    }
  });
  writeFileSync(join(outDir, 'index.json.gz'), gzipSync(JSON.stringify(index), {level: 9}));
  writeFileSync(join(outDir, 'shown.json.gz'), gzipSync(JSON.stringify(shown), {level: 9}));
}
