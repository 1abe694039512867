import { z } from 'zod';

/** What `replay import` prints with PROGRESS=json: counts of the phase so far, and of everything at the end. */
export const importProgress = z.object({
  phase: z.enum(['items', 'events', 'done', 'interrupted', 'failed']),
  sent: z.number(),
  accepted: z.number(),
  /** By the collector. */
  refused: z.number(),
  /** Rows that could not be read, and were not sent. */
  malformed: z.number(),
  /** Rows that came twice, and were sent once. */
  repeated: z.number(),
  /** How many rows the phase has; missing while that is not known. */
  total: z.number().optional(),
});
export type ImportProgress = z.infer<typeof importProgress>;

const metricPair = z.object({ model: z.number(), popularity: z.number() });
const metrics = z.record(z.string(), metricPair);
export type MetricPair = z.infer<typeof metricPair>;

/** What the trainer prints with PROGRESS=json. */
export const trainingProgress = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('read'), interactions: z.number(), shoppers: z.number(), items: z.number() }),
  z.object({
    phase: z.literal('fit'),
    part: z.enum(['factors', 'encoder']),
    fit: z.enum(['train', 'all', 'cold']),
    epoch: z.number(),
    epochs: z.number(),
    loss: z.number(),
  }),
  z.object({ phase: z.literal('evaluate'), queries: z.number(), metrics }),
  z.object({ phase: z.literal('attributes'), coldStart: z.object({ 'recall@10': metricPair }).optional() }),
  z.object({ phase: z.literal('gate'), passed: z.boolean(), reason: z.string() }),
  z.object({
    phase: z.literal('publish'),
    outcome: z.enum(['published', 'kept']),
    kind: z.enum(['personal', 'popularity']).optional(),
    modelId: z.string().optional(),
    reason: z.string(),
    metrics: metrics.optional(),
  }),
]);
export type TrainingProgress = z.infer<typeof trainingProgress>;
export type TrainingOutcome = Extract<TrainingProgress, { phase: 'publish' }>;

/** A line of progress, or undefined for one that is something else, such as a line of the log. */
export function parseLine<T>(schema: z.ZodType<T>, line: string): T | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
