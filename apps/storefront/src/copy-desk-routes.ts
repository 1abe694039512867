import {
  copywriterV1,
  identifier,
  policyChange,
  publishBody,
  type PublishAnswer,
  retractBody,
  reviewDecision,
  type ReviewsAnswer,
  verifyBody,
} from '@attune/contracts';
import express, { type Request, Router } from 'express';
import { z } from 'zod';
import { CHANNELS } from './answers';
import type { CopyDeskClient, CopywriterClient } from './clients';
import { deskCopy, historyAnswer, policyAnswer, reviewEntry, verdictAnswer } from './copy-desk-answers';
import { HttpError } from './http-error';
import { bodyParameters, tenantOf, urlParameters, wholeNumber } from './parameters';

export interface CopyDeskParts {
  desk: CopyDeskClient;
  copywriter: Pick<CopywriterClient, 'verify'>;
}

/** Room for 30 fields of 10,000 characters, and for 1,000 claim rules. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Where a page begins, and how many entries it has. */
export const pageQuery = z.strictObject({
  pageSize: wholeNumber(1, 100, 20),
  pageToken: z.string().max(1_000).default(''),
});
export const itemPage = pageQuery.extend({ itemId: identifier });
const copyInPath = z.strictObject({ copyId: z.string().min(1).max(200) });
const nothing = z.strictObject({});

/** The routes by which staff decide what shoppers read. They are mounted behind the key. */
export function copyDeskRoutes({ desk, copywriter }: CopyDeskParts): Router {
  const router = Router();
  const body = express.json({ limit: MAX_BODY_BYTES });

  router.get('/admin/v1/copy/reviews', async (request, response) => {
    const page = urlParameters(pageQuery, request);
    const { entries, nextPageToken } = await desk.listReviews({ tenant: tenantOf(request), ...page });
    const answer: ReviewsAnswer = { entries: entries.map(reviewEntry), ...(nextPageToken && { nextPageToken }) };
    response.json(answer);
  });
  router.post('/admin/v1/copy/reviews/:copyId', body, async (request: Request, response) => {
    const { copyId } = urlParameters(copyInPath, request);
    const decided = bodyParameters(reviewDecision, request);
    const { revision, reviewer } = decided;
    const decision = decisionOf(decided);
    const { entry } = await desk.review({ tenant: tenantOf(request), copyId, revision, decision, reviewer });
    if (!entry) throw new HttpError(502, 'bad_gateway', 'the copywriter sent no entry');
    response.json(reviewEntry(entry));
  });
  router.post('/admin/v1/copy/publish', body, async (request: Request, response) => {
    const { channel, ...wanted } = bodyParameters(publishBody, request);
    const call = { tenant: tenantOf(request), channel: CHANNELS[channel], ...wanted };
    const { copy, published, reasons } = await desk.publish(call);
    if (!copy) throw new HttpError(502, 'bad_gateway', 'the copywriter sent no copy');
    const answer: PublishAnswer = { copy: deskCopy(copy), published, reasons };
    response.json(answer);
  });
  router.post('/admin/v1/copy/retract', body, async (request: Request, response) => {
    const { channel, ...wanted } = bodyParameters(retractBody, request);
    const number = channel ? CHANNELS[channel] : copywriterV1.Channel.CHANNEL_UNSPECIFIED;
    response.json(await desk.retract({ tenant: tenantOf(request), channel: number, ...wanted }));
  });
  router.get(['/admin/v1/copy/:itemId/history', '/admin/v1/copy/history'], async (request, response) => {
    response.json(
      historyAnswer(await desk.history({ tenant: tenantOf(request), ...urlParameters(itemPage, request) })),
    );
  });
  router.get('/admin/v1/copy/policy', async (request, response) => {
    urlParameters(nothing, request);
    response.json(policyAnswer((await desk.getPolicy({ tenant: tenantOf(request) })).policy));
  });
  router.put('/admin/v1/copy/policy', body, async (request: Request, response) => {
    const { policy, ...change } = bodyParameters(policyChange, request);
    const channels = policy.channels.map(({ channel, ...rest }) => ({ channel: CHANNELS[channel], ...rest }));
    const message = { version: '', claimRules: policy.claimRules, channels };
    response.json(
      policyAnswer((await desk.putPolicy({ tenant: tenantOf(request), policy: message, ...change })).policy),
    );
  });
  router.post('/admin/v1/copy/verify', body, async (request: Request, response) => {
    const { itemId, channel, locale, fields } = bodyParameters(verifyBody, request);
    const subject = { $case: 'itemId' as const, value: itemId };
    const call = { tenant: tenantOf(request), subject, channel: CHANNELS[channel], locale, fields };
    response.json(verdictAnswer(await copywriter.verify(call)));
  });
  return router;
}

function decisionOf(decided: z.output<typeof reviewDecision>): copywriterV1.ReviewRequest['decision'] {
  switch (decided.decision) {
    case 'approve':
      return { $case: 'approve', value: {} };
    case 'edit':
      return { $case: 'edit', value: { fields: decided.fields } };
    case 'reject':
      return { $case: 'reject', value: { reason: decided.reason } };
  }
}
