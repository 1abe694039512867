import { Registry } from '@attune/service-runtime';
import { type Batch, type EachBatchPayload } from 'kafkajs';
import { pino } from 'pino';
import { z } from 'zod';
import { BatchHandler } from './batch-handler';

const MINUTE_MS = 60_000;

const topic = { name: 'notes', partitions: 1, config: {} };

/** Hands one message to a handler that takes a while, as the clock of the test goes. Resolves with the offsets committed. */
async function handled(takesMs: number, handlerLimitMs?: number, clockJumpsMs = 0): Promise<string[]> {
  const committed: string[] = [];
  const batches = new BatchHandler({
    ...{ brokers: [], clientId: 'test', logger: pino({ level: 'silent' }), metrics: new Registry() },
    ...{ groupId: 'readers', topic, schema: z.unknown(), onCrash: () => undefined, handlerLimitMs },
    handle: () => new Promise((resolve) => setTimeout(resolve, takesMs)),
  });
  const message = { key: null, value: Buffer.from('1'), timestamp: '0', attributes: 0, offset: '7', headers: {} };
  const payload: Partial<EachBatchPayload> = {
    batch: { topic: topic.name, partition: 0, highWatermark: '8', messages: [message] } as unknown as Batch,
    ...{ isRunning: () => true, isStale: () => false, resolveOffset: () => undefined },
    heartbeat: () => Promise.resolve(),
    commitOffsetsIfNecessary: (offsets) => {
      for (const { partitions } of offsets!.topics) committed.push(...partitions.map(({ offset }) => offset));
      return Promise.resolve();
    },
  };
  const done = batches.handle(payload as EachBatchPayload);
  const outcome = done.then(() => committed);
  // Settled while the clock runs, where nobody waits for it yet.
  outcome.catch(() => undefined);
  jest.setSystemTime(Date.now() + clockJumpsMs);
  await jest.advanceTimersByTimeAsync(takesMs);
  return outcome;
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it('takes a handler that has not finished within five minutes for hung', async () => {
  expect(await handled(4 * MINUTE_MS)).toEqual(['8']);
  await expect(handled(6 * MINUTE_MS)).rejects.toThrow('has not finished within 300 s');
});

it('lets a handler that is known to take long have its time', async () => {
  expect(await handled(40 * MINUTE_MS, 60 * MINUTE_MS)).toEqual(['8']);
});

it('takes no clock that is set forward, as after a machine was suspended, for a handler that hangs', async () => {
  expect(await handled(MINUTE_MS, undefined, 60 * MINUTE_MS)).toEqual(['8']);
});
