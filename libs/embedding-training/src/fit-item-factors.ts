import { availableParallelism } from 'node:os';
import type { InteractionDataset } from '@attune/dataset';
import type { ItemFactors } from '@attune/ranking-model';
import { fitIals, type IalsConfig, type OnEpoch } from './fit-ials';
import { IALS_MEMORY_BYTES } from './ials-memory';
import { newestShoppers } from './newest-shoppers';

/**
 * Item factors by implicit ALS. Where the kernels' memory has no room for the vectors of all shoppers, of whom none is kept,
 * the newest teach, and each report says how many those are.
 * @throws as `fitIals` does
 */
export async function fitItemFactors(
  dataset: InteractionDataset,
  config: IalsConfig,
  onEpoch?: OnEpoch,
  { memoryBytes = IALS_MEMORY_BYTES, signal }: { memoryBytes?: number; signal?: AbortSignal } = {},
): Promise<ItemFactors> {
  const taught = newestShoppers(dataset, config.dims, availableParallelism(), memoryBytes);
  if (taught === dataset) return (await fitIals(dataset, config, onEpoch, { signal })).factors;
  const shoppers = taught.userIds.length;
  return (await fitIals(taught, config, (report) => onEpoch?.({ ...report, shoppers }), { signal })).factors;
}
