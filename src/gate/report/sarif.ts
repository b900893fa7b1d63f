import type {Problem} from '../../publications/problem';
import {readHelp} from '../help';

/**
 * Problems as a SARIF 2.1.0 log, the form that code hosts and editors show beside a text. It names places and says what
 * is wrong; the text that broke a rule is not in it, so that no log keeps personal data.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportAsSarif(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({rule}) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'westeros2-portal check', rules: rules.map(ruleDescriptor)}},
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, rules.indexOf(problem.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleDescriptor(id: string): object {
  const help = readHelp(id);
  if (!help) return {id, defaultConfiguration: {level: 'error'}};
  return {
    id,
    shortDescription: {text: help.title},
    fullDescription: {text: help.summary},
    help: {text: help.text, markdown: help.text},
    defaultConfiguration: {level: 'error'},
  };
}

function resultOf({file, line, rule, message, hint, field}: Problem, ruleIndex: number): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ruleIndex,
    level: 'error',
    message: {text: hint === '' ? message : `${message} ${hint}`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri, uriBaseId: '%SRCROOT%'},
          ...(line > 0 && {region: {startLine: line}}),
        },
        ...(field !== undefined && {logicalLocations: [{fullyQualifiedName: field, kind: 'member'}]}),
      },
    ],
  };
}
