import type { ColdStartSplit, Scorer } from '@attune/embedding-training';

/** How much a feature counts that so many of the items have. */
export type FeatureWeight = (itemsWithIt: number, items: number) => number;

/** Every feature alike: an item scores by how often the history has its features. */
export const COUNTED: FeatureWeight = () => 1;
/** Rare features more, by inverse document frequency. */
export const BY_IDF: FeatureWeight = (itemsWithIt, items) => Math.log(items / itemsWithIt);

/** What a ranker without learning can do: the held-out items by the features that they share with the history's. */
export function sharedFeatures(
  { heldOut, rest: { itemIds } }: ColdStartSplit,
  features: readonly (readonly string[])[],
  weigh: FeatureWeight,
): Scorer {
  const counts = new Map<string, number>();
  for (const name of features.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weightOf = new Map([...counts].map(([name, count]) => [name, weigh(count, itemIds.length)]));
  const indexOf = new Map(itemIds.map((itemId, item) => [itemId, item]));
  return (history) => {
    const profile = new Map<string, number>();
    for (const { itemId } of history) {
      for (const name of features[indexOf.get(itemId)!]) {
        profile.set(name, (profile.get(name) ?? 0) + weightOf.get(name)!);
      }
    }
    return Float32Array.from(heldOut, (item) =>
      features[item].reduce((sum, name) => sum + (profile.get(name) ?? 0), 0),
    );
  };
}

/** The recall@k that some items have in any order: the share of them that is among the first k; 0 of none. */
export function chanceRecall(k: number, items: number): number {
  return items === 0 ? 0 : Math.min(1, k / items);
}
