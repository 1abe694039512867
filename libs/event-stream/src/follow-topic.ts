import { randomUUID } from 'node:crypto';
import { type Topic } from '@attune/contracts';
import { type Started } from '@attune/service-runtime';
import { type z } from 'zod';
import { decodeJson } from './decode';
import { backoff, kafkaClient } from './kafka-client';
import { topicOffsets } from './offsets';
import { type StreamConnection } from './stream-connection';

export interface FollowOptions<T> extends StreamConnection {
  topic: Topic;
  /** What a message must be: JSON that this schema accepts. What is not is logged and passed over. */
  schema: z.ZodType<T>;
  /** Told every message, in the order of its partition; after a reconnection all of them again. */
  apply: (message: T) => void;
  /** It has ended for good, and only a new process will go on: pass it to `context.fail`. */
  onCrash: (error: Error) => void;
}

/** News is here this long after it was written at the latest. */
const FETCH_WAIT_MS = 200;

/**
 * Reads a small topic whole and goes on with it, in every process that asks: what all of a service's processes must
 * know, each for itself. Resolves when all that stood on the topic is applied. Commits nothing.
 */
export async function followTopic<T>(options: FollowOptions<T>): Promise<Started<void>> {
  const { topic, schema, apply, logger, onCrash } = options;
  const consumer = kafkaClient(options, { retries: 10 }).consumer({
    groupId: `${options.clientId}-follow-${randomUUID()}`,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    retry: { ...backoff, retries: 10 },
  });
  const spans = await topicOffsets(options, topic.name);
  const unread = new Map([...spans].filter(([, { low, high }]) => low < high));
  const present = Promise.withResolvers<void>();
  if (unread.size === 0) present.resolve();
  // Also told of batches that hold nothing to show, since compaction took it.
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { partition, lastOffset } }) => {
    if (BigInt(lastOffset) + 1n >= (unread.get(partition)?.high ?? 0n)) unread.delete(partition);
    if (unread.size === 0) present.resolve();
  });
  consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
    if (restart) return;
    present.reject(error);
    onCrash(error);
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic.name], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachMessage: ({ partition, message: { value, offset } }) => {
      const decoded = decodeJson(value ?? Buffer.alloc(0), schema);
      if (decoded.ok) apply(decoded.value);
      else if (value)
        logger.error({ topic: topic.name, partition, offset, reasons: decoded.reasons }, 'is passed over');
      return Promise.resolve();
    },
  });
  await present.promise;
  return { value: undefined, stop: () => consumer.disconnect() };
}
