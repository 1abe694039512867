import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { startTcpProxy } from '@attune/test-services';
import { pino } from 'pino';
import { createGrpcClient, type RpcError } from './client';
import { type GrpcServerOptions, startGrpcServer } from './server';
import { type CallContext, grpcService } from './service';

jest.setTimeout(30_000);

/** What the keepalive promises: a peer that says nothing any more is given up by then. */
const NOTICED_WITHIN_MS = 10_000;

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A server that is reached through a network which can swallow everything. SimilarItems does what the test says. */
async function serveBehindProxy(
  similarItems: (context: CallContext) => Promise<void> | void = () => undefined,
  settings: Partial<GrpcServerOptions> = {},
) {
  const empty = () => ({ recommendation: undefined });
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    explain: () => recommenderV1.ExplainResponse.fromPartial({}),
    ...{ recommend: empty, rank: empty, boughtTogether: empty },
    // An answer every 100 ms, for ever.
    async *recommendMany(_request, context) {
      await similarItems(context);
      for (let shopperIndex = 0; ; shopperIndex++) {
        yield { shopperIndex, recommendation: undefined };
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    similarItems: async (_request, context) => {
      await similarItems(context);
      return empty();
    },
  });
  const server = await startGrpcServer({
    ...{ host: '127.0.0.1', port: 0, services: [service] },
    ...{ health: new Health(), logger: pino({ level: 'silent' }), metrics: new Registry(), drainMs: 100 },
    ...settings,
  });
  cleanups.push(() => server.stop());
  const proxy = await startTcpProxy({ host: '127.0.0.1', port: server.value.port });
  cleanups.push(() => proxy.close());
  return proxy;
}

function clientOf(...ports: number[]) {
  const address = `ipv4:${ports.map((port) => `127.0.0.1:${port}`).join()}`;
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, address, { defaultDeadlineMs: 250 });
  cleanups.push(() => client.close());
  return client;
}

const request = recommenderV1.SimilarItemsRequest.fromPartial({});
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'OK',
    ({ code }: RpcError) => code as string,
  );

/** Calls until so many in a row are answered; how long that took, in milliseconds. */
async function untilAnswered(client: ReturnType<typeof clientOf>, inARow: number): Promise<number> {
  const began = Date.now();
  for (let answered = 0; answered < inARow && Date.now() - began < 2 * NOTICED_WITHIN_MS;) {
    answered = (await codeOf(client.similarItems(request))) === 'OK' ? answered + 1 : 0;
  }
  return Date.now() - began;
}

it('sends calls to the servers that answer soon after one has fallen silent without a word', async () => {
  const [silent, well] = [await serveBehindProxy(), await serveBehindProxy()];
  const client = clientOf(silent.port, well.port);
  await untilAnswered(client, 10);
  silent.freeze();
  expect(await untilAnswered(client, 10)).toBeLessThan(NOTICED_WITHIN_MS);
});

it('has given up a server that fell silent while there was nothing to ask, before the next shopper comes', async () => {
  const [silent, well] = [await serveBehindProxy(), await serveBehindProxy()];
  const client = clientOf(silent.port, well.port);
  await untilAnswered(client, 10);
  silent.freeze();
  // Nothing tells from outside that the client knows: a call that could tell would be the shopper's own.
  await new Promise((resolve) => setTimeout(resolve, NOTICED_WITHIN_MS));
  expect(await Promise.all(Array.from({ length: 10 }, () => codeOf(client.similarItems(request))))).toEqual(
    Array(10).fill('OK'),
  );
});

it('finds a server again that was silent for a while', async () => {
  const proxy = await serveBehindProxy();
  const client = clientOf(proxy.port);
  await untilAnswered(client, 1);
  proxy.freeze();
  const unavailable = async () => (await codeOf(client.similarItems(request))) === 'UNAVAILABLE';
  while (!(await unavailable()));
  proxy.thaw();
  expect(await untilAnswered(client, 1)).toBeLessThan(NOTICED_WITHIN_MS);
});

it('stops the work for a client that has fallen silent, long before the deadline of its call', async () => {
  const began = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<unknown>();
  const proxy = await serveBehindProxy(async ({ signal }) => {
    began.resolve();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    ended.resolve(signal.reason);
  });
  const call = codeOf(clientOf(proxy.port).similarItems(request, { deadlineMs: 60_000 }));
  await began.promise;
  proxy.freeze();
  const frozenAt = Date.now();
  expect(await ended.promise).toMatchObject({ name: 'Cancelled' });
  expect(Date.now() - frozenAt).toBeLessThan(NOTICED_WITHIN_MS);
  // The client, too, waits no longer.
  expect(await call).toBe('UNAVAILABLE');
});

it.each([
  ['a connection', {}],
  ['a connection that its calls alone keep, since new ones are made elsewhere', { connectionAgeMs: 300 }],
])(
  'ends a stream, which may take an hour, on both sides when the other has fallen silent on %s',
  async (_, settings) => {
    const began = Promise.withResolvers<AbortSignal>();
    const proxy = await serveBehindProxy(({ signal }) => began.resolve(signal), settings);
    const answers = clientOf(proxy.port).recommendMany(recommenderV1.RecommendManyRequest.fromPartial({}));
    let frozenAt = 0;
    const reading = async () => {
      // Long enough for the connection to have grown old.
      for await (const { shopperIndex } of answers) {
        if (shopperIndex !== 10) continue;
        proxy.freeze();
        frozenAt = Date.now();
      }
    };
    expect(await codeOf(reading())).toBe('UNAVAILABLE');
    const signal = await began.promise;
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    expect(Date.now() - frozenAt).toBeLessThan(NOTICED_WITHIN_MS);
  },
);
