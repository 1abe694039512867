import { promisify } from 'node:util';
import {
  Client,
  credentials,
  Metadata,
  Server,
  ServerCredentials,
  status,
  type UntypedHandleCall,
} from '@grpc/grpc-js';
import { recommenderV1 } from '@attune/contracts';
import { Health, Registry, type Started } from '@attune/service-runtime';
import { pino } from 'pino';
import { createGrpcClient, type GrpcClient, RpcError } from './client';
import { InvalidArgument, NotFound, Unavailable } from './errors';
import { MAX_RESPONSE_BYTES, startGrpcServer } from './server';
import { type CallContext, grpcService } from './service';

type Definition = typeof recommenderV1.RecommenderServiceService;
type Handler = (tenant: string, context: CallContext) => Promise<void> | void;

const logLines: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => logLines.push(line) });
const request = (tenant = 'default') => recommenderV1.SimilarItemsRequest.fromPartial({ tenant });
/** Responses that RecommendMany has made. */
const made: number[] = [];
const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  logLines.length = 0;
  made.length = 0;
});

/** SimilarItems does what the test says, and so does RecommendMany before it answers `k` times; BoughtTogether answers with `k` bytes, Rank with the number of its items. */
async function serve(handler: Handler, settings: { defaultDeadlineMs?: number; drainMs?: number } = {}) {
  const metrics = new Registry();
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    explain: () => recommenderV1.ExplainResponse.fromPartial({}),
    recommend: () => ({ recommendation: undefined }),
    async *recommendMany({ tenant, k }, context) {
      await handler(tenant, context);
      const levelReason = 'x'.repeat(10_000);
      for (let shopperIndex = 0; shopperIndex < k; shopperIndex++) {
        made.push(shopperIndex);
        yield { shopperIndex, recommendation: recommenderV1.Recommendation.fromPartial({ levelReason }) };
      }
    },
    rank: ({ itemIds }) => ({
      recommendation: recommenderV1.Recommendation.fromPartial({ modelId: String(itemIds.length) }),
    }),
    boughtTogether: ({ k }) => ({
      recommendation: recommenderV1.Recommendation.fromPartial({ levelReason: 'x'.repeat(k) }),
    }),
    similarItems: async ({ tenant }, context) => {
      await handler(tenant, context);
      return { recommendation: undefined };
    },
  });
  const health = new Health();
  const server: Started<{ port: number }> = await startGrpcServer({
    host: '127.0.0.1',
    port: 0,
    services: [service],
    health,
    logger,
    metrics,
    ...settings,
  });
  const address = `127.0.0.1:${server.value.port}`;
  const client: GrpcClient<Definition> = createGrpcClient(recommenderV1.RecommenderServiceClient, address, {
    defaultDeadlineMs: 5_000,
  });
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= server.stop());
  cleanups.push(stop, () => client.close());
  return { client, address, health, metrics, stop };
}

const failureOf = async (call: Promise<unknown>): Promise<RpcError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RpcError)) throw new Error(`expected an RpcError, got ${String(error)}`);
  return error;
};

