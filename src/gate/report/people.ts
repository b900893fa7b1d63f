import type {Problem} from '../../publications/problem';

/**
 * Problems as people read them: by file, then line, what to do on a line of its own, and at the end how to learn more of
 * each rule.
 *
 * @param problems In reading order.
 */
export function reportForPeople(problems: readonly Problem[]): string[] {
  const lines: string[] = [];
  let file: string | undefined;
  for (const problem of problems) {
    if (problem.file !== file) {
      if (file !== undefined) lines.push('');
      file = problem.file;
      lines.push(file);
    }
    const place = problem.line > 0 ? `line ${problem.line}` : 'the file';
    lines.push(`  ${place}: ${problem.message}`);
    if (problem.hint !== '') lines.push(`    → ${problem.hint}`);
  }
  const rules = [...new Set(problems.map(({rule}) => rule))].sort();
  lines.push('', `${countProblems(problems)}. Why a rule is there, and what to do:`);
  lines.push(...rules.map((rule) => `  npm run check -- --explain ${rule}`));
  return lines;
}

/** `1 problem`, `3 problems in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({file}) => file)).size;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return files > 1 ? `${count} in ${files} files` : count;
}
