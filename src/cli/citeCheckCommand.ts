/** What `npm run cite:check` does, apart from the program around it. */
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import {scanCitations, type Finding, type Standing} from '../citations/scan';
import type {CitationIndex} from '../citations/citationIndex';
import {citationIndexOf} from '../content/citationIndex';
import {readPortal} from '../content/portal';
import {readIdentity} from '../content/portalIdentity';
import {PortalError} from '../errors';
import {answerOf, countStates, type CitationAnswer} from '../publications/citationAnswer';
import {formatProblem} from '../publications/problem';

const HELP = `Usage:
  npm run cite:check -- <file.md> [--json]
  npm run cite:check -- - [--json]          reads what is typed or piped in

Finds the portal’s own citations (HT 11.2.3, JP siliadin-v-france [7], addresses), decisions by ECLI, number and
name, and articles of the acts that the portal knows, and says how each stands.

--json  [{text, start, kind: paragraph | case | provision, target, state}], in order of the text; start counts UTF-16
        code units; state is holds, reworded, moved, withdrawn or unknown; also end, and edition where one is cited.

Leaves with 1 where one does not hold or the file cannot be read, else with 0. An article on which the portal has no
rule is unknown: that says nothing against it. Programs call npm run --silent, which leaves out npm’s own lines.`;

/** What was typed on the command line cannot be done. */
class UsageError extends PortalError {
  override readonly name = 'UsageError';
}

interface Surroundings {
  /** Root of the portal, whose content is asked. */
  readonly siteDir: string;
  readonly print: (line: string) => void;
}

/**
 * Checks the citations of a file.
 *
 * @returns The exit code: 1 where a citation does not hold.
 * @throws {PortalError} The file cannot be read, or the arguments make no sense; the message says why.
 */
export function citeCheck(args: readonly string[], {siteDir, print}: Surroundings): number {
  const {file, json, help} = readArguments(args);
  if (help) {
    print(HELP);
    return 0;
  }
  const text = readText(file);
  const portal = readPortal(siteDir);
  if (portal.problems.length > 0) {
    const first = portal.problems.slice(0, 3).map(formatProblem).join('\n');
    throw new PortalError(`The content of the portal cannot be read; npm run check lists all.\n${first}`);
  }
  const index = citationIndexOf(portal, readIdentity(siteDir).url);
  const findings = scanCitations(text, index);
  if (json) print(JSON.stringify(findings, null, 2));
  else printFindings(findings, index, text, print);
  return findings.some(({state, between = []}) => state !== 'holds' || between.length > 0) ? 1 : 0;
}

function readArguments(args: readonly string[]): {file: string; json: boolean; help: boolean} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {json: {type: 'boolean', default: false}, help: {type: 'boolean', short: 'h', default: false}},
    });
    if (positionals.length !== 1 && !values.help) {
      throw new UsageError(
        positionals.length === 0
          ? 'Name the file to check, or - to read what is piped in: npm run cite:check -- handout.md'
          : `One file is checked at a time; got ${positionals.map((name) => `“${name}”`).join(', ')}.`,
      );
    }
    return {file: positionals[0] ?? '', ...values};
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new UsageError(`${message} --help says more.`);
    throw error;
  }
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    const {code} = cause as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'is not there'
        : code === 'EISDIR'
          ? 'is a folder; name a file in it'
          : `cannot be read (${code})`;
    throw new UsageError(`${file} ${why}.`, {cause});
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new UsageError(`${file} is no text in UTF-8. Save it as plain text (.txt or .md) first.`, {cause});
  }
}

function printFindings(
  findings: readonly Finding[],
  index: CitationIndex,
  text: string,
  print: (line: string) => void,
): void {
  const lineOf = lineCounter(text);
  for (const finding of findings) {
    const answer = answerOf(finding, index);
    const words = finding.text.replace(/\s+/g, ' ');
    print(`${String(lineOf(finding.start)).padStart(4)}  ${words}  ${describe(finding, answer, index)}`);
    for (const {target, state} of finding.between ?? [])
      print(`      in this range, ${target}: ${STATES[state]}`);
  }
  const counts = Object.entries(countStates(findings)).filter(([, count]) => count > 0);
  print(
    findings.length === 0
      ? 'No citation was found.'
      : counts.map(([state, count]) => `${count} ${SUMMARY[state as Finding['state']]}`).join(', ') + '.',
  );
}

const STATES: Readonly<Record<Standing['state'], string>> = {
  holds: 'holds',
  reworded: 'reworded',
  moved: 'moved',
  withdrawn: 'withdrawn',
  unknown: 'not found',
};
const SUMMARY: Readonly<Record<Finding['state'], string>> = {...STATES, holds: 'hold'};

function describe(
  {kind, state, edition}: Finding,
  answer: CitationAnswer,
  {editions, site}: CitationIndex,
): string {
  const {label, lacksEdition} = answer;
  const whole = (address: string): string => `${site}${address}`;
  const add = lacksEdition && state !== 'unknown' ? `; add the edition: ${answer.corrected}` : '';
  switch (state) {
    case 'holds':
      return `holds: ${kind === 'paragraph' ? '' : `${label}, `}${whole(answer.url ?? '')}${add}`;
    case 'reworded':
      return `reworded: edition ${editions[0]} reads otherwise, ${whole(answer.redline ?? '')}`;
    case 'moved':
      return answer.movedTo ? `moved to ${answer.movedTo.label}, ${whole(answer.movedTo.url)}` : 'moved';
    case 'withdrawn':
      return `withdrawn: edition ${editions[0]} does not have it${answer.url === undefined ? '' : `, ${whole(answer.url)}`}${add}`;
    case 'unknown': {
      if (kind === 'provision') return `not found: the portal has no rule on ${label}; see the official text`;
      if (edition !== undefined && !editions.includes(edition))
        return `not found: there is no edition ${edition}; there are ${[...editions].reverse().join(' and ')}`;
      return `not found${answer.nearest ? `; did you mean ${answer.nearest.label}, ${whole(answer.nearest.url)}?` : ''}`;
    }
  }
}

/** The number of the line of an offset; offsets are asked for as they rise. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text[at] === '\n') line += 1;
    return line;
  };
}
