import {
  DEFAULT_TENANT,
  deadLetterKey,
  deadLetterOf,
  type DeadLetter,
  type Refusal,
  tenantName,
  type Topic,
} from '@attune/contracts';
import type { OutgoingRecord, StreamRecord } from '@attune/event-stream';

/** A message that cannot be stored, with its bytes, the reasons, and the place where it stood. */
export function deadLetterRecord(
  record: StreamRecord,
  reasons: Refusal[],
  kind: DeadLetter['kind'],
  topic: Topic,
): OutgoingRecord {
  const letter = deadLetterOf({
    ...{ tenant: tenantOf(record), refusedBy: 'historian', kind, reasons, bytes: record.bytes },
    source: sourceOf(record),
  });
  return { topic, key: deadLetterKey(letter), value: JSON.stringify(letter) };
}

/** Keys of Attune's own are shorter; any other may be as long as a message, and three to six times as long in JSON. */
const MAX_KEY_LENGTH = 1_000;

function sourceOf({ topic, partition, offset, key: wholeKey, headers }: StreamRecord): DeadLetter['source'] {
  const key = wholeKey?.slice(0, MAX_KEY_LENGTH).toWellFormed();
  if (!headers) return { topic, partition, offset, key };
  const inBase64 = Object.entries(headers).map(([name, values]) => [name, values.map((it) => it.toString('base64'))]);
  return { topic, partition, offset, key, headersBase64: Object.fromEntries(inBase64) as Record<string, string[]> };
}

/** Keys begin with the tenant; what came without such a key belongs to the default one. */
export function tenantOf({ key = '' }: Pick<StreamRecord, 'key'>): string {
  const parsed = tenantName.safeParse(key.split(':')[0]);
  return parsed.success ? parsed.data : DEFAULT_TENANT;
}
