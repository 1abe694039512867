import type { CatalogItem } from '@attune/contracts';
import { topK } from '@attune/kernels';
import type { Candidate, Stage } from './answer';
import { isOfGroup } from './attribute-values';
import { membersOf, popularOfGroup } from './popular-groups';
import { fitsProfile } from './reasons';
import { type IsExcluded, popularityOf, type Shop } from './shop';

/** What a shopper looks for: a catalog attribute, a value of it, and how much, 0 to 1. */
export interface Affinity {
  /** `brand`, `category` or the name of an attribute. */
  attribute: string;
  /** Empty when the attribute as such matters. */
  value: string;
  weight: number;
}

/** What nobody has touched yet counts as this popular, so that a new item that fits comes in. */
const LEAST_POPULARITY = 0.05;

/** What is popular among the items that fit a profile: for a shopper of whom nothing else is known. */
export function profileStage(
  shop: Shop,
  wanted: readonly Affinity[],
  k: number,
  levelReason: string,
  isExcluded: IsExcluded,
): Stage {
  const affinities = wanted.map(({ attribute, value, weight }): Affinity => {
    return { attribute: attribute.normalize('NFC'), value: value.normalize('NFC'), weight };
  });
  return { level: 'segment', levelReason, candidates: candidates() };

  function* candidates(): Iterable<Candidate> {
    for (const { item, score } of bestFitting(shop, affinities, k, isExcluded)) {
      const fitting = affinities.filter((affinity) => isOfGroup(item, affinity));
      const { attribute, value } = fitting.reduce((best, one) => (one.weight > best.weight ? one : best));
      yield { item, score, reason: fitsProfile(value || attribute) };
    }
  }
}

interface Fitting {
  item: CatalogItem;
  /** The sum of the weights of what it fits, times its popularity. */
  score: number;
}

/**
 * The `k` best by how well they fit and how popular they are. First among the most popular of each affinity: what is in
 * none of these lists is at most as popular as the last of each, which bounds its score (the threshold of Fagin, Lotem and
 * Naor, "Optimal Aggregation Algorithms for Middleware", 2003). Only if that is too little, among all that fit anything.
 */
function bestFitting(shop: Shop, affinities: readonly Affinity[], k: number, isExcluded: IsExcluded): Fitting[] {
  const groups = affinities.map((affinity) => popularOfGroup(shop, affinity));
  const best = new Set(groups.flatMap((group) => group.best.map(({ item }) => item)));
  const found = mostFitting(shop, [...best], affinities, k, isExcluded);
  let bound = 0;
  groups.forEach((group, n) => {
    if (!group.isWhole)
      bound += affinities[n].weight * (LEAST_POPULARITY + group.best[group.best.length - 1].popularity);
  });
  if (bound === 0 || (found.length === k && found[k - 1].score >= bound)) return found;
  const all = new Set(affinities.flatMap((affinity) => membersOf(shop, affinity)));
  return mostFitting(shop, [...all], affinities, k, isExcluded);
}

function mostFitting(
  shop: Shop,
  items: readonly CatalogItem[],
  affinities: readonly Affinity[],
  k: number,
  isExcluded: IsExcluded,
): Fitting[] {
  const scores = Float32Array.from(items, (item) => {
    let fit = 0;
    for (const affinity of affinities) if (isOfGroup(item, affinity)) fit += affinity.weight;
    return fit * (LEAST_POPULARITY + popularityOf(shop, item.itemId));
  });
  const best = topK(scores, k, (index) => !(scores[index] > 0) || isExcluded(items[index]));
  return Array.from(best, (index) => ({ item: items[index], score: scores[index] }));
}
