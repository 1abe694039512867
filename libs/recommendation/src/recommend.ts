import {
  type HistoryEntry,
  knownHistory,
  leadingHistoryItems,
  type RankingModel,
  scoreItems,
  topItems,
} from '@attune/ranking-model';
import { answerFrom, type Candidate, type Stage } from './answer';
import { catalogStage, popularStage } from './fallback-stages';
import { withNewItem } from './new-item';
import { becauseOf, POPULAR } from './reasons';
import type { Reason, Recommendation } from './recommendation';
import { poolSize } from './rules/arrange';
import { emptyReason, excludedBy, exclusion, type IsExcluded, itemAt, type Shop, type Wishes } from './shop';
import type { ShopperHistory } from './shopper-history';

export interface RecommendInput extends Wishes {
  history: ShopperHistory;
  /** Why the stored history is not there, when it could not be read or there is no shopper to read it for. */
  historyMissing?: string;
  /** How many items, 1 or more. */
  k: number;
}

/**
 * What a shopper should see next. What was bought is left out; what was only looked at comes back when there is nothing
 * else left to show.
 */
export function recommend(shop: Shop, input: RecommendInput): Recommendation {
  const isExcluded = excludedBy(input, input.history.boughtIds());
  const { k, rules } = input;
  const answer = answerFrom(shop, stages(shop, { ...input, k: poolSize(k, rules) }), {
    ...{ k, isExcluded, rules },
    emptyReason: () => emptyReason(shop, input),
  });
  // A shop with rules of its own gives places to new items by a promotion.
  return rules ? answer : withNewItem(shop, answer, input);
}

function* stages(shop: Shop, input: RecommendInput): Iterable<Stage> {
  const { model } = shop;
  const { history, historyMissing, k } = input;
  const seen = excludedBy(input, history.touchedIds());
  const bought = excludedBy(input, history.boughtIds());
  const basis = model && historyBasis(model, history, historyMissing);
  if (model && basis?.entries) {
    yield scoredStage(shop, model, history, basis, k, seen);
  }
  if (model) {
    const reason = basis?.entries ? 'nothing else that fits the shopper can be shown' : (basis?.reason ?? '');
    yield popularStage(shop, model, k, reason, seen);
  }
  yield catalogStage(shop, seen);
  if (model && basis?.entries) yield scoredStage(shop, model, history, basis, k, bought);
  yield catalogStage(shop, bought);
}

/** What of a history an answer can be based on. */
export interface HistoryBasis {
  /** Missing when the model knows nothing of it. */
  entries?: HistoryEntry[];
  level: 'personal' | 'session' | 'popular';
  /** Why not personal; empty when it is. */
  reason: string;
}

/** Stored history that the model knows makes an answer personal; else this visit's items; else it is popularity. */
export function historyBasis(model: RankingModel, history: ShopperHistory, historyMissing?: string): HistoryBasis {
  const entries = history.entries();
  if (knownHistory(model, history.storedEntries()).items.length > 0) return { entries, level: 'personal', reason: '' };
  const touches = history.stored.length;
  const reason =
    historyMissing ??
    (touches === 0
      ? 'the shopper has no stored history'
      : `the model can use none of the shopper's ${touches} newest stored touches`);
  if (knownHistory(model, entries).items.length > 0) return { entries, level: 'session', reason };
  const visit = history.session.length > 0 ? ', and none of the items of this visit' : '';
  return { level: 'popular', reason: reason + visit };
}

/** Items that the model scores above 0 for the history. */
function scoredStage(
  shop: Shop,
  model: RankingModel,
  history: ShopperHistory,
  { entries = [], level, reason }: HistoryBasis,
  k: number,
  isExcluded: IsExcluded,
): Stage {
  return {
    ...{ level, levelReason: reason, modelId: model.modelId, candidates: candidates() },
    reasonsOf: reasonsByHistory(shop, model, history, entries),
  };

  function* candidates(): Iterable<Candidate> {
    for (const { item, score } of topItems(scoreItems(model, entries), k, exclusion(shop, model, isExcluded))) {
      if (score > 0) yield { item: itemAt(shop, model, item), score };
    }
  }
}

/** Reasons of items that the model knows: for each the item of the history that led to it. */
export function reasonsByHistory(
  shop: Shop,
  model: RankingModel,
  history: ShopperHistory,
  entries: readonly HistoryEntry[],
): NonNullable<Stage['reasonsOf']> {
  return (items) => {
    const known = items.map(({ itemId }) => model.itemIndex.get(itemId)!);
    return leadingHistoryItems(model, entries, known).map((leading) => reasonFor(shop, model, history, leading));
  };
}

function reasonFor({ catalog }: Shop, model: RankingModel, history: ShopperHistory, leading?: number): Reason {
  if (leading === undefined) return POPULAR;
  const itemId = model.itemIds[leading];
  return becauseOf(catalog.item(itemId), history.strongestTouch(itemId));
}
