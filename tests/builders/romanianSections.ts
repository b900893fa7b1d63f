import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';

import type {Section} from '../../src/search/core/section';

interface CorpusLine {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly path: string;
  readonly body: string;
}

/** The 2,046 sections of Romanian acts in tests/fixtures/corpora, each on a page of its own. */
export function romanianSections(): Section[] {
  const file = join(__dirname, '../fixtures/corpora/ro-laws.sections.jsonl.gz');
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line, page) => {
      const {id, url, title, path, body} = JSON.parse(line) as CorpusLine;
      return {id: String(id), url, label: '', title, path, body, page};
    });
}
