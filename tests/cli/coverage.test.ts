import {aCommandRun} from '../builders/aCommandRun';
import {aPortalFolder} from '../builders/aPortalFolder';

function coverage(files: Readonly<Record<string, string>>): {status: number | null; output: string} {
  const {status, stdout, stderr} = aCommandRun(aPortalFolder(files).siteDir, 'coverage');
  return {status, output: `${stdout}${stderr}`};
}

const RESEARCH = {
  'tests/fixtures/research/points.yaml': 'HT:\n  11: [11.1.1, 11.1.2]\n  annexes: [M]\n',
  'tests/fixtures/research/marks.yaml': 'HT-11.1.1:\n  - "[@dir-2012-29, art. 20; C]"\n',
  'tests/fixtures/research/marks-since.yaml': '[]\n',
  'data/left-out-points.yaml':
    '- {id: HT-11.1.2, reason: Not written yet.}\n- {id: HT-M, reason: For the editors.}\n',
};

describe('npm run coverage', () => {
  test(
    'says what is published and left out, compares certainties, counts cases, measures sentences',
    () =>
      expect(coverage(RESEARCH)).toEqual({
        status: 0,
        output: `Edition 2
Points, annexes and templates of the notes: 1 of 3 published
  left out with a reason: 2
    Not written yet. HT-11.1.2
    For the editors. HT-M
  neither published nor left out: 0
Sources by certainty, in 1 chapters
  in the text   C 1, E 0, K 0, practice 0
  in the notes  C 1, E 0, K 0, practice 0
Cases that paragraphs use
  offence   0 of 1 (0 %), 0 of them cited
  victims   0 of 0, 0 of them cited
  proceeds  0 of 0, 0 of them cited
Readability of 1 paragraphs
  1 sentences, 1.0 words each on average
  over 150 words: 0
  longest sentences:
    HT 11.1.1, 1 words: Wait.
`,
      }),
    30_000,
  );

  test('fails when a point is neither published nor left out, and names it', () => {
    const {status, output} = coverage({...RESEARCH, 'data/left-out-points.yaml': '[]\n'});
    expect(status).toBe(1);
    expect(output).toContain('add to data/left-out-points.yaml: HT-11.1.2, HT-M');
  });

  test('fails when a chapter is surer than the notes, and says by how much', () => {
    const marks = 'HT-11.1.1:\n  - "[@dir-2012-29, art. 20; E]"\n';
    const {status, output} = coverage({...RESEARCH, 'tests/fixtures/research/marks.yaml': marks});
    expect(status).toBe(1);
    expect(output).toContain('HT 11 differs: C 1 instead of 0, E 0 instead of 1');
  });

  test('names what a second reading changed in the notes, and why', () => {
    const {status, output} = coverage({
      ...RESEARCH,
      'tests/fixtures/research/marks.yaml': 'HT-11.1.1:\n  - "[@dir-2012-29, art. 20; E]"\n',
      'tests/fixtures/research/marks-since.yaml':
        '- {id: HT-11.1.1, added: ["[@dir-2012-29, art. 20; C]"], dropped: ["[@dir-2012-29, art. 20; E]"], reason: It was read since.}\n',
    });
    expect(status).toBe(0);
    expect(output).toContain(
      '  the notes as changed at 1 points after a second reading:\n    HT-11.1.1: It was read since.\n',
    );
  });

  test(
    'names a file that is missing',
    () =>
      expect(coverage({})).toEqual({
        status: 1,
        output: 'tests/fixtures/research/points.yaml  File is missing. Restore it from git.\n',
      }),
    30_000,
  );
});
