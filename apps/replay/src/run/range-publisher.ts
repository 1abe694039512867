import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_TENANT, type Topic } from '@attune/contracts';
import { type OutgoingRecord, type StreamRecord } from '@attune/event-stream';
import { type RunArguments } from './run-arguments';
import { RecentIds } from '../recent-ids';
import { type LiveLag } from './live-lag';
import { Pacing } from './pacing';
import { type RunProgress } from './run-checkpoint';
import { type RunTarget } from './run-target';

/** Records that are published in one request. */
const BATCH = 500;

/** The longest time that a timer of Node takes, 24 days; it rings at once for a longer one. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What became of the records of the range. */
export interface RunCounts {
  read: number;
  /** In a dry run: what would be. */
  published: number;
  /** Of another tenant, or another type, than the one asked for. */
  otherTenant: number;
  otherType: number;
  /** Copies, by an earlier replay, of an event shortly before. */
  repeated: number;
  /** No JSON with an event id, or without a key. */
  unreadable: number;
}

/** Publishes records again as they stand, in their pace, and knows how far it has come. */
export class RangePublisher {
  readonly counts: RunCounts = { read: 0, published: 0, otherTenant: 0, otherType: 0, repeated: 0, unreadable: 0 };
  /** By partition, the first offset that was not published. */
  readonly reached = new Map<number, bigint>();
  /** Told whenever all that was read so far is published. */
  onFlushed: () => void = () => undefined;
  private readonly recent = new RecentIds();
  private readonly pacing: Pacing;
  private readonly read = new Map<number, bigint>();
  private due: OutgoingRecord[] = [];

  constructor(
    private readonly args: Pick<RunArguments, 'speed' | 'rate' | 'tenant' | 'type'>,
    private readonly topic: Topic,
    /** Undefined in a dry run. */
    private readonly target: Pick<RunTarget, 'send'> | undefined,
    private readonly lag: LiveLag,
    private readonly signal: AbortSignal,
  ) {
    this.pacing = new Pacing(args.speed, args.rate);
  }

  /** Takes up an interrupted run. */
  goOn({ reached, counts }: RunProgress): void {
    for (const [partition, offset] of reached) this.reached.set(partition, offset);
    Object.assign(this.counts, counts);
  }

  async publish(records: AsyncIterable<StreamRecord>): Promise<void> {
    for await (const record of records) {
      if (this.signal.aborted) break;
      const copy = this.copyOf(record);
      const waitMs = typeof copy === 'string' ? 0 : this.pacing.waitMs(record.timestamp);
      if (waitMs > 0 && this.target) {
        await this.flush();
        await this.rest(waitMs);
        if (this.signal.aborted) break;
      }
      this.counts.read++;
      this.read.set(record.partition, BigInt(record.offset) + 1n);
      if (typeof copy === 'string') this.counts[copy]++;
      else this.due.push(copy);
      if (this.due.length === BATCH) await this.flush();
    }
    await this.flush();
  }

  private async rest(ms: number): Promise<void> {
    for (let left = ms; left > 0 && !this.signal.aborted; left -= LONGEST_TIMER_MS) {
      await sleep(Math.min(left, LONGEST_TIMER_MS), undefined, { signal: this.signal }).catch(() => undefined);
    }
  }

  private async flush(): Promise<void> {
    const batch = this.due.splice(0);
    if (batch.length > 0 && this.target) {
      await this.lag.room(this.signal);
      await this.target.send(batch);
    }
    this.counts.published += batch.length;
    for (const [partition, offset] of this.read) this.reached.set(partition, offset);
    this.onFlushed();
  }

  /** The same key and bytes, so the same partition and event id; the time of arrival is that of the copy. */
  private copyOf({ key, bytes }: StreamRecord): OutgoingRecord | PassedOver {
    const { tenant, type } = this.args;
    const event = identityOf(bytes);
    if (!event || key === undefined) return 'unreadable';
    if (tenant !== undefined && event.tenant !== tenant) return 'otherTenant';
    if (type !== undefined && event.type !== type) return 'otherType';
    if (this.recent.seen(event.tenant, event.eventId)) return 'repeated';
    return { topic: this.topic, key, value: bytes };
  }
}

type PassedOver = Exclude<keyof RunCounts, 'read' | 'published'>;

function identityOf(bytes: Buffer): { eventId: string; tenant: string; type: unknown } | undefined {
  try {
    const { eventId, tenant = DEFAULT_TENANT, type } = JSON.parse(bytes.toString()) as Record<string, unknown>;
    return typeof eventId === 'string' && typeof tenant === 'string' ? { eventId, tenant, type } : undefined;
  } catch {
    return undefined;
  }
}
