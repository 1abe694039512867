import type { CatalogItem, LevelName } from '@attune/contracts';
import type { Recommendation } from './recommendation';
import { boostOf, type Rules } from './rules/rules';

/** What became of one candidate of an answer. */
export interface ExplainedCandidate {
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
