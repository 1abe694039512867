import { promises as dns } from 'node:dns';
import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createGrpcClient } from './client';
import { startGrpcServer } from './server';
import { grpcService } from './service';

const cleanups: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  jest.restoreAllMocks();
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A server that has its clients connect anew all the time. */
async function serve(host: string, port: number) {
  const served = { calls: 0, port };
  const empty = () => ({ recommendation: undefined });
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    explain: () => recommenderV1.ExplainResponse.fromPartial({}),
    recommend: empty,
    async *recommendMany({ k }) {
      for (let shopperIndex = 0; shopperIndex < k; shopperIndex++) {
        yield { shopperIndex, recommendation: undefined };
        await wait(100);
      }
    },
    rank: empty,
    boughtTogether: empty,
    similarItems: () => {
      served.calls++;
      return empty();
    },
  });
  const server = await startGrpcServer({
    ...{ host, port, services: [service], health: new Health(), metrics: new Registry() },
    ...{ logger: pino({ level: 'silent' }), connectionAgeMs: 300 },
  });
  cleanups.push(() => server.stop());
  served.port = server.value.port;
  return served;
}

it('gives calls to a server that came to a name later, and fails none meanwhile', async () => {
  const addresses = [{ address: '127.0.0.1', family: 4 }];
  jest.spyOn(dns, 'lookup').mockImplementation((() => Promise.resolve([...addresses])) as never);
  const first = await serve('127.0.0.1', 0);
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `recommender.test:${first.port}`, {
    defaultDeadlineMs: 5_000,
    // As the storefront has it: connections that come of age this fast may refuse a call, and the next one, too.
    repeatable: true,
  });
  cleanups.push(() => client.close());
  const call = () => client.similarItems(recommenderV1.SimilarItemsRequest.fromPartial({}));
  await call();
  const second = await serve('127.0.0.2', first.port);
  addresses.push({ address: '127.0.0.2', family: 4 });
  const end = Date.now() + 15_000;
  while (second.calls < 100 && Date.now() < end) {
    await Promise.all(Array.from({ length: 5 }, call));
    await wait(5);
  }
  expect(second.calls).toBeGreaterThanOrEqual(100);
}, 20_000);

it('lets a long call end when its connection has come of age', async () => {
  const { port } = await serve('127.0.0.1', 0);
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `127.0.0.1:${port}`, {
    defaultDeadlineMs: 5_000,
  });
  cleanups.push(() => client.close());
  const indices: number[] = [];
  const request = recommenderV1.RecommendManyRequest.fromPartial({ k: 15 });
  for await (const { shopperIndex } of client.recommendMany(request)) indices.push(shopperIndex);
  expect(indices).toHaveLength(15);
});
