import {compareProblems, ContentError, formatProblem, type Problem} from '../../src/publications/problem';
import {PortalError} from '../../src/errors';

function aProblem(values: Partial<Problem> = {}): Problem {
  return {
    file: 'docs/guidelines/11-free-account.md',
    line: 23,
    rule: 'paragraph-empty',
    message: 'Paragraph 11.2.3 has no text.',
    hint: 'Write it.',
    ...values,
  };
}

describe('formatProblem', () => {
  test('says where, what, and what to do, on one line', () =>
    expect(formatProblem(aProblem())).toBe(
      'docs/guidelines/11-free-account.md:23  Paragraph 11.2.3 has no text. Write it.',
    ));

  test('names no line where the whole file is meant', () =>
    expect(formatProblem(aProblem({line: 0}))).toBe(
      'docs/guidelines/11-free-account.md  Paragraph 11.2.3 has no text. Write it.',
    ));

  test('ends with the message where that says it all', () =>
    expect(formatProblem(aProblem({hint: ''}))).toBe(
      'docs/guidelines/11-free-account.md:23  Paragraph 11.2.3 has no text.',
    ));
});

describe('compareProblems', () => {
  test.each([
    ['file', aProblem({file: 'a.md', line: 9}), aProblem({file: 'b.md', line: 1})],
    ['line, by value', aProblem({line: 9, rule: 'yaml'}), aProblem({line: 10, rule: 'banned-term'})],
    ['rule', aProblem({rule: 'banned-term'}), aProblem({rule: 'yaml'})],
  ])('orders by %s', (_, first, second) => {
    expect(compareProblems(first, second)).toBeLessThan(0);
    expect(compareProblems(second, first)).toBeGreaterThan(0);
  });

  test('leaves two of one rule on one line in the order in which they were found', () =>
    expect(compareProblems(aProblem({message: 'a'}), aProblem({message: 'b'}))).toBe(0));
});

describe('ContentError', () => {
  const problems = [aProblem({line: 30}), aProblem({line: 4, hint: ''})];

  test('tells every problem, in reading order', () =>
    expect(new ContentError(problems).message).toBe(
      [
        'docs/guidelines/11-free-account.md:4  Paragraph 11.2.3 has no text.',
        'docs/guidelines/11-free-account.md:30  Paragraph 11.2.3 has no text. Write it.',
      ].join('\n'),
    ));

  test('is one of our errors and carries the problems as they were found', () => {
    const error = new ContentError(problems);
    expect(error).toBeInstanceOf(PortalError);
    expect(error.name).toBe('ContentError');
    expect(error.problems).toEqual(problems);
  });
});
