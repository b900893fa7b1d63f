import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {readResearchPoints} from '../../src/content/researchPoints';

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'research-'));
  write('tests/fixtures/research/points.yaml', 'HT: {2: [2.1.1]}');
  write(
    'tests/fixtures/research/marks.yaml',
    'HT-2.1.1: ["[@dir-2012-29, art. 20; C; read]", "[@practice]"]',
  );
  write('data/left-out-points.yaml', '[]');
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(siteDir, file)), {recursive: true});
  writeFileSync(join(siteDir, file), text);
}

function change(text: string): void {
  write('tests/fixtures/research/marks-since.yaml', `- {id: HT-2.1.1, ${text}, reason: It said too much.}`);
}

const keysOf = (): string[] =>
  readResearchPoints(siteDir)
    .marks.get('HT-2.1.1')!
    .map(({key}) => key);

describe('where a second reading changed the marks of the notes', () => {
  test('a mark that it dropped is no longer expected, whatever its note', () => {
    change('dropped: ["[@dir-2012-29, art. 20; C]"]');
    expect(keysOf()).toEqual(['practice']);
  });

  test('a mark that it added is expected', () => {
    change('added: ["[@dir-2011-36, art. 12; C]"]');
    expect(keysOf()).toEqual(['dir-2012-29', 'practice', 'dir-2011-36']);
  });

  test('a mark that the notes do not give cannot be dropped', () => {
    change('dropped: ["[@dir-2012-29, art. 21; C]"]');
    expect(() => readResearchPoints(siteDir)).toThrow(
      'HT-2.1.1 drops [@dir-2012-29, art. 21; C], which the notes do not give once. Write the mark as tests/fixtures/research/marks.yaml does, without its note.',
    );
  });
});
