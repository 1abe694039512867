import {
  channelName,
  DEFAULT_TENANT,
  identifier,
  placeName,
  recipeName,
  refusals,
  tenantName,
  toneName,
} from '@attune/contracts';
import type { Request } from 'express';
import { z } from 'zod';
import { HttpError } from './http-error';

/** Limits of what may be asked for; the services have the same. */
export const MAX_K = 200;
const MAX_EXCLUDED_IN_URL = 500;
const MAX_EXCLUDED_IN_BODY = 50_000;
const MAX_SESSION_ITEMS = 50;
const MAX_RANKED = 1_000;
const MAX_AFFINITIES = 20;
const MAX_CART = 500;
const MAX_CATEGORY_DEPTH = 10;
const MAX_SHOPPERS = 1_000;
const MAX_K_OF_MANY = 50;
const MAX_FILTER_LENGTH = 20_000;
/** Servers refuse the headers of a request with a longer URL, and say neither what nor why. */
const MAX_FILTER_LENGTH_IN_URL = 8_000;
const MAX_QUESTION_LENGTH = 300;
const MAX_VARIANTS = 5;
const MAX_LIMITS = 10;

/** The parameters that may be given several times. */
const LISTS = new Set(['sessionItemIds', 'exclude', 'affinity', 'cart', 'category', 'limit']);

/** A parameter that may stand in the query once or several times. */
const repeated = <T extends z.ZodType>(each: T, max: number) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(each).max(max).default([]),
  );

/**
 * A whole number, in a URL its digits. Coercion would take `true`, `[3]` and an empty text for numbers, too.
 * @param otherwise what a missing one counts as; without it one is needed
 */
export function wholeNumber(min: number, max: number, otherwise?: number) {
  const error = `must be a whole number, ${min} to ${max}`;
  const number = z.int({ error }).min(min, { error }).max(max, { error });
  return z.preprocess(
    (given) => (typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : given),
    otherwise === undefined ? number : number.default(otherwise),
  );
}
const count = wholeNumber(1, MAX_K, 12);

/** In the recommender's language, which it reads itself: its error says where it is wrong. */
const filter = z.string().max(MAX_FILTER_LENGTH).default('');
const filterInUrl = z.string().max(MAX_FILTER_LENGTH_IN_URL).default('');

/** Whose rules apply; without it the list's own name. */
const place = z.union([z.literal(''), placeName]).default('');

const shopper = {
  userId: identifier.optional(),
  anonymousId: identifier.optional(),
};

/** `material:linen:0.8`: a catalog attribute, a value of it (which may hold colons) and a weight of 0 to 1. */
const affinity = z
  .string()
  .max(600)
  .regex(
    /^[^:]+:.*:(0|1|0?\.\d+|1\.0+)$/s,
    'must be attribute:value:weight with a weight of 0 to 1, like material:linen:0.8',
  )
  .transform((text) => {
    const [first, last] = [text.indexOf(':'), text.lastIndexOf(':')];
    return {
      attribute: text.slice(0, first),
      value: text.slice(first + 1, last),
      weight: Number(text.slice(last + 1)),
    };
  });

/** One name of a category's path. */
const categoryName = z.string().min(1).max(200);

export const recommendationsQuery = z.strictObject({
  ...shopper,
  sessionItemIds: repeated(identifier, MAX_SESSION_ITEMS),
  k: count,
  exclude: repeated(identifier, MAX_EXCLUDED_IN_URL),
  filter: filterInUrl,
  place,
  recipe: recipeName.optional(),
  cart: repeated(identifier, MAX_CART),
  category: repeated(categoryName, MAX_CATEGORY_DEPTH),
  affinity: repeated(affinity, MAX_AFFINITIES),
});

export const itemQuery = z.strictObject({
  itemId: identifier,
  k: count,
  exclude: repeated(identifier, MAX_EXCLUDED_IN_URL),
  filter: filterInUrl,
  place,
});

/** The same as the query, for exclusions and filters that no URL can hold. */
export const itemBody = itemQuery.extend({
  filter,
  exclude: repeated(identifier, MAX_EXCLUDED_IN_BODY),
});

export const rankBody = z.strictObject({
  ...shopper,
  sessionItemIds: z.array(identifier).max(MAX_SESSION_ITEMS).default([]),
  itemIds: z.array(identifier).min(1).max(MAX_RANKED),
  filter,
  place,
});

/** The same as the query, for exclusions and filters that no URL can hold. */
export const recommendationsBody = recommendationsQuery.extend({
  filter,
  exclude: repeated(identifier, MAX_EXCLUDED_IN_BODY),
});

