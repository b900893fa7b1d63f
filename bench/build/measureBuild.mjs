// Runs one program and measures it with all processes it starts. Linux: reads /proc.
import {execFileSync, spawn} from 'node:child_process';
import {closeSync, existsSync, openSync, readdirSync, readFileSync} from 'node:fs';

/** How often memory is looked at. */
const SAMPLE_MS = 100;
/** How often a line is printed meanwhile. */
const PROGRESS_MS = 15_000;

/**
 * Runs Node with some arguments, as the leader of a session of its own: everything it starts belongs to it.
 *
 * - `wall`: seconds from start to end.
 * - `cpu`: user and system seconds of the process and of every process that it waited for, as the kernel adds them
 *   up for our own process (`cutime` and `cstime` of /proc/self/stat, which getrusage calls RUSAGE_CHILDREN).
 * - `peak`: the greatest sum of resident memory (VmRSS) over the session at one moment, in bytes; looked at ten
 *   times a second. Pages that two processes share count twice.
 * - `peakOfOne`: the greatest peak of a single process as the kernel keeps it (VmHWM), in bytes.
 *
 * @param {string[]} args Arguments of Node.
 * @param {{cwd: string, log: string, env?: Record<string, string>, onProgress?: (line: string) => void,
 *   onStart?: (pid: number) => void}} options `log` gets all that is printed.
 * @returns {Promise<{status: number | null, signal: string | null, wall: number, cpu: number, peak: number,
 *   peakOfOne: number}>}
 */
export async function measure(args, {cwd, log, env = {}, onProgress = () => {}, onStart = () => {}}) {
  const ticks = Number(execFileSync('getconf', ['CLK_TCK'], {encoding: 'utf8'}));
  const cpuBefore = childrenTicks();
  const output = openSync(log, 'w');
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    detached: true,
    stdio: ['ignore', output, output],
    env: {...process.env, FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1', ...env},
  });
  let peak = 0;
  let peakOfOne = 0;
  const sample = () => {
    const processes = memoryOfSession(child.pid);
    peak = Math.max(
      peak,
      processes.reduce((sum, {resident}) => sum + resident, 0),
    );
    peakOfOne = Math.max(peakOfOne, ...processes.map(({highest}) => highest));
  };
  const sampling = setInterval(sample, SAMPLE_MS);
  const telling = setInterval(() => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    onProgress(`${seconds} s, so far at most ${Math.round(peak / 2 ** 20)} MB`);
  }, PROGRESS_MS);
  try {
    const ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => resolve({status, signal}));
    });
    if (child.pid !== undefined) onStart(child.pid);
    const {status, signal} = await ended;
    const wall = (performance.now() - begun) / 1000;
    return {status, signal, wall, cpu: (childrenTicks() - cpuBefore) / ticks, peak, peakOfOne};
  } finally {
    clearInterval(sampling);
    clearInterval(telling);
    closeSync(output);
  }
}

/** Whether this machine can be measured; the reason when it cannot. */
export function whyNotMeasurable() {
  return existsSync('/proc/self/stat') ? undefined : 'needs Linux: it reads memory and CPU time from /proc';
}

/** Clock ticks of all processes that ours has started and that have ended. */
function childrenTicks() {
  const fields = statFields('self');
  return Number(fields[13]) + Number(fields[14]);
}

/** The fields of a process’s stat from the third on; its name, the second, may hold blanks and brackets. */
function statFields(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function memoryOfSession(leader) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (Number(statFields(pid)[3]) !== leader) return [];
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return [{resident: kilobytes(status, 'VmRSS'), highest: kilobytes(status, 'VmHWM')}];
      } catch {
        return []; // it has ended since the folder was listed
      }
    });
}

function kilobytes(status, field) {
  return Number(new RegExp(`^${field}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
}