describe('errors', () => {
  it.each([
    [new InvalidArgument('shopper.user_id', 'must not be „leer“'), 'INVALID_ARGUMENT', 'shopper.user_id'],
    [new NotFound('there is no item A'), 'NOT_FOUND', undefined],
    [new Unavailable('the catalog is not loaded yet'), 'UNAVAILABLE', undefined],
  ])('tells the caller what is wrong: %p', async (thrown, code, field) => {
    const { client } = await serve(() => {
      throw thrown;
    });
    expect(await failureOf(client.similarItems(request()))).toMatchObject({ code, field, details: thrown.message });
  });

  it('keeps an unknown error in the service, and logs it under the id that the caller gets', async () => {
    const { client } = await serve(() => {
      throw new Error('password authentication failed for user "attune"');
    });
    const failure = await failureOf(client.similarItems(request()));
    expect(failure.code).toBe('INTERNAL');
    expect(failure.message).not.toContain('password');
    const logged = logLines.map((line) => JSON.parse(line) as { requestId: string; err: { message: string } });
    expect(logged).toHaveLength(1);
    expect(logged[0].requestId).toBe(failure.requestId);
    expect(logged[0].err.message).toContain('password authentication failed');
  });

  it('delivers a long message with half a surrogate pair, cut, instead of failing the call otherwise', async () => {
    const { client } = await serve(() => {
      throw new InvalidArgument('item_id\ud83d', 'x'.repeat(100_000) + '\ud83d');
    });
    const failure = await failureOf(client.similarItems(request()));
    expect(failure.code).toBe('INVALID_ARGUMENT');
    expect(failure.details.length).toBeLessThanOrEqual(1_000);
  });

  it('delivers an error about a field with a very long name, cut', async () => {
    const { client } = await serve(() => {
      throw new InvalidArgument('☂'.repeat(50_000), 'is not there');
    });
    const failure = await failureOf(client.similarItems(request()));
    expect(failure.code).toBe('INVALID_ARGUMENT');
    expect(failure.field).toMatch(/^☂+$/);
  });

  it('of a server that writes its trailers otherwise is an error like any, and not the end of the process', async () => {
    const server = new Server();
    const refuse = (_call: unknown, callback: (error: object) => void) => {
      const metadata = new Metadata();
      metadata.set('error-field', '100%');
      callback({ code: status.INVALID_ARGUMENT, details: 'is wrong', metadata });
    };
    server.addService(
      { similarItems: recommenderV1.RecommenderServiceService.similarItems },
      { similarItems: refuse as UntypedHandleCall },
    );
    const port = await promisify(server.bindAsync.bind(server))('127.0.0.1:0', ServerCredentials.createInsecure());
    const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `127.0.0.1:${port}`, {
      defaultDeadlineMs: 5_000,
    });
    cleanups.push(
      () => server.forceShutdown(),
      () => client.close(),
    );
    expect(await failureOf(client.similarItems(request()))).toMatchObject({ code: 'INVALID_ARGUMENT', field: '100%' });
  });

  it('answers a method that is not there with UNIMPLEMENTED', async () => {
    const { address } = await serve(() => undefined);
    const raw = new Client(address, credentials.createInsecure());
    cleanups.push(() => raw.close());
    const code = await new Promise<status | undefined>((resolve) => {
      const bytes = (value: Buffer) => value;
      raw.makeUnaryRequest(
        '/attune.recommender.v1.RecommenderService/Nothing',
        bytes,
        bytes,
        Buffer.alloc(0),
        (error) => resolve(error?.code),
      );
    });
    expect(code).toBe(status.UNIMPLEMENTED);
  });
});

describe('deadlines and cancellation', () => {
  /** Waits for the handler's signal, and remembers what it said. */
  function waiting() {
    const reasons: unknown[] = [];
    const began = Promise.withResolvers<CallContext>();
    const ended = Promise.withResolvers<void>();
    const handler: Handler = async (_tenant, context) => {
      began.resolve(context);
      await new Promise<void>((resolve) => context.signal.addEventListener('abort', () => resolve()));
      reasons.push(context.signal.reason);
      ended.resolve();
      throw context.signal.reason;
    };
    return { handler, reasons, began: began.promise, ended: ended.promise };
  }

  it("aborts the handler when the caller's deadline passes", async () => {
    const work = waiting();
    const { client } = await serve(work.handler);
    // A call whose time is over before it is connected never gets to a handler.
    await client.recommend(recommenderV1.RecommendRequest.fromPartial({}));
    const failure = await failureOf(client.similarItems(request(), { deadlineMs: 500 }));
    expect(failure.code).toBe('DEADLINE_EXCEEDED');
    await work.ended;
    // At its deadline the caller hangs up, too: which of the two the service learns first is a matter of microseconds.
    expect(work.reasons).toEqual([
      expect.objectContaining({ name: expect.stringMatching(/^(DeadlineExceeded|Cancelled)$/) as string }),
    ]);
  });

  it('aborts the handler when the caller cancels', async () => {
    const work = waiting();
    const { client } = await serve(work.handler);
    const controller = new AbortController();
    const call = client.similarItems(request(), { signal: controller.signal });
    await work.began;
    controller.abort();
    expect((await failureOf(call)).code).toBe('CANCELLED');
    await work.ended;
    expect(work.reasons).toEqual([expect.objectContaining({ name: 'Cancelled' })]);
  });

  it('does not call the service at all with a signal that has aborted before', async () => {
    let calls = 0;
    const { client } = await serve(() => void calls++);
    expect((await failureOf(client.similarItems(request(), { signal: AbortSignal.abort() }))).code).toBe('CANCELLED');
    expect(calls).toBe(0);
  });

  it('gives a call without a deadline the default one', async () => {
    const work = waiting();
    const { address } = await serve(work.handler, { defaultDeadlineMs: 50 });
    const raw = new recommenderV1.RecommenderServiceClient(address, credentials.createInsecure());
    cleanups.push(() => raw.close());
    const code = await new Promise<status | undefined>((resolve) => {
      raw.similarItems(request(), (error) => resolve(error?.code));
    });
    expect(code).toBe(status.DEADLINE_EXCEEDED);
    const { deadline } = await work.began;
    expect(deadline).toBeLessThanOrEqual(Date.now());
  });

  it('leaves no timer behind after 500 calls, answered or cancelled', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const { client } = await serve(() => undefined);
    await client.similarItems(request());
    const before = timers();
    await Promise.all(
      Array.from({ length: 500 }, (_, index) => {
        const controller = new AbortController();
        const call = client.similarItems(request(), { signal: controller.signal, deadlineMs: 60_000 });
        if (index % 2) controller.abort();
        return call.catch(() => undefined);
      }),
    );
    await poll(() => timers() <= before);
  });
});

