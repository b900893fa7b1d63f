/** `npm run collection`: what the collection of cases holds; `-- --help` says more. */
import {parseArgs} from 'node:util';

import {takeCensus, type Census, type Counts} from '../cases/census';
import {readPortal} from '../content/portal';
import {formatProblem} from '../publications/problem';
import {runCommand} from './runCommand';

const USAGE = `npm run collection              how many cases the collection holds, by part, court, jurisdiction, year and certainty,
                                and which researched cases are left out and why
npm run collection -- --json    the same for programs`;

runCommand((print) => {
  const {values} = parseArgs({options: {json: {type: 'boolean', default: false}}});
  const {editions, plannedCases, problems} = readPortal(process.cwd());
  for (const problem of problems) console.error(formatProblem(problem));
  const censuses = editions.map(({edition, cases, courts}) => ({
    edition: edition.number,
    ...takeCensus(
      [...cases.values()].map(({record}) => record),
      courts,
    ),
  }));
  if (values.json) {
    print(JSON.stringify({editions: censuses, leftOut: plannedCases}, null, 2));
  } else {
    for (const census of censuses) printCensus(census.edition, census, print);
    print(`Researched and left out: ${plannedCases.length}`);
    for (const {id, reason} of plannedCases) print(`  ${id}: ${reason}`);
  }
  return problems.length === 0 ? 0 : 1;
}, USAGE);

function printCensus(edition: number, census: Census, print: (line: string) => void): void {
  print(`Edition ${edition}: ${census.all} cases`);
  print(`  by part          ${line(census.byPart)}`);
  print(`  by jurisdiction  ${line(census.byJurisdiction)}`);
  print(`  by court         ${line(census.byCourt)}`);
  print(`  by year          ${line(census.byYear)}`);
  for (const [item, counts] of Object.entries(census.byCertainty))
    print(`  ${item.padEnd(16)} ${line(counts.filter(([, count]) => count > 0))}`);
  print(`  pinpoints        ${census.pinpoints} printed, all confirmed`);
  print(`  second reader    ${census.secondReaders} of ${census.all}`);
}

function line(counts: Counts): string {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}
