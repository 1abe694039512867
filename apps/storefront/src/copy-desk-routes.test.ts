import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  copyHistoryAnswer,
  copywriterV1,
  type ErrorAnswer,
  policyAnswer,
  publishAnswer,
  reviewEntry,
  reviewsAnswer,
  verdictAnswer,
} from '@attune/contracts';
import { RpcError } from '@attune/grpc-transport';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { type AdminParts, adminRoutes } from './admin-routes';
import { createApp, type AppParts } from './app';
import type { CopyDeskClient } from './clients';

const { Channel, Outcome, ReviewStatus } = copywriterV1;
const KEY = 'a-key-of-16-signs';
const checks = [
  {
    ...{ name: 'claims', outcome: Outcome.OUTCOME_REFUSED },
    findings: [{ hard: true, field: 'body', start: 3, end: 8, words: 'green', reason: 'no fact says so' }],
  },
];
const copy = copywriterV1.Copy.fromPartial({
  ...{ copyId: 'c-1', itemId: 'SKU/1', channel: Channel.CHANNEL_AD, locale: 'en', writer: 'model:small', checks },
  ...{ productVersion: 'v', policyVersion: '3', digitalSourceType: 'trainedAlgorithmicMedia' },
  fields: [{ name: 'headline', text: 'From {price}', sentences: [] }],
});
const entry = copywriterV1.ReviewEntry.fromPartial({
  ...{ copy, tenant: 'shop-a', status: ReviewStatus.REVIEW_STATUS_WAITING, reasons: ['the policy'], revision: 2 },
  ...{ published: [{ name: 'headline', text: 'Before' }], createdAt: '2026-11-26T18:00:00.000Z' },
});
const policy = copywriterV1.CopyPolicy.fromPartial({
  version: '3',
  claimRules: [{ claimClass: 'eco', locale: 'en', words: 'green', rule: 'banned' }],
  channels: [{ channel: Channel.CHANNEL_PUSH, publish: 'after_review', disclose: true, modelText: 'free' }],
});

let asked: unknown;
let failure: RpcError | undefined;
let server: Server;
let url: string;

