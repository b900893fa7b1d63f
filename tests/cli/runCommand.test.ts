import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {runCommand, type Command} from '../../src/cli/runCommand';
import {PortalError} from '../../src/errors';

const USAGE = 'npm run this    does that';
const takesPort: Command = () => {
  parseArgs({args: process.argv.slice(2), options: {port: {type: 'string'}}});
  return 0;
};

/** Runs a command with what is typed behind it. */
async function ran(
  command: Command,
  typed: readonly string[] = [],
): Promise<{code: typeof process.exitCode; out: string; err: string}> {
  const [argv, exitCode] = [process.argv, process.exitCode];
  const written = {out: '', err: ''};
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text);
    return true;
  });
  const err = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text);
    return true;
  });
  process.argv = ['node', 'command.ts', ...typed];
  process.exitCode = undefined;
  try {
    runCommand(command, USAGE);
    await new Promise((resolve) => setImmediate(resolve));
    return {code: process.exitCode, ...written};
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    out.mockRestore();
    err.mockRestore();
  }
}

describe('a command', () => {
  test('ends with the code that it gives', async () =>
    expect(
      await ran((print) => {
        print('done');
        return 3;
      }),
    ).toEqual({code: 3, out: 'done\n', err: ''}));

  test.each(['--help', '-h'])('says how it is called, and does nothing else: %s', async (flag) =>
    expect(await ran(() => Promise.reject(new Error('ran')), [flag])).toEqual({
      code: undefined,
      out: `${USAGE}\n`,
      err: '',
    }),
  );

  test.each([
    [['--nonsense'], 'There is no flag --nonsense here.'],
    [['--port'], "Option '--port <value>' argument missing"],
  ])('says what it does not understand, and how it is called: %j', async (typed, said) =>
    expect(await ran(takesPort, typed)).toEqual({code: 2, out: '', err: `${said}\n\n${USAGE}\n`}),
  );

  test('says without a stack what a person can put right', async () =>
    expect(await ran(() => Promise.reject(new PortalError('Build first.')))).toEqual({
      code: 1,
      out: '',
      err: 'Build first.\n',
    }));

  test('shows the stack of a fault of ours', async () =>
    expect((await ran(() => Promise.reject(new Error('oops')))).err).toMatch(/^Error: oops\n {4}at /));
});

test('every command answers --help: by the usage that it gives, or itself', () => {
  const folder = join(__dirname, '../../src/cli');
  const silent = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    .filter(([, text]) => /^runCommand\(/m.test(text))
    .filter(([, text]) => !/\bUSAGE\)?;?$/m.test(text) && !/[A-Za-z]+\(process\.argv\.slice\(2\)/.test(text));
  expect(silent.map(([name]) => name)).toEqual([]);
});
