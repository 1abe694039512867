import { type RecipeName, recommenderV1, type Shopper } from '@attune/contracts';
import { type CallContext, type GrpcService, NotFound, Unavailable, grpcService } from '@attune/grpc-transport';
import {
  boughtTogether,
  type ItemInput,
  prepareAnswer,
  rank,
  type Recommendation,
  recommend,
  type Rules,
  type Shop,
  ShopperHistory,
  similarItems,
  type Touch,
  unclickedImpressions,
  type Wishes,
  withFatigue,
} from '@attune/recommendation';
import { inSlices } from '@attune/service-runtime';
import { DecisionLog, KEPT_EXCLUDED } from './decision-log';
import type { RecommenderMetrics } from './metrics';
import { explanationMessage, recommendationMessage } from './recommendation-message';
import { type Chooser, removalsFrom } from './removals';
import {
  countOf,
  countOfMany,
  excludedIdsOf,
  filterOf,
  ingredientsOf,
  itemIdOf,
  placeOf,
  rankedItemIdsOf,
  recommendationIdOf,
  recipeAndPlaceOf,
  sessionItemIdsOf,
  shopperOf,
  shoppersOf,
  tenantOf,
} from './requests';
import type { PlaceRules } from './rules-follower';
import type { ReadShopperPast, Wanted } from './shopper-past';
import type { TenantShop } from './tenant-shop';
import type { Tenants } from './tenants';
import { awaitWithinShare } from './within-share';

export interface RecommenderParts {
  tenants: Tenants;
  readPast: ReadShopperPast;
  metrics: RecommenderMetrics;
}

/** Whose list it is, and where it stands. */
interface Asked {
  method: string;
  shop: TenantShop;
  place: string;
  placeRules?: PlaceRules;
}

/** What is known of a shopper, ready to choose by. */
interface Known {
  history: ShopperHistory;
  historyMissing?: string;
  purchases?: readonly Touch[];
  purchasesMissing?: string;
  rules?: Rules;
  leftOut: string[];
}

/** The calls of `RecommenderService`: checked request in, the shopper's past where it counts, answer out. */
export function createRecommenderService({ tenants, readPast, metrics }: RecommenderParts): GrpcService {
  const decisions = new DecisionLog();

  const asked = async (method: string, tenant: string, place: string, context: CallContext): Promise<Asked> => {
    const shop = tenants.get(tenant);
    if (!shop) throw new Unavailable(`this recommender cannot take tenant ${tenant}: it serves too many already`);
    // The first who asks for a tenant is to see what it has, too.
    if (shop.firstRead) await awaitWithinShare(context, shop.firstRead);
    return { method, shop, place, placeRules: shop.rules.get(place) };
  };

  const answer = async (
    { method, shop, place, placeRules }: Asked,
    leftOut: string[],
    chooser: Chooser,
    { excludedIds, filter }: Wishes,
    { signal }: CallContext,
  ): Promise<recommenderV1.Recommendation> => {
    const stopPreparing = metrics.stageSeconds.startTimer({ stage: 'prepare' });
    const { ofCatalog, rules, choose } = chooser;
    const wishes = { excludedIds, filter, rules };
    await inSlices(whileWanted(prepareAnswer(shop, { ...ofCatalog, ...wishes }), signal)).finally(stopPreparing);
    const stopChoosing = metrics.stageSeconds.startTimer({ stage: 'choose' });
    const chosen = choose(shop, wishes);
    stopChoosing();
    metrics.answers.inc({ method, level: chosen.level });
    const stopPresenting = metrics.stageSeconds.startTimer({ stage: 'present' });
    const answered = withLoading(chosen, shop.catalogReadAt);
    const { version = 0 } = placeRules ?? {};
    const recommendation = recommendationMessage(answered, version, leftOut);
    stopPresenting();
    decisions.add(recommendation.recommendationId, {
      tenant: shop.name,
      method,
      place,
      answeredAt: new Date(),
      // It would keep the ids that were excluded.
      answer: { ...answered, considered: { ...answered.considered, whyExcluded: undefined } },
      leftOut,
      rules: rules && { version, rules },
      chooser: { ...chooser, filter: filter?.text },
      excludedIds: excludedIds.size <= KEPT_EXCLUDED ? excludedIds : undefined,
    });
    return recommendation;
  };

  const readKnown = async (
    { shop, placeRules }: Asked,
    shopper: Shopper,
    session: readonly string[],
    wanted: Pick<Wanted, 'purchases'>,
    context: CallContext,
  ): Promise<Known> => {
    const rules = placeRules?.rules;
    const past = await readPast(shop.name, shopper, { ...wanted, lists: rules?.fatigue !== undefined }, context);
    // Nobody waits for an answer any more: to choose one would take time from the calls of others.
    context.signal.throwIfAborted();
    const history = new ShopperHistory(past.touches, session);
    return {
      ...{ history, historyMissing: past.missing, leftOut: past.leftOut },
      ...{ purchases: past.purchases, purchasesMissing: past.purchasesMissing },
      // Without the history nobody knows what was clicked since it was shown.
      rules: rules && (past.missing ? rules : withFatigue(rules, unclickedImpressions(past.lists, history.touches))),
    };
  };

  /** An answer about an item, for which nobody's past is read. */
  const aroundItem = async (
    method: string,
    place: string,
    request: recommenderV1.SimilarItemsRequest | recommenderV1.BoughtTogetherRequest,
    context: CallContext,
    choose: (shop: Shop, input: ItemInput) => Recommendation,
  ) => {
    const { k, itemId } = { itemId: itemIdOf(request.itemId), k: countOf(request.k) };
    const wishes = wishesOf(request);
    const about = await asked(method, tenantOf(request.tenant), placeOf(request.place, place), context);
    const rules = about.placeRules?.rules;
    const chooser = { ...aroundBy(choose, { itemId, k }), rules };
    return { recommendation: await answer(about, [], chooser, wishes, context) };
  };

  return grpcService(recommenderV1.RecommenderServiceService, {
    async explain(request) {
      const tenant = tenantOf(request.tenant);
      const recommendationId = recommendationIdOf(request.recommendationId);
      const decision = decisions.find(tenant, recommendationId);
      if (decision) {
        const { chooser, excludedIds } = decision;
        const shop = tenants.get(tenant);
        const removals = shop && chooser && excludedIds ? await removalsFrom(shop, chooser, excludedIds) : [];
        return explanationMessage(decision, removals);
      }
      throw new NotFound(`there is no answer ${recommendationId} among the last of this recommender`);
    },
    async recommend(request, context) {
      const { recipe, place } = recipeAndPlaceOf(request);
      const wanted = { k: countOf(request.k), ...ingredientsOf(request, recipe) };
      const wishes = wishesOf(request);
      const [shopper, session] = [shopperOf(request.shopper), sessionItemIdsOf(request.sessionItemIds)];
      const about = await asked('Recommend', tenantOf(request.tenant), place, context);
      const known = await readKnown(about, shopper, session, { purchases: recipe === 'buy-again' }, context);
      const chooser = listBy(recipe, wanted, known);
      return { recommendation: await answer(about, known.leftOut, chooser, wishes, context) };
    },
    async *recommendMany(request, context) {
      const wanted = { k: countOfMany(request.k) };
      const wishes = wishesOf(request);
      const shoppers = shoppersOf(request.shoppers);
      const about = await asked('RecommendMany', tenantOf(request.tenant), placeOf(request.place, 'email'), context);
      let isLate = false;
      for (const [shopperIndex, shopper] of shoppers.entries()) {
        // Once a read was late each shopper has an even part of the time: what hangs for the first must not cost the last their answers.
        const left = context.deadline - Date.now();
        const deadline = isLate ? Date.now() + left / (shoppers.length - shopperIndex) : context.deadline;
        const known = await readKnown(about, shopper, [], {}, { ...context, deadline });
        isLate ||= known.leftOut.length > 0;
        const chooser = listBy('for-you', wanted, known);
        yield { shopperIndex, recommendation: await answer(about, known.leftOut, chooser, wishes, context) };
      }
    },
    similarItems: (request, context) => aroundItem('SimilarItems', 'similar', request, context, similarItems),
    boughtTogether: (request, context) =>
      aroundItem('BoughtTogether', 'bought-together', request, context, boughtTogether),
    async rank(request, context) {
      const [itemIds, filter] = [rankedItemIdsOf(request.itemIds), filterOf(request.filter)];
      const [shopper, session] = [shopperOf(request.shopper), sessionItemIdsOf(request.sessionItemIds)];
      const about = await asked('Rank', tenantOf(request.tenant), placeOf(request.place, 'listing'), context);
      const known = await readKnown(about, shopper, session, {}, context);
      const chooser = rankingBy(itemIds, known);
      const wishes = { excludedIds: NONE, filter };
      return { recommendation: await answer(about, known.leftOut, chooser, wishes, context) };
    },
  });
}

