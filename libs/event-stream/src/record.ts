import { type Refusal, type Topic } from '@attune/contracts';
import { type KafkaMessage } from 'kafkajs';

/** The header of a record that names the span in which it was sent. */
export const TRACEPARENT = 'traceparent';

/** A message to be written. Equal keys go to the same partition, and so stay in order. */
export interface OutgoingRecord {
  topic: Topic;
  key: string;
  /**
   * UTF-8 text or bytes; at most `MAX_MESSAGE_BYTES` of the contracts, or the topic's own `max.message.bytes`. Null is a
   * tombstone: a compacted topic forgets what it holds under the key.
   */
  value: string | Buffer | null;
  /** The moment for which `readRange` finds it; now unless told. */
  timestamp?: Date;
  /** Names the span in which it is sent, as a header of that name, where that is recorded. */
  traceparent?: string;
}

/** A message as it stands on a topic. */
export interface StreamRecord {
  topic: string;
  partition: number;
  /** A 64-bit number in decimal. */
  offset: string;
  timestamp: Date;
  key: string | undefined;
  /** The value's bytes as they stand; empty for a tombstone. */
  bytes: Buffer;
  /** Each header's values in their order; undefined when there is none. */
  headers?: Readonly<Record<string, readonly Buffer[]>>;
}

/** The value of a message, or why it cannot be taken for one. */
export type Decoded<T> = { ok: true; value: T } | { ok: false; reasons: Refusal[] };

/** A message given to a consumer's handler: its bytes, and what they mean. */
export interface ReceivedRecord<T> extends StreamRecord {
  decoded: Decoded<T>;
  /** When it came from the broker; the same when it is given again. */
  fetchedAt: Date;
}

/** A message as kafkajs gives it, as a record. */
export function streamRecord(topic: string, partition: number, message: KafkaMessage): StreamRecord {
  return {
    topic,
    partition,
    offset: message.offset,
    timestamp: new Date(Number(message.timestamp)),
    key: message.key?.toString(),
    bytes: message.value ?? Buffer.alloc(0),
    headers: headersOf(message),
  };
}

function headersOf({ headers = {} }: KafkaMessage): StreamRecord['headers'] {
  const names = Object.keys(headers);
  if (names.length === 0) return undefined;
  const valuesOf = (name: string) => [headers[name] ?? []].flat().map((value) => Buffer.from(value));
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
}
