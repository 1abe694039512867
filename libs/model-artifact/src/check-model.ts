import type { ItemIndex, NeighbourLists, RankingModel, Stepwise } from '@attune/ranking-model';
import { parameterCount } from '@attune/sequence-encoder';
import { ModelCorruptError } from './errors';

/** What is looked at in one step: a few milliseconds of work. */
const NUMBERS_PER_STEP = 1_000_000;
const IDS_PER_STEP = 20_000;

/**
 * Checks that a model can serve: shapes that fit each other, indices in range, finite numbers. O(size of the model), in steps.
 * @throws ModelCorruptError naming the block
 */
export function* checkModel(model: Omit<RankingModel, 'modelId'>): Stepwise {
  const { factors, popularity } = model;
  const items = model.itemIds.length;
  yield* checkIds(model);
  requireLength('factors', factors.items, items * factors.dims);
  yield* requireFinite('factors', factors.items);
  yield* checkAttributes(model);
  yield* checkEncoders(model);
  checkOffsets('sessions.offsets', model.sessions.offsets);
  yield* checkItems('sessions.items', model.sessions.items, model.sessions.offsets, items);
  requireLength('popularity', popularity, items);
  yield* requireFinite('popularity', popularity);
  if (model.index) yield* checkIndex(model, model.index);
  yield* checkLists('transitions', model.transitions, items);
  yield* checkLists('co_visits', model.coVisits, items);
  yield* checkLists('bought_together', model.boughtTogether, items);
}

/** @throws ModelCorruptError for an id that is there twice */
function* checkIds({ itemIds, itemIndex }: Omit<RankingModel, 'modelId'>): Stepwise {
  for (const [from, to] of steps(itemIds.length, IDS_PER_STEP)) {
    for (let item = from; item < to; item++) {
      if (itemIndex.get(itemIds[item]) !== item) throw new ModelCorruptError('item_ids', 'an id is there twice');
    }
    yield;
  }
}

/** @throws ModelCorruptError for a map into another space than the factors', or of another shape than its features */
function* checkAttributes({ attributes, factors }: Omit<RankingModel, 'modelId'>): Stepwise {
  const { features, dims, weights, bias } = attributes;
  if (new Set(features).size !== features.length) {
    throw new ModelCorruptError('attributes.features', 'a feature is there twice');
  }
  if (dims !== (features.length === 0 ? 0 : factors.dims)) {
    throw new ModelCorruptError('attributes.weights', `has ${dims} dims, and the factors have ${factors.dims}`);
  }
  requireLength('attributes.weights', weights, features.length * dims);
  yield* requireFinite('attributes.weights', weights);
  requireLength('attributes.bias', bias, dims);
  yield* requireFinite('attributes.bias', bias);
}

/** @throws ModelCorruptError for encoders of other items, of widths that no kernel takes, or of parameters that their shape has not */
function* checkEncoders({ encoders, itemIds }: Omit<RankingModel, 'modelId'>): Stepwise {
  for (const [e, { shape, parameters }] of encoders.entries()) {
    const name = `encoder.${e}`;
    if (shape.items !== itemIds.length) {
      throw new ModelCorruptError(name, `is of ${shape.items} items, and the model of ${itemIds.length}`);
    }
    if (shape.dims % (4 * shape.heads) !== 0 || shape.hidden % 4 !== 0) {
      throw new ModelCorruptError(name, `has widths ${shape.dims} and ${shape.hidden} that no kernel takes`);
    }
    requireLength(name, parameters, parameterCount(shape));
    yield* requireFinite(name, parameters);
  }
}

/** @throws ModelCorruptError for lists that do not hold every item once, or means of another shape than the model's tables */
function* checkIndex({ itemIds, factors, encoders }: Omit<RankingModel, 'modelId'>, index: ItemIndex): Stepwise {
  const { offsets, items, centroids, probes } = index;
  const lists = offsets.length - 1;
  if (lists < 1 || lists > itemIds.length) {
    throw new ModelCorruptError('index.offsets', `has ${lists} lists of ${itemIds.length} items`);
  }
  if (probes > lists) throw new ModelCorruptError('settings', `looks into ${probes} lists of ${lists}`);
  checkOffsets('index.offsets', offsets);
  requireLength('index.items', items, itemIds.length);
  yield* checkItems('index.items', items, offsets, itemIds.length);
  const listed = new Uint8Array(itemIds.length);
  for (const item of items) listed[item] = 1;
  const missing = listed.indexOf(0);
  if (missing >= 0) throw new ModelCorruptError('index.items', `does not have item ${missing}`);
  requireLength('index.factors', centroids.factors, lists * factors.dims);
  yield* requireFinite('index.factors', centroids.factors);
  for (const [e, { shape }] of encoders.entries()) {
    const means = centroids.encoders.at(e) ?? new Float32Array(0);
    requireLength(`index.encoder.${e}`, means, lists * shape.dims);
    yield* requireFinite(`index.encoder.${e}`, means);
  }
}

function* checkLists(name: string, { offsets, items, scores }: NeighbourLists, itemCount: number): Stepwise {
  requireLength(`${name}.offsets`, offsets, itemCount + 1);
  checkOffsets(`${name}.offsets`, offsets);
  yield* checkItems(`${name}.items`, items, offsets, itemCount);
  requireLength(`${name}.scores`, scores, items.length);
  yield* requireFinite(`${name}.scores`, scores);
}

function checkOffsets(block: string, offsets: Int32Array): void {
  if (offsets[0] !== 0) throw new ModelCorruptError(block, `begins with ${offsets[0]}, not 0`);
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (offsets[row + 1] < offsets[row]) throw new ModelCorruptError(block, `falls after row ${row}`);
  }
}

function* checkItems(block: string, items: Int32Array, offsets: Int32Array, itemCount: number): Stepwise {
  requireLength(block, items, offsets[offsets.length - 1]);
  for (const [from, to] of steps(items.length, NUMBERS_PER_STEP)) {
    for (let at = from; at < to; at++) {
      if (items[at] < 0 || items[at] >= itemCount) {
        throw new ModelCorruptError(block, `entry ${at} is ${items[at]}, and there are ${itemCount} items`);
      }
    }
    yield;
  }
}

function requireLength(block: string, values: ArrayLike<number>, length: number): void {
  if (values.length !== length) throw new ModelCorruptError(block, `has ${values.length} entries, not ${length}`);
}

function* requireFinite(block: string, values: Float32Array): Stepwise {
  // Of a hundred million numbers: 0 of all that are finite, NaN once one is not.
  let nothing = 0;
  for (const [from, to] of steps(values.length, NUMBERS_PER_STEP)) {
    for (let i = from; i < to; i++) nothing += values[i] * 0;
    yield;
  }
  if (nothing === 0) return;
  const at = values.findIndex((value) => !Number.isFinite(value));
  throw new ModelCorruptError(block, `entry ${at} is ${values[at]}`);
}

/** From 0 to `length` in ranges of at most `size`. */
function* steps(length: number, size: number): Iterable<[from: number, to: number]> {
  for (let from = 0; from < length; from += size) yield [from, Math.min(length, from + size)];
}
