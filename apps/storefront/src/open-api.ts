import { copyAnswer, errorAnswer, recommendationAnswer } from '@attune/contracts';
import { z } from 'zod';
import { copyQuery, itemQuery, rankBody, recommendationsBody, recommendationsQuery } from './parameters';

/** The storefront's interface as OpenAPI 3.1, made from the schemas that check its requests and answers. */
export function openApi(): object {
  const item = itemQuery.omit({ itemId: true });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Attune storefront',
      version: '1',
      description: 'What should this shopper see, and how should we say it.',
    },
    paths: {
      '/v1/recommendations': {
        get: operation('What this shopper should see next', query(recommendationsQuery), 'RecommendationAnswer'),
        post: {
          ...operation('The same, for long exclusions', [], 'RecommendationAnswer'),
          requestBody: json(schemaOf(recommendationsBody)),
        },
      },
      '/v1/items/{itemId}/similar': {
        get: operation('What is like this item', [itemId, ...query(item)], 'RecommendationAnswer'),
      },
      '/v1/items/{itemId}/bought-together': {
        get: operation('What is bought with this item', [itemId, ...query(item)], 'RecommendationAnswer'),
      },
      '/v1/rank': {
        post: {
          ...operation('The given items, best first', [], 'RecommendationAnswer'),
          requestBody: json(schemaOf(rankBody)),
        },
      },
      '/v1/copy/{itemId}': {
        get: operation('Copy about this item', [itemId, ...query(copyQuery.omit({ itemId: true }))], 'CopyAnswer'),
      },
    },
    components: {
      schemas: {
        RecommendationAnswer: schemaOf(recommendationAnswer),
        CopyAnswer: schemaOf(copyAnswer),
        ErrorAnswer: schemaOf(errorAnswer),
      },
    },
  };
}

const itemId = { name: 'itemId', in: 'path', required: true, schema: { type: 'string' } };
const tenant = {
  name: 'X-Attune-Tenant',
  in: 'header',
  required: false,
  schema: { type: 'string', default: 'default' },
};

function operation(summary: string, parameters: object[], schema: string): object {
  const error = { description: 'What is wrong, and with which parameter', content: content(reference('ErrorAnswer')) };
  return {
    summary,
    parameters: [...parameters, tenant],
    responses: {
      200: { description: summary, content: content(reference(schema)) },
      400: error,
      404: error,
      503: error,
    },
  };
}

/** A query's parameters, one each. */
function query(schema: z.ZodObject): object[] {
  const { properties = {} } = schemaOf(schema) as { properties?: Record<string, object> };
  return Object.entries(properties).map(([name, each]) => ({ name, in: 'query', required: false, schema: each }));
}

function content(schema: object): object {
  return { 'application/json': { schema } };
}

function json(schema: object): object {
  return { required: true, content: content(schema) };
}

function reference(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
