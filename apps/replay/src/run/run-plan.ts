import { topicOffsets, type RecordRange, type StreamConnection } from '@attune/event-stream';
import { type RunArguments } from './run-arguments';
import { UsageError } from '../option-values';
import { type RunProgress } from './run-checkpoint';

/** What a run reads. */
export interface RunPlan {
  range: RecordRange;
  /** By partition, where the range ends. */
  end: ReadonlyMap<number, bigint>;
  /** How many records are left to be read; by offsets alone, so those of a time range may be fewer. */
  left: number;
}

/**
 * What is asked for, as offsets: the range ends where the topic ends now, unless the run was begun before.
 * @throws UsageError for a partition that the topic does not have
 */
export async function planRun(
  connection: StreamConnection,
  topic: string,
  { from = new Date(0), to, offsets }: RunArguments,
  interrupted?: RunProgress,
): Promise<RunPlan> {
  const log = await topicOffsets(connection, topic);
  const unknown = [...(offsets?.keys() ?? [])].find((partition) => !log.has(partition));
  if (unknown !== undefined) {
    throw new UsageError(`--offsets: ${topic} has partitions 0 to ${log.size - 1}, no ${unknown}`);
  }
  const fromOffsets = new Map<number, bigint>();
  const end = new Map<number, bigint>();
  let left = 0;
  for (const [partition, { low, high }] of log) {
    const asked = offsets ? (offsets.get(partition) ?? { from: 0n, to: 0n }) : { from: low, to: high };
    const next = later(later(asked.from, interrupted?.reached.get(partition)), low);
    const last = interrupted?.end.get(partition) ?? asked.to;
    fromOffsets.set(partition, next);
    end.set(partition, last);
    left += Math.max(0, Number((last < high ? last : high) - next));
  }
  return { range: { topic, from, to, fromOffsets, toOffsets: end }, end, left };
}

function later(a: bigint, b = 0n): bigint {
  return a > b ? a : b;
}
