import type { EarlierEncoder } from '@attune/embedding-training';
import type { HistoryReader } from '@attune/history-store';
import { ModelCorruptError, ModelNotFoundError, type ModelReader, ModelTooLargeError } from '@attune/model-artifact';
import type { RankingModel } from '@attune/ranking-model';
import { readAtOf, type ServingModel } from './serving-model';

/**
 * The encoder of what serves, to begin from. Undefined where there is none, and where it may have learnt of somebody who
 * was erased since: that is not passed on, also not by a model that was at work when they were erased.
 */
export async function earlierEncoder(
  { history, models, tenant }: { history: HistoryReader; models: ModelReader; tenant: string },
  { manifest }: ServingModel,
): Promise<EarlierEncoder | undefined> {
  if (!manifest) return undefined;
  const erasedAt = await history.lastErasure(tenant);
  if (erasedAt && !(readAtOf(manifest) > erasedAt.getTime())) return undefined;
  const model = await readable(models.load(tenant, manifest.modelId).then((loaded) => loaded.model));
  const weights = model?.encoders.at(0);
  return model && weights && { itemIds: model.itemIds, weights };
}

const UNREADABLE = [ModelCorruptError, ModelNotFoundError, ModelTooLargeError];

/** A model that is broken, too large, or dropped meanwhile, must not keep the next one from taking its place. */
async function readable(loading: Promise<RankingModel>): Promise<RankingModel | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (UNREADABLE.some((known) => error instanceof known)) return undefined;
    throw error;
  }
}
