// Runs after `npm ci`: has git use the hooks that the repository brings. Quiet where there is no repository.
import {execFileSync} from 'node:child_process';

try {
  execFileSync('git', ['config', 'core.hooksPath', '.githooks'], {stdio: 'ignore'});
} catch {
  // An unpacked archive has no git; checks still run with `npm run check` and in CI.
}
