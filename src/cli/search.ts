/**
 * `npm run search`: an index of any text, questions to it, and questions to the built portal. `-- --help`
 * says how.
 */
import {runCommand} from './runCommand';
import {search} from './searchCommands';

runCommand(async (print) => {
  const report = (line: string): void => void process.stderr.write(`${line}\n`);
  await search(process.argv.slice(2), {siteDir: process.cwd(), print, report});
  return 0;
});