const NONE: ReadonlySet<string> = new Set();

/** How a list is chosen. It is kept to explain the list, and so must hold nothing of the request but what is given here. */
function listBy(recipe: RecipeName, wanted: ListWanted, known: Known): Chooser {
  return {
    rules: known.rules,
    ofCatalog: {
      ...{ k: wanted.k, affinities: wanted.affinities },
      ...{ byTrend: recipe === 'trending', byArrival: recipe === 'new-arrivals' },
      categoryPath: recipe === 'category' ? wanted.categoryPath : undefined,
    },
    choose: (shop, wishes) => recommend(shop, recipe, { ...wanted, ...known, ...wishes, now: new Date() }),
  };
}

type ListWanted = { k: number } & Partial<ReturnType<typeof ingredientsOf>>;

/** The same of an answer about an item. */
function aroundBy(
  choose: (shop: Shop, input: ItemInput) => Recommendation,
  wanted: Pick<ItemInput, 'itemId' | 'k'>,
): Chooser {
  return {
    ofCatalog: { k: wanted.k, aroundItemId: wanted.itemId },
    choose: (shop, wishes) => choose(shop, { ...wanted, ...wishes }),
  };
}

/** The same of given items: these are looked at, and nothing else. */
function rankingBy(itemIds: readonly string[], known: Known): Chooser {
  return {
    rules: known.rules,
    ofCatalog: { k: 0 },
    choose: (shop, wishes) => rank(shop, { ...known, ...wishes, itemIds }),
  };
}

function wishesOf({ excludeItemIds, filter }: { excludeItemIds: string[]; filter: string }): Wishes {
  return { excludedIds: excludedIdsOf(excludeItemIds), filter: filterOf(filter) };
}

/** The steps of some work, for as long as somebody waits for it. */
function* whileWanted(work: Generator<void, void, void>, signal: AbortSignal): Generator<void, void, void> {
  for (const step of work) {
    yield step;
    signal.throwIfAborted();
  }
}

/** A catalog that was not read yet is not an empty one. */
function withLoading(answer: Recommendation, catalogReadAt: number | undefined): Recommendation {
  if (answer.level !== 'empty' || catalogReadAt !== undefined) return answer;
  return { ...answer, levelReason: 'the catalog has not been read yet' };
}
