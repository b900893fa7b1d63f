/** `npm run check`: everything an editor can get wrong. `npm run check -- --help` says what it can be asked. */
import {runCheck} from './checkCommand';
import {runCommand} from './runCommand';

runCommand(() =>
  runCheck(process.argv.slice(2), {
    siteDir: process.cwd(),
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  }),
);
