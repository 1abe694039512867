import { once } from 'node:events';
import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createGrpcClient, type RpcError } from './client';
import { startGrpcServer } from './server';
import { grpcService } from './service';

/** More than Node.js lets a connection give up at once, were it not told otherwise. */
const GIVEN_UP = 1_500;

it('answers a call on a connection on which a thousand others were given up meanwhile', async () => {
  const all = Promise.withResolvers<void>();
  const enough = Promise.withResolvers<void>();
  let begun = 0;
  const empty = { recommendation: undefined };
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    ...{ explain: () => recommenderV1.ExplainResponse.fromPartial({}), recommend: () => empty },
    ...{ async *recommendMany() {}, rank: () => empty, boughtTogether: () => empty },
    similarItems: async ({ tenant }, { signal }) => {
      if (tenant === 'patient') {
        await enough.promise;
        return empty;
      }
      if (++begun === GIVEN_UP) all.resolve();
      await once(signal, 'abort');
      if (--begun === 0) enough.resolve();
      return empty;
    },
  });
  const server = await startGrpcServer({
    ...{ host: '127.0.0.1', port: 0, services: [service], health: new Health(), metrics: new Registry() },
    logger: pino({ level: 'silent' }),
  });
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `127.0.0.1:${server.value.port}`, {
    defaultDeadlineMs: 20_000,
  });
  try {
    const request = (tenant: string) => recommenderV1.SimilarItemsRequest.fromPartial({ tenant });
    const patient = client.similarItems(request('patient'));
    patient.catch(() => undefined);
    const gone = new AbortController();
    const hasty = Array.from({ length: GIVEN_UP }, () =>
      client.similarItems(request('hasty'), { signal: gone.signal }),
    );
    const outcomes = Promise.allSettled(hasty);
    await all.promise;
    gone.abort();
    const codes = (await outcomes).map((one) => one.status === 'rejected' && (one.reason as RpcError).code);
    expect(new Set(codes)).toEqual(new Set(['CANCELLED']));
    await expect(patient).resolves.toEqual(empty);
  } finally {
    client.close();
    await server.stop();
  }
}, 30_000);
