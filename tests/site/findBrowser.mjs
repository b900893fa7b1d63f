// Finds the Chromium that the browser tests use: an installed one, else the one that comes with npm.
import {existsSync} from 'node:fs';

/** The shell first: the same Chromium without windows of its own takes a third of the time. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * @returns {Promise<{path: string, libraries: string | undefined}>} An executable, and the folder of the libraries
 *   it brings along (undefined for an installed one, which uses the system's).
 */
export async function findBrowser() {
  const installed = process.env.PORTAL_CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  if (installed) return {path: installed, libraries: undefined};
  const before = {...process.env};
  try {
    // The package unpacks NSS, which a bare Debian has not, only where it believes to run in Amazon's cloud.
    process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
    const {default: chromium} = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    return {path, libraries: process.env.LD_LIBRARY_PATH};
  } catch (cause) {
    throw new Error(
      'No Chromium was found for the browser tests, and the one that comes with npm cannot be unpacked. ' +
        'Install one: apt-get install -y --no-install-recommends chromium-headless-shell (or set PORTAL_CHROMIUM to its path).',
      {cause},
    );
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
