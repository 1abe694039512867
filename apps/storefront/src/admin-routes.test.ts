import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ErrorAnswer, recommenderV1, type RulesAnswer, rulesAnswer, rulesV1 } from '@attune/contracts';
import { RpcError } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createApp, type AppParts } from './app';
import { type AdminParts, adminRoutes } from './admin-routes';
import type { RulesClient } from './clients';

const KEY = 'a-key-of-16-signs';
const stored = rulesV1.RulesVersion.fromPartial({
  version: 3,
  changedAt: '2026-11-26T18:00:00.000Z',
  rules: { filter: 'inStock', boosts: [{ filter: 'brand = "Acme"', factor: 2 }] },
});

const deletion = rulesV1.RulesVersion.fromPartial({ version: 4, changedAt: stored.changedAt, deleted: true });

/** What `getRules` says is not followed. */
let leftOut: rulesV1.RuleLeftOut[] = [];

/** Answers of `recommendMany`; the call fails after so many when `failure` is set. */
let answersBeforeFailure = 0;
async function* recommendMany(request: recommenderV1.RecommendManyRequest) {
  asked = request;
  for (const [shopperIndex] of request.shoppers.entries()) {
    if (failure && shopperIndex === answersBeforeFailure) throw failure;
    const recommendation = recommenderV1.Recommendation.fromPartial({ recommendationId: `r-${shopperIndex}` });
    // As from the network: never at once.
    yield await Promise.resolve({ shopperIndex, recommendation });
  }
}

let asked: unknown;
let failure: RpcError | undefined;
let server: Server;
let url: string;

