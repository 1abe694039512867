import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { copyAnswer, copywriterV1, errorAnswer, recommendationAnswer, recommenderV1 } from '@attune/contracts';
import { Registry } from '@attune/service-runtime';
import type { Express } from 'express';
import fc from 'fast-check';
import { pino } from 'pino';
import { createApp, type AppParts } from './app';
import { openApi } from './open-api';

/** What of JSON Schema the description has. */
interface Schema {
  type?: string;
  const?: string;
  enum?: string[];
  anyOf?: Schema[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}
interface Operation {
  parameters: { in: string; name: string; required: boolean; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: Record<string, { content: { 'application/json': { schema: { $ref: string } } } }>;
}
const { paths } = openApi() as { paths: Record<string, Record<string, Operation>> };
/** Those of shops; the routes for staff have tests of their own. */
const operations = Object.entries(paths)
  .filter(([path]) => path.startsWith('/v1/'))
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
const named = operations.map(({ path, method, operation }) => [`${method} ${path}`, path, method, operation] as const);

const ANSWERS = { RecommendationAnswer: recommendationAnswer, CopyAnswer: copyAnswer, ErrorAnswer: errorAnswer };

jest.setTimeout(60_000);

let app: Express;
/** Whether the services fail in a way that nobody foresaw. */
let isBroken = false;
let server: Server;
let url: string;

beforeAll(async () => {
  const items = [{ itemId: 'a', rank: 1, score: 1, reason: { text: 'x' }, product: { itemId: 'a', title: 'A' } }];
  const recommendation = recommenderV1.Recommendation.fromPartial({ recommendationId: 'r', items, rulesVersion: 3 });
  const list = () => (isBroken ? Promise.reject(new Error('secret')) : Promise.resolve({ recommendation }));
  const recommender = { recommend: list, similarItems: list, boughtTogether: list, rank: list };
  const variants = [copywriterV1.Copy.fromPartial({ copyId: 'c', fields: [{ name: 'title', text: 'A' }] })];
  const compose = () => (isBroken ? Promise.reject(new Error('secret')) : Promise.resolve({ variants }));
  app = createApp({
    ...({ recommender, copywriter: { compose } } as unknown as Pick<AppParts, 'recommender' | 'copywriter'>),
    ...{ allowedOrigins: [], metrics: new Registry(), logger: pino({ enabled: false }) },
  });
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Values that a schema describes. */
function valueOf({ type, items, ...schema }: Schema): fc.Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (type === 'array') return fc.array(valueOf(items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 });
  if (type === 'integer') return fc.integer({ min: schema.minimum, max: schema.maximum });
  return schema.pattern
    ? fc.stringMatching(new RegExp(schema.pattern)).filter(({ length }) => length <= (schema.maxLength ?? 600))
    : fc.stringMatching(/^[a-z]{2,20}$/);
}

/** Values that a schema does not describe. */
function wrongOf({ type, items, ...schema }: Schema): unknown[] {
  if (type === 'array') return [Array(schema.maxItems! + 1).fill('a'), ...wrongOf(items ?? {}).map((each) => [each])];
  if (type === 'integer') return [schema.minimum! - 1, schema.maximum! + 1, 'x', '1.5', ''];
  if (schema.enum) return ['x', ''];
  if (schema.pattern) return ['::', 'x'.repeat(601)];
  return schema.maxLength === undefined ? [] : ['x'.repeat(schema.maxLength + 1)];
}

/** What an operation takes, but for the tenant: where it is, what it is called, and what it may be. */
function inputsOf({ parameters, requestBody }: Operation) {
  const { properties = {}, required = [] } = requestBody?.content['application/json'].schema ?? {};
  const inBody = Object.entries(properties).map(([name, schema]) => {
    return { in: 'body', name, schema, required: required.includes(name) };
  });
  return [...parameters.filter((each) => each.in !== 'header'), ...inBody];
}

async function ask(path: string, method: string, operation: Operation, values: Record<string, unknown>) {
  const inputs = inputsOf(operation);
  const query = new URLSearchParams();
  let filled = path;
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const place = inputs.find((input) => input.name === name)?.in;
    if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(String(value)));
    else if (place === 'body') body[name] = value;
    else for (const each of [value].flat()) query.append(name, String(each));
  }
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const init = operation.requestBody ? { method, ...json } : { method };
  const response = await fetch(`${url}${filled}?${query.toString()}`, init);
  const answer = await response.json();
  const described = operation.responses[response.status].content['application/json'].schema.$ref.split('/').at(-1);
  // As the schema has it, and nothing beside.
  expect(ANSWERS[described as keyof typeof ANSWERS].parse(answer)).toEqual(answer);
  return { status: response.status, answer: answer as { error?: { field?: string; message: string } } };
}

const needed = (operation: Operation) =>
  Object.fromEntries(
    inputsOf(operation).flatMap(({ name, required, schema }) =>
      required ? [[name, schema.type === 'array' ? ['a'] : 'a']] : [],
    ),
  );

it.each(named)('%s is answered as described with each of its parameters', async (_, path, method, operation) => {
  expect((await ask(path, method, operation, needed(operation))).status).toBe(200);
  for (const { name, schema } of inputsOf(operation)) {
    // Of a question the channel is one in particular.
    if (name === 'question') continue;
    await fc.assert(
      fc.asyncProperty(valueOf(schema), async (value) => {
        const { status, answer } = await ask(path, method, operation, { ...needed(operation), [name]: value });
        if (name === 'limit' && status === 400) return expect(answer.error?.message).toContain('a second time');
        expect({ status, answer }).toMatchObject({ status: 200 });
      }),
      { numRuns: 8 },
    );
  }
});

it.each(named)('%s names the parameter that is not as described', async (_, path, method, operation) => {
  for (const { name, schema } of inputsOf(operation)) {
    for (const value of wrongOf(schema)) {
      const { status, answer } = await ask(path, method, operation, { ...needed(operation), [name]: value });
      expect({ name, value, status }).toEqual({ name, value, status: 400 });
      expect(answer.error?.field).toMatch(new RegExp(`^${name}(\\[\\d+\\])?$`));
    }
  }
});

it.each(named)('%s is answered as described when something breaks', async (_, path, method, operation) => {
  isBroken = true;
  const { status, answer } = await ask(path, method, operation, needed(operation)).finally(() => (isBroken = false));
  expect(status).toBe(500);
  expect(JSON.stringify(answer)).not.toContain('secret');
});

it.each(named.filter(([, , , { requestBody }]) => requestBody))(
  '%s answers as described to a body that it cannot read',
  async (_, path, method, { responses }) => {
    const bodies: [string, Record<string, string>][] = [
      ['{', { 'content-type': 'application/json' }],
      ['{}', { 'content-type': 'text/plain' }],
      ['{}', { 'content-type': 'application/json', 'content-encoding': 'zip' }],
      ['{}', { 'content-type': 'application/json; charset=koi8-r' }],
      [`"${'x'.repeat(17 * 1024 * 1024)}"`, { 'content-type': 'application/json' }],
    ];
    for (const [body, headers] of bodies) {
      const response = await fetch(`${url}${path}`, { method, body, headers });
      expect(Object.keys(responses)).toContain(String(response.status));
      errorAnswer.parse(await response.json());
    }
  },
);

it('describes every route that shops have', () => {
  const layers = (app.router as unknown as { stack: { route?: { path: string | string[]; methods: object } }[] }).stack;
  const routes = layers.flatMap(({ route }) =>
    route ? [route.path].flat().flatMap((path) => Object.keys(route.methods).map((method) => `${method} ${path}`)) : [],
  );
  const described = named.map(([name]) => name.replace(/\{(\w+)\}/g, ':$1'));
  expect(described.sort()).toEqual(routes.filter((route) => route.includes('/v1/')).sort());
});
