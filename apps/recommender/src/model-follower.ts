import { ModelCorruptError, type ModelReader } from '@attune/model-artifact';
import {
  bestItems,
  leadingHistoryItems,
  prepareModel,
  type RankingModel,
  scoreItems,
  similarItems,
  type Stepwise,
} from '@attune/ranking-model';
import { inSlices, type Logger } from '@attune/service-runtime';
import type { RecommenderMetrics } from './metrics';
import type { TenantShop } from './tenant-shop';

/**
 * A poll that follows the registry's pointer. A new model is loaded, checked and tried beside the old one, and takes its
 * place in one step; one that is not right is refused, and the old one goes on serving.
 */
export function followModel(
  shop: TenantShop,
  models: ModelReader,
  metrics: RecommenderMetrics,
  logger: Logger,
): () => Promise<void> {
  /** It is not read again and again: what is wrong with an immutable model stays wrong. */
  let refusedId: string | undefined;

  const refuse = (modelId: string, error: ModelCorruptError) => {
    refusedId = modelId;
    metrics.modelLoads.inc({ tenant: shop.name, outcome: 'refused' });
    logger.error({ modelId, block: error.block, err: error }, 'refused the new model; goes on with the one it has');
  };

  return async function takeOverModel() {
    const currentId = await models.currentId(shop.name);
    if (currentId === undefined || currentId === shop.model?.modelId || currentId === refusedId) return;
    try {
      const { model, manifest } = await models.load(shop.name, currentId);
      await inSlices(warmUp(model));
      await inSlices(shop.catalog.prepare(model));
      // Nothing waits between these lines: every call sees the old model or the new one.
      shop.model = model;
      shop.modelCreatedAt = Date.parse(manifest.createdAt);
    } catch (error) {
      if (!(error instanceof ModelCorruptError)) throw error;
      refuse(currentId, error);
      return;
    }
    refusedId = undefined;
    metrics.modelLoads.inc({ tenant: shop.name, outcome: 'loaded' });
    logger.info({ modelId: currentId, items: shop.model.itemIds.length }, 'serves a new model');
  };
}

/** Uses the model once, so that what it works out on first use does not cost the first shopper. @throws ModelCorruptError */
function* warmUp(model: RankingModel): Stepwise {
  if (model.itemIds.length === 0) return;
  yield* prepareModel(model);
  const history = [{ itemId: model.itemIds[0], weight: 1 }];
  const scores = scoreItems(model, history);
  if (!scores.every(Number.isFinite)) throw new ModelCorruptError('factors', 'scores come out infinite or NaN');
  yield;
  bestItems(model, history, 1);
  yield;
  leadingHistoryItems(model, history, [0]);
  yield;
  similarItems(model, 0, 1);
}
