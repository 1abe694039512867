import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas';
import { incompatibilities, type JsonSchema } from './schema-compatibility';

const folder = join(__dirname, '../published-schemas');
const published = readdirSync(folder).map((file): [string, JsonSchema] => [
  file,
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as JsonSchema,
]);

// A change that fails here needs a new version of the event beside the old one. What is compatible is published with a
// release by copying schemas/ to published-schemas/.
it.each(published)('%s of the last release and of this one read each other’s messages', (file, schema) => {
  const current = jsonSchemas() as Record<string, JsonSchema | undefined>;
  expect(current[file]).toBeDefined();
  expect(incompatibilities(schema, current[file]!)).toEqual([]);
});

describe('a change of a schema', () => {
  const before: JsonSchema = {
    type: 'object',
    properties: {
      id: { type: 'string', maxLength: 200 },
      lines: { type: 'array', items: { type: 'object', properties: {} } },
    },
    required: ['id'],
  };
  const withFields = (fields: object, required = ['id']): JsonSchema => ({
    ...before,
    ...{ properties: { ...(before.properties as object), ...fields }, required },
  });

  it.each<[string, JsonSchema, string[]]>([
    ['that adds a field that may be missing is compatible', withFields({ note: { type: 'string' } }), []],
    ['that takes longer texts is compatible', withFields({ id: { type: 'string', maxLength: 300 } }), []],
    [
      'that takes shorter texts only is not',
      withFields({ id: { type: 'string', maxLength: 100 } }),
      ['(message).id: maxLength is narrower, so messages that were taken would be refused'],
    ],
    [
      'that limits what had no limit is not',
      withFields({ lines: { type: 'array', maxItems: 5, items: { type: 'object', properties: {} } } }),
      ['(message).lines: maxItems is narrower, so messages that were taken would be refused'],
    ],
    [
      'that needs a new field is not',
      withFields({ note: { type: 'string' } }, ['id', 'note']),
      ['(message).note is needed now, and older messages lack it'],
    ],
    [
      'that lets a field be missing is not',
      withFields({}, []),
      ['(message).id may be missing now, and older readers need it'],
    ],
    [
      'that drops a field is not',
      { ...before, properties: { id: { type: 'string', maxLength: 200 } } },
      ['(message).lines is gone; readers of the last release may look at it'],
    ],
    ['of a type is not', withFields({ id: { type: 'integer', maxLength: 200 } }), ['(message).id: type has changed']],
    [
      'within the elements of a list is found',
      withFields({ lines: { type: 'array', items: { type: 'object', properties: {}, required: ['itemId'] } } }),
      ['(message).lines[].itemId is needed now, and older messages lack it'],
    ],
  ])('%s', (_name, after, findings) => {
    expect(incompatibilities(before, after)).toEqual(findings);
  });
});
