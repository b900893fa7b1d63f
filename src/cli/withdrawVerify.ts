import {runCommand} from './runCommand';
import {USAGE, withdrawVerify} from './withdrawVerifyCommand';

runCommand((print) => withdrawVerify(process.argv.slice(2), process.cwd(), print), USAGE);
