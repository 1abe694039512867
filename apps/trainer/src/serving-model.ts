import type { ModelManifest, ModelReader } from '@attune/model-artifact';
import { type BlendWeights, byPart } from '@attune/ranking-model';
import { z } from 'zod';

/** What serves a tenant at a moment. */
export interface ServingModel {
  /** Undefined where nothing serves. */
  modelId: string | undefined;
  /** Undefined where nothing serves, and where it cannot be read. */
  manifest?: ModelManifest;
  /** Of a personal model; undefined for one of popularity alone. Parts that its release did not know weigh nothing. */
  blend?: BlendWeights;
}

/** What serves the tenant now. */
export async function servingModel(models: ModelReader, tenant: string): Promise<ServingModel> {
  const servingId = await models.currentId(tenant);
  const manifest = (await models.list(tenant)).find(({ modelId }) => modelId === servingId);
  return { modelId: servingId, manifest, blend: manifest && blendOf(manifest) };
}

const weight = z.number().min(0).default(0);
const personal = z.looseObject({ kind: z.literal('personal'), blend: z.object(byPart(() => weight)) });

function blendOf({ config }: ModelManifest): BlendWeights | undefined {
  const parsed = personal.safeParse(config);
  return parsed.success ? parsed.data.blend : undefined;
}

/** When a model's history was read, in milliseconds since the epoch; NaN where its manifest does not say. */
export function readAtOf({ config }: ModelManifest): number {
  return typeof config.asOf === 'string' ? Date.parse(config.asOf) : NaN;
}
