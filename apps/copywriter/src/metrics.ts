import type { CopyOutbox, CopyReader } from '@attune/copy-store';
import { Counter, Gauge, Histogram, type Registry } from '@attune/service-runtime';

const COMPOSE_BUCKETS_SECONDS = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05];

export type CopywriterMetrics = ReturnType<typeof createMetrics>;

export function createMetrics(registry: Registry) {
  const registers = [registry];
  return {
    composeSeconds: new Histogram({
      name: 'copywriter_compose_seconds',
      help: 'From facts to verified copy, by channel',
      labelNames: ['channel'] as const,
      buckets: COMPOSE_BUCKETS_SECONDS,
      registers,
    }),
    copies: new Counter({
      name: 'copywriter_copies_total',
      help: 'Copies by channel and by the locale that they are in',
      labelNames: ['channel', 'locale'] as const,
      registers,
    }),
    refusedForms: new Counter({
      name: 'copywriter_refused_forms_total',
      help: 'Forms that failed the check and were replaced by a shorter one; more than none is a fault of the rules',
      labelNames: ['channel'] as const,
      registers,
    }),
    itemReads: new Counter({
      name: 'copywriter_item_reads_total',
      help: 'Items by where they came from: memory, database, stale (from memory, since the database is away), failed',
      labelNames: ['source'] as const,
      registers,
    }),
    published: new Counter({
      name: 'copywriter_published_total',
      help: 'Texts by the rules that were published, or queued for a review',
      labelNames: ['how'] as const,
      registers,
    }),
    decisions: new Counter({
      name: 'copywriter_decisions_total',
      help: 'Decisions of reviewers: approved, edited, rejected, retracted',
      labelNames: ['decision'] as const,
      registers,
    }),
    withdrawn: new Counter({
      name: 'copywriter_withdrawn_total',
      help: 'Texts that were withdrawn because their product changed',
      registers,
    }),
    waiting: new Gauge({
      name: 'copywriter_waiting_reviews',
      help: 'Texts that wait for a decision, of all tenants; counting ends at 10,000',
      registers,
    }),
    outboxMessages: new Gauge({
      name: 'copywriter_outbox_messages',
      help: 'Messages about published copy that are not on the topic yet; counting ends at 10,000',
      registers,
    }),
    outboxLag: new Gauge({
      name: 'copywriter_outbox_lag_seconds',
      help: 'How long the oldest of these messages has waited; 0 when there is none',
      registers,
    }),
    composed: new Counter({
      name: 'copywriter_composed_total',
      help: 'Requests for text by where it came from: memory, or written for the call',
      labelNames: ['from'] as const,
      registers,
    }),
  };
}

/** A poll that counts what waits for people and for the broker. */
export function countWaiting(
  metrics: CopywriterMetrics,
  copies: Pick<CopyReader, 'countWaiting'>,
  outbox: Pick<CopyOutbox, 'lag'>,
): () => Promise<void> {
  return async () => {
    metrics.waiting.set(await copies.countWaiting());
    const { messages, oldest } = await outbox.lag();
    metrics.outboxMessages.set(messages);
    metrics.outboxLag.set(oldest ? Math.max(0, Date.now() - oldest.getTime()) / 1_000 : 0);
  };
}
