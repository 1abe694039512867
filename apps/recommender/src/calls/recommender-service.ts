import { recommenderV1 } from '@attune/contracts';
import { type CallContext, type GrpcService, grpcService, NotFound } from '@attune/grpc-transport';
import {
  boughtTogether,
  type ItemInput,
  type Recommendation,
  type Shop,
  similarItems,
  type Wishes,
} from '@attune/recommendation';
import { Answering } from './answering';
import { aroundBy, listBy, rankingBy } from './chooser';
import type { RecommenderMetrics } from '../metrics';
import { explanationMessage } from './recommendation-message';
import { removalsFrom } from './removals';
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
import type { ReadShopperPast } from './shopper-past';
import type { Tenants } from '../tenants/tenants';

interface RecommenderParts {
  tenants: Tenants;
  readPast: ReadShopperPast;
  metrics: RecommenderMetrics;
}

/** The calls of `RecommenderService`: all of a request is checked first, then it is answered. */
export function createRecommenderService({ tenants, readPast, metrics }: RecommenderParts): GrpcService {
  const answering = new Answering(tenants, readPast, metrics);
  return grpcService(recommenderV1.RecommenderServiceService, {
    async recommend(request, context) {
      const { recipe, place } = recipeAndPlaceOf(request);
      const wanted = { k: countOf(request.k), ...ingredientsOf(request, recipe) };
      const wishes = wishesOf(request);
      const [shopper, session] = [shopperOf(request.shopper), sessionItemIdsOf(request.sessionItemIds)];
      const asked = await answering.asked('Recommend', tenantOf(request.tenant), place, context);
      const known = await answering.known(asked, shopper, session, { purchases: recipe === 'buy-again' }, context);
      return { recommendation: await answering.answer(asked, listBy(recipe, wanted, known), wishes, context) };
    },
    async *recommendMany(request, context) {
      const wanted = { k: countOfMany(request.k) };
      const wishes = wishesOf(request);
      const shoppers = shoppersOf(request.shoppers);
      const place = placeOf(request.place, 'email');
      const asked = await answering.asked('RecommendMany', tenantOf(request.tenant), place, context);
      let isLate = false;
      for (const [shopperIndex, shopper] of shoppers.entries()) {
        // Once a read was late each shopper has an even part of the time: what hangs for the first must not cost the last their answers.
        const left = context.deadline - Date.now();
        const deadline = isLate ? Date.now() + left / (shoppers.length - shopperIndex) : context.deadline;
        const known = await answering.known(asked, shopper, [], {}, { ...context, deadline });
        isLate ||= known.leftOut.length > 0;
        const chooser = listBy('for-you', wanted, known);
        yield { shopperIndex, recommendation: await answering.answer(asked, chooser, wishes, context) };
      }
    },
    similarItems: (request, context) =>
      answerAround(answering, 'SimilarItems', 'similar', request, context, similarItems),
    boughtTogether: (request, context) =>
      answerAround(answering, 'BoughtTogether', 'bought-together', request, context, boughtTogether),
    async rank(request, context) {
      const [itemIds, filter] = [rankedItemIdsOf(request.itemIds), filterOf(request.filter)];
      const [shopper, session] = [shopperOf(request.shopper), sessionItemIdsOf(request.sessionItemIds)];
      const place = placeOf(request.place, 'listing');
      const asked = await answering.asked('Rank', tenantOf(request.tenant), place, context);
      const known = await answering.known(asked, shopper, session, {}, context);
      const wishes = { excludedIds: NONE, filter };
      return { recommendation: await answering.answer(asked, rankingBy(itemIds, known), wishes, context) };
    },
    async explain(request) {
      const tenant = tenantOf(request.tenant);
      const recommendationId = recommendationIdOf(request.recommendationId);
      const decision = answering.decisions.find(tenant, recommendationId);
      if (!decision) throw new NotFound(`there is no answer ${recommendationId} among the last of this recommender`);
      const shop = tenants.get(tenant);
      return explanationMessage(decision, shop ? await removalsFrom(shop, decision) : []);
    },
  });
}

const NONE: ReadonlySet<string> = new Set();

/** An answer about an item, for which nobody's past is read. */
async function answerAround(
  answering: Answering,
  method: string,
  ownPlace: string,
  request: recommenderV1.SimilarItemsRequest | recommenderV1.BoughtTogetherRequest,
  context: CallContext,
  choose: (shop: Shop, input: ItemInput) => Recommendation,
) {
  const wanted = { itemId: itemIdOf(request.itemId), k: countOf(request.k) };
  const wishes = wishesOf(request);
  const place = placeOf(request.place, ownPlace);
  const asked = await answering.asked(method, tenantOf(request.tenant), place, context);
  const chooser = aroundBy(choose, wanted, asked.placeRules?.rules);
  return { recommendation: await answering.answer(asked, chooser, wishes, context) };
}

function wishesOf({ excludeItemIds, filter }: { excludeItemIds: string[]; filter: string }): Wishes {
  return { excludedIds: excludedIdsOf(excludeItemIds), filter: filterOf(filter) };
}
