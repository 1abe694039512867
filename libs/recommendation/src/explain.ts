import type { CatalogItem, LevelName } from '@attune/contracts';
import type { Recommendation } from './recommendation';
import { boostOf, type Rules } from './rules/rules';

/** What became of one candidate of an answer. */
interface ExplainedCandidate {
  itemId: string;
  /** Where it came from; undefined for what no source gave: a pin, or a new item. */
  source?: LevelName;
  /** As its source scored it. */
  score: number;
  /** What the shop's boosts made of the score, as a factor. */
  boost: number;
  /** From 1; undefined when it is not in the answer. */
  position?: number;
  /** Why it stands there, or why it does not. */
  why: string;
}

/**
 * The whole of a decision: every candidate, those of the answer first, then the others in the order in which they were
 * considered. @param rules those that arranged the answer
 */
export function explain({ items, considered }: Recommendation, rules: Rules | undefined): ExplainedCandidate[] {
  const { sources, pool } = considered;
  const byId = new Map(pool.map((candidate) => [candidate.item.itemId, candidate]));
  const boost = (item: CatalogItem) => (rules ? boostOf(item, rules) : 1);
  const placed = items.map(({ item, reason }, place): ExplainedCandidate => {
    const candidate = byId.get(item.itemId);
    return {
      itemId: item.itemId,
      source: candidate && sources[candidate.source],
      score: candidate?.score ?? 0,
      boost: boost(item),
      position: place + 1,
      why: reason.text,
    };
  });
  const shown = new Set(placed.map(({ itemId }) => itemId));
  const left = pool.filter(({ item }) => !shown.has(item.itemId));
  const isFull = capsThatAreFull(items, rules);
  // Without rules all candidates are shown, but for one that gave its place to an item that no source gave.
  const otherwise = rules ? 'others were better' : 'its place went to a new item';
  return [
    ...placed,
    ...left.map(({ item, score, source }) => ({
      ...{ itemId: item.itemId, source: sources[source], score, boost: boost(item) },
      why: isFull(item) ?? otherwise,
    })),
  ];
}

/** Says which cap keeps an item out of the answer, if one does. */
function capsThatAreFull(items: Recommendation['items'], rules: Rules | undefined) {
  const caps = (rules?.caps ?? []).map((cap) => {
    const counts = new Map<string, number>();
    for (const { item } of items)
      for (const value of cap.valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return { ...cap, counts };
  });
  return (item: CatalogItem): string | undefined => {
    for (const { by, valuesOf, max, counts } of caps) {
      const full = valuesOf(item).find((value) => (counts.get(value) ?? 0) >= max);
      if (full !== undefined) return `the cap of ${max} on ${by} is reached by ${full}`;
    }
    return undefined;
  };
}

/** Items that were kept out of an answer for one reason. */
export interface Removal {
  /** As a clause: `the shopper bought it`. */
  why: string;
  count: number;
  /** The best of them, at most 20. */
  itemIds: string[];
}

/** So many of the best are looked at, and so many of those that were removed are named for each reason. */
const LOOKED_AT = 200;
const NAMED = 20;

/**
 * What was removed of the best that a list would have if nothing were, most first.
 * @param answer as it is
 * @param whole the same with `excludesNothing`, and without filters
 */
export function removalsOf(answer: Recommendation, whole: Recommendation): Removal[] {
  const considered = new Set(answer.considered.pool.map(({ item }) => item.itemId));
  const shown = new Set(answer.items.map(({ item }) => item.itemId));
  const removals = new Map<string, Removal>();
  for (const { item } of whole.considered.pool.slice(0, LOOKED_AT)) {
    const { itemId } = item;
    const why = considered.has(itemId) || shown.has(itemId) ? undefined : answer.considered.whyExcluded?.(item);
    if (why === undefined) continue;
    const removal = removals.get(why) ?? { why, count: 0, itemIds: [] };
    removals.set(why, removal);
    if (++removal.count <= NAMED) removal.itemIds.push(itemId);
  }
  return [...removals.values()].sort((a, b) => b.count - a.count);
}
