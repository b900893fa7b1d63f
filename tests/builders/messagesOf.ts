import type {ZodType} from 'zod';

import {readBySchema} from '../../src/content/yamlFile';

/** What an editor is told of a value that a schema does not accept; empty when it does. */
export function messagesOf(schema: ZodType, value: unknown): string[] {
  const read = readBySchema(schema, {value, lineOf: () => 1}, 'data/tests.yaml', 'data-form');
  return (read.problems ?? []).map(({message}) => message);
}
