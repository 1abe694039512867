import { z } from 'zod';

export const itemId = { name: 'itemId', in: 'path', required: true, schema: { type: 'string' } };
const tenant = {
  name: 'X-Attune-Tenant',
  in: 'header',
  required: false,
  schema: { type: 'string', default: 'default' },
};

const ERRORS = [400, 404, 500, 502, 503];
/** Of routes with a body: too large, or in a coding or character set that is not read. */
export const BODY_ERRORS = [...ERRORS, 413, 415];
/** Of the routes for staff: no key, and somebody else was quicker. */
export const STAFF_ERRORS = [...BODY_ERRORS, 401, 409];

/** A call that answers with a schema of the components; as `application/x-ndjson` with a line of it each. */
export function operation(
  summary: string,
  parameters: object[],
  schema: string,
  errors = ERRORS,
  type: MediaType = 'application/json',
): object {
  const error = { description: 'What is wrong, and with which parameter', content: content(reference('ErrorAnswer')) };
  return {
    summary,
    parameters: [...parameters, tenant],
    responses: {
      200: { description: summary, content: content(reference(schema), type) },
      ...Object.fromEntries(errors.map((status) => [status, error])),
    },
  };
}

/** A query's parameters, one each. */
export function query(schema: z.ZodObject): object[] {
  const described = schemaOf(schema) as { properties?: Record<string, object>; required?: string[] };
  const { properties = {}, required = [] } = described;
  return Object.entries(properties).map(([name, each]) => {
    return { name, in: 'query', required: required.includes(name), schema: each };
  });
}

type MediaType = 'application/json' | 'application/x-ndjson';

function content(schema: object, type: MediaType = 'application/json'): object {
  return { [type]: { schema } };
}

/** A body. */
export function json(schema: object): object {
  return { required: true, content: content(schema) };
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** A zod schema as JSON Schema. */
export function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
