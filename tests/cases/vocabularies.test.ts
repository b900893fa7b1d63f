import {
  courtSchema,
  exploitationSchema,
  outcomeSchema,
  provisionSchema,
  topicSchema,
} from '../../src/cases/vocabularies';
import {messagesOf} from '../builders/messagesOf';

const LETTERS = 'expected lower-case letters, digits and single hyphens.';
const NOTHING = 'expected text, found nothing.';

const SCHEMAS = {
  court: {
    schema: courtSchema,
    record: {
      code: 'echr',
      name: 'European Court of Human Rights',
      short: 'ECtHR',
      jurisdiction: 'COE',
      level: 'international',
    },
  },
  topic: {
    schema: topicSchema,
    record: {id: 'servitude', name: 'Servitude', definition: 'What it is.', words: []},
  },
  provision: {schema: provisionSchema, record: {id: 'echr-art-4', label: 'ECHR, Article 4', words: []}},
  exploitation: {
    schema: exploitationSchema,
    record: {id: 'labour', name: 'Labour exploitation', definition: 'What it covers.'},
  },
  outcome: {schema: outcomeSchema, record: {id: 'violation', name: 'Violation'}},
};
type Noun = keyof typeof SCHEMAS;

describe('the schemas of the controlled lists', () => {
  test.each(Object.keys(SCHEMAS) as Noun[])('accept the least that a record of a %s needs', (noun) =>
    expect(SCHEMAS[noun].schema.parse(SCHEMAS[noun].record)).toEqual(SCHEMAS[noun].record),
  );

  test.each<[Noun, string, unknown]>([
    ['court', 'jurisdiction', 'EU'],
    ['court', 'jurisdiction', 'RO'],
    ['court', 'level', 'first-instance'],
    ['court', 'ecliCode', 'ECHR'],
    ['topic', 'words', ['slave', 'bondage']],
    ['provision', 'instrument', 'echr-1950'],
    ['provision', 'words', ['ECHR Art. 4']],
  ])('accept in a %s the %s %j', (noun, key, value) =>
    expect(messagesOf(SCHEMAS[noun].schema, {...SCHEMAS[noun].record, [key]: value})).toEqual([]),
  );

  test('give a topic and a provision without words an empty list', () => {
    expect(topicSchema.parse({...SCHEMAS.topic.record, words: undefined}).words).toEqual([]);
    expect(provisionSchema.parse({...SCHEMAS.provision.record, words: undefined}).words).toEqual([]);
  });

  test.each<[Noun, string, unknown, string]>([
    ['court', 'code', 'ECtHR', `code is “ECtHR”; ${LETTERS}`],
    ['court', 'name', '', `name is “”; ${NOTHING}`],
    ['court', 'short', undefined, 'short is missing; expected string.'],
    [
      'court',
      'jurisdiction',
      'France',
      'jurisdiction is “France”; expected COE, EU or a two-letter country code.',
    ],
    [
      'court',
      'level',
      'high',
      'level is “high”; expected one of "international"|"eu"|"constitutional"|"supreme"|"appeal"|"first-instance".',
    ],
    ['court', 'ecliCode', '', `ecliCode is “”; ${NOTHING}`],
    ['court', 'city', 'x', 'Field “city” is not known here.'],
    ['topic', 'id', 'non--punishment', `id is “non--punishment”; ${LETTERS}`],
    ['topic', 'definition', ' ', `definition is “ ”; ${NOTHING}`],
    ['topic', 'words', 'slave', 'words is “slave”; expected array.'],
    ['topic', 'words', [''], `words.0 is “”; ${NOTHING}`],
    ['provision', 'instrument', 'ECHR', `instrument is “ECHR”; ${LETTERS}`],
    ['provision', 'label', undefined, 'label is missing; expected string.'],
    ['exploitation', 'id', 'Labour', `id is “Labour”; ${LETTERS}`],
    ['exploitation', 'definition', undefined, 'definition is missing; expected string.'],
    ['outcome', 'name', 7, 'name is 7; expected string.'],
    ['outcome', 'definition', 'x', 'Field “definition” is not known here.'],
  ])('refuse in a %s the %s %j', (noun, key, value, message) =>
    expect(messagesOf(SCHEMAS[noun].schema, {...SCHEMAS[noun].record, [key]: value})).toEqual([message]),
  );
});