async function serve(admin?: AppParts['admin']): Promise<void> {
  const none = {} as AppParts['recommender'] & AppParts['copywriter'];
  const app = createApp({
    ...{ recommender: none, copywriter: none, allowedOrigins: [], admin },
    ...{ metrics: new Registry(), logger: pino({ level: 'silent' }) },
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(async () => {
  [asked, failure, answersBeforeFailure] = [undefined, undefined, 0];
  const answering =
    <T>(answer: T) =>
    (request: unknown): Promise<T> => {
      asked = request;
      return failure ? Promise.reject(failure) : Promise.resolve(answer);
    };
  const client: RulesClient = {
    getRules: (request) => answering({ current: stored, leftOut })(request),
    listRulesVersions: answering({ versions: [stored] }),
    putRules: answering({ current: stored }),
    deleteRules: answering({ current: deletion }),
    close: () => undefined,
  };
  const explained = recommenderV1.ExplainResponse.fromPartial({
    ...{ method: 'Recommend', place: 'home', level: recommenderV1.Level.LEVEL_PERSONAL },
    candidates: [
      { itemId: 'a', source: recommenderV1.Level.LEVEL_PERSONAL, score: 0.5, boost: 2, position: 1, why: 'Fits' },
      { itemId: 'b', score: 0, boost: 1, why: 'others were better' },
    ],
  });
  const recommender = { explain: answering(explained), recommendMany };
  const none = {} as AdminParts;
  const { desk, copywriter } = none;
  await serve(adminRoutes({ rules: client, recommender, desk, copywriter, adminKey: KEY }));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function ask(path: string, { key = KEY, body, method }: { key?: string; body?: unknown; method?: string } = {}) {
  const response = await fetch(`${url}${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'PUT'),
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-attune-tenant': 'shop-a' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as RulesAnswer & ErrorAnswer };
}

it('gives the newest rules of a place, or an older version', async () => {
  const { status, body } = await ask('/admin/v1/rules/home');
  expect(status).toBe(200);
  expect(rulesAnswer.parse(body)).toMatchObject({ place: 'home', version: 3, rules: { filter: 'inStock' } });
  expect(asked).toEqual({ tenant: 'shop-a', place: 'home', version: 0 });
  await ask('/admin/v1/rules/home?version=2');
  expect(asked).toEqual({ tenant: 'shop-a', place: 'home', version: 2 });
  expect((await ask('/admin/v1/rules/home/versions')).body).toMatchObject({ versions: [{ version: 3 }] });
});

it('names the rules that are not followed, and why', async () => {
  leftOut = [{ rule: 'boosts[0]', reason: 'filter: an item would be compared more than 200 times' }];
  expect(rulesAnswer.parse((await ask('/admin/v1/rules/home')).body).leftOut).toEqual(leftOut);
  leftOut = [];
  expect((await ask('/admin/v1/rules/home')).body).not.toHaveProperty('leftOut');
});

it('takes new rules, with what was left out empty', async () => {
  const body = { expectedVersion: 2, rules: { pins: [{ itemId: 'SKU-1', position: 1 }] } };
  expect((await ask('/admin/v1/rules/cart', { body })).status).toBe(200);
  expect(asked).toEqual({
    ...{ tenant: 'shop-a', place: 'cart', expectedVersion: 2 },
    rules: { filter: '', boosts: [], pins: body.rules.pins, promotions: [], caps: [], diversity: 0, consumables: [] },
  });
});

describe('rules that are to be deleted', () => {
  const remove = (path: string) => ask(path, { method: 'DELETE' });

  it('are, after the version that was seen, and the answer tells so', async () => {
    const { status, body } = await remove('/admin/v1/rules/cart?expectedVersion=3');
    expect(status).toBe(200);
    expect(rulesAnswer.parse(body)).toEqual(body);
    expect(body).toMatchObject({ place: 'cart', version: 4, deleted: true, rules: { filter: '', pins: [] } });
    expect(asked).toEqual({ tenant: 'shop-a', place: 'cart', expectedVersion: 3 });
    expect((await ask('/admin/v1/rules/home')).body).not.toHaveProperty('deleted');
  });

  it.each([
    '',
    '?expectedVersion=',
    '?expectedVersion=0',
    '?expectedVersion=x',
    '?expectedVersion=1&expectedVersion=2',
  ])('stay when the version is given as "%s", which is named', async (query) => {
    const { status, body } = await remove(`/admin/v1/rules/cart${query}`);
    expect([status, body.error.field]).toEqual([400, 'expectedVersion']);
    expect(asked).toBeUndefined();
  });

  it('stay when somebody else was quicker, when there are none, and without the key', async () => {
    failure = new RpcError('ABORTED', 'DeleteRules', 'the rules of cart are not at version 3 any more');
    expect((await remove('/admin/v1/rules/cart?expectedVersion=3')).status).toBe(409);
    failure = new RpcError('NOT_FOUND', 'DeleteRules', 'there are no rules of cart');
    expect(await remove('/admin/v1/rules/cart?expectedVersion=3')).toMatchObject({
      ...{ status: 404, body: { error: { message: 'there are no rules of cart' } } },
    });
    asked = undefined;
    const withoutKey = await ask('/admin/v1/rules/cart?expectedVersion=3', { method: 'DELETE', key: 'another-key' });
    expect([withoutKey.status, asked]).toEqual([401, undefined]);
  });
});

it.each([
  ['a misspelt rule', { expectedVersion: 0, rules: { boost: [] } }, 'boost'],
  [
    'a position that is none',
    { expectedVersion: 0, rules: { pins: [{ itemId: 'a', position: 'first' }] } },
    'position',
  ],
  ['no version', { rules: {} }, 'expectedVersion'],
  ['a version that no count reaches', { expectedVersion: 2 ** 31, rules: {} }, 'expectedVersion'],
  ['a position beyond all', { expectedVersion: 0, rules: { pins: [{ itemId: 'a', position: 2 ** 31 }] } }, 'position'],
  [
    'a place in the list beyond all',
    { expectedVersion: 0, rules: { promotions: [{ filter: 'inStock', positions: [2 ** 31] }] } },
    'positions',
  ],
  ['a cap beyond all', { expectedVersion: 0, rules: { caps: [{ by: 'brand', max: 2 ** 31 }] } }, 'max'],
  ['a count of lists beyond all', { expectedVersion: 0, rules: { fatigue: { seen: 2 ** 31, factor: 0.5 } } }, 'seen'],
])('refuses %s, and names it', async (_, body, field) => {
  const { status, body: answer } = await ask('/admin/v1/rules/home', { body });
  expect([status, answer.error.code]).toEqual([400, 'invalid_argument']);
  expect(`${answer.error.field} ${answer.error.message}`).toContain(field);
  expect(asked).toBeUndefined();
});

it('names a version in the URL that no count reaches', async () => {
  const { status, body } = await ask('/admin/v1/rules/home?version=2147483648');
  expect([status, body.error.field]).toEqual([400, 'version']);
  expect(asked).toBeUndefined();
});

it('tells what the recommender finds wrong, and that somebody else was quicker', async () => {
  const put = () => ask('/admin/v1/rules/home', { body: { expectedVersion: 1, rules: {} } });
  failure = new RpcError('INVALID_ARGUMENT', 'PutRules', 'rules.filter: at character 1: …', 'rules.filter');
  expect(await put()).toMatchObject({ status: 400, body: { error: { field: 'rules.filter' } } });
  failure = new RpcError('INVALID_ARGUMENT', 'PutRules', 'rules.pins[0].item_id: is needed', 'rules.pins[0].item_id');
  expect((await put()).body.error).toMatchObject({
    ...{ field: 'rules.pins[0].itemId', message: 'rules.pins[0].itemId: is needed' },
  });
  failure = new RpcError('ABORTED', 'PutRules', 'the rules of home are not at version 1 any more');
  expect(await put()).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
});

it('is for those who have the key, and is not there where none is set', async () => {
  for (const key of ['', 'another-key-of-20-signs', `${KEY}x`]) {
    expect((await ask('/admin/v1/rules/home', { key })).status).toBe(401);
  }
  expect(asked).toBeUndefined();
  server.close();
  await serve(undefined);
  expect((await ask('/admin/v1/rules/home')).status).toBe(404);
});

it('explains an answer by its id', async () => {
  const id = '3f0c1f0e-6c0a-4a5e-9f5e-2b1f6f0f7a11';
  const { status, body } = await ask(`/admin/v1/explanations/${id}`);
  expect(status).toBe(200);
  expect(asked).toEqual({ tenant: 'shop-a', recommendationId: id });
  expect(body).toMatchObject({
    ...{ method: 'Recommend', place: 'home', level: 'personal' },
    candidates: [
      { itemId: 'a', source: 'personal', position: 1, boost: 2, why: 'Fits' },
      { itemId: 'b', why: 'others were better' },
    ],
  });
  failure = new RpcError('NOT_FOUND', 'Explain', 'there is no answer');
  expect((await ask(`/admin/v1/explanations/${id}`)).status).toBe(404);
  expect((await ask('/admin/v1/explanations/none')).status).toBe(400);
});

describe('lists for many shoppers', () => {
  const shoppers = [{ userId: 'ada' }, { anonymousId: 'b-1' }];
  const post = (body: unknown) =>
    fetch(`${url}/admin/v1/recommendations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('come as a line each, in their order', async () => {
    const response = await post({ shoppers, k: 5, exclude: ['x'], place: 'newsletter' });
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { shopperIndex: 0, recommendationId: 'r-0' },
      { shopperIndex: 1, recommendationId: 'r-1' },
    ]);
    expect(asked).toMatchObject({
      ...{ k: 5, excludeItemIds: ['x'], place: 'newsletter' },
      shoppers: [
        { userId: 'ada', anonymousId: '' },
        { userId: '', anonymousId: 'b-1' },
      ],
    });
  });

  it('that are refused are an error by its field, before the first line', async () => {
    failure = new RpcError('INVALID_ARGUMENT', 'RecommendMany', 'filter: at character 1', 'filter');
    const response = await post({ shoppers });
    expect([response.status, await response.json()]).toMatchObject([400, { error: { field: 'filter' } }]);
    expect((await post({ shoppers: [] })).status).toBe(400);
    expect((await post({ shoppers, k: 51 })).status).toBe(400);
  });

  it('that break off leave no whole answer behind', async () => {
    [failure, answersBeforeFailure] = [new RpcError('UNAVAILABLE', 'RecommendMany', 'gone'), 1];
    await expect(post({ shoppers }).then((response) => response.text())).rejects.toThrow();
  });
});
