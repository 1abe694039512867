import type { CatalogItem, LevelName } from '@attune/contracts';
import { arrange, poolSize, type SourcedCandidate } from './rules/arrange';
import type { Rules } from './rules/rules';
import type { IsExcluded, Shop } from './shop';
import type { Considered, Reason, Recommendation } from './recommendation';

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

/** What an answer must be. */
export interface AnswerInput {
  /** How many items at most. */
  k: number;
  /** What must not be in the answer; asked for every candidate of every stage. */
  isExcluded: IsExcluded;
  /** The shop's rules, if there are any. */
  rules?: Rules;
  /** Why there is nothing, should there be nothing. */
  emptyReason: () => string;
}

/**
 * An answer of at most `k` items, taken from the stages in their order, no item twice; with rules, arranged by them. The
 * level is that of the stage the first candidate comes from; what fills up behind it counts as scored 0, since scores of
 * two stages do not compare.
 */
export function answerFrom(
  { catalog }: Pick<Shop, 'catalog'>,
  stages: Iterable<Stage>,
  input: AnswerInput,
): Recommendation {
  const { k, isExcluded, rules, emptyReason } = input;
  const { pool, sources, first } = poolFrom(stages, poolSize(k, rules), isExcluded);
  const pinnable = (itemId: string) => {
    const item = catalog.item(itemId);
    return item?.inStock && !isExcluded(item) ? item : undefined;
  };
  const items = (rules ? arrange(pool, k, rules, pinnable) : pool).map(({ item, score, reason }) => ({
    item,
    score,
    reason,
  }));
  const considered = { sources, pool };
  if (items.length === 0) return { items, level: 'empty', levelReason: emptyReason(), considered };
  if (!first)
    return { items, level: 'catalog', levelReason: "nothing but the shop's pinned items can be shown", considered };
  return { items, level: first.level, levelReason: first.levelReason, modelId: first.modelId, considered };
}

/** The first `size` candidates of the stages, each item once, and the stage that the first of them comes from. */
function poolFrom(stages: Iterable<Stage>, size: number, isExcluded: IsExcluded): Considered & { first?: Stage } {
  const pool: SourcedCandidate[] = [];
  const taken = new Set<string>();
  const sources: LevelName[] = [];
  let first: Stage | undefined;
  for (const stage of stages) {
    if (pool.length >= size) break;
    const source = sources.push(stage.level) - 1;
    for (const { item, score, reason } of stage.candidates) {
      if (taken.has(item.itemId) || isExcluded(item)) continue;
      first ??= stage;
      taken.add(item.itemId);
      const scored = score !== undefined && first === stage ? score : fillScore(pool);
      pool.push({ item, reason, score: scored, source });
      if (pool.length >= size) break;
    }
  }
  return { pool, sources, first };
}

function fillScore(pool: readonly SourcedCandidate[]): number {
  return Math.min(0, pool.at(-1)?.score ?? 0);
}
