import type { Random } from '@attune/dataset';

/** The items that a step's softmax is taken over, in place of all. */
export interface SampledItems {
  /** The distinct targets first, then items drawn from the rest without repetition. */
  ids: number[];
  distinctTargets: number;
  /** (targets,): where each target stands among the ids. */
  places: number[];
  /**
   * What is added to a drawn item's logit: log(rest / drawn), since each stands for so many. The normaliser's expectation
   * is then that of all items. 0 when nothing is drawn.
   */
  logScale: number;
}

/** The targets and `negatives` of the other items, or all of those when they are few. */
export function sampleItems(targets: Int32Array, negatives: number, itemCount: number, random: Random): SampledItems {
  const placeOf = new Map<number, number>();
  const add = (item: number) => {
    if (!placeOf.has(item)) placeOf.set(item, placeOf.size);
    return placeOf.get(item)!;
  };
  const places = Array.from(targets, add);
  const distinctTargets = placeOf.size;
  const rest = itemCount - distinctTargets;
  // At most half of the rest is drawn by rejection, so that drawing ends soon; else all of it is taken.
  if (negatives * 2 >= rest) for (let item = 0; item < itemCount; item++) add(item);
  else while (placeOf.size < distinctTargets + negatives) add(random.below(itemCount));
  const drawn = placeOf.size - distinctTargets;
  return { ids: [...placeOf.keys()], distinctTargets, places, logScale: drawn === 0 ? 0 : Math.log(rest / drawn) };
}
