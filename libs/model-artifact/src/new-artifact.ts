import { randomBytes } from 'node:crypto';
import type { RankingModel } from '@attune/ranking-model';
import type { Block } from './block';
import { modelManifest } from './manifest';
import { encodeModel } from './model-codec';
import type { ModelManifest, TrainingRecord } from './model-registry';

/** How many of its newest models a tenant keeps, to go back to; and the serving one, if that is older. */
export const KEPT_MODELS = 10;

/** A model ready to be stored. @throws ModelCorruptError for a model that could not be loaded again */
export function newArtifact(
  tenant: string,
  model: Omit<RankingModel, 'modelId'>,
  record: TrainingRecord,
  now: Date,
): { manifest: ModelManifest; blocks: Block[] } {
  const blocks = encodeModel(model);
  const manifest = modelManifest.parse({
    ...record,
    modelId: newModelId(now),
    tenant,
    createdAt: now.toISOString(),
    dims: model.factors.dims,
    itemCount: model.itemIds.length,
    blocks: blocks.map(({ entry }) => entry),
  });
  return { manifest, blocks };
}

/** `20261125T041530Z-3f09ac`: in the order of time, and two of one second apart. */
function newModelId(now: Date): string {
  const second = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${second}-${randomBytes(3).toString('hex')}`;
}
