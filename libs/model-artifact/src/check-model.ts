import type { NeighbourLists, RankingModel } from '@attune/ranking-model';
import { ModelCorruptError } from './errors';

/**
 * Checks that a model can serve: shapes that fit each other, indices in range, finite numbers. O(size of the model).
 * @throws ModelCorruptError naming the block
 */
export function checkModel(model: Omit<RankingModel, 'modelId'>): void {
  const { itemIds, factors, popularity } = model;
  const items = itemIds.length;
  if (new Set(itemIds).size !== items) throw new ModelCorruptError('item_ids', 'an id is there twice');
  requireLength('factors', factors.items, items * factors.dims);
  requireFinite('factors', factors.items);
  requireLength('popularity', popularity, items);
  requireFinite('popularity', popularity);
  checkLists('transitions', model.transitions, items);
  checkLists('co_visits', model.coVisits, items);
  checkLists('bought_together', model.boughtTogether, items);
}

function checkLists(name: string, { offsets, items, scores }: NeighbourLists, itemCount: number): void {
  const offsetsName = `${name}.offsets`;
  requireLength(offsetsName, offsets, itemCount + 1);
  if (offsets[0] !== 0) throw new ModelCorruptError(offsetsName, `begins with ${offsets[0]}, not 0`);
  for (let row = 0; row < itemCount; row++) {
    if (offsets[row + 1] < offsets[row]) throw new ModelCorruptError(offsetsName, `falls after row ${row}`);
  }
  requireLength(`${name}.items`, items, offsets[itemCount]);
  for (let at = 0; at < items.length; at++) {
    if (items[at] < 0 || items[at] >= itemCount) {
      throw new ModelCorruptError(`${name}.items`, `entry ${at} is ${items[at]}, and there are ${itemCount} items`);
    }
  }
  requireLength(`${name}.scores`, scores, items.length);
  requireFinite(`${name}.scores`, scores);
}

function requireLength(block: string, values: ArrayLike<number>, length: number): void {
  if (values.length !== length) throw new ModelCorruptError(block, `has ${values.length} entries, not ${length}`);
}

function requireFinite(block: string, values: Float32Array): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new ModelCorruptError(block, `entry ${i} is ${values[i]}`);
  }
}
