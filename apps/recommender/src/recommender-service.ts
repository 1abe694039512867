import { recommenderV1 } from '@attune/contracts';
import { type CallContext, type GrpcService, NotFound, Unavailable, unaryService } from '@attune/grpc-transport';
import {
  boughtTogether,
  rank,
  type Recommendation,
  recommend,
  type Rules,
  type Shop,
  ShopperHistory,
  similarItems,
  type Wishes,
} from '@attune/recommendation';
import { DecisionLog } from './decision-log';
import type { RecommenderMetrics } from './metrics';
import type { ReadNewestHistory } from './newest-history';
import { explanationMessage, recommendationMessage } from './recommendation-message';
import {
  countOf,
  excludedIdsOf,
  filterOf,
  itemIdOf,
  placeOf,
  rankedItemIdsOf,
  sessionItemIdsOf,
  shopperOf,
  tenantOf,
} from './requests';
import type { Tenants } from './tenants';

export interface RecommenderParts {
  tenants: Tenants;
  readNewestHistory: ReadNewestHistory;
  metrics: RecommenderMetrics;
}

/** The calls of `RecommenderService`: checked request in, the shopper's history where it counts, answer out. */
export function createRecommenderService({ tenants, readNewestHistory, metrics }: RecommenderParts): GrpcService {
  const decisions = new DecisionLog();

  const answer = (
    { method, tenant, place }: Asked,
    choose: (shop: Shop, rules: Rules | undefined) => Recommendation,
  ) => {
    const shop = tenants.get(tenant);
    if (!shop) throw new Unavailable(`this recommender cannot take tenant ${tenant}: it serves too many already`);
    const stopChoosing = metrics.stageSeconds.startTimer({ stage: 'choose' });
    const placeRules = shop.rules.get(place);
    const chosen = choose(shop, placeRules?.rules);
    stopChoosing();
    metrics.answers.inc({ method, level: chosen.level });
    const stopPresenting = metrics.stageSeconds.startTimer({ stage: 'present' });
    const answered = withLoading(chosen, shop.catalogReadAt);
    const recommendation = recommendationMessage(answered, placeRules?.version ?? 0);
    stopPresenting();
    decisions.add(recommendation.recommendationId, {
      ...{ tenant, method, place, answeredAt: new Date(), answer: answered, rules: placeRules },
    });
    return { recommendation };
  };

  const readHistory = async (
    tenant: string,
    request: Pick<recommenderV1.RecommendRequest, 'shopper' | 'sessionItemIds'>,
    context: CallContext,
  ) => {
    const session = sessionItemIdsOf(request.sessionItemIds);
    const { touches, missing } = await readNewestHistory(tenant, shopperOf(request.shopper), context);
    return { history: new ShopperHistory(touches, session), historyMissing: missing };
  };

  return unaryService(recommenderV1.RecommenderServiceService, {
    explain(request) {
      const decision = decisions.find(tenantOf(request.tenant), request.recommendationId);
      if (decision) return explanationMessage(decision);
      throw new NotFound(`there is no answer ${request.recommendationId} among the last of this recommender`);
    },
    async recommend(request, context) {
      const tenant = tenantOf(request.tenant);
      const wanted = { k: countOf(request.k), ...wishesOf(request) };
      const known = await readHistory(tenant, request, context);
      const asked = { method: 'Recommend', tenant, place: placeOf(request.place, 'home') };
      return answer(asked, (shop, rules) => recommend(shop, { ...wanted, ...known, rules }));
    },
    similarItems(request) {
      const { tenant, ...input } = itemInput(request);
      const asked = { method: 'SimilarItems', tenant, place: placeOf(request.place, 'similar') };
      return answer(asked, (shop, rules) => similarItems(shop, { ...input, rules }));
    },
    boughtTogether(request) {
      const { tenant, ...input } = itemInput(request);
      const asked = { method: 'BoughtTogether', tenant, place: placeOf(request.place, 'bought-together') };
      return answer(asked, (shop, rules) => boughtTogether(shop, { ...input, rules }));
    },
    async rank(request, context) {
      const tenant = tenantOf(request.tenant);
      const itemIds = rankedItemIdsOf(request.itemIds);
      const filter = filterOf(request.filter);
      const known = await readHistory(tenant, request, context);
      const asked = { method: 'Rank', tenant, place: placeOf(request.place, 'listing') };
      return answer(asked, (shop, rules) => rank(shop, { itemIds, filter, ...known, rules }));
    },
  });
}

/** Whose list it is, and where it stands. */
interface Asked {
  method: string;
  tenant: string;
  place: string;
}

function itemInput(request: recommenderV1.SimilarItemsRequest | recommenderV1.BoughtTogetherRequest) {
  return {
    tenant: tenantOf(request.tenant),
    itemId: itemIdOf(request.itemId),
    k: countOf(request.k),
    ...wishesOf(request),
  };
}

function wishesOf({ excludeItemIds, filter }: { excludeItemIds: string[]; filter: string }): Wishes {
  return { excludedIds: excludedIdsOf(excludeItemIds), filter: filterOf(filter) };
}

/** A catalog that was not read yet is not an empty one. */
function withLoading(answer: Recommendation, catalogReadAt: number | undefined): Recommendation {
  if (answer.level !== 'empty' || catalogReadAt !== undefined) return answer;
  return { ...answer, levelReason: 'the catalog has not been read yet' };
}
