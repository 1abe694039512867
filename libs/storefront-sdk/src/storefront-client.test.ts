import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStorefrontClient, StorefrontError } from './storefront-client';

let server: Server;
let storefrontUrl: string;
let answer: { status: number; body?: unknown; text?: string };
let asked: { path: string; query: [string, string][]; tenant?: string; body: string };

beforeEach(async () => {
  answer = { status: 200, body: { items: [] } };
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const tenant = request.headers['x-attune-tenant'] as string | undefined;
      asked = { path: url.pathname, query: [...url.searchParams], tenant, body };
      if (answer.status > 0) response.writeHead(answer.status).end(answer.text ?? JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  storefrontUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

test('lists are repeated parameters, and what is missing is left out', async () => {
  const client = createStorefrontClient({ storefrontUrl, tenant: 'acme' });
  await client.recommendations({ userId: 'a,b&c', sessionItemIds: ['x', 'y'], k: 3 });
  expect(asked).toMatchObject({
    path: '/v1/recommendations',
    query: [
      ['userId', 'a,b&c'],
      ['sessionItemIds', 'x'],
      ['sessionItemIds', 'y'],
      ['k', '3'],
    ],
    tenant: 'acme',
  });
});

test('a place has its recipe, the cart, the category and what the shopper looks for', async () => {
  const client = createStorefrontClient({ storefrontUrl });
  const affinities = [{ attribute: 'brand', value: 'A:B', weight: 0.5 }];
  await client.recommendations({ recipe: 'cart', cart: ['x', 'y'], category: ['Home'], affinities });
  expect(asked.query).toEqual([
    ['recipe', 'cart'],
    ['cart', 'x'],
    ['cart', 'y'],
    ['category', 'Home'],
    ['affinity', 'brand:A:B:0.5'],
  ]);
});

test.each(['SKU/10 % #1+α', 'a%2Fb', 'a/b', 'a..b', '?x=1', 'a:b'])('item id %p arrives as it is', async (itemId) => {
  await createStorefrontClient({ storefrontUrl }).similar(itemId);
  expect(decodeURIComponent(asked.path.split('/')[3])).toBe(itemId);
});

test.each(['.', '..'])('item id %p, which no path can carry, goes into the query', async (itemId) => {
  const client = createStorefrontClient({ storefrontUrl });
  await client.boughtTogether(itemId);
  expect(asked).toMatchObject({ path: '/v1/items/bought-together', query: [['itemId', itemId]] });
  await client.copy(itemId, { channel: 'card' });
  expect(asked).toMatchObject({ path: '/v1/copy' });
  expect(asked.query).toContainEqual(['itemId', itemId]);
});

test('affinities are attribute:value:weight', async () => {
  await createStorefrontClient({ storefrontUrl }).copy('a', {
    channel: 'product_page',
    affinities: [{ attribute: 'ratio', value: '16:9', weight: 0.8 }],
  });
  expect(asked.query).toEqual([
    ['channel', 'product_page'],
    ['affinity', 'ratio:16:9:0.8'],
  ]);
});

test('a weight is a plain number of 0 to 1, however it was reckoned', async () => {
  const weights = [1e-7, 1.0000000000000002, 0.1 + 0.2, 1e-6];
  const affinities = weights.map((weight) => ({ attribute: 'brand', value: 'A', weight }));
  await createStorefrontClient({ storefrontUrl }).recommendations({ affinities });
  expect(asked.query.map(([, text]) => text)).toEqual(['brand:A:0', 'brand:A:1', 'brand:A:0.3', 'brand:A:0.000001']);
});

test('what is too long for a URL is posted', async () => {
  const exclude = Array.from({ length: 1_000 }, (_, n) => `item-${n}`);
  const affinities = [{ attribute: 'brand', value: 'A', weight: 0.5 }];
  await createStorefrontClient({ storefrontUrl }).recommendations({ userId: 'ada', k: 3, exclude, affinities });
  expect(asked).toMatchObject({ path: '/v1/recommendations', query: [] });
  expect(JSON.parse(asked.body)).toEqual({ userId: 'ada', k: 3, exclude, affinity: ['brand:A:0.5'] });
});

test.each(['similar', 'boughtTogether'] as const)('what is too long for a URL is posted by %s, too', async (name) => {
  const exclude = Array.from({ length: 1_000 }, (_, n) => `item-${n}`);
  await createStorefrontClient({ storefrontUrl, tenant: 'acme' })[name]('a/b', { k: 3, exclude });
  const path = name === 'similar' ? '/v1/items/similar' : '/v1/items/bought-together';
  expect(asked).toMatchObject({ path, query: [], tenant: 'acme' });
  expect(JSON.parse(asked.body)).toEqual({ itemId: 'a/b', k: 3, exclude });
});

test('copy for tastes that are too long for a URL is posted', async () => {
  const affinities = Array.from({ length: 20 }, (_, n) => ({
    attribute: 'material',
    value: '麻'.repeat(200) + n,
    weight: 1,
  }));
  await createStorefrontClient({ storefrontUrl }).copy('a/b', { channel: 'card', affinities });
  expect(asked).toMatchObject({ path: '/v1/copy', query: [] });
  const { affinity, ...rest } = JSON.parse(asked.body) as { affinity: string[] };
  expect(affinity).toHaveLength(20);
  expect(rest).toEqual({ itemId: 'a/b', channel: 'card' });
});

test('rank posts the items with the shopper', async () => {
  await createStorefrontClient({ storefrontUrl }).rank(['a', 'b'], { anonymousId: 'x' });
  expect(JSON.parse(asked.body)).toEqual({ anonymousId: 'x', itemIds: ['a', 'b'] });
});

test('an error keeps its status, code, field and message', async () => {
  answer = { status: 400, body: { error: { code: 'invalid_argument', message: 'k: too big', field: 'k' } } };
  const error = await createStorefrontClient({ storefrontUrl })
    .recommendations({ k: 1_000 })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StorefrontError);
  expect(error).toMatchObject({ status: 400, code: 'invalid_argument', field: 'k', message: 'k: too big' });
});

test.each(['<html>Bad Gateway</html>', 'null', ''])('an error of a proxy, %j, keeps its status', async (text) => {
  answer = { status: 502, text };
  const error = await createStorefrontClient({ storefrontUrl })
    .recommendations({})
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StorefrontError);
  expect(error).toMatchObject({ status: 502, message: 'HTTP 502' });
});

describe('without an answer, the error says why', () => {
  const failed = (url = storefrontUrl, timeoutMs = 5_000) =>
    createStorefrontClient({ storefrontUrl: url, timeoutMs })
      .recommendations({ userId: 'ada' })
      .catch((reason: unknown) => reason);

  test('a storefront that takes too long: no page hangs', async () => {
    answer = { status: 0 };
    expect(await failed(storefrontUrl, 50)).toMatchObject({ name: 'StorefrontError', code: 'timeout' });
  });

  test('a storefront that takes too long with the rest of its answer', async () => {
    server.removeAllListeners('request');
    server.on('request', (_request, response) => response.writeHead(200).write('{"items":'));
    expect(await failed(storefrontUrl, 50)).toMatchObject({ code: 'timeout', status: 200 });
  });

  test('a storefront that is not reached', async () => {
    const error = await failed('http://127.0.0.1:9');
    expect(error).toMatchObject({ code: 'unreachable', status: undefined });
    // What a URL says of a shopper stands in no error.
    expect(String(error)).toBe('StorefrontError: no answer from http://127.0.0.1:9/v1/recommendations');
  });

  test('an answer that nobody can read', async () => {
    answer = { status: 200, text: '<html>' };
    expect(await failed()).toMatchObject({ code: 'unreadable', status: 200 });
  });
});

test('copy is asked for with everything that it can be asked for', async () => {
  await createStorefrontClient({ storefrontUrl }).copy('a', {
    ...{ channel: 'card', tone: 'crisp', variants: 2, userId: 'anna' },
    limits: { body: 200 },
  });
  expect(asked.query).toEqual([
    ['channel', 'card'],
    ['tone', 'crisp'],
    ['variants', '2'],
    ['userId', 'anna'],
    ['limit', 'body:200'],
  ]);
});

test('a shopper’s question is posted, and stands in no URL', async () => {
  const affinities = [{ attribute: 'brand', value: 'A', weight: 1 }];
  const question = { channel: 'chat_answer', question: 'is it washable?', limits: { body: 200 }, affinities } as const;
  await createStorefrontClient({ storefrontUrl, tenant: 'acme' }).copy('..', question);
  expect(asked).toMatchObject({ path: '/v1/copy', query: [], tenant: 'acme' });
  expect(JSON.parse(asked.body)).toEqual({
    ...{
      itemId: '..',
      channel: 'chat_answer',
      question: 'is it washable?',
      limit: ['body:200'],
      affinity: ['brand:A:1'],
    },
  });
});

describe('in a browser of 2021, which knows neither AbortSignal.any nor AbortSignal.timeout', () => {
  beforeAll(() => {
    for (const name of ['any', 'timeout'] as const) {
      jest.spyOn(AbortSignal, name).mockImplementation(() => {
        throw new TypeError(`AbortSignal.${name} is not a function`);
      });
    }
  });
  afterAll(() => jest.restoreAllMocks());

  test('a call is answered, ends when it is aborted, and when it takes too long', async () => {
    const client = createStorefrontClient({ storefrontUrl, timeoutMs: 50 });
    await expect(client.similar('a')).resolves.toEqual({ items: [] });
    answer = { status: 0 };
    await expect(client.similar('a')).rejects.toThrow(/no answer from/);
    const aborting = new AbortController();
    const call = client.similar('a', {}, { signal: aborting.signal });
    aborting.abort(new Error('left the page'));
    await expect(call).rejects.toThrow('left the page');
    await expect(client.similar('a', {}, { signal: aborting.signal })).rejects.toThrow('left the page');
  });
});

test('a call that the page gave up rejects with what it was given up for', async () => {
  answer = { status: 0 };
  const aborting = new AbortController();
  const call = createStorefrontClient({ storefrontUrl }).recommendations({}, { signal: aborting.signal });
  aborting.abort();
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
});

test.each(['', '/', '/attune', '/attune/'])(
  'the address may be a path of the shop’s own origin: %j',
  async (address) => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ items: [] }));
    await createStorefrontClient({ storefrontUrl: address }).rank(['a'], {});
    expect(fetching.mock.calls[0][0]).toBe(address.startsWith('/a') ? '/attune/v1/rank' : '/v1/rank');
    fetching.mockRestore();
  },
);
