/** `npm run case:new`: asks for a new case and writes its file, once it passes every check. `-- --help` says how. */
import {readFileSync} from 'node:fs';

import {caseNew} from './caseNew/command';
import {runCommand} from './runCommand';

runCommand(async (print) => {
  const isAtTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const now = new Date().toISOString();
  return caseNew(process.argv.slice(2), {
    siteDir: process.cwd(),
    print,
    readStdin: () => readFileSync(0, 'utf8'),
    today: now.slice(0, 10),
    now: now.slice(0, 19).replace(/\D/g, '-'),
    ...(isAtTerminal && {ask: (await import('./caseNew/terminalAsk')).terminalAsk}),
  });
});
