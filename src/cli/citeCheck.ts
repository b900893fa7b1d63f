/**
 * `npm run cite:check -- handout.md`: every citation of a text, and how it stands. `-- --help` says more.
 */
import {runCommand} from './runCommand';
import {citeCheck} from './citeCheckCommand';

runCommand((print) => citeCheck(process.argv.slice(2), {siteDir: process.cwd(), print}));
