import {parseArgs, type ParseArgsConfig} from 'node:util';
import * as z from 'zod';

import {CASE_SECTIONS, caseSchema} from '../../cases/schema';
import {findNearest} from '../../publications/spelling';
import {AnswersError, unwrapped, type Answers} from './answers';

/** A flag for a field, named as the field is in the file: `--outcome.kind`; once a value where the field is a list. */
interface FieldFlag {
  readonly path: readonly string[];
  readonly isList: boolean;
}

/** The fields that a flag can give; lists of records, such as relations, come from a file of answers only. */
export const FIELD_FLAGS: ReadonlyMap<string, FieldFlag> = new Map([
  ...flagsOf(caseSchema, []),
  ...CASE_SECTIONS.map(({anchor}) => [anchor, {path: ['sections', anchor], isList: true}] as const),
]);

function flagsOf(schema: z.ZodObject, path: readonly string[]): [string, FieldFlag][] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(
    ([key, wrapped]): [string, FieldFlag][] => {
      const inner = unwrapped(wrapped);
      const own = [...path, key];
      if (inner instanceof z.ZodObject) return flagsOf(inner, own);
      if (inner instanceof z.ZodArray) {
        const isOfTexts = !(unwrapped(inner.element as z.ZodType) instanceof z.ZodObject);
        return isOfTexts ? [[own.join('.'), {path: own, isList: true}]] : [];
      }
      return [[own.join('.'), {path: own, isList: false}]];
    },
  );
}

export interface CommandOptions {
  readonly from: string | undefined;
  readonly isResumed: boolean;
  /** Name of the answers to take up again, where several were left. */
  readonly draft: string | undefined;
  readonly allowsDuplicate: boolean;
  readonly asksForHelp: boolean;
  readonly answers: Answers;
}

const COMMAND_FLAGS = {
  from: {type: 'string'},
  resume: {type: 'boolean', default: false},
  'allow-duplicate': {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** @throws {AnswersError} A flag is not known, or lacks its value. */
export function parseFlags(args: readonly string[]): CommandOptions {
  const fields = [...FIELD_FLAGS].map(
    ([name, {isList}]) => [name, {type: 'string', multiple: isList}] as const,
  );
  const options = {...COMMAND_FLAGS, ...Object.fromEntries(fields)} satisfies ParseArgsConfig['options'];
  const {values, positionals} = parse(args, options);
  const {from, resume, 'allow-duplicate': allowsDuplicate, help, ...given} = values;
  if (positionals.length > (resume ? 1 : 0)) {
    throw new AnswersError(
      `“${positionals.join(' ')}” belongs to no flag. Put a value of several words in quotes: --title "Exemplu v. Exemplu".`,
    );
  }
  const answers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const {path} = FIELD_FLAGS.get(name)!;
    let at = answers;
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    at[path.at(-1)!] = value;
  }
  return {
    from: from as string | undefined,
    isResumed: resume === true,
    draft: positionals[0],
    allowsDuplicate: allowsDuplicate === true,
    asksForHelp: help === true,
    answers: answers,
  };
}

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): {values: Record<string, unknown>; positionals: string[]} {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const flag = /'--?([^\s'=]+)/.exec(message)?.[1] ?? '';
      const nearest = findNearest(flag, Object.keys(options));
      throw new AnswersError(
        `There is no flag --${flag}. ${nearest ? `Did you mean --${nearest}?` : 'npm run case:new -- --help lists them.'}`,
      );
    }
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new AnswersError(message.replace(/\n/g, ' '));
    throw error;
  }
}
