// Preloaded by `node --require`: kills the process before the nth write below the folder KILL_BELOW.
const fs = require('node:fs');
const {resolve, sep} = require('node:path');

const below = resolve(process.env.KILL_BELOW) + sep;
let left = Number(process.env.KILL_AT);

for (const name of ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync']) {
  const write = fs[name];
  fs[name] = (path, ...rest) => {
    if (typeof path === 'string' && resolve(path).startsWith(below)) {
      left -= 1;
      if (left === 0) process.kill(process.pid, 'SIGKILL');
    }
    return write(path, ...rest);
  };
}
