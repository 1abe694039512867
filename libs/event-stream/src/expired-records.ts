import { groupOffsets, topicOffsets } from './offsets';
import { type StreamConnection } from './stream-connection';
import { streamMetrics } from './stream-metrics';

/**
 * Raises an alarm (an error in the log with the range, and a metric) for records that the topic deleted, by its retention,
 * before the group had read them. Reading goes on at the oldest that is left. A group that never committed lost nothing.
 */
export async function reportExpiredRecords(
  connection: StreamConnection,
  groupId: string,
  topic: string,
): Promise<void> {
  for (const [partition, { next, low }] of await groupOffsets(connection, groupId, topic)) {
    if (next !== undefined && next < low) alarm(connection, { topic, group: groupId, partition }, next, low);
  }
}

/**
 * The same for a group at work that was to go on at `next` and was given `first`. What lies between need not have been a
 * loss: compaction leaves gaps, too.
 */
export async function reportExpiredBetween(
  connection: StreamConnection,
  labels: Labels,
  next: bigint,
  first: bigint,
): Promise<void> {
  const low = (await topicOffsets(connection, labels.topic)).get(labels.partition)?.low ?? 0n;
  if (low > next) alarm(connection, labels, next, low < first ? low : first);
}

interface Labels {
  topic: string;
  group: string;
  partition: number;
}

function alarm({ metrics, logger }: StreamConnection, labels: Labels, from: bigint, to: bigint): void {
  streamMetrics(metrics).expired.inc({ ...labels }, Number(to - from));
  logger.error(
    { ...labels, from: String(from), to: String(to), records: String(to - from) },
    'the topic deleted records before they were read; going on at the oldest that is left',
  );
}
