import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { copyAnswer, copywriterV1, recommendationAnswer, recommenderV1 } from '@attune/contracts';
import { RpcError, type CallOptions } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createApp, type AppParts } from './app';

const { Level, ReasonKind } = recommenderV1;
const recommendation = recommenderV1.Recommendation.fromPartial({
  recommendationId: 'r-1',
  level: Level.LEVEL_PERSONAL,
  modelId: 'm-1',
  items: [
    {
      ...{ itemId: 'SKU-1', rank: 1, score: 0.5, source: Level.LEVEL_PERSONAL },
      reason: { kind: ReasonKind.REASON_KIND_BECAUSE_OF_ITEM, becauseItemId: 'SKU-0', text: 'Because you viewed Cup' },
      product: {
        ...{ itemId: 'SKU-1', title: 'Kettle', categoryPath: ['Kitchen'], inStock: true },
        price: { amountMinor: 1250, currency: 'EUR' },
        attributes: { colour: { values: ['red', 'blue'] } },
      },
    },
  ],
});
const copy = copywriterV1.Copy.fromPartial({
  ...{ copyId: 'c-1', itemId: 'SKU-1', locale: 'en', writer: 'rules', productVersion: 'v', planReason: 'brand leads' },
  ...{ segment: 'brand=acme', fallbackReason: 'no frame yet' },
  checks: [
    { name: 'numbers', outcome: copywriterV1.Outcome.OUTCOME_PASS },
    { name: 'vocabulary', outcome: copywriterV1.Outcome.OUTCOME_REVIEW },
  ],
  fields: [
    { name: 'title', text: 'Kettle', sentences: [{ text: 'Kettle', facts: [{ field: 'title', value: 'Kettle' }] }] },
  ],
});

const second = copywriterV1.Copy.fromPartial({
  ...{ copyId: 'c-2', writer: 'model:m', digitalSourceType: 'trainedAlgorithmicMedia', disclosure: 'By a machine.' },
});

/** What the storefront has logged. */
const logged: string[] = [];

/** What the two services were asked, and what fails. */
let asked: unknown;
let failure: RpcError | undefined;
/** When set, calls wait for ever and hand over their signal. */
let waiting: ((signal: AbortSignal) => void) | undefined;
let server: Server;
let metrics: Registry;
let url: string;

function answering<Response>(response: Response) {
  return (request: unknown, options?: CallOptions): Promise<Response> => {
    asked = request;
    if (waiting && options?.signal) {
      waiting(options.signal);
      return new Promise(() => undefined);
    }
    return failure ? Promise.reject(failure) : Promise.resolve(response);
  };
}

