import type { ErrorAnswer } from '@attune/contracts';
import type { ChannelName, CopyAnswer, RecipeName, RecommendationAnswer, ToneName } from './answers';
import { serviceUrl } from './service-url';
import { TimeLimitError, withinTime } from './time-limit';

export interface StorefrontClientOptions {
  /** The storefront's address: `https://attune.shop.example`, or a path of the shop's own origin. */
  storefrontUrl: string;
  /** Whose shop it is; the storefront's default tenant when left out. */
  tenant?: string | undefined;
  /** How long to wait for an answer, in milliseconds. Default 5,000. */
  timeoutMs?: number | undefined;
}

export interface CallOptions {
  /** Ends the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Who looks. With neither id the answer is what is popular. */
export interface ShopperQuery {
  userId?: string | undefined;
  anonymousId?: string | undefined;
  /** Items looked at in this visit, oldest first, at most 50. */
  sessionItemIds?: readonly string[] | undefined;
}

export interface ListQuery {
  /** How many items, 1 to 200. */
  k?: number | undefined;
  /** Items that must not be in the answer. */
  exclude?: readonly string[] | undefined;
  /** What the items must be: `price < 50 EUR and attributes.colour in ("red", "blue")`. */
  filter?: string | undefined;
  /** Where the list stands: the shop's rules for that place apply. */
  place?: string | undefined;
}

/** What kind of list it is, where it is another than what is for the shopper. */
export interface RecipeQuery {
  /** Left out: that of the place of the same name, or `for-you`. */
  recipe?: RecipeName | undefined;
  /** What is in the cart, at most 500; for `cart`. Left out: what the shopper's history has put there. */
  cart?: readonly string[] | undefined;
  /** A category's names from the widest to the narrowest; for `category`. */
  category?: readonly string[] | undefined;
  /** What a shopper without a history looks for, at most 20. */
  affinities?: readonly Affinity[] | undefined;
}

/** What a shopper looks for: a catalog attribute, a value of it, and how much, 0 to 1. */
export interface Affinity {
  attribute: string;
  value: string;
  weight: number;
}

export interface CopyQuery {
  channel: ChannelName;
  /** BCP 47; English when left out. */
  locale?: string | undefined;
  /** The same request with the same seed gets the same text. */
  seed?: number | undefined;
  /** The voice; plain when left out. */
  tone?: ToneName | undefined;
  /** For the channel `chat_answer`: what the shopper asks about the item, at most 300 characters. */
  question?: string | undefined;
  /** How many texts, 1 to 5; with more than one the answer has `variants`. */
  variants?: number | undefined;
  /** The most graphemes that a field may have here, below the channel's own limit: `{ title: 60 }`. */
  limits?: Readonly<Record<string, number>> | undefined;
  affinities?: readonly Affinity[] | undefined;
  /** Or the shopper, whose history says what they look for. Not together with affinities. */
  userId?: string | undefined;
  anonymousId?: string | undefined;
}

/** The storefront's API, typed. Every method rejects with a `StorefrontError` when there is no answer. */
export interface StorefrontClient {
  recommendations(query: ShopperQuery & ListQuery & RecipeQuery, options?: CallOptions): Promise<RecommendationAnswer>;
  similar(itemId: string, query?: ListQuery, options?: CallOptions): Promise<RecommendationAnswer>;
  boughtTogether(itemId: string, query?: ListQuery, options?: CallOptions): Promise<RecommendationAnswer>;
  /** The given items, best first for the shopper; those that are not sold are left out. */
  rank(
    itemIds: readonly string[],
    shopper: ShopperQuery & Pick<ListQuery, 'filter' | 'place'>,
    options?: CallOptions,
  ): Promise<RecommendationAnswer>;
  copy(itemId: string, query: CopyQuery, options?: CallOptions): Promise<CopyAnswer>;
}

/** The storefront gave no answer, or an error. */
export class StorefrontError extends Error {
  override readonly name = 'StorefrontError';

