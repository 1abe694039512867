import { setTimeout as sleep } from 'node:timers/promises';
import type { Topic } from '@attune/contracts';
import type { CopyOutbox } from '@attune/copy-store';
import type { StreamProducer } from '@attune/event-stream';
import { type Logger, type Polling, type Started, startPolling } from '@attune/service-runtime';

/** Messages in one request to the broker. */
const BATCH = 500;
const INTERVAL_MS = 200;
/** Without a broker, an attempt under way gives up later, and nobody waits for it. */
const STOP_PATIENCE_MS = 2_000;

export interface RelayOptions {
  outbox: CopyOutbox;
  topic: Topic;
  /** Makes the topic where it is missing, and connects; tried again until it succeeds. */
  connect: () => Promise<Started<StreamProducer>>;
  logger: Logger;
}

/**
 * Sends what was published and taken back to the topic, in the order of the changes of each place, each at least once.
 * What is not sent stays in PostgreSQL, so that neither a crash nor a broker that is away loses any of it.
 */
export function startRelay({ outbox, topic, connect, logger }: RelayOptions): Started<Polling> {
  let producer: Started<StreamProducer> | undefined;
  let isStopping = false;
  const polling = startPolling({ name: 'relay', intervalMs: INTERVAL_MS, logger }, async () => {
    producer ??= await connect();
    const { value } = producer;
    const send = (messages: { key: string; message: object | null }[]) =>
      value.send(
        messages.map(({ key, message }) => ({ topic, key, value: message === null ? null : JSON.stringify(message) })),
      );
    while (!isStopping && (await outbox.drain(BATCH, send)) === BATCH);
  });
  return {
    value: polling.value,
    stop: async () => {
      isStopping = true;
      await Promise.race([polling.stop(), sleep(STOP_PATIENCE_MS, undefined, { ref: false })]);
      await producer?.stop();
    },
  };
}
