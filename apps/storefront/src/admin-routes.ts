import { createHash, timingSafeEqual } from 'node:crypto';
import { placeName, type RulesAnswer, rulesBook, rulesChange, type rulesV1 } from '@attune/contracts';
import type { GrpcClient } from '@attune/grpc-transport';
import express, { type Request, type RequestHandler, Router } from 'express';
import { z } from 'zod';
import { explanation } from './answers';
import type { AppParts } from './app';
import { HttpError } from './http-error';
import { parameters, tenantOf, urlParameters } from './parameters';

export type RulesClient = GrpcClient<typeof rulesV1.RulesServiceClient.service>;

/** Room for 50 rules of each kind with filters of a usual length. */
const MAX_BODY_BYTES = 1024 * 1024;

const recommendationInPath = z.strictObject({ recommendationId: z.uuid() });
const placeInPath = z.strictObject({ place: placeName });
const placeAndVersion = placeInPath.extend({
  version: z.coerce.number({ error: 'must be a whole number' }).int().min(0).default(0),
});

export interface AdminParts {
  rules: RulesClient;
  recommender: Pick<AppParts['recommender'], 'explain'>;
  /** Who has it may use these routes. */
  adminKey: string;
}

/** The routes by which a shop reads and changes its rules, and sees how an answer came about. */
export function adminRoutes({ rules, recommender, adminKey }: AdminParts): Router {
  const router = Router();
  router.use('/admin', withKey(adminKey));
  router.get('/admin/v1/rules/:place', async (request, response) => {
    const { place, version } = urlParameters(placeAndVersion, request);
    const { current } = await rules.getRules({ tenant: tenantOf(request), place, version });
    response.json(answerOf(place, current));
  });
  router.get('/admin/v1/rules/:place/versions', async (request, response) => {
    const { place } = urlParameters(placeInPath, request);
    const { versions } = await rules.listRulesVersions({ tenant: tenantOf(request), place });
    response.json({ versions: versions.map((version) => answerOf(place, version)) });
  });
  router.put('/admin/v1/rules/:place', express.json({ limit: MAX_BODY_BYTES }), async (request: Request, response) => {
    const { place } = urlParameters(placeInPath, request);
    const change = parameters(rulesChange, request.body);
    const { current } = await rules.putRules({ tenant: tenantOf(request), place, ...change });
    response.json(answerOf(place, current));
  });
  router.get('/admin/v1/explanations/:recommendationId', async (request, response) => {
    const { recommendationId } = urlParameters(recommendationInPath, request);
    const explained = await recommender.explain({ tenant: tenantOf(request), recommendationId });
    response.json(explanation(explained));
  });
  return router;
}

function answerOf(place: string, current: rulesV1.RulesVersion | undefined): RulesAnswer {
  const { version = 0, rules, changedAt = '' } = current ?? {};
  return { place, version, rules: rules ?? rulesBook.parse({}), ...(changedAt && { changedAt }) };
}

/** Compares in the same time, however much of the key is right. */
function withKey(adminKey: string): RequestHandler {
  const digest = sha256(adminKey);
  return (request, response, next) => {
    const given = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '';
    if (timingSafeEqual(digest, sha256(given))) return next();
    response.set('www-authenticate', 'Bearer');
    throw new HttpError(401, 'unauthorized', 'the key is needed: Authorization: Bearer KEY');
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
