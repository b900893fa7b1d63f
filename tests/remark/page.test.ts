import {parseMarkdown} from '../../src/content/markdown';
import {ContentError} from '../../src/publications/problem';
import {runSteps, runStepsOrThrow, type Step} from '../../src/remark/page';
import {aChapterPage} from '../builders/aPage';

const page = aChapterPage();

/** Reports the block at a place of the page, and the kind of it. */
const reportBlock =
  (index: number): Step =>
  (tree, _page, report) => {
    const node = tree.children[index];
    report(node, 'raw-html', `Block is ${node?.type ?? 'missing'}.`, 'Mend it.');
  };

describe('runSteps', () => {
  test('collects what every step reports, with the file and the line', () =>
    expect(runSteps([reportBlock(1), reportBlock(0)], parseMarkdown('One.\n\n- two\n'), page)).toEqual([
      {file: page.file, line: 3, rule: 'raw-html', message: 'Block is list.', hint: 'Mend it.'},
      {file: page.file, line: 1, rule: 'raw-html', message: 'Block is paragraph.', hint: 'Mend it.'},
    ]));

  test('counts lines in the whole file, front matter and all', () =>
    expect(runSteps([reportBlock(0)], parseMarkdown('---\ntitle: A\n---\n\nOne.\n'), page)).toMatchObject([
      {line: 5},
    ]));

  test('means the whole file where a step names no place', () =>
    expect(runSteps([reportBlock(7)], parseMarkdown('One.'), page)).toMatchObject([{line: 0}]));

  test('gives each step the tree as the step before it left it', () => {
    const empty: Step = (tree) => {
      tree.children = [];
    };
    expect(runSteps([empty, reportBlock(0)], parseMarkdown('One.'), page)).toMatchObject([
      {message: 'Block is missing.'},
    ]);
  });
});

describe('runStepsOrThrow', () => {
  test('stops at nothing where nothing was reported', () =>
    expect(() => runStepsOrThrow([], parseMarkdown('One.'), page)).not.toThrow());

  test('throws every problem at once, in the order of the page', () =>
    expect(() =>
      runStepsOrThrow([reportBlock(1), reportBlock(0)], parseMarkdown('One.\n\n- two\n'), page),
    ).toThrow(
      new ContentError([
        {file: page.file, line: 1, rule: 'raw-html', message: 'Block is paragraph.', hint: 'Mend it.'},
        {file: page.file, line: 3, rule: 'raw-html', message: 'Block is list.', hint: 'Mend it.'},
      ]),
    ));
});
