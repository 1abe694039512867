import {
  bestItems,
  bestOfSome,
  type HistoryEntry,
  knownHistory,
  leadingHistoryItems,
  type RankingModel,
} from '@attune/ranking-model';
import { answerFrom, type Candidate, type Stage } from '../answer';
import { consumptionOf, isDueAgain } from './bought-again';
import { likeNewTouchesStage, newItemsFor } from '../stages/cold-stages';
import { catalogStage } from '../stages/fallback-stages';
import { fewLeft } from '../filtered/few-left';
import { withNewItem } from './new-item';
import { popularStages } from '../stages/popular-stages';
import { profileStage } from '../stages/profile-stage';
import { becauseOf, IN_CATALOG, POPULAR, type Reason } from '../reasons';
import type { RecommendInput } from '../recommend-input';
import type { Recommendation } from '../recommendation';
import { poolSize } from '../rules/arrange';
import { emptyReason, excludedBy, exclusion } from '../exclusion';
import type { Selection, Unwanted } from '../selection';
import { itemAt, placesIn, type Shop } from '../shop';
import type { ShopperHistory } from '../shopper-history';

/**
 * What a shopper should see next. What was bought is left out until it is used up; what was only looked at comes back
 * when there is nothing else left to show.
 */
export function forYou(shop: Shop, input: RecommendInput): Recommendation {
  const { k, rules, history } = input;
  const isExcluded = excludedBy(input, bought(settledPurchases(shop, input)));
  const touched = history.touchedIds();
  const answer = answerFrom(shop, stagesForYou(shop, { ...input, k: poolSize(k, rules) }), {
    ...{ k, isExcluded, rules },
    why: (item) =>
      isExcluded.why?.(item) ?? (touched.has(item.itemId) ? 'the shopper saw it: it comes last' : undefined),
    emptyReason: () => emptyReason(shop, input),
  });
  // A shop with rules of its own gives places to new items by a promotion.
  return rules ? answer : withNewItem(shop, answer, input);
}

/** @param ids of what the shopper bought */
export function bought(ids: ReadonlySet<string>): Unwanted {
  return { ids, why: 'the shopper bought it' };
}

/** What was bought and is not used up. */
export function settledPurchases({ catalog }: Shop, { history, rules, now }: RecommendInput): Set<string> {
  const settled = history.boughtIds();
  if (settled.size === 0) return settled;
  const consumption = consumptionOf(history.touches, now.getTime(), rules?.consumables ?? [], (id) => catalog.item(id));
  for (const [itemId, each] of consumption) if (isDueAgain(each)) settled.delete(itemId);
  return settled;
}

/** The sources for a shopper, from the most personal to the least. */
export function* stagesForYou(shop: Shop, input: RecommendInput): Iterable<Stage> {
  const { history, k, affinities = [] } = input;
  const settled = settledPurchases(shop, input);
  const boughtIds = history.boughtIds();
  const isDue = (itemId: string) => boughtIds.has(itemId) && !settled.has(itemId);
  const seen = new Set([...history.touchedIds()].filter((itemId) => !isDue(itemId)));
  const notSeen = excludedBy(input, { ids: seen, why: 'the shopper saw it' });
  const notSettled = excludedBy(input, bought(settled));
  const among = fewLeft(shop, input);
  const unseen: Selection = { k, isExcluded: notSeen, among };
  const { stages, reason } = historyStages(shop, input, unseen);
  yield* stages;
  if (affinities.length > 0) yield profileStage(shop, affinities, reason, unseen);
  yield* popularStages(shop, reason, unseen);
  yield catalogStage(shop, unseen);
  const unsettled: Selection = { k, isExcluded: notSettled, among };
  yield* historyStages(shop, input, unsettled).stages;
  yield catalogStage(shop, unsettled);
}

/** What the model makes of a shopper's history, where it makes something; and why what comes after has its turn. */
export function historyStages(
  shop: Shop,
  { history, historyMissing, now }: RecommendInput,
  selection: Selection,
): { stages: Stage[]; reason: string } {
  const { model } = shop;
  if (!model) return { stages: [], reason: 'no model is published yet' };
  const basis = historyBasis(model, history, historyMissing);
  const { entries, level, reason } = basis;
  const nothingElse = 'nothing else that fits the shopper can be shown';
  if (!entries) {
    const stage = likeNewTouchesStage(shop, model, history, selection);
    return stage ? { stages: [stage], reason: nothingElse } : { stages: [], reason };
  }
  const newItems: Stage = {
    ...{ level, levelReason: reason },
    candidates: newItemsFor(shop, model, entries, now, selection),
  };
  return { stages: [scoredStage(shop, model, history, basis, selection), newItems], reason: nothingElse };
}

/** What of a history an answer can be based on. */
interface HistoryBasis {
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
  { k, isExcluded, among }: Selection,
): Stage {
  return {
    ...{ level, levelReason: reason, candidates: candidates() },
    reasonsOf: reasonsByHistory(shop, model, history, entries),
  };

  function* candidates(): Iterable<Candidate> {
    const isHidden = exclusion(shop, model, { isExcluded });
    const best = among
      ? bestOfSome(model, entries, placesIn(model, among), k, isHidden)
      : bestItems(model, entries, k, isHidden);
    for (const { item, score } of best) if (score > 0) yield { item: itemAt(shop, model, item), score };
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
    return leadingHistoryItems(model, entries, known).map((leading, n) =>
      leading === undefined ? popularIfAny(model, known[n]) : reasonFor(shop, model, history, leading),
    );
  };
}

/** The reason of an item of the model to which nothing else led. */
export function popularIfAny({ popularity }: RankingModel, item: number): Reason {
  return popularity[item] > 0 ? POPULAR : IN_CATALOG;
}

function reasonFor({ catalog }: Shop, model: RankingModel, history: ShopperHistory, leading: number): Reason {
  const itemId = model.itemIds[leading];
  return becauseOf(catalog.item(itemId), history.strongestTouch(itemId));
}
