import { randomBytes } from 'node:crypto';
import type { RankingModel } from '@attune/ranking-model';
import type { Block } from './block';
import { modelManifest } from './manifest';
import type { ModelManifest, TrainingRecord } from './model-registry';

/**
 * How many of its newest models a tenant keeps, to go back to; and the serving one, if that is older. A trainer on an interval
 * fills these within hours.
 */
export const KEPT_MODELS = 10;
/** Of each of so many days up to the newest model's, in UTC, the last model is kept as well. */
export const KEPT_DAYS = 7;

/** The manifest of a new model, whose bytes these blocks are. */
export function newManifest(
  tenant: string,
  model: Omit<RankingModel, 'modelId'>,
  record: TrainingRecord,
  blocks: readonly Block[],
  createdAt: Date,
): ModelManifest {
  return modelManifest.parse({
    ...record,
    modelId: newModelId(createdAt),
    tenant,
    createdAt: createdAt.toISOString(),
    dims: model.factors.dims,
    itemCount: model.itemIds.length,
    blocks: blocks.map(({ entry }) => entry),
  });
}

/** `20261125T041530Z-3f09ac`: in the order of time, and two of one second apart. */
function newModelId(now: Date): string {
  const second = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${second}-${randomBytes(3).toString('hex')}`;
}
