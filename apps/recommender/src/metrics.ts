import { Counter, Freshness, Histogram, type Registry } from '@attune/service-runtime';

const STAGE_BUCKETS_SECONDS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1];
const AGE_BUCKETS_SECONDS = [0.5, 1, 2, 5, 10, 30, 60, 300, 3_600, 86_400, 604_800];

export type RecommenderMetrics = ReturnType<typeof createMetrics>;

export function createMetrics(registry: Registry) {
  const registers = [registry];
  return {
    freshness: new Freshness(registry),
    stageSeconds: new Histogram({
      name: 'attune_recommender_stage_seconds',
      help: 'Time of a call by stage: history, impressions, purchases (read from PostgreSQL, side by side), prepare (what filters and profiles leave of the catalog, with pauses for other calls), choose (score, filter, explain), present (as protobuf)',
      labelNames: ['stage'] as const,
      buckets: STAGE_BUCKETS_SECONDS,
      registers,
    }),
    answers: new Counter({
      name: 'attune_recommender_answers_total',
      help: 'Answers by method and by the level that they come from',
      labelNames: ['method', 'level'] as const,
      registers,
    }),
    reads: new Counter({
      name: 'attune_recommender_history_reads_total',
      help: "Reads of a shopper's past (history, impressions, purchases) by what became of them: ok, late, failed, or skipped as too many calls waited",
      labelNames: ['read', 'outcome'] as const,
      registers,
    }),
    newestEventAge: new Histogram({
      name: 'attune_recommender_newest_event_age_seconds',
      help: "How old the newest event of a shopper's history is when it is read",
      buckets: AGE_BUCKETS_SECONDS,
      registers,
    }),
    modelLoads: new Counter({
      name: 'attune_recommender_model_loads_total',
      help: 'New models by what became of them: loaded, or refused for a fault in them',
      labelNames: ['tenant', 'outcome'] as const,
      registers,
    }),
    catalogChanges: new Counter({
      name: 'attune_recommender_catalog_changes_total',
      help: 'Changes taken over from the catalog',
      labelNames: ['tenant'] as const,
      registers,
    }),
  };
}
