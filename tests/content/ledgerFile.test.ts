import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {
  LEDGER_FILE,
  LedgerFileError,
  ledgerParagraphs,
  readCommittedLedger,
  readLedger,
} from '../../src/content/ledgerFile';
import type {EditionContent, Portal} from '../../src/content/portal';
import {PortalError} from '../../src/errors';
import {formatLedger, type Ledger} from '../../src/publications/ledger';
import {aCaseFile} from '../builders/aCaseFile';
import {aChapterFile} from '../builders/aChapterFile';
import {anEdition} from '../builders/anEdition';
import {anEditionContent} from '../builders/anEditionContent';
import {aSource} from '../builders/aSource';

/** The portal that has this chapter, and the sources and cases of the edition given. */
function aPortal(markdown: string, values: Partial<EditionContent> = {}): Portal {
  return {
    editions: [anEditionContent({chapters: [aChapterFile(markdown)], ...values})],
    today: '2026-11-30',
    plannedCases: [],
    withdrawn: [],
    corrigenda: [],
    synonyms: [],
    foreignWords: [],
    subjectIndex: [],
    bannedTerms: [],
    spellings: [],
    news: [],
    problems: [],
  };
}

/** Hashes by id. */
function hashesOf(markdown: string, values: Partial<EditionContent> = {}): Record<string, string> {
  return Object.fromEntries(ledgerParagraphs(aPortal(markdown, values)).map(({id, hash}) => [id, hash]));
}

function hashOf(text: string, values: Partial<EditionContent> = {}): string | undefined {
  return hashesOf(`11.1.1 ${text}\n`, values)['HT-11.1.1'];
}

describe('ledgerParagraphs', () => {
  test('gives every numbered paragraph of chapters and cases, with its edition', () => {
    const unit = {label: '', line: 1, text: 'Text', citations: [], isWithdrawn: false};
    const siliadin = {
      ...aCaseFile({id: 'siliadin-v-france'}),
      units: [{...unit, id: 'JP-siliadin-v-france-1'}],
    };
    const portal = aPortal('11.1.1 One.\n\n11.1.2 Two.\n', {
      edition: anEdition({number: 3}),
      cases: new Map([['siliadin-v-france', siliadin]]),
    });
    expect(ledgerParagraphs(portal).map(({id, edition}) => [id, edition])).toEqual([
      ['HT-11.1.1', 3],
      ['HT-11.1.2', 3],
      ['JP-siliadin-v-france-1', 3],
    ]);
  });

  test('counts the corrigenda of the paragraph in its own edition', () => {
    const corrigendum = {id: 'HT-11.1.1', edition: 2, date: '2026-11-24', reason: 'Misnamed.'};
    const portal: Portal = {
      ...aPortal('11.1.1 One.\n\n11.1.2 Two.\n'),
      corrigenda: [corrigendum, corrigendum, {...corrigendum, edition: 1}, {...corrigendum, id: 'HT-11.1.3'}],
    };
    expect(ledgerParagraphs(portal).map(({id, corrigenda}) => [id, corrigenda])).toEqual([
      ['HT-11.1.1', 2],
      ['HT-11.1.2', 0],
    ]);
  });

  test('a hash is sixteen figures and letters', () => expect(hashOf('Text.')).toMatch(/^[0-9a-f]{16}$/));

  test('a withdrawn number has a word in place of a hash', () =>
    expect(hashOf('[withdrawn]')).toBe('withdrawn'));

  test('a number that moved has the place it went to in place of a hash', () =>
    expect(hashOf('[moved to HT 12.1.2]')).toBe('moved:HT-12.1.2'));

  test.each([
    ['a line is broken elsewhere', 'One\ntwo three.'],
    ['spaces are doubled', 'One  two   three.'],
    ['a space does not break', 'One\u00a0two three.'],
    ['a word is emphasised', 'One *two* three.'],
  ])('the hash stays where only %s', (_, text) => expect(hashOf(text)).toBe(hashOf('One two three.')));

  test('the hash stays where a letter is typed in two signs that mean one', () =>
    expect(hashOf('Timis\u0326oara')).toBe(hashOf('Timi\u0219oara')));

  test('the hash stays where the paragraph stands elsewhere on the page', () =>
    expect(hashesOf('Head.\n\n11.1.1 One.\n\n11.1.2 Two.\n')['HT-11.1.2']).toBe(
      hashesOf('11.1.2 Two.\n')['HT-11.1.2'],
    ));

  test.each([
    ['a citation is typed with other white space', 'Text. [@dir-2012-29,  art. 20;C;\n on victims]'],
    ['its source gets another title', 'Text. [@dir-2012-29, art. 20; C; on victims]'],
  ])('the hash stays where %s', (_, text) => {
    const renamed = aSource({title: 'Another title', note: 'Another note'});
    expect(hashOf(text, {sources: new Map([[renamed.key, renamed]])})).toBe(
      hashOf('Text. [@dir-2012-29, art. 20; C; on victims]'),
    );
  });

  test('the hash changes with every word', () => {
    expect(hashOf('One two four.')).not.toBe(hashOf('One two three.'));
    expect(hashOf('One two three')).not.toBe(hashOf('One two three.'));
    expect(hashOf('one two three.')).not.toBe(hashOf('One two three.'));
  });

  test('the hash changes with a word in a list or a table of the paragraph', () => {
    expect(hashOf('Text:\n\n- one\n- two')).not.toBe(hashOf('Text:\n\n- one\n- three'));
    const table = (cell: string): string => `Text:\n\n| A | B |\n| - | - |\n| 1 | ${cell} |`;
    expect(hashOf(table('one'))).not.toBe(hashOf(table('two')));
  });

  test.each([
    ['the certainty', 'Text. [@dir-2012-29, art. 20; E; on victims]'],
    ['the place in the source', 'Text. [@dir-2012-29, art. 21; C; on victims]'],
    ['the note', 'Text. [@dir-2012-29, art. 20; C; on suspects]'],
    ['the source', 'Text. [@dir-2011-36, art. 20; C; on victims]'],
    ['a source that is taken out', 'Text.'],
  ])('the hash changes with %s of a citation', (_, text) =>
    expect(hashOf(text)).not.toBe(hashOf('Text. [@dir-2012-29, art. 20; C; on victims]')),
  );

  test('the hash changes when a source gets another short form, since that is what readers see', () => {
    const renamed = aSource({short: 'Victims’ Rights Directive'});
    expect(hashOf('Text. [@dir-2012-29; C]', {sources: new Map([[renamed.key, renamed]])})).not.toBe(
      hashOf('Text. [@dir-2012-29; C]'),
    );
  });

  test('the hash changes when a case that is cited gets another name', () => {
    const named = (title: string) => {
      const file = aCaseFile({id: 'a-v-france', title});
      return hashOf('Text. [@a-v-france; C]', {cases: new Map([[file.record.id, file]])});
    };
    expect(named('A v. France')).toBe(named('A v. France'));
    expect(named('A v. France')).not.toBe(named('A and B v. France'));
  });

  test('a citation that cannot be read is hashed as typed', () => {
    expect(hashOf('Text. [@dir-2012-29]')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf('Text. [@dir-2012-29]')).not.toBe(hashOf('Text. [@dir-2011-36]'));
  });
});