describe('sizes', () => {
  it('takes 50,000 of the longest ids', async () => {
    const { client } = await serve(() => undefined);
    const itemIds = Array.from({ length: 50_000 }, (_, i) => '商'.repeat(195) + String(i).padStart(5, '0'));
    const answer = await client.rank(recommenderV1.RankRequest.fromPartial({ itemIds }));
    expect(answer.recommendation?.modelId).toBe('50000');
  });

  it('sends an answer of up to the documented limit to a client with default settings, and refuses a larger one', async () => {
    const { address } = await serve(() => undefined);
    const raw = new recommenderV1.RecommenderServiceClient(address, credentials.createInsecure());
    cleanups.push(() => raw.close());
    const ask = (k: number) =>
      new Promise<status>((resolve) => {
        const asked = recommenderV1.BoughtTogetherRequest.fromPartial({ k });
        raw.boughtTogether(asked, (error) => resolve(error?.code ?? status.OK));
      });
    const overhead = 10;
    expect(await ask(MAX_RESPONSE_BYTES - overhead)).toBe(status.OK);
    expect(await ask(MAX_RESPONSE_BYTES + 1)).toBe(status.RESOURCE_EXHAUSTED);
  });
});

it('shares the calls among all addresses that it is given', async () => {
  const served = [0, 0];
  const servers = await Promise.all(served.map((_, index) => serve(() => void served[index]++)));
  const addresses = servers.map(({ address }) => address).join();
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `ipv4:${addresses}`, {
    defaultDeadlineMs: 5_000,
  });
  cleanups.push(() => client.close());
  const end = Date.now() + 3_000;
  while (served.some((calls) => calls === 0) && Date.now() < end) await client.similarItems(request());
  expect(Math.min(...served)).toBeGreaterThan(0);
});

describe('stopping', () => {
  it('lets a call in flight end, and takes no new one', async () => {
    const began = Promise.withResolvers<void>();
    const proceed = Promise.withResolvers<void>();
    const { client, stop } = await serve(async () => {
      began.resolve();
      await proceed.promise;
    });
    const call = client.similarItems(request());
    await began.promise;
    const stopped = stop();
    expect((await failureOf(client.rank(recommenderV1.RankRequest.fromPartial({}), { deadlineMs: 500 }))).code).toMatch(
      /UNAVAILABLE|DEADLINE_EXCEEDED/,
    );
    proceed.resolve();
    await expect(call).resolves.toEqual({ recommendation: undefined });
    await stopped;
  });

  it('refuses calls that do not end within the bound with what callers repeat elsewhere', async () => {
    const began = Promise.withResolvers<void>();
    const { client, stop } = await serve(
      () => {
        began.resolve();
        return new Promise<void>(() => undefined);
      },
      { drainMs: 50 },
    );
    const call = failureOf(client.similarItems(request()));
    await began.promise;
    await stop();
    expect((await call).code).toBe('UNAVAILABLE');
  });

  it('says which address is taken', async () => {
    const { address } = await serve(() => undefined);
    const port = Number(address.split(':')[1]);
    const options = { host: '127.0.0.1', port, services: [], health: new Health(), logger, metrics: new Registry() };
    await expect(startGrpcServer(options)).rejects.toThrow(address);
  });
});

