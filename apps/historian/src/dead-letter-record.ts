import { DEFAULT_TENANT, type DeadLetter, type Refusal, tenantName, type Topic } from '@attune/contracts';
import type { OutgoingRecord, StreamRecord } from '@attune/event-stream';

/** A message that cannot be stored, with its bytes, the reasons, and the place where it stood. */
export function deadLetterRecord(
  record: StreamRecord,
  reasons: Refusal[],
  kind: DeadLetter['kind'],
  topic: Topic,
  now: Date,
): OutgoingRecord {
  const tenant = tenantOf(record);
  const letter: DeadLetter = {
    tenant,
    refusedBy: 'historian',
    kind,
    reasons,
    bytesBase64: record.bytes.toString('base64'),
    refusedAt: now.toISOString(),
    source: { topic: record.topic, partition: record.partition, offset: record.offset },
  };
  return { topic, key: tenant, value: JSON.stringify(letter) };
}

/** Keys begin with the tenant; what came without such a key belongs to the default one. */
function tenantOf({ key = '' }: StreamRecord): string {
  const parsed = tenantName.safeParse(key.split(':')[0]);
  return parsed.success ? parsed.data : DEFAULT_TENANT;
}
