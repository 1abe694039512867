import { explanationAnswer, manyAnswer, rulesAnswer, rulesChange, rulesVersionsAnswer } from '@attune/contracts';
import { placeAndVersion, placeToDelete } from './admin-routes';
import { BODY_ERRORS, itemId, json, operation, query, schemaOf, STAFF_ERRORS } from './open-api-parts';
import { manyBody } from './parameters';

const security = [{ adminKey: [] }];
const inPath = (name: string) => ({ ...itemId, name });
const place = inPath('place');

/** The routes by which a shop changes its rules, has its emails filled and sees how an answer came about, as OpenAPI. */
export function adminPaths(): object {
  const staff = (summary: string, parameters: object[], schema: string) => ({
    ...operation(summary, parameters, schema, STAFF_ERRORS),
    security,
  });
  return {
    '/admin/v1/rules/{place}': {
      get: staff('The newest rules of a place, or an older version', [place, ...query(versionQuery)], 'Rules'),
      put: {
        ...staff('Makes new rules the newest', [place], 'Rules'),
        requestBody: json(schemaOf(rulesChange)),
      },
      delete: staff('Deletes the rules of a place; older versions can be put again', [place, expected], 'Rules'),
    },
    '/admin/v1/rules/{place}/versions': {
      get: staff('The versions of a place that are kept, newest first', [place], 'RulesVersions'),
    },
    '/admin/v1/explanations/{recommendationId}': {
      get: staff('How an answer came about', [inPath('recommendationId')], 'Explanation'),
    },
    '/admin/v1/recommendations': {
      post: {
        ...operation('A list for each shopper', [], 'ShopperList', [...BODY_ERRORS, 401], 'application/x-ndjson'),
        requestBody: json(schemaOf(manyBody)),
        security,
      },
    },
  };
}

const versionQuery = placeAndVersion.omit({ place: true });
const [expectedVersion] = query(placeToDelete.omit({ place: true }));
/** Without it nothing is deleted. */
const expected = { ...expectedVersion, required: true };

/** The answers of these routes. */
export function adminSchemas(): Record<string, object> {
  return {
    Rules: schemaOf(rulesAnswer),
    RulesVersions: schemaOf(rulesVersionsAnswer),
    Explanation: schemaOf(explanationAnswer),
    ShopperList: schemaOf(manyAnswer),
  };
}
