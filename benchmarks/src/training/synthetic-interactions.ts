import { type InteractionDataset, seededRandom } from '@attune/dataset';

/** Sizes of a made-up shop. */
export interface SyntheticSize {
  users: number;
  items: number;
  events: number;
  seed: number;
}

/** Items belong to so many tastes, and most of what a user touches is of one of theirs. */
const TASTES = 200;
const TASTES_PER_USER = 3;
const OWN_TASTE_SHARE = 0.8;

/**
 * Interactions with the two shapes that make real ones hard: users' activity is lognormal, items' popularity a power law
 * (Zipf, exponent 1). There is something to learn: each user draws mostly from a few of the groups that items are in.
 * Equal seeds give equal interactions.
 */
export function syntheticInteractions({ users, items, events, seed }: SyntheticSize): InteractionDataset {
  const random = seededRandom(seed);
  const offsets = activityOffsets(users, events, () => Math.exp(random.normal()));
  const total = offsets[users];
  const itemOf = new Int32Array(total);
  const drawAny = zipfSampler(items, () => random.uniform());
  const perTaste = Math.max(1, Math.floor(items / TASTES));
  const drawWithin = zipfSampler(perTaste, () => random.uniform());
  const groups = Math.max(1, Math.floor(items / perTaste));
  for (let user = 0; user < users; user++) {
    const tastes = Array.from({ length: TASTES_PER_USER }, () => random.below(groups));
    for (let at = offsets[user]; at < offsets[user + 1]; at++) {
      const own = random.uniform() < OWN_TASTE_SHARE;
      // Rank r of group g is item r * groups + g: popular items are spread over all groups.
      const item = own ? drawWithin() * groups + tastes[random.below(TASTES_PER_USER)] : drawAny();
      itemOf[at] = Math.min(item, items - 1);
    }
  }
  return {
    userIds: Array.from({ length: users }, (_, u) => `u${u}`),
    itemIds: Array.from({ length: items }, (_, i) => `i${i}`),
    ...{ offsets, items: itemOf, weights: new Float32Array(total).fill(1) },
    times: Float64Array.from({ length: total }, (_, at) => at),
    baskets: new Int32Array(total).fill(-1),
  };
}

/** (users + 1,): how many interactions each user has, at least 2, in proportion to what is drawn for them. */
function activityOffsets(users: number, events: number, draw: () => number): Int32Array {
  const activity = Float64Array.from({ length: users }, draw);
  const scale = events / activity.reduce((sum, one) => sum + one, 0);
  const offsets = new Int32Array(users + 1);
  for (let u = 0; u < users; u++) offsets[u + 1] = offsets[u] + Math.max(2, Math.round(activity[u] * scale));
  return offsets;
}

/** Draws ranks from 0 with probabilities as 1 / (rank + 1), by the inverse of their running sum. */
function zipfSampler(count: number, uniform: () => number): () => number {
  const cumulative = new Float64Array(count);
  for (let rank = 0, sum = 0; rank < count; rank++) cumulative[rank] = sum += 1 / (rank + 1);
  return () => {
    const wanted = uniform() * cumulative[count - 1];
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
