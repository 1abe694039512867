import { once } from 'node:events';
import {
  type ManyAnswer,
  placeName,
  type recommenderV1,
  type RulesAnswer,
  rulesBook,
  rulesChange,
  type rulesV1,
  type RulesVersionsAnswer,
} from '@attune/contracts';
import express, { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { withKey } from './admin-key';
import { explanation, recommendationAnswer } from './answers';
import type { RecommenderClient, RulesClient } from './clients';
import { type CopyDeskParts, copyDeskRoutes } from './copy-desk-routes';
import { bodyParameters, manyBody, tenantOf, urlParameters, wholeNumber } from './parameters';
import { shopperOf } from './shopper';
import { whileAsked } from './while-asked';

/** Room for 1,000 shoppers and 50,000 excluded ids. */
const MAX_MANY_BYTES = 16 * 1024 * 1024;
const MANY_DEADLINE_MS = 120_000;

/** Room for 50 rules of each kind with filters of a usual length. */
const MAX_BODY_BYTES = 1024 * 1024;

/** What protobuf and PostgreSQL hold as an integer. */
const MAX_VERSION = 2 ** 31 - 1;

const recommendationInPath = z.strictObject({ recommendationId: z.uuid() });
const placeInPath = z.strictObject({ place: placeName });
export const placeAndVersion = placeInPath.extend({ version: wholeNumber(0, MAX_VERSION, 0) });
/** A deletion follows the version that was seen: there is none that it could follow otherwise. */
export const placeToDelete = placeInPath.extend({ expectedVersion: wholeNumber(1, MAX_VERSION) });

export interface AdminParts extends CopyDeskParts {
  rules: RulesClient;
  recommender: Pick<RecommenderClient, 'explain' | 'recommendMany'>;
  /** Who has it may use these routes. */
  adminKey: string;
}

/**
 * The routes by which a shop reads and changes its rules, sees how an answer came about, has its emails filled, and
 * decides about its copy.
 */
export function adminRoutes({ rules, recommender, desk, copywriter, adminKey }: AdminParts): Router {
  const router = Router();
  router.use('/admin', withKey(adminKey));
  router.use(copyDeskRoutes({ desk, copywriter }));
  router.get('/admin/v1/rules/:place', async (request, response) => {
    const { place, version } = urlParameters(placeAndVersion, request);
    const { current, leftOut } = await rules.getRules({ tenant: tenantOf(request), place, version });
    response.json({ ...answerOf(place, current), ...(leftOut.length > 0 && { leftOut }) } satisfies RulesAnswer);
  });
  router.get('/admin/v1/rules/:place/versions', async (request, response) => {
    const { place } = urlParameters(placeInPath, request);
    const { versions } = await rules.listRulesVersions({ tenant: tenantOf(request), place });
    const answer: RulesVersionsAnswer = { versions: versions.map((version) => answerOf(place, version)) };
    response.json(answer);
  });
  router.put('/admin/v1/rules/:place', express.json({ limit: MAX_BODY_BYTES }), async (request: Request, response) => {
    const { place } = urlParameters(placeInPath, request);
    const change = bodyParameters(rulesChange, request);
    const { current } = await rules.putRules({ tenant: tenantOf(request), place, ...change });
    response.json(answerOf(place, current));
  });
  router.delete('/admin/v1/rules/:place', async (request, response) => {
    const { place, expectedVersion } = urlParameters(placeToDelete, request);
    const { current } = await rules.deleteRules({ tenant: tenantOf(request), place, expectedVersion });
    response.json(answerOf(place, current));
  });
  router.get('/admin/v1/explanations/:recommendationId', async (request, response) => {
    const { recommendationId } = urlParameters(recommendationInPath, request);
    const explained = await recommender.explain({ tenant: tenantOf(request), recommendationId });
    response.json(explanation(explained));
  });
  router.post(
    '/admin/v1/recommendations',
    express.json({ limit: MAX_MANY_BYTES }),
    async (request: Request, response) => {
      const { shoppers, k, exclude: excludeItemIds, filter, place } = bodyParameters(manyBody, request);
      const call = { tenant: tenantOf(request), shoppers: shoppers.map(shopperOf), k, excludeItemIds, filter, place };
      const { signal } = whileAsked(response);
      const answers = recommender.recommendMany(call, { signal, deadlineMs: MANY_DEADLINE_MS });
      await sendLines(response, linesOf(answers), signal);
    },
  );
  return router;
}

/** A line of JSON for each shopper. */
async function* linesOf(answers: AsyncIterable<recommenderV1.RecommendManyResponse>): AsyncGenerator<string> {
  for await (const { shopperIndex, recommendation } of answers) {
    const line: ManyAnswer = { shopperIndex, ...recommendationAnswer(recommendation) };
    yield `${JSON.stringify(line)}\n`;
  }
}

/** Sends lines as they come and as the caller takes them. What fails before the first is answered like any other error. */
async function sendLines(response: Response, lines: AsyncGenerator<string>, signal: AbortSignal): Promise<void> {
  const first = await lines.next();
  response.type('application/x-ndjson');
  if (!first.done) response.write(first.value);
  for await (const line of lines) if (!response.write(line)) await once(response, 'drain', { signal });
  response.end();
}

function answerOf(place: string, current: rulesV1.RulesVersion | undefined): RulesAnswer {
  const { version = 0, rules = rulesBook.parse({}), deleted, changedAt = '' } = current ?? {};
  return { place, version, rules, ...(deleted && { deleted }), ...(changedAt && { changedAt }) };
}
