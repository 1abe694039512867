import { setImmediate as nextTurn } from 'node:timers/promises';
import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createGrpcClient } from './client';
import { startGrpcServer } from './server';
import { grpcService } from './service';

it('other calls are answered between responses that are made without waiting for anything', async () => {
  let made = 0;
  const empty = () => ({ recommendation: undefined });
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    explain: () => recommenderV1.ExplainResponse.fromPartial({}),
    ...{ recommend: empty, rank: empty, boughtTogether: empty, similarItems: empty },
    // eslint-disable-next-line @typescript-eslint/require-await -- that is the point
    async *recommendMany() {
      for (let shopperIndex = 0; shopperIndex < 100; shopperIndex++) {
        const madeAt = performance.now() + 6;
        while (performance.now() < madeAt);
        made++;
        yield { shopperIndex, recommendation: undefined };
      }
    },
  });
  const server = await startGrpcServer({
    ...{ host: '127.0.0.1', port: 0, services: [service], health: new Health(), metrics: new Registry() },
    logger: pino({ level: 'silent' }),
  });
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `127.0.0.1:${server.value.port}`, {
    defaultDeadlineMs: 5_000,
  });
  try {
    let mostInATurn = 0;
    const watching = (async () => {
      for (let before = made; made < 100; before = made) {
        await nextTurn();
        mostInATurn = Math.max(mostInATurn, made - before);
      }
    })();
    const indices: number[] = [];
    for await (const { shopperIndex } of client.recommendMany(recommenderV1.RecommendManyRequest.fromPartial({}))) {
      indices.push(shopperIndex);
    }
    await watching;
    expect(indices).toEqual(Array.from({ length: 100 }, (_, n) => n));
    expect(mostInATurn).toBeLessThanOrEqual(2);
  } finally {
    client.close();
    await server.stop();
  }
});
