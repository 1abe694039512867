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
  return { topic, partition, offset, key, ...(headers && { headersBase64: inBase64(headers) }) };
}

/** A record's headers may fill it, and their names take up to six times as much in JSON: the first are kept. */
const MAX_HEADERS = 100;
const MAX_HEADER_NAME_LENGTH = 200;
const MAX_HEADER_BYTES = 100_000;

/** Values in base64, by name; of what is too much only as many, and as much of a name, as a letter can hold. */
function inBase64(headers: NonNullable<StreamRecord['headers']>): Record<string, string[]> {
  const kept = new Map<string, string[]>();
  let count = 0;
  let bytes = 0;
  for (const [wholeName, values] of Object.entries(headers)) {
    const name = wholeName.slice(0, MAX_HEADER_NAME_LENGTH).toWellFormed();
    for (const value of values) {
      if (++count > MAX_HEADERS || (bytes += value.length) > MAX_HEADER_BYTES) return Object.fromEntries(kept);
      kept.set(name, [...(kept.get(name) ?? []), value.toString('base64')]);
    }
  }
  return Object.fromEntries(kept);
}

/** Keys begin with the tenant; what came without such a key belongs to the default one. */
export function tenantOf({ key = '' }: Pick<StreamRecord, 'key'>): string {
  const parsed = tenantName.safeParse(key.split(':')[0]);
  return parsed.success ? parsed.data : DEFAULT_TENANT;
}
