import * as z from 'zod';

import {choiceLists, type ChoiceList} from '../../cases/choiceList';
import {PortalError} from '../../errors';
import type {Field} from './field';

/** A schema asks for something that no form has a field for; the message names the key. */
export class FormError extends PortalError {
  override readonly name = 'FormError';
}

/** What is read of JSON Schema, with the list that a value is chosen from. */
interface Shape {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly list?: ChoiceList;
}

/**
 * The form of a record: a field for every key of its schema, in order, with the schema’s own words. What may stand
 * in a field is not decided here: the same schema judges what was typed.
 *
 * @throws {FormError} A key has a shape that no field is made for.
 */
export function makeForm(schema: z.ZodType): readonly Field[] {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    override: ({zodSchema, jsonSchema}) => {
      Object.assign(jsonSchema, choiceLists.get(zodSchema as unknown as z.ZodType));
    },
  }) as Shape;
  return fieldsOf(shape, '');
}

function fieldsOf({properties = {}, required = []}: Shape, at: string): readonly Field[] {
  return Object.entries(properties).map(([name, shape]) =>
    fieldOf(name, shape, required.includes(name), at === '' ? name : `${at}.${name}`),
  );
}

function fieldOf(name: string, shape: Shape, isRequired: boolean, at: string): Field {
  const common = {
    name,
    label: shape.title ?? inWords(name),
    ...(shape.description !== undefined && {hint: shape.description}),
    isRequired,
  };
  if (shape.type === 'object' && shape.properties)
    return {...common, kind: 'group', fields: fieldsOf(shape, at)};
  if (shape.type === 'array' && shape.items) {
    // A list of choices carries the name of its list itself.
    const items = shape.list ? {...shape.items, list: shape.list} : shape.items;
    return {...common, kind: 'list', item: fieldOf('', items, true, `${at}.*`)};
  }
  if (shape.type !== 'string') {
    throw new FormError(
      `The form has no field for “${at}”, which holds ${shape.type ?? 'more than one kind of value'}; expected text, a choice, a list or a group. Add a kind of field in src/editing/form/field.ts.`,
    );
  }
  if (shape.list) return {...common, kind: 'choice', from: shape.list};
  if (shape.enum) {
    return {...common, kind: 'choice', from: shape.enum.map((value) => ({value, label: inWords(value)}))};
  }
  return {...common, kind: 'text', ...(shape.maxLength !== undefined && {maxLength: shape.maxLength})};
}

/** A key as a label: `preparedBy` is “Prepared by”, `not-confirmed` is “Not confirmed”. */
function inWords(key: string): string {
  const words = key.replace(/-/g, ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