beforeEach(async () => {
  [asked, failure, waiting] = [undefined, undefined, undefined];
  const lists = answering({ recommendation });
  const recommender: AppParts['recommender'] = {
    ...{ recommend: lists, similarItems: lists, boughtTogether: lists, rank: lists },
    explain: () => Promise.reject(new Error('is not asked here')),
    recommendMany: () => {
      throw new Error('is not asked here');
    },
    close: () => undefined,
  };
  const copywriter: AppParts['copywriter'] = {
    compose: answering({ variants: [copy, second] }),
    composeMany: () => {
      throw new Error('is not asked here');
    },
    verify: () => Promise.reject(new Error('is not asked here')),
    close: () => undefined,
  };
  metrics = new Registry();
  const allowedOrigins = ['https://shop.example'];
  server = createServer(
    createApp({
      recommender,
      copywriter,
      allowedOrigins,
      metrics,
      logger: pino({}, { write: (line) => void logged.push(line) }),
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

async function get(path: string, init?: RequestInit): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}${path}`, init);
  return { status: response.status, body: await response.json() };
}

const post = (path: string, body: unknown) =>
  get(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

it('asks for a shopper’s list and answers with products, reasons and the level', async () => {
  const { status, body } = await get(
    '/v1/recommendations?userId=anna&sessionItemIds=a&sessionItemIds=b&k=5&exclude=x&filter=price%20%3C%2050',
    { headers: { 'x-attune-tenant': 'shop-a' } },
  );
  expect(status).toBe(200);
  expect(asked).toMatchObject({
    ...{ tenant: 'shop-a', k: 5, sessionItemIds: ['a', 'b'], excludeItemIds: ['x'], filter: 'price < 50', place: '' },
    shopper: { userId: 'anna' },
  });
  expect(recommendationAnswer.parse(body)).toMatchObject({
    ...{ recommendationId: 'r-1', level: 'personal', modelId: 'm-1' },
    items: [
      {
        ...{ itemId: 'SKU-1', rank: 1, source: 'personal' },
        reason: { kind: 'because_of_item', becauseItemId: 'SKU-0', text: 'Because you viewed Cup' },
        product: { price: { amountMinor: 1250, currency: 'EUR' }, attributes: { colour: ['red', 'blue'] } },
      },
    ],
  });
});

it('asks for the list of a place: by its recipe, the cart, the category and what the shopper looks for', async () => {
  await get(
    '/v1/recommendations?recipe=cart&place=checkout&cart=a&cart=b&category=Home&category=Mugs&affinity=brand:Acme:0.5',
  );
  expect(asked).toMatchObject({
    ...{ recipe: recommenderV1.Recipe.RECIPE_CART, place: 'checkout', cartItemIds: ['a', 'b'] },
    ...{ categoryPath: ['Home', 'Mugs'], affinities: [{ attribute: 'brand', value: 'Acme', weight: 0.5 }] },
  });
  await post('/v1/recommendations', { cart: ['a'], category: ['Home'], affinity: ['brand:Acme:1'] });
  expect(asked).toMatchObject({
    ...{ recipe: recommenderV1.Recipe.RECIPE_UNSPECIFIED, cartItemIds: ['a'], categoryPath: ['Home'] },
    affinities: [{ attribute: 'brand', value: 'Acme', weight: 1 }],
  });
});

// Who buys for a business has hundreds of lines in the cart; the recommender takes as many.
it('takes a cart of 500, beside 500 exclusions in a URL, and loses nothing of what stands behind them', async () => {
  const ids = (length: number, of: string) => Array.from({ length }, (_, n) => `${of}${n}`);
  const query = (cart: string[], exclude: string[]) =>
    `?${[...cart.map((id) => `cart=${id}`), ...exclude.map((id) => `exclude=${id}`), 'userId=anna'].join('&')}`;
  const whole = { cartItemIds: { length: 500 }, excludeItemIds: { length: 500 }, shopper: { userId: 'anna' } };
  expect((await get(`/v1/recommendations${query(ids(500, 'c'), ids(500, 'x'))}`)).status).toBe(200);
  expect(asked).toMatchObject(whole);
  asked = undefined;
  const body = { cart: ids(500, 'c'), exclude: ids(500, 'x'), userId: 'anna' };
  expect((await post('/v1/recommendations', body)).status).toBe(200);
  expect(asked).toMatchObject(whole);
  const refused = { status: 400, body: { error: { field: 'cart' } } };
  expect(await get(`/v1/recommendations${query(ids(501, 'c'), [])}`)).toMatchObject(refused);
  expect(await post('/v1/recommendations', { cart: ids(501, 'c') })).toMatchObject(refused);
});

it.each(['SKU/10 % #1+α', 'a%2Fb', 'a/b', '..', '.', ':x'])('keeps the item id %s on every route', async (id) => {
  const [path, query] = id === '.' || id === '..' ? ['', `?itemId=${id}`] : [`/${encodeURIComponent(id)}`, ''];
  for (const route of [`/v1/items${path}/similar${query}`, `/v1/items${path}/bought-together${query}`]) {
    expect((await get(route)).status).toBe(200);
    expect(asked).toMatchObject({ itemId: id, tenant: 'default', k: 12 });
  }
  expect((await get(`/v1/copy${path}${query}`)).status).toBe(200);
  expect(asked).toMatchObject({ subject: { $case: 'itemId', value: id } });
});

it.each(['similar', 'bought-together'])('takes more excluded ids for %s than a URL holds, in a body', async (name) => {
  const inUrl = await get(
    `/v1/items/${encodeURIComponent('a/b')}/${name}?k=3&exclude=x&filter=price%20%3C%2050&place=p`,
  );
  const call = asked;
  const parts = { itemId: 'a/b', k: 3, filter: 'price < 50', place: 'p' };
  expect(await post(`/v1/items/${name}`, { ...parts, exclude: ['x'] })).toEqual(inUrl);
  expect(asked).toEqual(call);
  const exclude = Array.from({ length: 50_000 }, (_, n) => `item-${n}`);
  expect((await post(`/v1/items/${name}?tenant=shop-a`, { ...parts, exclude })).status).toBe(200);
  expect(asked).toMatchObject({ itemId: 'a/b', tenant: 'shop-a', excludeItemIds: { length: 50_000 } });
  const { status, body } = await post(`/v1/items/${name}`, { exclude });
  expect({ status, body }).toMatchObject({ status: 400, body: { error: { field: 'itemId' } } });
});

it('asks for copy with channel, locale, seed and affinities', async () => {
  const { body } = await get(
    '/v1/copy/SKU-1?channel=ad&locale=de-AT&seed=7&affinity=material:linen:0.8&affinity=fit:a:b:1',
  );
  expect(asked).toMatchObject({
    ...{ channel: copywriterV1.Channel.CHANNEL_AD, locale: 'de-AT', seed: 7 },
    profile: {
      affinities: [
        { attribute: 'material', value: 'linen', weight: 0.8 },
        { attribute: 'fit', value: 'a:b', weight: 1 },
      ],
    },
  });
  expect(copyAnswer.parse(body)).toMatchObject({ channel: 'ad', writer: 'rules', fields: [{ text: 'Kettle' }] });
});

it('asks for copy with voice, limits, variants and shopper, and answers all texts behind the first', async () => {
  const { body } = await get('/v1/copy/SKU-1?tone=warm&limit=title:60&limit=body:200&variants=3&userId=anna');
  expect(asked).toMatchObject({
    ...{ tone: 'warm', variants: 3, limits: { title: 60, body: 200 } },
    ...{ profile: undefined, shopper: { userId: 'anna', anonymousId: '' } },
  });
  const answer = copyAnswer.parse(body);
  expect(answer).toMatchObject({ copyId: 'c-1', verdict: 'review', segment: 'brand=acme' });
  expect(answer.checks).toEqual([
    { name: 'numbers', outcome: 'pass' },
    { name: 'vocabulary', outcome: 'review' },
  ]);
  expect(answer.variants?.map(({ copyId }) => copyId)).toEqual(['c-1', 'c-2']);
  expect(answer.variants?.[1]).toMatchObject({
    ...{ writer: 'model:m', digitalSourceType: 'trainedAlgorithmicMedia', disclosure: 'By a machine.' },
  });
  expect(answer.fallbackReason).toBe('no frame yet');
});

it('passes on a shopper’s question, and one text is no list', async () => {
  const question = { itemId: 'SKU-1', channel: 'chat_answer', question: 'is it washable?', anonymousId: 'b1' };
  const { body } = await post('/v1/copy?tenant=shop-a', question);
  expect(asked).toMatchObject({
    ...{
      channel: copywriterV1.Channel.CHANNEL_CHAT_ANSWER,
      question: 'is it washable?',
      variants: 1,
      tenant: 'shop-a',
    },
    ...{ subject: { $case: 'itemId', value: 'SKU-1' }, shopper: { userId: '', anonymousId: 'b1' } },
  });
  expect(body).not.toHaveProperty('variants');
});

it('answers the same to a body as to a URL', async () => {
  const inUrl = await get('/v1/copy/SKU-1?channel=card&affinity=brand:acme:0.5&limit=title:60&variants=2&seed=7');
  const call = asked;
  const parts = { itemId: 'SKU-1', channel: 'card', affinity: ['brand:acme:0.5'], limit: ['title:60'], variants: 2 };
  expect(await post('/v1/copy', { ...parts, seed: 7 })).toEqual(inUrl);
  expect(asked).toEqual(call);
});

it('takes no question in a URL, where servers on the way keep it, and says how it is asked', async () => {
  const { status, body } = await get('/v1/copy/SKU-1?channel=chat_answer&question=am%20I%20allergic');
  expect(status).toBe(400);
  expect(body).toMatchObject({
    error: { field: 'question', message: expect.stringContaining('POST /v1/copy') as string },
  });
  expect(JSON.stringify(body)).not.toContain('allergic');
  expect(asked).toBeUndefined();
});

it.each<[string, object]>([
  ['itemId', { channel: 'card' }],
  ['question', { itemId: 'a', question: 'washable' }],
  ['question', { itemId: 'a', channel: 'chat_answer', question: 'x'.repeat(301) }],
  ['affinity', { itemId: 'a', affinity: ['brand:acme:1'], userId: 'anna' }],
  ['itemID', { itemId: 'a', itemID: 'b' }],
])('names %s where a request for copy has it wrong', async (field, wanted) => {
  expect(await post('/v1/copy', wanted)).toMatchObject({ status: 400, body: { error: { field } } });
  expect(asked).toBeUndefined();
});

it.each<[string, string, object]>([
  ['/v1/recommendations', 'k', { k: true }],
  ['/v1/recommendations', 'k', { k: [3] }],
  ['/v1/copy', 'seed', { itemId: 'a', seed: null }],
  ['/v1/copy', 'variants', { itemId: 'a', variants: true }],
  ['/v1/recommendations?k=3', 'k', {}],
  ['/v1/rank?filter=brand', 'filter', { itemIds: ['a'] }],
  ['/v1/copy?locale=de', 'locale', { itemId: 'a' }],
])(
  'takes nothing for another value than it is, and reads no half of a request: %s, %s',
  async (path, field, wanted) => {
    expect(await post(path, wanted)).toMatchObject({ status: 400, body: { error: { field } } });
    expect(asked).toBeUndefined();
  },
);

it('reads no more of a request for copy than one can hold', async () => {
  const { status, body } = await post('/v1/copy', { itemId: 'a', question: 'x'.repeat(200_000) });
  const message = 'the body is larger than 131072 bytes';
  expect([status, body]).toMatchObject([413, { error: { code: 'body_too_large', message } }]);
});

it('logs neither shoppers nor their questions, whatever fails', async () => {
  failure = new RpcError('INTERNAL', 'Compose', 'broken');
  const question = { itemId: 'SKU-1', channel: 'chat_answer', question: 'am I allergic', userId: 'anna-7' };
  expect((await post('/v1/copy', question)).status).toBe(502);
  expect(logged.join('')).toContain('a request failed');
  expect(logged.join('')).not.toMatch(/allergic|anna-7/);
});

it('ranks given items, and takes exclusions that no URL can hold', async () => {
  await post('/v1/rank', { userId: 'anna', itemIds: ['a', 'b'] });
  expect(asked).toMatchObject({ itemIds: ['a', 'b'], shopper: { userId: 'anna' } });
  const exclude = Array.from({ length: 50_000 }, (_, n) => `item-${n}`);
  expect((await post('/v1/recommendations', { userId: 'anna', exclude })).status).toBe(200);
  expect(asked).toMatchObject({ excludeItemIds: { length: 50_000 } });
});

it.each([
  ['/v1/recommendations?recipe=best', 'recipe'],
  ['/v1/recommendations?affinity=linen', 'affinity[0]'],
  ['/v1/recommendations?k=0', 'k'],
  ['/v1/recommendations?k=201', 'k'],
  ['/v1/recommendations?k=many', 'k'],
  ['/v1/recommendations?k=0x5', 'k'],
  ['/v1/recommendations?k=', 'k'],
  ['/v1/copy/SKU-1?seed=', 'seed'],
  ['/v1/recommendations?userId=undefined', 'userId'],
  ['/v1/copy/SKU-1?channel=fax', 'channel'],
  ['/v1/copy/SKU-1?seed=-1', 'seed'],
  ['/v1/copy/SKU-1?affinity=linen', 'affinity[0]'],
  ['/v1/copy/SKU-1?affinity=material:linen:1&userId=anna', 'affinity'],
  ['/v1/copy/SKU-1?tone=loud', 'tone'],
  ['/v1/copy/SKU-1?variants=6', 'variants'],
  ['/v1/copy/SKU-1?limit=title', 'limit[0]'],
  ['/v1/copy/SKU-1?limit=title:0', 'limit[0]'],
  ['/v1/copy/SKU-1?limit=title:9&limit=title:8', 'limit[1]'],
  ['/v1/recommendations?anonymousID=b1', 'anonymousID'],
  ['/v1/recommendations?userId=a&userId=b', 'userId'],
  ['/v1/recommendations?tenant=No%20Shop', 'tenant'],
])('refuses %s and names %s, without asking a service', async (path, field) => {
  const { status, body } = await get(path);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error: { code: 'invalid_argument', field } });
  expect(asked).toBeUndefined();
});

it('says what a service found wrong, and nothing of how it failed', async () => {
  failure = new RpcError('NOT_FOUND', 'Compose', 'no item SKU-9');
  expect(await get('/v1/copy/SKU-9')).toMatchObject({ status: 404, body: { error: { message: 'no item SKU-9' } } });
  failure = new RpcError('INVALID_ARGUMENT', 'Recommend', 'tenant: unknown', 'tenant');
  expect(await get('/v1/recommendations')).toMatchObject({ status: 400, body: { error: { field: 'tenant' } } });
  failure = new RpcError('NOT_FOUND', 'Compose', 'item_id: the catalog has no such item');
  expect(await get('/v1/copy/SKU-9')).toMatchObject({
    ...{ status: 404, body: { error: { field: 'itemId', message: 'itemId: the catalog has no such item' } } },
  });
  for (const code of ['UNAVAILABLE', 'DEADLINE_EXCEEDED'] as const) {
    failure = new RpcError(code, 'Recommend', 'connect ECONNREFUSED 10.0.0.1:50051');
    const { status, body } = await get('/v1/recommendations');
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('10.0.0.1');
  }
  failure = new RpcError('INTERNAL', 'Recommend', 'secret');
  expect(JSON.stringify(await get('/v1/recommendations'))).not.toContain('secret');
});

it.each([
  ['category_path', 'category'],
  ['cart_item_ids[2]', 'cart[2]'],
  ['exclude_item_ids[0]', 'exclude[0]'],
  ['affinities[1].weight', 'affinity[1].weight'],
  ['profile.affinities', 'affinity'],
  ['shopper.anonymous_id', 'anonymousId'],
  ['limits.headline', 'limit.headline'],
])('calls %s, as a service names it, %s, as the request does', async (named, field) => {
  failure = new RpcError('INVALID_ARGUMENT', 'Recommend', `${named}: is wrong`, named);
  expect(await get('/v1/recommendations')).toMatchObject({
    ...{ status: 400, body: { error: { field, message: `${field}: is wrong` } } },
  });
});

it('lets pages of the allowed origins ask, and no others', async () => {
  const from = (origin: string, init: RequestInit = {}) =>
    fetch(`${url}/v1/recommendations`, { ...init, headers: { origin, ...init.headers } });
  const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } };
  const allowed = await from('https://shop.example', preflight);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-headers')).toContain('x-attune-tenant');
  // A page that traces itself adds these, and its request would be refused by the browser.
  expect(allowed.headers.get('access-control-allow-headers')).toContain('traceparent, tracestate');
  expect((await from('https://shop.example')).headers.get('access-control-allow-origin')).toBe('https://shop.example');
  expect((await from('https://other.example')).headers.has('access-control-allow-origin')).toBe(false);
  expect((await from('https://other.example', preflight)).headers.has('access-control-allow-methods')).toBe(false);
});

it('lets pages see when they may ask again', async () => {
  failure = new RpcError('UNAVAILABLE', 'Recommend', 'away');
  const { status, headers } = await fetch(`${url}/v1/recommendations`, { headers: { origin: 'https://shop.example' } });
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  expect(headers.get('access-control-expose-headers')).toBe('retry-after');
});

it('keeps a shopper’s answers out of caches, and times them by route', async () => {
  const response = await fetch(`${url}/v1/items/SKU-1/similar?tenant=shop-a`);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(asked).toMatchObject({ tenant: 'shop-a' });
  await response.text();
  expect(await metrics.metrics()).toContain(
    'attune_storefront_answer_seconds_count{route="/v1/items/:itemId/similar",status="200"} 1',
  );
});

it('ends the call to the service when the asker goes', async () => {
  let ended: AbortSignal | undefined;
  waiting = (signal) => (ended = signal);
  const leaving = new AbortController();
  const answer = fetch(`${url}/v1/recommendations`, { signal: leaving.signal }).catch(() => 'left');
  while (!ended) await new Promise((resolve) => setTimeout(resolve, 2));
  leaving.abort();
  expect(await answer).toBe('left');
  if (!ended.aborted) await once(ended, 'abort');
});

it.each(['text/plain', 'application/x-www-form-urlencoded'])('says that a body of %s is no JSON', async (type) => {
  const sent = { method: 'POST', headers: { 'content-type': type }, body: '{"itemIds":["a"]}' };
  expect(await get('/v1/rank', sent)).toMatchObject({
    ...{
      status: 400,
      body: { error: { code: 'malformed', message: expect.stringContaining('application/json') as string } },
    },
  });
});

it('names the whole body where that is wrong', async () => {
  expect(await post('/v1/rank', [])).toMatchObject({ status: 400, body: { error: { field: '(request)' } } });
});

it('answers broken JSON and unknown routes in its own form', async () => {
  const broken = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' };
  expect(await get('/v1/rank', broken)).toMatchObject({ status: 400, body: { error: { code: 'malformed' } } });
  expect(await get('/v2/other')).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
});

it('describes itself', async () => {
  const { body } = await get('/openapi.json');
  const { paths } = body as { paths: Record<string, { get: { parameters: { name: string }[] } }> };
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/v1/copy/{itemId}', '/v1/copy']));
  expect(paths['/v1/copy/{itemId}'].get.parameters.map(({ name }) => name)).not.toContain('question');
  expect(paths['/v1/copy/{itemId}'].get).toMatchObject({ responses: { 404: {}, 502: {}, 503: {} } });
  expect(paths['/v1/copy']).toMatchObject({
    post: {
      responses: { 404: {}, 413: {}, 502: {}, 503: {} },
      requestBody: { content: { 'application/json': { schema: { properties: { question: { maxLength: 300 } } } } } },
    },
  });
});

it.each([
  ['/v1/items/a/similar?itemId=b', 'itemId'],
  ['/v1/items/a/bought-together?itemId=a', 'itemId'],
  ['/v1/copy/a?itemId=b', 'itemId'],
  ['/v1/copy/a?limit=__proto__:60', 'limit[0]'],
  ['/v1/recommendations?__proto__=x', '__proto__'],
  ['/v1/recommendations?constructor=x', 'constructor'],
])('%s is refused by the name of %s', async (path, field) => {
  const { status, body } = await get(path);
  expect([status, body]).toMatchObject([400, { error: { field } }]);
  expect(asked).toBeUndefined();
});

it.each(['/v1/rank', '/v1/recommendations', '/v1/copy'])(
  '%s takes no field that changes what objects are',
  async (path) => {
    const headers = { 'content-type': 'application/json' };
    for (const body of ['{"__proto__":{"k":3}}', '{"constructor":{"prototype":{"k":3}}}']) {
      expect((await get(path, { method: 'POST', headers, body })).status).toBe(400);
    }
    expect(({} as { k?: number }).k).toBeUndefined();
  },
);

it('reads of a body to be ranked what 1,000 ids may take, and not for long what is larger', async () => {
  const itemIds = Array.from({ length: 1_000 }, (_, n) => '𝒜'.repeat(98) + String(n).padStart(4, '0'));
  expect((await post('/v1/rank', { itemIds, filter: '' })).status).toBe(200);
  const { status, body } = await post('/v1/rank', { itemIds: ['x'.repeat(3 * 1024 * 1024)] });
  expect([status, body]).toMatchObject([413, { error: { message: 'the body is larger than 2097152 bytes' } }]);
});
