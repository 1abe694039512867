import { z } from 'zod';

/** What `replay import` prints with PROGRESS=json; counts are of the whole run so far. */
export const importProgress = z.object({
  phase: z.string(),
  sent: z.number(),
  accepted: z.number(),
  duplicate: z.number(),
  refused: z.number(),
  /** How many there are to send; missing while that is not known. */
  total: z.number().nullish(),
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
    fit: z.enum(['train', 'all']),
    epoch: z.number(),
    epochs: z.number(),
    loss: z.number(),
  }),
  z.object({ phase: z.literal('evaluate'), queries: z.number(), metrics }),
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
