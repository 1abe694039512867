import { parse } from 'node:querystring';
import { copywriterV1, recommenderV1 } from '@attune/contracts';
import type { Logger, Registry } from '@attune/service-runtime';
import { traceRequests } from '@attune/tracing';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { z } from 'zod';
import { timed } from './answer-metrics';
import { CHANNELS, copyAnswer, RECIPES, recommendationAnswer } from './answers';
import type { CopywriterClient, RecommenderClient } from './clients';
import { cors } from './cors';
import { HttpError, toHttpError } from './http-error';
import { shopperOf } from './shopper';
import { whileAsked } from './while-asked';
import { openApi } from './open-api';
import {
  bodyParameters,
  checkCopy,
  copyBody,
  copyQuery,
  itemBody,
  itemQuery,
  rankBody,
  recommendationsBody,
  recommendationsQuery,
  tenantOf,
  urlParameters,
  type WantedCopy,
} from './parameters';

/** Room for 50,000 ids in a body. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** Room for 1,000 ids and a filter, however they are escaped. */
const MAX_RANK_BODY_BYTES = 2 * 1024 * 1024;
/** Room for a question and twenty affinities. */
const MAX_COPY_BODY_BYTES = 128 * 1024;

export interface AppParts {
  recommender: RecommenderClient;
  copywriter: CopywriterClient;
  allowedOrigins: readonly string[];
  logger: Logger;
  metrics: Registry;
  /** The routes for staff, where there is a key for them. */
  admin?: RequestHandler;
  /** The demo shop's page and what it reads, where it is served. */
  demo?: RequestHandler;
}

/** The storefront's HTTP interface. */
export function createApp({
  recommender,
  copywriter,
  allowedOrigins,
  logger,
  metrics,
  admin,
  demo,
}: AppParts): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  // Node.js takes 1,000 parameters and passes over the rest in silence; here the length of a URL is the limit.
  app.set('query parser', (query: string) => parse(query, '&', '=', { maxKeys: 0 }));
  app.use(traceRequests, timed(metrics), standardHeaders, cors(allowedOrigins));

  const recommend = async (request: Request, response: Response, wanted: z.output<typeof recommendationsBody>) => {
    const { k, sessionItemIds, filter, place, recipe } = wanted;
    const call: recommenderV1.RecommendRequest = {
      ...{ tenant: tenantOf(request), shopper: shopperOf(wanted), k, sessionItemIds, filter, place },
      recipe: recipe ? RECIPES[recipe] : recommenderV1.Recipe.RECIPE_UNSPECIFIED,
      excludeItemIds: wanted.exclude,
      cartItemIds: wanted.cart,
      categoryPath: wanted.category,
      affinities: wanted.affinity,
    };
    response.json(recommendationAnswer((await recommender.recommend(call, whileAsked(response))).recommendation));
  };
  app.get('/v1/recommendations', (request, response) =>
    recommend(request, response, urlParameters(recommendationsQuery, request)),
  );
  app.post('/v1/recommendations', express.json({ limit: MAX_BODY_BYTES }), (request: Request, response) =>
    recommend(request, response, bodyParameters(recommendationsBody, request)),
  );
  for (const [name, method] of [
    ['similar', 'similarItems'],
    ['bought-together', 'boughtTogether'],
  ] as const) {
    const answer = async (request: Request, response: Response, wanted: z.output<typeof itemBody>) => {
      const { exclude: excludeItemIds, ...others } = wanted;
      const call = { tenant: tenantOf(request), excludeItemIds, ...others };
      response.json(recommendationAnswer((await recommender[method](call, whileAsked(response))).recommendation));
    };
    app.get([`/v1/items/:itemId/${name}`, `/v1/items/${name}`], (request, response) =>
      answer(request, response, urlParameters(itemQuery, request)),
    );
    app.post(`/v1/items/${name}`, express.json({ limit: MAX_BODY_BYTES }), (request: Request, response) =>
      answer(request, response, bodyParameters(itemBody, request)),
    );
  }
  app.post('/v1/rank', express.json({ limit: MAX_RANK_BODY_BYTES }), async (request: Request, response) => {
    const wanted = bodyParameters(rankBody, request);
    const { itemIds, sessionItemIds, filter, place } = wanted;
    const call = { tenant: tenantOf(request), shopper: shopperOf(wanted), itemIds, sessionItemIds, filter, place };
    const { recommendation } = await recommender.rank(call, whileAsked(response));
    response.json(recommendationAnswer(recommendation));
  });
  const compose = async (request: Request, response: Response, wanted: WantedCopy) => {
    checkCopy(wanted);
    const { itemId, channel, locale, seed, tone, question, variants, userId, anonymousId } = wanted;
    const call = copywriterV1.ComposeRequest.fromPartial({
      ...{ tenant: tenantOf(request), channel: CHANNELS[channel], locale, seed, tone, question, variants },
      limits: Object.fromEntries(wanted.limit.map(({ field, graphemes }) => [field, graphemes])),
      subject: { $case: 'itemId', value: itemId },
      // A shopper's own history, or what the request says: one of them.
      ...(userId === undefined && anonymousId === undefined
        ? { profile: { affinities: wanted.affinity } }
        : { shopper: shopperOf(wanted) }),
    });
    const [first, ...others] = (await copywriter.compose(call, whileAsked(response))).variants;
    if (!first) throw new HttpError(502, 'bad_gateway', 'the copywriter sent no copy');
    response.json(copyAnswer([first, ...others], channel, variants));
  };
  app.get(['/v1/copy/:itemId', '/v1/copy'], (request, response) =>
    compose(request, response, urlParameters(copyQuery, request)),
  );
  app.post('/v1/copy', express.json({ limit: MAX_COPY_BODY_BYTES }), (request: Request, response) =>
    compose(request, response, bodyParameters(copyBody, request)),
  );

  const description = openApi();
  app.get('/openapi.json', (_request, response) => void response.json(description));
  if (admin) app.use(admin);
  if (demo) app.use(demo);
  app.use((request) => {
    throw new HttpError(404, 'not_found', `there is no ${request.method} ${request.path}`);
  });
  app.use(answerError(logger));
  return app;
}

/** Answers are one shopper's at one moment: nobody else may see them, and nobody may keep them. */
const standardHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  });
  next();
};

function answerError(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    if (response.destroyed) return;
    const known = toHttpError(error);
    if (known.status >= 500) logger.error({ err: error }, 'a request failed');
    if (response.headersSent) {
      // A status was sent already: a connection that is cut says that the rest is missing.
      response.destroy();
      return;
    }
    if (known.status === 503) response.set('retry-after', '1');
    response.status(known.status).json(known.answer());
  };
}
