import { setTimeout as sleep } from 'node:timers/promises';
import { type Topic } from '@attune/contracts';
import { type Started } from '@attune/service-runtime';
import { type z } from 'zod';
import { KeptAdmin } from './admin';
import { within } from './deadline';
import { decodeJson } from './decode';
import { spansOf } from './offsets';
import { readRange } from './read-range';
import { type StreamRecord } from './record';
import { type StreamConnection } from './stream-connection';

interface FollowOptions<T> extends StreamConnection {
  topic: Topic;
  /** What a message must be: JSON that this schema accepts. What is not is logged and passed over. */
  schema: z.ZodType<T>;
  /** Told every message once, in the order of its partition. */
  apply: (message: T) => void;
}

/** News is heard about so long after it was written. */
const LOOK_EVERY_MS = 500;
const STOP_PATIENCE_MS = 2_000;

/**
 * Reads a small topic whole and goes on with it, in every process that asks: what all of a service's processes must
 * know, each for itself. Resolves when all that stood on the topic is applied. It asks how far the topic goes, and
 * reads when there is more: a consumer group for each process would leave its name behind on the broker.
 */
export async function followTopic<T>(options: FollowOptions<T>): Promise<Started<void>> {
  const { topic, schema, apply, logger } = options;
  const reached = new Map<number, bigint>();
  const take = ({ partition, offset, bytes }: StreamRecord) => {
    const decoded = decodeJson(bytes, schema);
    if (decoded.ok) apply(decoded.value);
    else if (bytes.length > 0) logger.error({ topic: topic.name, partition, offset, ...decoded }, 'is passed over');
    reached.set(partition, BigInt(offset) + 1n);
  };
  const admin = new KeptAdmin(options);
  const catchUp = async () => {
    const spans = await admin.ask((asked) => spansOf(asked, topic.name));
    if ([...spans].every(([partition, { high }]) => high <= (reached.get(partition) ?? 0n))) return;
    const unread = { topic: topic.name, from: new Date(0), fromOffsets: reached };
    for await (const record of readRange(options, unread)) take(record);
    // Its last records may be compacted away: then no record tells that its end is reached.
    for (const [partition, { high }] of spans) {
      if ((reached.get(partition) ?? 0n) < high) reached.set(partition, high);
    }
  };
  await catchUp().catch(async (error: unknown) => {
    await admin.close();
    throw error;
  });
  const stopping = new AbortController();
  const goOn = async () => {
    while (!stopping.signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      await catchUp().catch((error: unknown) => logger.warn({ err: error, topic: topic.name }, 'cannot be followed'));
    }
  };
  const ended = goOn().finally(() => admin.close());
  return {
    value: undefined,
    stop: async (hurry) => {
      stopping.abort();
      // Without a broker, an attempt under way gives up later, and nobody waits for what it finds.
      await within(STOP_PATIENCE_MS, ended, hurry).catch(() => undefined);
    },
  };
}
