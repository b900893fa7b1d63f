import {PortalError} from '../errors';

/** A command: prints lines, returns the exit code. */
export type Command = (print: (line: string) => void) => number | Promise<number>;

/** Runs a command. What a person can put right is printed without a stack; a stack means a fault of ours. */
export function runCommand(command: Command): void {
  Promise.resolve()
    .then(() => command((line) => process.stdout.write(`${line}\n`)))
    .then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        process.stderr.write(
          `${error instanceof PortalError ? error.message : ((error as Error).stack ?? String(error))}\n`,
        );
        process.exitCode = 1;
      },
    );
}
