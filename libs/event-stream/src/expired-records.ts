import { groupOffsets } from './offsets';
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
  const { expired } = streamMetrics(connection.metrics);
  for (const [partition, { next, low }] of await groupOffsets(connection, groupId, topic)) {
    if (next === undefined || next >= low) continue;
    expired.inc({ topic, group: groupId, partition }, Number(low - next));
    connection.logger.error(
      { topic, group: groupId, partition, from: String(next), to: String(low), records: String(low - next) },
      'the topic deleted records before they were read; going on at the oldest that is left',
    );
  }
}
