import type { EncoderWeights } from '@attune/ranking-model';
import { type EncoderShape, parameterCount, viewParameters } from '@attune/sequence-encoder';

/** An encoder that was trained on an earlier catalog. */
export interface EarlierEncoder {
  itemIds: readonly string[];
  weights: EncoderWeights;
}

/**
 * Parameters for an encoder of a new catalog, taken over from an earlier one: items keep their embeddings, and a new item
 * begins as the mean of its category's known ones (of all, where nothing of its category is known). Places further back
 * than the earlier one looked begin as the furthest that it knew.
 * @param shape of the new encoder
 * @param itemIds of the new catalog, in the encoder's order
 * @param categoryOf an item's category, where the catalog tells it
 * @returns parameters in the order of `viewParameters(shape)`, or undefined when widths or inputs are not those of before
 */
export function warmStart(
  earlier: EarlierEncoder,
  shape: EncoderShape,
  itemIds: readonly string[],
  categoryOf: (itemId: string) => string | undefined,
): Float32Array | undefined {
  const before = earlier.weights.shape;
  const sameWidths = (['dims', 'blocks', 'heads', 'hidden'] as const).every((width) => before[width] === shape[width]);
  const sameInputs = before.inputs.touch === shape.inputs.touch && before.inputs.elapsed === shape.inputs.elapsed;
  if (!sameWidths || !sameInputs) return undefined;
  const parameters = new Float32Array(parameterCount(shape));
  const to = viewParameters(parameters, shape);
  const from = viewParameters(earlier.weights.parameters, before);
  for (let place = 0; place < shape.maxLength; place++) {
    const known = Math.min(place, before.maxLength - 1) * shape.dims;
    to.positions.set(from.positions.subarray(known, known + shape.dims), place * shape.dims);
  }
  // All else comes after items and positions, in one order.
  parameters.set(
    earlier.weights.parameters.subarray(from.items.length + from.positions.length),
    to.items.length + to.positions.length,
  );
  const placeOf = new Map(earlier.itemIds.map((id, place) => [id, place]));
  const rowOf = (place: number) => from.items.subarray(place * shape.dims, (place + 1) * shape.dims);
  const means = categoryMeans(earlier.itemIds, rowOf, shape.dims, categoryOf);
  itemIds.forEach((id, item) => {
    const place = placeOf.get(id);
    const row = place === undefined ? (means.of.get(categoryOf(id)) ?? means.all) : rowOf(place);
    to.items.set(row, item * shape.dims);
  });
  return parameters;
}

function categoryMeans(
  itemIds: readonly string[],
  rowOf: (place: number) => Float32Array,
  dims: number,
  categoryOf: (itemId: string) => string | undefined,
): { of: Map<string | undefined, Float32Array>; all: Float32Array } {
  const of = new Map<string | undefined, Float32Array>();
  const counts = new Map<string | undefined, number>();
  const all = new Float32Array(dims);
  itemIds.forEach((id, place) => {
    const category = categoryOf(id);
    const row = rowOf(place);
    let sum = of.get(category);
    if (!sum) of.set(category, (sum = new Float32Array(dims)));
    for (let c = 0; c < dims; c++) {
      sum[c] += row[c];
      all[c] += row[c];
    }
    counts.set(category, (counts.get(category) ?? 0) + 1);
  });
  for (const [category, sum] of of) for (let c = 0; c < dims; c++) sum[c] /= counts.get(category)!;
  for (let c = 0; c < dims; c++) all[c] /= Math.max(1, itemIds.length);
  // Items without a category have nothing in common but that.
  of.delete(undefined);
  return { of, all };
}
