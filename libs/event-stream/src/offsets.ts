import { type Admin } from 'kafkajs';
import { whileLeadersChange, withAdmin } from './admin';
import { type StreamConnection } from './stream-connection';

/** What a partition holds: the offsets of its oldest record, and of the next one that it will take. */
interface LogSpan {
  low: bigint;
  high: bigint;
}

/** A partition, and how far a group has come in it. */
interface GroupSpan extends LogSpan {
  /** The first record that the group has not finished; undefined where it has never committed. */
  next: bigint | undefined;
}

/** What a topic holds, by partition. */
export function topicOffsets(connection: StreamConnection, topic: string): Promise<Map<number, LogSpan>> {
  return withAdmin(connection, (admin) => spansOf(admin, topic));
}

/** What a topic holds, and how far a consumer group has come in it, by partition. */
export function groupOffsets(
  connection: StreamConnection,
  groupId: string,
  topic: string,
): Promise<Map<number, GroupSpan>> {
  return withAdmin(connection, async (admin) => {
    // The commits first: a group that works meanwhile seems further behind, never ahead of its topic.
    const [{ partitions }] = await whileLeadersChange(() => admin.fetchOffsets({ groupId, topics: [topic] }));
    const next = new Map(partitions.map(({ partition, offset }) => [partition, offset]));
    const spans = await spansOf(admin, topic);
    return new Map([...spans].map(([partition, span]) => [partition, { ...span, next: nextOf(next.get(partition)) }]));
  });
}

/** The same, asked by a connection that is there. */
export async function spansOf(admin: Admin, topic: string): Promise<Map<number, LogSpan>> {
  const offsets = await whileLeadersChange(() => admin.fetchTopicOffsets(topic));
  return new Map(offsets.map(({ partition, low, high }) => [partition, { low: BigInt(low), high: BigInt(high) }]));
}

/** kafkajs gives -1 for a partition without a commit, and commits -2 itself where the oldest that is left comes next. */
function nextOf(offset: string | undefined): bigint | undefined {
  return offset === undefined || offset.startsWith('-') ? undefined : BigInt(offset);
}
