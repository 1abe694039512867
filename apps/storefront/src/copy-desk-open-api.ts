import {
  copyHistoryAnswer,
  policyAnswer,
  policyChange,
  publishAnswer,
  publishBody,
  retractAnswer,
  retractBody,
  reviewDecision,
  reviewEntry,
  reviewsAnswer,
  verdictAnswer,
  verifyBody,
} from '@attune/contracts';
import { pageQuery } from './copy-desk-routes';
import { itemId, json, operation, query, schemaOf, STAFF_ERRORS } from './open-api-parts';

const security = [{ adminKey: [] }];
const copyId = { name: 'copyId', in: 'path', required: true, schema: { type: 'string' } };

/** The routes by which staff decide about copy, as OpenAPI. */
export function copyDeskPaths(): object {
  const staff = (summary: string, parameters: object[], schema: string, body?: Parameters<typeof schemaOf>[0]) => ({
    ...operation(summary, parameters, schema, STAFF_ERRORS),
    ...(body && { requestBody: json(schemaOf(body)) }),
    security,
  });
  return {
    '/admin/v1/copy/reviews': {
      get: staff('What waits for a decision, oldest first', query(pageQuery), 'CopyReviews'),
    },
    '/admin/v1/copy/reviews/{copyId}': {
      post: staff('Approves, edits or rejects one text', [copyId], 'CopyReview', reviewDecision),
    },
    '/admin/v1/copy/publish': { post: staff('Publishes or queues the rules’ text', [], 'CopyPublished', publishBody) },
    '/admin/v1/copy/retract': { post: staff('Takes published texts back', [], 'CopyRetracted', retractBody) },
    '/admin/v1/copy/{itemId}/history': {
      get: staff('What happened to an item’s texts, newest first', [itemId, ...query(pageQuery)], 'CopyHistory'),
    },
    '/admin/v1/copy/policy': {
      get: staff('The tenant’s policy', [], 'CopyPolicy'),
      put: staff('Puts a new version of the policy in force', [], 'CopyPolicy', policyChange),
    },
    '/admin/v1/copy/verify': { post: staff('Checks any text about an item', [], 'CopyVerdict', verifyBody) },
  };
}

/** The answers of these routes. */
export function copyDeskSchemas(): Record<string, object> {
  return {
    CopyReviews: schemaOf(reviewsAnswer),
    CopyReview: schemaOf(reviewEntry),
    CopyPublished: schemaOf(publishAnswer),
    CopyRetracted: schemaOf(retractAnswer),
    CopyHistory: schemaOf(copyHistoryAnswer),
    CopyPolicy: schemaOf(policyAnswer),
    CopyVerdict: schemaOf(verdictAnswer),
  };
}
