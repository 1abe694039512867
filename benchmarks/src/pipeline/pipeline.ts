import { recommenderV1 } from '@attune/contracts';
import { createGrpcClient } from '@attune/grpc-transport';
import { runJob, startServices, startStack, type Services, type Stack } from '@attune/local-stack';
import type { Benchmark, BenchmarkRow } from '../benchmark';
import { measureFreshness } from './freshness';
import { measureIngest } from './ingest';
import { measureMemory } from './memory';
import { measureRecommend } from './recommend';

/** The demo shop that the model is trained on; the figures are about the way, not about the shop's size. */
const SHOP = ['--products', '2000', '--shoppers', '2000', '--events', '50000'];

/** The whole way on this machine: its rate, its freshness, its cost. Everything is started for it and removed after it. */
export const pipeline: Benchmark = {
  summary: 'events/s from HTTP to stored, event to changed recommendation, calls/s of Recommend, memory',
  async run(_args, progress) {
    const stack = await startStack({ onProgress: progress });
    try {
      const services = await startServices(stack, { onProgress: progress });
      return await measure(stack, services, progress);
    } finally {
      await stack.stop();
    }
  },
};

async function measure(stack: Stack, services: Services, progress: (line: string) => void): Promise<BenchmarkRow[]> {
  const { collectorUrl, recommenderAddress } = services.addresses;
  progress('importing the demo shop');
  await runJob(stack, 'replay', ['import', '--demo-shop', ...SHOP], { env: { COLLECTOR_URL: collectorUrl } });
  progress('measuring events from HTTP to stored');
  const ingest = await measureIngest(stack, collectorUrl);
  progress('training');
  await runJob(stack, 'trainer', [], { env: { TENANT: 'default' } });
  const recommender = createGrpcClient(recommenderV1.RecommenderServiceClient, recommenderAddress, {
    defaultDeadlineMs: 5_000,
  });
  try {
    progress('measuring calls of Recommend');
    const { rows: recommend, echoProcessBytes } = await measureRecommend(stack, recommender, recommenderAddress);
    progress('measuring from an event to a changed recommendation');
    const freshness = await measureFreshness(stack, collectorUrl, recommender);
    const memory = await measureMemory(services.processes, echoProcessBytes);
    return [...ingest, ...freshness, ...recommend, ...memory];
  } finally {
    recommender.close();
  }
}
