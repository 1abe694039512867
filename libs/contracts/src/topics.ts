/** A topic as it must be: the services check this at start. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The largest message on any topic, in bytes; under the broker's default limit of 1 MiB. */
export const MAX_MESSAGE_BYTES = 900_000;

/** The topics of an installation. The prefix lets several installations share a broker. */
export function topics(prefix = 'attune') {
  return {
    /** What shoppers did. Key: tenant and shopper, so one shopper's events stay in order. */
    events: { name: `${prefix}.events.v1`, partitions: 6, config: { 'retention.ms': String(400 * DAY_MS) } },
    /** What the shop sells. Key: tenant and item. */
    items: { name: `${prefix}.items.v1`, partitions: 3, config: { 'cleanup.policy': 'compact' } },
    /**
     * What was refused. Its messages hold the refused bytes in base64, a third more than they were. Key: the letter's own,
     * so that a tombstone removes the letters of an erased shopper, from the broker's disks within a day of the next one.
     */
    deadLetters: {
      name: `${prefix}.dead-letter.v1`,
      partitions: 1,
      config: {
        'cleanup.policy': 'compact,delete',
        'retention.ms': String(90 * DAY_MS),
        'max.compaction.lag.ms': String(DAY_MS),
        'max.message.bytes': String(2 * 1024 * 1024),
      },
    },
    /** What was decided about dead letters. Key: the letter's offset. */
    resolutions: {
      name: `${prefix}.dead-letter-resolution.v1`,
      partitions: 1,
      config: { 'cleanup.policy': 'compact' },
    },
    /** Who was erased, for good. Key: tenant and shopper, as on the topic of events. */
    erasures: { name: `${prefix}.erasure.v1`, partitions: 1, config: { 'cleanup.policy': 'compact' } },
    /**
     * Copy as shoppers see it, for shops that keep their own. Key: `publishedCopyKey`; a tombstone takes a text back, and
     * stays for a week, so that a reader who was away for less hears of it.
     */
    publishedCopy: {
      name: `${prefix}.copy.published.v1`,
      partitions: 3,
      config: { 'cleanup.policy': 'compact', 'delete.retention.ms': String(7 * DAY_MS) },
    },
  } satisfies Record<string, Topic>;
}
export type Topics = ReturnType<typeof topics>;

/** The consumer group that stores events. Its commits say what is stored: audits and replays go by them. */
export function eventHistorianGroup(prefix = 'attune'): string {
  return `${prefix}.historian.events`;
}
