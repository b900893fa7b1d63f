import type {Problem} from '../publications/problem';
import {maskValue} from './personalData/match';

/**
 * Problems whose messages say nothing of what a rule on personal data found: the same text may have broken another rule,
 * which quotes it.
 */
export function maskPersonalData(problems: readonly Problem[]): Problem[] {
  const found = [
    ...new Set(
      problems.flatMap(({rule, match}) => (rule.startsWith('personal-data') && match ? [match] : [])),
    ),
  ].sort((a, b) => b.length - a.length);
  if (found.length === 0) return [...problems];
  const mask = (text: string): string =>
    found.reduce((now, match) => now.replaceAll(match, maskValue(match)), text);
  return problems.map((problem) => ({...problem, message: mask(problem.message), hint: mask(problem.hint)}));
}
