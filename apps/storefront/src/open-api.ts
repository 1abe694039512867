import { copyAnswer, errorAnswer, recommendationAnswer } from '@attune/contracts';
import { adminPaths, adminSchemas } from './admin-open-api';
import { copyDeskPaths, copyDeskSchemas } from './copy-desk-open-api';
import { BODY_ERRORS, itemId, json, operation, query, schemaOf } from './open-api-parts';
import {
  copyBody,
  copyQuery,
  itemBody,
  itemQuery,
  rankBody,
  recommendationsBody,
  recommendationsQuery,
} from './parameters';

/** Ids that no path can carry. */
const ODD = 'that may be called `.` or `..`';

/** The storefront's interface as OpenAPI 3.1, made from the schemas that check its requests and answers. */
export function openApi(): object {
  const item = itemQuery.omit({ itemId: true });
  const ofItem = copyQuery.omit({ itemId: true, question: true });
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
          ...operation('The same, for long exclusions and filters', [], 'RecommendationAnswer', BODY_ERRORS),
          requestBody: json(schemaOf(recommendationsBody)),
        },
      },
      '/v1/items/{itemId}/similar': {
        get: operation('What is like this item', [itemId, ...query(item)], 'RecommendationAnswer'),
      },
      '/v1/items/{itemId}/bought-together': {
        get: operation('What is bought with this item', [itemId, ...query(item)], 'RecommendationAnswer'),
      },
      '/v1/items/similar': oddOrLong('What is like an item'),
      '/v1/items/bought-together': oddOrLong('What is bought with an item'),
      '/v1/rank': {
        post: {
          ...operation('The given items, best first', [], 'RecommendationAnswer', BODY_ERRORS),
          requestBody: json(schemaOf(rankBody)),
        },
      },
      '/v1/copy/{itemId}': {
        get: operation('Copy about this item', [itemId, ...query(ofItem)], 'CopyAnswer'),
      },
      '/v1/copy': {
        get: operation(`Copy about an item ${ODD}`, query(copyQuery.omit({ question: true })), 'CopyAnswer'),
        post: {
          ...operation('The same, and the answer to a shopper’s question', [], 'CopyAnswer', BODY_ERRORS),
          requestBody: json(schemaOf(copyBody)),
        },
      },
      ...adminPaths(),
      ...copyDeskPaths(),
    },
    components: {
      schemas: {
        RecommendationAnswer: schemaOf(recommendationAnswer),
        CopyAnswer: schemaOf(copyAnswer),
        ...adminSchemas(),
        ...copyDeskSchemas(),
        ErrorAnswer: schemaOf(errorAnswer),
      },
      securitySchemes: { adminKey: { type: 'http', scheme: 'bearer', description: 'The storefront’s ADMIN_KEY' } },
    },
  };
}

/** Around an item: by its name in the query, and with a body. */
function oddOrLong(summary: string): object {
  return {
    get: operation(`${summary} ${ODD}`, query(itemQuery), 'RecommendationAnswer'),
    post: {
      ...operation(`${summary}, for long exclusions and filters`, [], 'RecommendationAnswer', BODY_ERRORS),
      requestBody: json(schemaOf(itemBody)),
    },
  };
}