beforeEach(async () => {
  [asked, failure] = [undefined, undefined];
  const answering =
    <T>(answer: T) =>
    (request: unknown): Promise<T> => {
      asked = request;
      return failure ? Promise.reject(failure) : Promise.resolve(answer);
    };
  const at = '2026-11-26T18:00:00.000Z';
  const audit = { at, action: 'published', copyId: 'c-1', channel: Channel.CHANNEL_AD, locale: 'en', actor: 'anna' };
  const desk: CopyDeskClient = {
    listReviews: answering({ entries: [entry], nextPageToken: 'next' }),
    review: answering({ entry }),
    publish: answering({ copy, published: false, reasons: ['the policy'] }),
    retract: answering({ retracted: 2 }),
    history: answering({ entries: [{ ...audit, reason: '' }], nextPageToken: '' }),
    getPolicy: answering({ policy }),
    putPolicy: answering({ policy }),
    close: () => undefined,
  };
  const verdict = { outcome: Outcome.OUTCOME_REFUSED, checks };
  const copywriter = { verify: answering({ verdict, productVersion: 'v', policyVersion: '3' }) };
  const none = {} as AdminParts & AppParts;
  const app = createApp({
    ...{ recommender: none.recommender, copywriter: none.copywriter, allowedOrigins: [] },
    ...{ metrics: new Registry(), logger: pino({ level: 'silent' }) },
    admin: adminRoutes({ rules: none.rules, recommender: none.recommender, desk, copywriter, adminKey: KEY }),
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function ask(method: string, path: string, body?: unknown, key = KEY) {
  const response = await fetch(`${url}/admin/v1/copy${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'x-attune-tenant': 'shop-a' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as ErrorAnswer };
}

const reviewer = 'anna';
const tenant = 'shop-a';

it('lists what waits, with what was found and what shoppers saw last', async () => {
  const { body } = await ask('GET', '/reviews?pageSize=5&pageToken=abc');
  expect(asked).toEqual({ tenant, pageSize: 5, pageToken: 'abc' });
  expect(reviewsAnswer.parse(body)).toMatchObject({
    nextPageToken: 'next',
    entries: [
      {
        ...{ status: 'waiting', revision: 2, reasons: ['the policy'], published: [{ text: 'Before' }] },
        copy: { channel: 'ad', digitalSourceType: 'trainedAlgorithmicMedia', checks: [{ outcome: 'refused' }] },
      },
    ],
  });
});

it('passes decisions on, each with its reviewer and the revision that was seen', async () => {
  const decide = async (body: object) => {
    const answer = await ask('POST', '/reviews/c-1', { revision: 2, reviewer, ...body });
    expect(reviewEntry.parse(answer.body).revision).toBe(2);
    return asked;
  };
  const call = { tenant, copyId: 'c-1', revision: 2, reviewer };
  expect(await decide({ decision: 'approve' })).toEqual({ ...call, decision: { $case: 'approve', value: {} } });
  const fields = [{ name: 'headline', text: 'From {price}' }];
  expect(await decide({ decision: 'edit', fields })).toEqual({
    ...call,
    decision: { $case: 'edit', value: { fields } },
  });
  expect(await decide({ decision: 'reject', reason: 'dull' })).toEqual({
    ...call,
    decision: { $case: 'reject', value: { reason: 'dull' } },
  });
});

it('publishes, takes back, and tells what happened', async () => {
  const published = await ask('POST', '/publish', { itemId: 'SKU/1', channel: 'ad', reviewer });
  expect(asked).toEqual({ tenant, itemId: 'SKU/1', channel: Channel.CHANNEL_AD, locale: 'en', reviewer });
  expect(publishAnswer.parse(published.body)).toMatchObject({ published: false, reasons: ['the policy'] });
  expect((await ask('POST', '/retract', { itemId: 'SKU/1', reviewer })).body).toEqual({ retracted: 2 });
  expect(asked).toEqual({ tenant, itemId: 'SKU/1', channel: 0, locale: '', reviewer, reason: '' });
  const history = await ask('GET', '/SKU%2F1/history?pageSize=2');
  expect(asked).toEqual({ tenant, itemId: 'SKU/1', pageSize: 2, pageToken: '' });
  expect(copyHistoryAnswer.parse(history.body).entries).toMatchObject([{ action: 'published', channel: 'ad' }]);
  await ask('GET', '/history?itemId=..');
  expect(asked).toMatchObject({ itemId: '..' });
});

it('reads and changes the policy', async () => {
  const read = policyAnswer.parse((await ask('GET', '/policy')).body);
  expect(read).toMatchObject({ version: '3', policy: { channels: [{ channel: 'push', publish: 'after_review' }] } });
  await ask('PUT', '/policy', { expectedVersion: '3', policy: read.policy, reviewer });
  expect(asked).toEqual({ tenant, expectedVersion: '3', reviewer, policy: { ...policy, version: '' } });
});

it('checks any text', async () => {
  const fields = [{ name: 'headline', text: 'So green' }];
  const { body } = await ask('POST', '/verify', { itemId: 'SKU/1', channel: 'ad', locale: 'en', fields });
  const subject = { $case: 'itemId', value: 'SKU/1' };
  expect(asked).toEqual({ tenant, subject, channel: Channel.CHANNEL_AD, locale: 'en', fields });
  expect(verdictAnswer.parse(body)).toMatchObject({ outcome: 'refused', checks: [{ findings: [{ words: 'green' }] }] });
});

it.each([
  ['POST', '/reviews/c-1', { decision: 'approve', revision: 2 }, 'reviewer'],
  ['POST', '/reviews/c-1', { decision: 'approve', reviewer }, 'revision'],
  ['POST', '/reviews/c-1', { decision: 'approve', revision: 2 ** 32, reviewer }, 'revision'],
  ['POST', '/reviews/c-1', { decision: 'edit', revision: 2, reviewer, fields: [] }, 'fields'],
  ['POST', '/publish', { itemId: 'a', channel: 'fax', reviewer }, 'channel'],
  ['POST', '/retract', { reviewer }, 'itemId'],
  ['PUT', '/policy', { policy: { claimRules: [{ claimClass: 'eco' }] }, reviewer }, 'policy.claimRules[0].locale'],
  ['GET', '/reviews?pageSize=101', undefined, 'pageSize'],
  ['GET', '/policy?version=1', undefined, 'version'],
])('refuses %s %s with %j, and names %s', async (method, path, body, field) => {
  const answer = await ask(method, path, body);
  expect([answer.status, answer.body.error.field]).toEqual([400, field]);
  expect(asked).toBeUndefined();
});

it('tells that somebody else was quicker, and what the checks refuse', async () => {
  const approve = () => ask('POST', '/reviews/c-1', { decision: 'approve', revision: 2, reviewer });
  failure = new RpcError('ABORTED', 'Review', 'copy c-1 does not wait at revision 2 any more: read it again');
  expect(await approve()).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
  failure = new RpcError('INVALID_ARGUMENT', 'Review', 'edit.fields[0].text: "hemp": …', 'edit.fields[0].text');
  expect(await approve()).toMatchObject({
    status: 400,
    body: { error: { field: 'fields[0].text', message: 'fields[0].text: "hemp": …' } },
  });
});

it('is for those who have the key', async () => {
  for (const [method, path] of [
    ['GET', '/reviews'],
    ['POST', '/reviews/c-1'],
    ['POST', '/publish'],
    ['POST', '/retract'],
    ['GET', '/SKU-1/history'],
    ['GET', '/policy'],
    ['PUT', '/policy'],
    ['POST', '/verify'],
  ]) {
    const body = method === 'GET' ? undefined : {};
    expect((await ask(method, path, body, 'another-key-of-20-signs')).status).toBe(401);
  }
  expect(asked).toBeUndefined();
});

it('is described in /openapi.json, each route with its key', async () => {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { security?: object[] }>>;
  };
  const desk = Object.entries(paths).filter(([path]) => path.startsWith('/admin/v1/copy'));
  expect(desk).toHaveLength(7);
  for (const [, calls] of desk) for (const call of Object.values(calls)) expect(call.security).toHaveLength(1);
});