describe('the ledger on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portal-ledger-'));
  });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  function write(text: string): void {
    const path = join(folder, LEDGER_FILE);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
  }

  function errorOf(text: string): LedgerFileError {
    write(text);
    try {
      readLedger(folder);
    } catch (error) {
      return error as LedgerFileError;
    }
    throw new Error('The ledger was read.');
  }

  const REMEDY = 'Restore it: git checkout -- data/paragraphs.lock.json';

  test('readLedger gives what formatLedger wrote', () => {
    const ledger: Ledger = {
      'HT-11.1.1': {'1': {hash: 'aaaa', corrigenda: 0}, '2': {hash: 'bbbb', corrigenda: 1}},
      'HT-11.1.2': {'2': {hash: 'withdrawn', corrigenda: 0}},
    };
    write(formatLedger(ledger));
    expect(readLedger(folder)).toEqual(ledger);
  });

  test('readLedger gives an empty ledger where there is none yet', () =>
    expect(readLedger(folder)).toEqual({}));

  test.each([
    ['is cut off', '{"HT-11.1.1": {"2": {"hash": "aa'],
    ['is empty', ''],
    ['holds the marks of a merge', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n'],
  ])('readLedger says how to restore a ledger that %s', (_, text) => {
    const error = errorOf(text);
    expect(error).toBeInstanceOf(LedgerFileError);
    expect(error).toBeInstanceOf(PortalError);
    // The words of the cause are those of the JavaScript engine.
    expect(error.cause).toBeInstanceOf(Error);
    expect(error.message).toBe(
      `data/paragraphs.lock.json cannot be read as JSON: ${(error.cause as Error).message}. ${REMEDY}`,
    );
  });

  test.each([
    ['null', 'its root'],
    ['[]', 'its root'],
    ['{"HT-11.1.1": "aaaa"}', 'HT-11.1.1'],
    ['{"HT-11.1.1": {"2": {"corrigenda": 0}}}', 'HT-11.1.1 → 2 → hash'],
    ['{"HT-11.1.1": {"2": {"hash": "aaaa", "corrigenda": -1}}}', 'HT-11.1.1 → 2 → corrigenda'],
  ])('readLedger says how to restore JSON that is no ledger: %s', (text, place) =>
    expect(errorOf(text).message).toBe(`data/paragraphs.lock.json is not a ledger at ${place}. ${REMEDY}`),
  );

  describe('readCommittedLedger', () => {
    const committed: Ledger = {'HT-11.1.1': {'2': {hash: 'aaaa', corrigenda: 0}}};

    /** Runs git in the folder; what a hook told git of the repository it runs in does not reach it. */
    function git(...args: string[]): void {
      const env = Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
      );
      execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@localhost', ...args], {
        cwd: folder,
        env: {...env, GIT_CEILING_DIRECTORIES: dirname(folder)},
        stdio: 'ignore',
      });
    }

    test('gives the ledger as committed last, whatever stands on disk now', () => {
      git('init');
      write(formatLedger(committed));
      git('add', '.');
      git('commit', '--no-verify', '--message=Ledger');
      write('{}');
      expect(readCommittedLedger(folder)).toEqual(committed);
    });

    test('gives nothing before the first commit of a ledger', () => {
      git('init');
      write(formatLedger(committed));
      expect(readCommittedLedger(folder)).toBeUndefined();
    });

    test('gives nothing outside a repository', () => {
      write(formatLedger(committed));
      expect(readCommittedLedger(folder)).toBeUndefined();
    });
  });
});
