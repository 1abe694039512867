import type { AttributeMap } from './ranking-model';

/** The most features of a map; with 128 dims these are 10 MB. */
export const MAX_FEATURES = 20_000;

/** The map of a model that learnt nothing of the catalog. */
export const NO_ATTRIBUTES: AttributeMap = {
  ...{ features: [], dims: 0 },
  ...{ weights: new Float32Array(0), bias: new Float32Array(0) },
};

/** Places by name, made on a list's first use. */
const placeIndices = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Where an item's features stand among those of a map; those that it does not have are passed over. */
export function featurePlaces(known: readonly string[], features: readonly string[]): number[] {
  let placeOf = placeIndices.get(known);
  if (!placeOf) placeIndices.set(known, (placeOf = new Map(known.map((name, place) => [name, place]))));
  return features.map((name) => placeOf.get(name)).filter((place) => place !== undefined);
}

/**
 * Where an item of these features belongs among the item factors, so that its product with a shopper's vector is the
 * score that is to be expected of such an item.
 * @param features distinct, as `itemFeatures` gives them; those that the map does not have are passed over
 * @returns (dims,); zeros when the map has none of the features, since nothing tells the item from any other then
 */
export function embedItem(map: AttributeMap, features: readonly string[]): Float32Array {
  const { dims, weights, bias } = map;
  const places = featurePlaces(map.features, features);
  if (places.length === 0) return new Float32Array(dims);
  const vector = Float64Array.from(bias);
  for (const place of places) {
    for (let c = 0; c < dims; c++) vector[c] += weights[place * dims + c];
  }
  return Float32Array.from(vector);
}