/** Lists for many shoppers at once. */
export const manyBody = z.strictObject({
  shoppers: z.array(z.strictObject(shopper)).min(1).max(MAX_SHOPPERS),
  k: wholeNumber(1, MAX_K_OF_MANY, 12),
  exclude: z.array(identifier).max(MAX_EXCLUDED_IN_BODY).default([]),
  filter,
  place,
});

/** `title:60`: a field of the channel, and the most graphemes that it may have. */
const limit = z
  .string()
  .regex(/^[a-z][a-z_]{0,39}:[1-9]\d{0,4}$/, 'must be field:graphemes with 1 to 99999 graphemes, like title:60')
  .transform((text) => {
    const [field, graphemes] = text.split(':');
    return { field, graphemes: Number(graphemes) };
  });

/** Copy about an item, for a question of a shopper too: what they write belongs into no URL. */
export const copyBody = z.strictObject({
  itemId: identifier,
  ...shopper,
  channel: channelName.default('product_page'),
  locale: z.string().max(35).default('en'),
  seed: wholeNumber(0, 4_294_967_295, 0),
  tone: toneName.default('plain'),
  question: z.string().max(MAX_QUESTION_LENGTH).default(''),
  variants: wholeNumber(1, MAX_VARIANTS, 1),
  limit: repeated(limit, MAX_LIMITS),
  affinity: repeated(affinity, MAX_AFFINITIES),
});

/** The same without a question: servers and proxies on the way keep URLs. */
export const copyQuery = copyBody.extend({
  question: z.never({ error: 'is asked by POST /v1/copy, since a URL is kept in access logs' }).optional(),
});

/** What is asked for of copy. */
export type WantedCopy = z.output<typeof copyBody> | z.output<typeof copyQuery>;

/** What of a request for copy goes together only in some ways. @throws HttpError 400 that names the parameter */
export function checkCopy(wanted: WantedCopy): void {
  const { channel, question, userId, anonymousId, affinity, limit } = wanted;
  if (question && channel !== 'chat_answer') throw invalid('question', 'is for the channel chat_answer only');
  if (affinity.length > 0 && (userId !== undefined || anonymousId !== undefined)) {
    throw invalid('affinity', 'must not be given together with userId or anonymousId');
  }
  const fields = limit.map(({ field }) => field);
  const twice = fields.findIndex((field, n) => fields.indexOf(field) < n);
  if (twice >= 0) throw invalid(`limit[${twice}]`, `names ${fields[twice]} a second time`);
}

const tenantParameter = z.object({ tenant: tenantName.default(DEFAULT_TENANT) });

/**
 * What a request says, checked.
 * @param given undefined for a body that was not read, since it is not said to be JSON
 * @throws HttpError 400 that names the parameter and what would be right
 */
export function parameters<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  if (given === undefined)
    throw new HttpError(400, 'malformed', 'a body with Content-Type: application/json is needed');
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  // A misspelt `anonymousID` would otherwise be answered, quietly, with what is popular.
  if (issue.code === 'unrecognized_keys') throw invalid(issue.keys[0], 'is no parameter here');
  const [{ field, message }] = refusals(parsed.error);
  throw invalid(issue.path.length === 0 ? '(request)' : field, message);
}

/**
 * The parameters of a URL: those of its path, and those of its query but for `tenant`, which every route takes.
 * @throws HttpError 400 like `parameters`
 */
export function urlParameters<T extends z.ZodObject>(schema: T, { query, params }: Url): z.output<T> {
  const { tenant: _, ...own } = query;
  for (const [name, value] of Object.entries(own)) {
    if (Array.isArray(value) && Object.hasOwn(schema.shape, name) && !LISTS.has(name))
      throw invalid(name, 'must be given once');
    // One of the two would be passed over in silence.
    if (Object.hasOwn(params, name)) throw invalid(name, 'is in the path already');
  }
  return parameters(schema, { ...own, ...params });
}

/**
 * What a body says, checked. Of its URL's query only `tenant` counts: the rest would be passed over in silence.
 * @throws HttpError 400 like `parameters`
 */
export function bodyParameters<T extends z.ZodType>(schema: T, { query, body }: Request): z.output<T> {
  const stray = Object.keys(query).find((name) => name !== 'tenant');
  if (stray !== undefined) throw invalid(stray, 'belongs into the body here');
  return parameters(schema, body);
}

/** The tenant of the header or the query. @throws HttpError 400 */
export function tenantOf(request: Request): string {
  return parameters(tenantParameter, { tenant: request.get('x-attune-tenant') ?? request.query.tenant }).tenant;
}

interface Url {
  query: Record<string, unknown>;
  params: Record<string, unknown>;
}

function invalid(field: string, message: string): HttpError {
  return new HttpError(400, 'invalid_argument', `${field}: ${message}`, field);
}
