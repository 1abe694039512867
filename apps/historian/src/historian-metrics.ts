import type { ReceivedRecord } from '@attune/event-stream';
import { Counter, Freshness, Histogram, isLive, type Registry } from '@attune/service-runtime';

/**
 * What became of a message. `refused`: it is in the dead-letter topic, and so is what is in conflict. `erased`: its
 * shopper was, and nothing is kept of it.
 */
export type Outcome = 'stored' | 'duplicate' | 'stale' | 'conflict' | 'erased' | 'refused';

/** Tenants with a series of their own, as many as the collector has: where it asks for no keys, anyone may make up more. */
const MAX_TENANTS = 200;

/** When a message was written to its topic, and when it was fetched from there. */
type Fetched = Pick<ReceivedRecord<unknown>, 'timestamp' | 'fetchedAt'>;

/** Counts what became of messages, and how long after the collector took them they were stored. */
export class HistorianMetrics {
  private readonly tenants = new Set<string>();
  private readonly messages: Counter<'kind' | 'tenant' | 'outcome'>;
  private readonly sinceReceipt: Histogram<'kind'>;
  private readonly freshness: Freshness;

  constructor(registry: Registry) {
    const registers = [registry];
    this.messages = new Counter({
      name: 'attune_historian_messages_total',
      help: 'Messages taken from the topics, by what became of them',
      labelNames: ['kind', 'tenant', 'outcome'],
      registers,
    });
    this.freshness = new Freshness(registry);
    this.sinceReceipt = new Histogram({
      name: 'attune_historian_freshness_seconds',
      help: 'From the moment the collector received a message to its commit in the database',
      labelNames: ['kind'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600],
      registers,
    });
  }

  count(kind: string, tenant: string, outcome: Outcome): void {
    if (this.tenants.size < MAX_TENANTS) this.tenants.add(tenant);
    this.messages.inc({ kind, tenant: this.tenants.has(tenant) ? tenant : 'other', outcome });
  }

  /** A message was committed; its times are ISO 8601. Clocks of two machines may differ, so a negative time counts as 0. */
  stored(kind: string, message: { occurredAt: string; receivedAt: string }, record: Fetched): void {
    const now = Date.now();
    this.sinceReceipt.observe({ kind }, Math.max(0, now - Date.parse(message.receivedAt)) / 1000);
    const writtenAt = record.timestamp.getTime();
    if (!isLive(Date.parse(message.occurredAt), writtenAt)) return;
    const fetchedAt = record.fetchedAt.getTime();
    this.freshness.observe('broker', fetchedAt - writtenAt);
    this.freshness.observe('historian', now - fetchedAt);
  }
}
