/** Settings of an item index. */
export interface ItemIndexConfig {
  /** Smaller catalogs are scored in full, which is exact and, up to here, fast enough. */
  leastItems: number;
  /** Lists, as a multiple of the square root of the number of items. */
  listsPerRoot: number;
  /** Points for each list that the lists are found with, and rounds of k-means. */
  pointsPerList: number;
  rounds: number;
  /** Shoppers whose best items say how the vectors are scaled and how many lists must be looked into. */
  shoppers: number;
  /** The share of them that is to be found, 0 to 1. */
  aim: number;
  seed: number;
}

export function itemIndexConfig(seed: number): ItemIndexConfig {
  return {
    ...{ leastItems: 200_000, listsPerRoot: 4, pointsPerList: 40, rounds: 8 },
    ...{ shoppers: 300, aim: 0.97, seed },
  };
}
