import type { ModelManifest } from '@attune/model-artifact';
import { type BlendWeights, byPart } from '@attune/ranking-model';
import { z } from 'zod';

const weight = z.number().min(0).default(0);
const personal = z.looseObject({ kind: z.literal('personal'), blend: z.object(byPart(() => weight)) });

/**
 * The blend of a personal model by its manifest; undefined for one of popularity alone. Parts that the model's release did
 * not know weigh nothing.
 */
export function servingBlendOf({ config }: ModelManifest): BlendWeights | undefined {
  const parsed = personal.safeParse(config);
  return parsed.success ? parsed.data.blend : undefined;
}

/** When a model's history was read, in milliseconds since the epoch; NaN where its manifest does not say. */
export function readAtOf({ config }: ModelManifest): number {
  return typeof config.asOf === 'string' ? Date.parse(config.asOf) : NaN;
}
