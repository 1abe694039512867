import { recommenderV1 } from '@attune/contracts';
import { type CallContext, type GrpcService, Unavailable, unaryService } from '@attune/grpc-transport';
import {
  boughtTogether,
  rank,
  type Recommendation,
  recommend,
  type Shop,
  ShopperHistory,
  similarItems,
  type Wishes,
} from '@attune/recommendation';
import type { RecommenderMetrics } from './metrics';
import type { ReadNewestHistory } from './newest-history';
import { recommendationMessage } from './recommendation-message';
import {
  countOf,
  excludedIdsOf,
  filterOf,
  itemIdOf,
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

/** The four calls of `RecommenderService`: checked request in, the shopper's history where it counts, answer out. */
export function createRecommenderService({ tenants, readNewestHistory, metrics }: RecommenderParts): GrpcService {
  const answer = (method: string, tenant: string, choose: (shop: Shop) => Recommendation) => {
    const shop = tenants.get(tenant);
    if (!shop) throw new Unavailable(`this recommender cannot take tenant ${tenant}: it serves too many already`);
    const stopChoosing = metrics.stageSeconds.startTimer({ stage: 'choose' });
    const chosen = choose(shop);
    stopChoosing();
    metrics.answers.inc({ method, level: chosen.level });
    const stopPresenting = metrics.stageSeconds.startTimer({ stage: 'present' });
    const recommendation = recommendationMessage(withLoading(chosen, shop.catalogReadAt));
    stopPresenting();
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
    async recommend(request, context) {
      const tenant = tenantOf(request.tenant);
      const wanted = { k: countOf(request.k), ...wishesOf(request) };
      const known = await readHistory(tenant, request, context);
      return answer('Recommend', tenant, (shop) => recommend(shop, { ...wanted, ...known }));
    },
    similarItems(request) {
      const { tenant, ...input } = itemInput(request);
      return answer('SimilarItems', tenant, (shop) => similarItems(shop, input));
    },
    boughtTogether(request) {
      const { tenant, ...input } = itemInput(request);
      return answer('BoughtTogether', tenant, (shop) => boughtTogether(shop, input));
    },
    async rank(request, context) {
      const tenant = tenantOf(request.tenant);
      const itemIds = rankedItemIdsOf(request.itemIds);
      const filter = filterOf(request.filter);
      const known = await readHistory(tenant, request, context);
      return answer('Rank', tenant, (shop) => rank(shop, { itemIds, filter, ...known }));
    },
  });
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
