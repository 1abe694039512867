import type { ItemIndex, NeighbourLists, RankingModel } from '@attune/ranking-model';
import { parameterCount } from '@attune/sequence-encoder';
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
  checkAttributes(model);
  checkEncoders(model);
  checkOffsets('sessions.offsets', model.sessions.offsets);
  checkItems('sessions.items', model.sessions.items, model.sessions.offsets, items);
  requireLength('popularity', popularity, items);
  requireFinite('popularity', popularity);
  if (model.index) checkIndex(model, model.index);
  checkLists('transitions', model.transitions, items);
  checkLists('co_visits', model.coVisits, items);
  checkLists('bought_together', model.boughtTogether, items);
}

/** @throws ModelCorruptError for a map into another space than the factors', or of another shape than its features */
function checkAttributes({ attributes, factors }: Omit<RankingModel, 'modelId'>): void {
  const { features, dims, weights, bias } = attributes;
  if (new Set(features).size !== features.length) {
    throw new ModelCorruptError('attributes.features', 'a feature is there twice');
  }
  if (dims !== (features.length === 0 ? 0 : factors.dims)) {
    throw new ModelCorruptError('attributes.weights', `has ${dims} dims, and the factors have ${factors.dims}`);
  }
  requireLength('attributes.weights', weights, features.length * dims);
  requireFinite('attributes.weights', weights);
  requireLength('attributes.bias', bias, dims);
  requireFinite('attributes.bias', bias);
}

/** @throws ModelCorruptError for encoders of other items, of widths that no kernel takes, or of parameters that their shape has not */
function checkEncoders({ encoders, itemIds }: Omit<RankingModel, 'modelId'>): void {
  encoders.forEach(({ shape, parameters }, e) => {
    const name = `encoder.${e}`;
    if (shape.items !== itemIds.length) {
      throw new ModelCorruptError(name, `is of ${shape.items} items, and the model of ${itemIds.length}`);
    }
    if (shape.dims % (4 * shape.heads) !== 0 || shape.hidden % 4 !== 0) {
      throw new ModelCorruptError(name, `has widths ${shape.dims} and ${shape.hidden} that no kernel takes`);
    }
    requireLength(name, parameters, parameterCount(shape));
    requireFinite(name, parameters);
  });
}

/** @throws ModelCorruptError for lists that do not hold every item once, or means of another shape than the model's tables */
function checkIndex({ itemIds, factors, encoders }: Omit<RankingModel, 'modelId'>, index: ItemIndex): void {
  const { offsets, items, centroids, probes } = index;
  const lists = offsets.length - 1;
  if (lists < 1 || lists > itemIds.length) {
    throw new ModelCorruptError('index.offsets', `has ${lists} lists of ${itemIds.length} items`);
  }
  if (probes > lists) throw new ModelCorruptError('settings', `looks into ${probes} lists of ${lists}`);
  checkOffsets('index.offsets', offsets);
  requireLength('index.items', items, itemIds.length);
  checkItems('index.items', items, offsets, itemIds.length);
  const listed = new Uint8Array(itemIds.length);
  for (const item of items) listed[item] = 1;
  const missing = listed.indexOf(0);
  if (missing >= 0) throw new ModelCorruptError('index.items', `does not have item ${missing}`);
  requireLength('index.factors', centroids.factors, lists * factors.dims);
  requireFinite('index.factors', centroids.factors);
  encoders.forEach(({ shape }, e) => {
    const means = centroids.encoders.at(e) ?? new Float32Array(0);
    requireLength(`index.encoder.${e}`, means, lists * shape.dims);
    requireFinite(`index.encoder.${e}`, means);
  });
}

function checkLists(name: string, { offsets, items, scores }: NeighbourLists, itemCount: number): void {
  requireLength(`${name}.offsets`, offsets, itemCount + 1);
  checkOffsets(`${name}.offsets`, offsets);
  checkItems(`${name}.items`, items, offsets, itemCount);
  requireLength(`${name}.scores`, scores, items.length);
  requireFinite(`${name}.scores`, scores);
}

function checkOffsets(block: string, offsets: Int32Array): void {
  if (offsets[0] !== 0) throw new ModelCorruptError(block, `begins with ${offsets[0]}, not 0`);
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (offsets[row + 1] < offsets[row]) throw new ModelCorruptError(block, `falls after row ${row}`);
  }
}

function checkItems(block: string, items: Int32Array, offsets: Int32Array, itemCount: number): void {
  requireLength(block, items, offsets[offsets.length - 1]);
  for (let at = 0; at < items.length; at++) {
    if (items[at] < 0 || items[at] >= itemCount) {
      throw new ModelCorruptError(block, `entry ${at} is ${items[at]}, and there are ${itemCount} items`);
    }
  }
}

function requireLength(block: string, values: ArrayLike<number>, length: number): void {
  if (values.length !== length) throw new ModelCorruptError(block, `has ${values.length} entries, not ${length}`);
}

function requireFinite(block: string, values: Float32Array): void {
  // A hundred million numbers are looked at while calls wait: 0 of all that are finite, NaN once one is not.
  let nothing = 0;
  for (let i = 0; i < values.length; i++) nothing += values[i] * 0;
  if (nothing === 0) return;
  const at = values.findIndex((value) => !Number.isFinite(value));
  throw new ModelCorruptError(block, `entry ${at} is ${values[at]}`);
}
