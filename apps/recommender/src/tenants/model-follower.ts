import { ModelCorruptError, type ModelReader, ModelTooLargeError } from '@attune/model-artifact';
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
import type { RecommenderMetrics } from '../metrics';
import type { TenantShop } from './tenant-shop';

/** Models that are tried where the current one is not right, and none serves. */
const TRIED_BEFORE = 5;

/**
 * A poll that follows the registry's pointer. A new model is loaded, checked and tried beside the old one, and takes its
 * place in one step; one that is not right is refused, and the old one goes on serving. Where there is no old one, as after
 * a restart, the newest before it that is right does.
 */
export function followModel(
  shop: TenantShop,
  models: ModelReader,
  metrics: RecommenderMetrics,
  logger: Logger,
): () => Promise<void> {
  /** It is not read again and again: what is wrong with an immutable model stays wrong, and memory what it is. */
  let refusedId: string | undefined;

  const refuse = (modelId: string, error: ModelCorruptError | ModelTooLargeError) => {
    metrics.modelLoads.inc({ tenant: shop.name, outcome: 'refused' });
    const block = error instanceof ModelCorruptError ? error.block : undefined;
    logger.error({ modelId, block, err: error }, 'refused the model; goes on with the one it has, or before it');
  };

  /** Whether the model serves now; it is refused where it is not right. */
  const serve = async (modelId: string): Promise<boolean> => {
    try {
      const { model, manifest } = await models.load(shop.name, modelId);
      await inSlices(warmUp(model));
      await inSlices(shop.catalog.prepare(model));
      // Nothing waits between these lines: every call sees the old model or the new one.
      shop.model = model;
      shop.modelCreatedAt = Date.parse(manifest.createdAt);
    } catch (error) {
      if (!(error instanceof ModelCorruptError || error instanceof ModelTooLargeError)) throw error;
      refuse(modelId, error);
      return false;
    }
    metrics.modelLoads.inc({ tenant: shop.name, outcome: 'loaded' });
    logger.info({ modelId, items: shop.model.itemIds.length }, 'serves a new model');
    return true;
  };

  const serveOneBefore = async (modelId: string) => {
    const ids = (await models.list(shop.name)).map((manifest) => manifest.modelId);
    for (const before of ids.slice(ids.indexOf(modelId) + 1).slice(0, TRIED_BEFORE)) if (await serve(before)) return;
  };

  return async function takeOverModel() {
    const currentId = await models.currentId(shop.name);
    if (currentId === undefined || currentId === shop.model?.modelId || currentId === refusedId) return;
    if (await serve(currentId)) {
      refusedId = undefined;
      return;
    }
    if (!shop.model) await serveOneBefore(currentId);
    refusedId = currentId;
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
