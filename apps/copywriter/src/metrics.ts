import { Counter, Histogram, type Registry } from '@attune/service-runtime';

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
  };
}