describe('metrics', () => {
  it('counts calls by method and code', async () => {
    const { client, metrics } = await serve((tenant) => {
      if (tenant === 'bad') throw new InvalidArgument('tenant', 'is bad');
    });
    await client.similarItems(request());
    await failureOf(client.similarItems(request('bad')));
    const text = await metrics.metrics();
    const service = 'grpc_service="attune.recommender.v1.RecommenderService",grpc_method="SimilarItems"';
    expect(text).toContain(`grpc_server_handled_total{${service},grpc_code="OK"} 1`);
    expect(text).toContain(`grpc_server_handled_total{${service},grpc_code="INVALID_ARGUMENT"} 1`);
    expect(text).toContain(`grpc_server_handling_seconds_count{${service}} 2`);
  });
});

async function poll(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('did not come true within 5 s');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a call of many responses', () => {
  const many = (k: number, tenant = 'default') => recommenderV1.RecommendManyRequest.fromPartial({ k, tenant });
  const readAll = async (responses: AsyncIterable<recommenderV1.RecommendManyResponse>) => {
    const indices: number[] = [];
    for await (const { shopperIndex } of responses) indices.push(shopperIndex);
    return indices;
  };

  it('gives all of them in their order, more than fit in a window', async () => {
    const { client } = await serve(() => undefined);
    expect(await readAll(client.recommendMany(many(300)))).toEqual(Array.from({ length: 300 }, (_, n) => n));
  });

  it('tells the caller what is wrong, and hides what went wrong inside', async () => {
    const { client } = await serve((tenant) => {
      throw tenant === 'bad' ? new InvalidArgument('k', 'must be 1 to 50') : new Error('secret');
    });
    const refused = await failureOf(readAll(client.recommendMany(many(1, 'bad'))));
    expect(refused).toMatchObject({ code: 'INVALID_ARGUMENT', field: 'k' });
    const failed = await failureOf(readAll(client.recommendMany(many(1))));
    expect(failed).toMatchObject({ code: 'INTERNAL', details: expect.not.stringContaining('secret') as string });
    expect(logLines.join()).toContain('secret');
  });

  it('makes no more of them than a caller takes who stops reading', async () => {
    let signal: AbortSignal | undefined;
    const { client, metrics } = await serve((_, context) => void (signal = context.signal));
    for await (const { shopperIndex } of client.recommendMany(many(100_000))) if (shopperIndex === 3) break;
    await poll(() => signal?.aborted === true);
    expect(made.length).toBeLessThan(1_000);
    await poll(async () => (await metrics.metrics()).includes('grpc_code="CANCELLED"'));
  });

  it('ends at its deadline, there and here', async () => {
    const { client } = await serve(
      (_, { signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    );
    const failed = await failureOf(readAll(client.recommendMany(many(1), { deadlineMs: 100 })));
    expect(failed.code).toBe('DEADLINE_EXCEEDED');
  });

  it('is refused whole when its request is too large', async () => {
    const { client } = await serve(() => undefined);
    const excludeItemIds = Array.from({ length: 50_000 }, () => '€'.repeat(250));
    const tooLarge = recommenderV1.RecommendManyRequest.fromPartial({ k: 1, excludeItemIds });
    const failure = await failureOf(readAll(client.recommendMany(tooLarge)));
    expect(failure).toMatchObject({ code: 'INVALID_ARGUMENT', field: '(request)' });
  });

  it('is not begun for a caller who has gone', async () => {
    const { client } = await serve(() => undefined);
    const reason = new Error('gone');
    await expect(readAll(client.recommendMany(many(1), { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(made).toEqual([]);
  });
});
