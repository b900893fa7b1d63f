import * as z from 'zod';

import {caseSchema} from '../../../src/cases/schema';
import {newsSchema} from '../../../src/content/newsFile';
import type {Field} from '../../../src/editing/form/field';
import {FormError, makeForm} from '../../../src/editing/form/makeForm';

/** Every place of a form, as `related.*.why`. */
function placesOf(fields: readonly Field[], at = ''): string[] {
  return fields.flatMap((field) => {
    const place = field.name === '' ? `${at}.*` : at === '' ? field.name : `${at}.${field.name}`;
    if (field.kind === 'group') return [place, ...placesOf(field.fields, place)];
    return field.kind === 'list' ? [place, ...placesOf([field.item], place)] : [place];
  });
}

/** Every place of a schema, read from zod’s own tree and not from the JSON Schema that the form is made of. */
function placesOfSchema(schema: z.core.$ZodType, at = ''): string[] {
  const {def} = schema._zod;
  if ('innerType' in def) return placesOfSchema(def.innerType as z.core.$ZodType, at);
  const here = at === '' ? [] : [at];
  if (schema instanceof z.ZodObject) {
    return [
      ...here,
      ...Object.entries(schema.shape).flatMap(([key, value]) =>
        placesOfSchema(value as z.core.$ZodType, at === '' ? key : `${at}.${key}`),
      ),
    ];
  }
  if (schema instanceof z.ZodArray) return [...here, ...placesOfSchema(schema.element, `${at}.*`)];
  return here;
}

const fieldAt = (fields: readonly Field[], name: string): Field =>
  fields.find((field) => field.name === name)!;

describe('a form', () => {
  test.each([
    ['a case', caseSchema, 50],
    ['a post of the news', newsSchema, 8],
  ])('has a field for every place of the schema of %s, in its order', (_, schema, least) => {
    const places = placesOf(makeForm(schema));
    expect(places).toEqual(placesOfSchema(schema));
    expect(places.length).toBeGreaterThan(least);
  });

  test('says of each key of a case what to type', () => {
    const silent = makeForm(caseSchema).filter(({hint}) => hint === undefined);
    expect(silent.map(({name}) => name)).toEqual(['outcome', 'anonymisation', 'verification']);
  });

  test('asks for what the schema requires, and takes a list’s own choices from it', () => {
    const fields = makeForm(caseSchema);
    expect(fieldAt(fields, 'court')).toEqual({
      kind: 'choice',
      name: 'court',
      label: 'Court',
      hint: 'Code from data/courts.yaml',
      isRequired: true,
      from: 'courts',
    });
    expect(fieldAt(fields, 'topics')).toMatchObject({
      kind: 'list',
      isRequired: true,
      item: {kind: 'choice', from: 'topics'},
    });
    expect(fieldAt(fields, 'part')).toMatchObject({
      kind: 'choice',
      from: [
        {value: 'offence', label: 'Offence'},
        {value: 'victims', label: 'Victims'},
        {value: 'proceeds', label: 'Proceeds'},
      ],
    });
    expect(fieldAt(fields, 'secondReader')).toMatchObject({
      kind: 'text',
      label: 'Second reader',
      isRequired: false,
    });
    expect(fieldAt(fields, 'description')).toMatchObject({kind: 'text', maxLength: 220});
    expect(fieldAt(fields, 'ecli')).toMatchObject({label: 'ECLI'});
  });

  test('refuses a key that no kind of field is made for, and names it', () => {
    const schema = z.strictObject({hold: z.strictObject({days: z.int()})});
    expect(() => makeForm(schema)).toThrow(FormError);
    expect(() => makeForm(schema)).toThrow(
      'The form has no field for “hold.days”, which holds integer; expected text, a choice, a list or a group.',
    );
  });
});
