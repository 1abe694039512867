import { recommenderV1 } from '@attune/contracts';
import { Health, Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createGrpcClient } from './client';
import { startGrpcServer } from './server';
import { type CallContext, grpcService } from './service';

const NOTHING = { recommendation: undefined };

/**
 * A server, with its client, that answers SimilarItems as soon as the handler is done with it, and all else at once. For tests.
 * @param handler told the request's tenant
 */
export async function startSimilarItems(handler: (tenant: string, context: CallContext) => Promise<unknown>) {
  const service = grpcService(recommenderV1.RecommenderServiceService, {
    explain: () => recommenderV1.ExplainResponse.fromPartial({}),
    async *recommendMany() {},
    ...{ recommend: () => NOTHING, rank: () => NOTHING, boughtTogether: () => NOTHING },
    similarItems: async ({ tenant }, context) => {
      await handler(tenant, context);
      return NOTHING;
    },
  });
  const server = await startGrpcServer({
    ...{ host: '127.0.0.1', port: 0, services: [service], health: new Health(), metrics: new Registry() },
    logger: pino({ level: 'silent' }),
  });
  const client = createGrpcClient(recommenderV1.RecommenderServiceClient, `127.0.0.1:${server.value.port}`, {
    defaultDeadlineMs: 20_000,
  });
  return {
    address: `127.0.0.1:${server.value.port}`,
    ask: (tenant: string, options?: { signal?: AbortSignal; deadlineMs?: number }) =>
      client.similarItems(recommenderV1.SimilarItemsRequest.fromPartial({ tenant }), options),
    stop: async () => {
      client.close();
      await server.stop();
    },
  };
}
