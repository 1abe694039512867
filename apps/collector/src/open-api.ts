import { collectorAnswer, errorAnswer, postedEvent, postedItemChange } from '@attune/contracts';
import { z } from 'zod';
import { MAX_BATCH } from './posted-batch';

/** The collector's interface as OpenAPI 3.1, whose schemas are JSON Schemas as zod gives them. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Attune collector',
      version: '1',
      description: 'Takes in what shoppers do and what the shop sells.',
    },
    paths: {
      '/v1/events': { post: operation('Send shopper events', 'events', 'PostedEvent') },
      '/v1/items': { post: operation('Send changes of the catalog', 'items', 'PostedItemChange') },
    },
    components: {
      schemas: {
        PostedEvent: inputSchema(postedEvent),
        PostedItemChange: inputSchema(postedItemChange),
        CollectorAnswer: inputSchema(collectorAnswer),
        ErrorAnswer: inputSchema(errorAnswer),
      },
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operation(summary: string, listField: string, schema: string): object {
  const list = { type: 'array', items: reference(schema), minItems: 1, maxItems: MAX_BATCH };
  const wrapped = { type: 'object', properties: { [listField]: list }, required: [listField] };
  return {
    summary,
    // A key is needed only where the collector was given some.
    security: [{ key: [] }, {}],
    requestBody: { required: true, content: json({ oneOf: [reference(schema), list, wrapped] }) },
    responses: {
      202: answer('Stored, all or some; a verdict for each', 'CollectorAnswer'),
      400: answer('All refused, with a verdict for each; or no JSON', 'CollectorAnswer', 'ErrorAnswer'),
      401: answer('No valid key', 'ErrorAnswer'),
      403: answer('A key of pages, which may not send this', 'ErrorAnswer'),
      413: answer('Too many or too large', 'CollectorAnswer', 'ErrorAnswer'),
      503: answer('The broker is away: send it again after the seconds in Retry-After', 'ErrorAnswer'),
    },
  };
}

function answer(description: string, ...schemas: string[]): object {
  const references = schemas.map(reference);
  return { description, content: json(references.length === 1 ? references[0] : { oneOf: references }) };
}

function json(schema: object): object {
  return { 'application/json': { schema } };
}

function reference(schema: string): object {
  return { $ref: `#/components/schemas/${schema}` };
}

function inputSchema(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
