import type { CopyOutbox, CopyReader } from '@attune/copy-store';
import { Counter, Gauge, Histogram, type Registry } from '@attune/service-runtime';

const COMPOSE_BUCKETS_SECONDS = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05];

const MODEL_BUCKETS_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

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
    reviewedUses: new Counter({
      name: 'copywriter_reviewed_uses_total',
      help: 'Texts where a person had let one out: used, unfit, or unread (the database was late)',
      labelNames: ['outcome'] as const,
      registers,
    }),
    ...modelMetrics(registers),
  };
}

function modelMetrics(registers: Registry[]) {
  return {
    frameUses: new Counter({
      name: 'copywriter_frame_uses_total',
      help: 'Texts that could have a model’s frame: used, unfit, none, waiting, rejected, or unread (the database was late)',
      labelNames: ['outcome'] as const,
      registers,
    }),
    modelTasks: new Counter({
      name: 'copywriter_model_tasks_total',
      help: 'Frames and free texts for a model: queued, dropped (no room), written, known, refused, unavailable',
      labelNames: ['kind', 'outcome'] as const,
      registers,
    }),
    modelCallSeconds: new Histogram({
      name: 'copywriter_model_call_seconds',
      help: 'Calls of the model with their retries: answered, unavailable, refused, budget, aborted',
      labelNames: ['outcome'] as const,
      buckets: MODEL_BUCKETS_SECONDS,
      registers,
    }),
    modelTokens: new Counter({
      name: 'copywriter_model_tokens_total',
      help: 'Tokens that calls of the model used, where the endpoint tells',
      registers,
    }),
    modelCircuit: new Gauge({
      name: 'copywriter_model_circuit_open',
      help: '1 while the model is left alone since it failed too often, 0.5 while one call tries it, else 0',
      registers,
    }),
    modelWaiting: new Gauge({
      name: 'copywriter_model_waiting_tasks',
      help: 'Frames and free texts that wait for the model',
      registers,
    }),
  };
}

/** A poll that counts what waits for people and for the broker. */
export function countWaiting(
  metrics: CopywriterMetrics,
  copies: Pick<CopyReader, 'countWaiting'>,
  outbox: Pick<CopyOutbox, 'lag'>,
  modelQueue?: { readonly size: number },
): () => Promise<void> {
  return async () => {
    metrics.modelWaiting.set(modelQueue?.size ?? 0);
    metrics.waiting.set(await copies.countWaiting());
    const { messages, waitedMs } = await outbox.lag();
    metrics.outboxMessages.set(messages);
    metrics.outboxLag.set(waitedMs / 1_000);
  };
}
