import {createInterface} from 'node:readline';

import {today} from '../content/today';
import {runCommand} from './runCommand';
import {USAGE, withdraw} from './withdrawCommand';

runCommand(
  (print) => withdraw(process.argv.slice(2), {siteDir: process.cwd(), print, ask, today: today()}),
  USAGE,
);

/** The line that is typed; nothing where the input ends without one. */
function ask(question: string): Promise<string> {
  const lines = createInterface({input: process.stdin, output: process.stdout});
  return new Promise((resolve) => {
    lines.once('close', () => resolve(''));
    lines.question(question, (typed) => {
      resolve(typed);
      lines.close();
    });
  });
}
