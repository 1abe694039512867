import type { InteractionDataset } from '@attune/dataset';
import { fitItemIndex, type FittedModel, type ItemIndexConfig } from '@attune/embedding-training';
import type { ComparedMetrics, IndexProgress } from './progress';

/** A model of a large catalog with an index of its items, and how good that is; any other model as it is. */
export async function withIndex(
  model: FittedModel,
  dataset: InteractionDataset,
  config: ItemIndexConfig,
  report: (progress: IndexProgress) => void,
  signal: AbortSignal,
): Promise<{ model: FittedModel; metrics: ComparedMetrics }> {
  const fitted = await fitItemIndex(model, dataset, config, signal);
  if (!fitted) return { model, metrics: {} };
  const { index, recall } = fitted;
  report({ phase: 'index', lists: index.offsets.length - 1, probes: index.probes, 'recall@50': recall });
  return { model: { ...model, index }, metrics: { 'index-recall@50': recall } };
}
