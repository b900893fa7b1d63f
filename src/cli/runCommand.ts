import {PortalError} from '../errors';

/** A command: prints lines, returns the exit code. */
export type Command = (print: (line: string) => void) => number | Promise<number>;

/** What is typed behind the command. */
const typed = (): string[] => process.argv.slice(2);

/**
 * Runs a command. What a person can put right is printed without a stack; a stack means a fault of ours.
 *
 * @param usage How it is called: printed for `--help`, and where what was typed is not understood (exit code 2). A
 *   command without it answers both itself.
 */
export function runCommand(command: Command, usage?: string): void {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  if (usage !== undefined && typed().some((word) => word === '--help' || word === '-h')) {
    print(usage);
    return;
  }
  Promise.resolve()
    .then(() => command(print))
    .then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        const misread = whatIsMisread(error);
        process.stderr.write(misread === undefined ? `${told(error)}\n` : `${misread}\n\n${usage ?? ''}\n`);
        process.exitCode = misread === undefined ? 1 : 2;
      },
    );
}

/** What Node’s reader of arguments does not understand; undefined for other errors. */
function whatIsMisread(error: unknown): string | undefined {
  const {code, message} = error as Partial<NodeJS.ErrnoException>;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return undefined;
  const [unknown] = /(?<=^Unknown option ')[^']+/.exec(message ?? '') ?? [];
  return unknown === undefined ? message?.split('. ')[0] : `There is no flag ${unknown} here.`;
}

function told(error: unknown): string {
  return error instanceof PortalError ? error.message : ((error as Error).stack ?? String(error));
}
