import { startServices, waitUntil, type Stack } from '@attune/local-stack';
import { Kafka, logLevel } from 'kafkajs';
import { perSecondSince, type BenchmarkRow } from '../benchmark';
import { produceAll, type BareLimits } from './bare-limits';
import { receivedViews } from './shop-events';
import { storedByHistorian, storedEvents } from './stored-events';

const TOPIC_PREFIX = 'bench-drain';

/** Events per second that a historian stores of a full topic: decoded, held against the contract, once each. */
export async function measureHistorian(stack: Stack, count: number, limits: BareLimits): Promise<BenchmarkRow[]> {
  const options = { topicPrefix: TOPIC_PREFIX, only: ['historian'] as const };
  await (await startServices(stack, options)).stop();
  const before = await storedEvents(stack);
  await fill(stack, `${TOPIC_PREFIX}.events.v1`, count);
  const historian = await startServices(stack, options);
  try {
    const first = await waitUntil(async () => (await storedByHistorian(historian)) || undefined, {
      ...{ what: 'the first event to be stored', timeoutMs: 60_000, everyMs: 5 },
    });
    const startedAt = performance.now();
    await waitUntil(async () => ((await storedByHistorian(historian)) >= count ? true : undefined), {
      ...{ what: `${count} events to be stored`, timeoutMs: 120_000, everyMs: 20 },
    });
    const value = perSecondSince(startedAt, count - first);
    const inTheTable = (await storedEvents(stack)) - before;
    if (inTheTable !== count) throw new Error(`${inTheTable} events are stored of ${count}`);
    const figure = 'historian, from the topic to stored once';
    return [
      {
        figure,
        value,
        unit: 'events/s',
        comparedTo: 'kafkajs consume of the same bytes, alone',
        reference: limits.consumed,
      },
      {
        figure,
        value,
        unit: 'events/s',
        comparedTo: 'INSERT … unnest … ON CONFLICT, alone',
        reference: limits.inserted,
      },
    ];
  } finally {
    await historian.stop();
  }
}

async function fill(stack: Stack, topic: string, count: number): Promise<void> {
  const producer = new Kafka({ brokers: stack.kafkaBrokers, logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  await produceAll(producer, topic, receivedViews(count, TOPIC_PREFIX));
  await producer.disconnect();
}
