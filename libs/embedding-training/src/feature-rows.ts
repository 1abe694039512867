import { featurePlaces } from '@attune/ranking-model';

/** Which features each item has: those of item i are `offsets[i] … offsets[i + 1]`. */
export interface FeatureRows {
  /** All features. */
  columns: number;
  /** (items + 1,) */
  offsets: Int32Array;
  /** (entries,): places among all features. */
  places: Int32Array;
}

/** What one item alone has, nothing can be learnt of but that item. */
const MIN_ITEMS = 2;

/**
 * The features that some of the items share and not all have, the most frequent first.
 * @param items each with distinct features
 * @param max how many at most
 */
export function commonFeatures(items: readonly (readonly string[])[], max: number): string[] {
  const counts = new Map<string, number>();
  for (const features of items) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= MIN_ITEMS && count < items.length)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, max)
    .map(([name]) => name);
}

/** The items' rows among these features. */
export function featureRows(known: readonly string[], items: readonly (readonly string[])[]): FeatureRows {
  const rows = items.map((features) => featurePlaces(known, features));
  const offsets = new Int32Array(items.length + 1);
  rows.forEach((places, item) => (offsets[item + 1] = offsets[item] + places.length));
  const places = new Int32Array(offsets[items.length]);
  rows.forEach((row, item) => places.set(row, offsets[item]));
  return { columns: known.length, offsets, places };
}