  constructor(
    message: string,
    /** The HTTP status; undefined when the storefront gave none. */
    readonly status?: number,
    /**
     * What the storefront calls it: `invalid_argument`, `not_found`, `unavailable` (ask again), …; of a proxy's error
     * undefined. Without an answer `timeout`, `unreachable` or `unreadable`.
     */
    readonly code?: string,
    /** The request's field that is wrong. */
    readonly field?: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Many servers refuse URLs of more than 8,192 bytes; a longer question is posted. */
const MAX_QUERY_LENGTH = 4_000;

type Query = Record<string, string | number | readonly string[] | undefined>;

/** @throws TypeError for an address that is none */
export function createStorefrontClient(options: StorefrontClientOptions): StorefrontClient {
  const base = serviceUrl('storefrontUrl', options.storefrontUrl);
  const headers: Record<string, string> = options.tenant ? { 'x-attune-tenant': options.tenant } : {};
  const timeoutMs = options.timeoutMs ?? 5_000;

  const call = async <T>(path: string, init: RequestInit): Promise<T> => {
    let status: number | undefined;
    try {
      return await withinTime(timeoutMs, init.signal, async (signal) => {
        const response = await fetch(base + path, { credentials: 'omit', ...init, signal });
        status = response.status;
        if (response.ok) return (await response.json()) as T;
        // An error of a proxy on the way says nothing in JSON.
        const body = (await response.json().catch(() => undefined)) as Partial<ErrorAnswer> | null | undefined;
        const { code, message, field } = body?.error ?? {};
        throw new StorefrontError(message ?? `HTTP ${status}`, status, code, field);
      });
    } catch (cause) {
      if (cause instanceof StorefrontError || init.signal?.aborted) throw cause;
      const code = cause instanceof TimeLimitError ? 'timeout' : status === undefined ? 'unreachable' : 'unreadable';
      throw new StorefrontError(`no answer from ${base}${path.split('?')[0]}`, status, code, undefined, { cause });
    }
  };
  /** By `GET`; by `POST` with the same names in its body where a URL would be too long, or must not hold it. */
  const ask = <T>(path: string, query: Query, { signal }: CallOptions = {}, mustPost = false): Promise<T> => {
    const named = path.replace('/:itemId', '');
    if (mustPost || queryString(query).length > MAX_QUERY_LENGTH) {
      const json = { ...headers, 'content-type': 'application/json' };
      return call(named, { method: 'POST', headers: json, body: JSON.stringify(query), signal });
    }
    const { itemId, ...others } = query;
    // URL readers resolve the segments `.` and `..`, however they are encoded: items that are called so go into the query.
    const url =
      named === path || itemId === '.' || itemId === '..'
        ? named + queryString(query)
        : path.replace(':itemId', () => encodeURIComponent(String(itemId))) + queryString(others);
    return call(url, { headers, signal });
  };

  return {
    recommendations: ({ affinities, ...query }, callOptions) =>
      ask('/v1/recommendations', { ...query, affinity: affinities?.map(affinityText) }, callOptions),
    similar: (itemId, query, callOptions) => ask('/v1/items/:itemId/similar', { ...query, itemId }, callOptions),
    boughtTogether: (itemId, query, callOptions) =>
      ask('/v1/items/:itemId/bought-together', { ...query, itemId }, callOptions),
    rank: (itemIds, shopper, callOptions) => ask('/v1/rank', { ...shopper, itemIds }, callOptions, true),
    copy: (itemId, { affinities, limits, ...query }, callOptions) => {
      const limit = limits && Object.entries(limits).map(([field, graphemes]) => `${field}:${graphemes}`);
      const parameters = { ...query, itemId, limit, affinity: affinities?.map(affinityText) };
      // What shoppers write stands in no URL, which servers on the way keep.
      return ask('/v1/copy/:itemId', parameters, callOptions, query.question !== undefined);
    },
  };
}

/** Weights that were reckoned may have an exponent, or be above 1 by their last digit. */
function affinityText({ attribute, value, weight }: Affinity): string {
  return `${attribute}:${value}:${Number(weight.toFixed(6))}`;
}

function queryString(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [value]) {
      if (each !== undefined) parameters.append(name, String(each));
    }
  }
  const text = String(parameters);
  return text && `?${text}`;
}
