import { DEFAULT_TENANT, MAX_MESSAGE_BYTES, type PostedEvent, shopperKey, streamKey } from '@attune/contracts';
import { type ImportedRow, importedEvents, type ImportPlan } from '@attune/event-import';
import { readRange, type StreamConnection, type StreamRecord } from '@attune/event-stream';
import { type RunArguments } from './run-arguments';
import { type RunProgress } from './run-checkpoint';
import { planRun } from './run-plan';

/** What a run reads. */
export interface RunSource {
  records: AsyncIterable<StreamRecord>;
  /** By partition, where it ends. */
  end: ReadonlyMap<number, bigint>;
  /** How many records are left to be read at most; undefined where nobody knows. */
  left?: number;
}

/** A stretch of the topic. @throws UsageError for a partition that the topic does not have */
export async function topicSource(
  connection: StreamConnection,
  topic: string,
  args: RunArguments,
  interrupted: RunProgress | undefined,
): Promise<RunSource> {
  const { range, end, left } = await planRun(connection, topic, args, interrupted);
  return { records: readRange(connection, range), end, left };
}

/** The events of a file, or of a folder's files, as if they stood on one partition. */
export function fileSource(plan: ImportPlan, interrupted: RunProgress | undefined): RunSource {
  return { records: fileRecords(importedEvents(plan), interrupted?.reached.get(0) ?? 0n), end: new Map() };
}

async function* fileRecords(rows: AsyncIterable<ImportedRow<PostedEvent>>, from: bigint): AsyncGenerator<StreamRecord> {
  let offset = 0n;
  for await (const row of rows) {
    const place = { topic: 'file', partition: 0, offset: String(offset++) };
    if (BigInt(place.offset) < from) continue;
    const record = row.ok ? recordOf(row.value) : unreadable(row.reason);
    yield { ...place, ...(record.bytes.length > MAX_MESSAGE_BYTES ? unreadable('is too large') : record) };
  }
}

function unreadable(reason: string): Pick<StreamRecord, 'timestamp' | 'key' | 'bytes'> {
  return { timestamp: new Date(0), key: undefined, bytes: Buffer.from(reason) };
}

/** A file's event is taken for one that arrived when it occurred. */
function recordOf(event: PostedEvent): Pick<StreamRecord, 'timestamp' | 'key' | 'bytes'> {
  const { tenant = DEFAULT_TENANT, occurredAt = new Date(0).toISOString() } = event;
  const complete = { receivedAt: occurredAt, ...event, tenant };
  return {
    timestamp: new Date(occurredAt),
    key: streamKey(tenant, shopperKey(event)),
    bytes: Buffer.from(JSON.stringify(complete)),
  };
}
