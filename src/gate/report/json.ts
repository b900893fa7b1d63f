import type {Problem} from '../../publications/problem';

/**
 * Problems for other programs: `[{file, line, rule, message, hint, match, field?}]`. `match` is null where no text broke
 * the rule; it is not masked, since whoever asks for it puts the text right.
 */
export function reportAsJson(problems: readonly Problem[]): string {
  const records = problems.map(({file, line, rule, message, hint, match = null, field}) => ({
    file,
    line,
    rule,
    message,
    hint,
    match,
    ...(field !== undefined && {field}),
  }));
  return `${JSON.stringify(records, null, 2)}\n`;
}
