import { once } from 'node:events';
import { credentials, type ServiceError, status } from '@grpc/grpc-js';
import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { type ClientOptions, createGrpcClient } from './client';
import { type GrpcServerOptions, startGrpcServer } from './server';
import { type CallContext, grpcService } from './service';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const DAY_MS = 86_400_000;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const many = recommenderV1.RecommendManyRequest.fromPartial({ k: 6 });
const one = recommenderV1.SimilarItemsRequest.fromPartial({});

/** RecommendMany answers `k` times, every 50 ms; SimilarItems after 50 ms. */
async function serve(settings: Partial<GrpcServerOptions> = {}) {
  const contexts: CallContext[] = [];
  const empty = () => ({ recommendation: undefined });
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    explain: () => recommenderV1.ExplainResponse.fromPartial({}),
    ...{ recommend: empty, rank: empty, boughtTogether: empty },
    async *recommendMany({ k }, context) {
      contexts.push(context);
      for (let shopperIndex = 0; shopperIndex < k; shopperIndex++) {
        await wait(50);
        yield { shopperIndex, recommendation: undefined };
      }
    },
    similarItems: async (_request, context) => {
      contexts.push(context);
      await wait(50);
      return empty();
    },
  });
  const server = await startGrpcServer({
    ...{ host: '127.0.0.1', port: 0, services: [service], health: new Health(), metrics: new Registry() },
    ...{ logger: pino({ level: 'silent' }), ...settings },
  });
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= server.stop());
  cleanups.push(stop);
  const address = `127.0.0.1:${server.value.port}`;
  const clientWith = (options: ClientOptions) => {
    const client = createGrpcClient(recommenderV1.RecommenderServiceClient, address, options);
    cleanups.push(() => client.close());
    return client;
  };
  // A client of another kind, which sets no deadline.
  const raw = new recommenderV1.RecommenderServiceClient(address, credentials.createInsecure());
  cleanups.push(() => raw.close());
  return { clientWith, raw, contexts, stop };
}

/** How many answers came, and how it ended. */
async function readAll(answers: AsyncIterable<unknown>): Promise<[number, string]> {
  let count = 0;
  try {
    for await (const _ of answers) count++;
    return [count, 'OK'];
  } catch (error) {
    const { code } = error as ServiceError | { code: string };
    return [count, typeof code === 'number' ? status[code] : code];
  }
}

describe('a call of many responses', () => {
  it('whose caller set no deadline is not cut off after the time for a single answer', async () => {
    const { raw } = await serve({ defaultDeadlineMs: 100 });
    expect(await readAll(raw.recommendMany(many))).toEqual([6, 'OK']);
  });

  it('has an hour where nobody says otherwise, whatever a single answer has', async () => {
    const { raw, clientWith, contexts } = await serve();
    await readAll(raw.recommendMany(many));
    await readAll(clientWith({ defaultDeadlineMs: 100 }).recommendMany(many));
    for (const { deadline } of contexts) {
      expect(deadline).toBeGreaterThan(Date.now() + 3_590_000);
      expect(deadline).toBeLessThanOrEqual(Date.now() + 3_600_000);
    }
  });

  it('ends when the time is over that the service, the client or the call gives it', async () => {
    const { raw, clientWith } = await serve({ streamDeadlineMs: 130 });
    const answers = await Promise.all([
      readAll(raw.recommendMany(many)),
      readAll(clientWith({ defaultDeadlineMs: 5_000, streamDeadlineMs: 130 }).recommendMany(many)),
      readAll(clientWith({ defaultDeadlineMs: 5_000 }).recommendMany(many, { deadlineMs: 130 })),
    ]);
    for (const [count, code] of answers) {
      expect(code).toBe('DEADLINE_EXCEEDED');
      expect(count).toBeLessThan(6);
    }
  });
});

it('a call of many responses that a restart cuts off is never taken for a whole one', async () => {
  const { clientWith, contexts, stop } = await serve({ drainMs: 50 });
  const long = recommenderV1.RecommendManyRequest.fromPartial({ k: 200 });
  const answers = clientWith({ defaultDeadlineMs: 5_000 }).recommendMany(long);
  const [count, code] = await readAll(
    (async function* () {
      for await (const answer of answers) {
        yield answer;
        if (answer.shopperIndex === 2) void stop();
      }
    })(),
  );
  expect(code).toMatch(/UNAVAILABLE|CANCELLED|INTERNAL/);
  expect(count).toBeLessThan(200);
  // The service stops its work, too.
  const { signal } = contexts[0];
  if (!signal.aborted) await once(signal, 'abort');
});

it.each([30 * DAY_MS, 3_650 * DAY_MS, Infinity])(
  'a call whose caller would wait for %d ms is not cut off at once, and has a finite deadline',
  async (deadlineMs) => {
    const { clientWith, contexts } = await serve();
    const client = clientWith({ defaultDeadlineMs: 5_000 });
    await expect(client.similarItems(one, { deadlineMs })).resolves.toBeDefined();
    expect(await readAll(client.recommendMany(many, { deadlineMs }))).toEqual([6, 'OK']);
    for (const { deadline } of contexts) expect(Number.isFinite(deadline)).toBe(true);
  },
);
