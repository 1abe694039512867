import { z } from 'zod';
import type { ModelManifest } from './model-registry';

const count = z.int().min(0);

/** What is stored of a block beside its bytes. */
export const blockEntry = z.object({
  name: z.string().min(1),
  kind: z.enum(['f32', 'i32', 'json']),
  length: count,
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A manifest as it is stored. Fields that this release does not know are kept. */
export const modelManifest: z.ZodType<ModelManifest> = z.looseObject({
  modelId: z.string().min(1),
  tenant: z.string().min(1),
  createdAt: z.iso.datetime(),
  dims: count,
  itemCount: count,
  trainedOn: z.looseObject({
    interactions: count,
    shoppers: count,
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  metrics: z.record(
    z.string(),
    z.object({ model: z.number(), popularity: z.number(), serving: z.number().optional() }),
  ),
  seed: z.number(),
  trainingSeconds: z.number().min(0),
  config: z.record(z.string(), z.unknown()),
  blocks: z.array(blockEntry),
});
