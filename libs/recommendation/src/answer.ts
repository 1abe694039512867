import type { CatalogItem, LevelName } from '@attune/contracts';
import type { IsExcluded } from './shop';
import type { Reason, Recommendation, RecommendedItem } from './recommendation';

/** One source of items for an answer, better ones first. */
export interface Stage {
  level: LevelName;
  /** Why the answer comes from here and from nowhere higher, if it begins here. */
  levelReason: string;
  /** Set when a model scored. */
  modelId?: string;
  /** Items, best first; only as many are taken as are wanted, so this may be lazy. */
  candidates: Iterable<Candidate>;
}

export interface Candidate {
  item: CatalogItem;
  /** Left out by a source that only fills up what others have scored. */
  score?: number;
  reason: Reason;
}

/**
 * An answer of at most `k` items, taken from the stages in their order, no item twice. The level is that of the stage the
 * first item comes from; what fills up behind it counts as scored 0, since scores of two stages do not compare.
 * @param isExcluded what must not be in the answer; asked for every candidate of every stage
 * @param emptyReason why there is nothing, should there be nothing
 */
export function answerFrom(
  stages: Iterable<Stage>,
  k: number,
  isExcluded: IsExcluded,
  emptyReason: () => string,
): Recommendation {
  const items: RecommendedItem[] = [];
  const taken = new Set<string>();
  let first: Stage | undefined;
  for (const stage of stages) {
    if (items.length >= k) break;
    for (const { item, score, reason } of stage.candidates) {
      if (taken.has(item.itemId) || isExcluded(item)) continue;
      first ??= stage;
      taken.add(item.itemId);
      items.push({ item, reason, score: score !== undefined && first === stage ? score : fillScore(items) });
      if (items.length >= k) break;
    }
  }
  if (!first) return { items, level: 'empty', levelReason: emptyReason() };
  return { items, level: first.level, levelReason: first.levelReason, modelId: first.modelId };
}

function fillScore(items: readonly RecommendedItem[]): number {
  return Math.min(0, items.at(-1)?.score ?? 0);
}
