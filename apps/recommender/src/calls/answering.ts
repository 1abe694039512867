import type { recommenderV1, Shopper } from '@attune/contracts';
import { type CallContext, Unavailable } from '@attune/grpc-transport';
import {
  prepareAnswer,
  type Recommendation,
  ShopperHistory,
  unclickedImpressions,
  type Wishes,
  withFatigue,
} from '@attune/recommendation';
import { inSlices } from '@attune/service-runtime';
import type { Chooser, Known } from './chooser';
import { DecisionLog, KEPT_EXCLUDED } from './decision-log';
import type { RecommenderMetrics } from '../metrics';
import { recommendationMessage } from './recommendation-message';
import type { ReadShopperPast, Wanted } from './shopper-past';
import type { PlaceRules, TenantShop } from '../tenants/tenant-shop';
import type { Tenants } from '../tenants/tenants';
import { awaitWithinShare } from './within-share';

/** Whose list it is, and where it stands. */
export interface Asked {
  method: string;
  shop: TenantShop;
  place: string;
  placeRules?: PlaceRules;
}

/** How every call is answered: find the shop, read the shopper's past where it counts, choose, and keep why. */
export class Answering {
  readonly decisions = new DecisionLog();

  constructor(
    private readonly tenants: Tenants,
    private readonly readPast: ReadShopperPast,
    private readonly metrics: RecommenderMetrics,
  ) {}

  /** @throws Unavailable where there are too many tenants */
  async asked(method: string, tenant: string, place: string, context: CallContext): Promise<Asked> {
    const shop = this.tenants.get(tenant);
    if (!shop) throw new Unavailable(`this recommender cannot take tenant ${tenant}: it serves too many already`);
    // The first who asks for a tenant is to see what it has, too.
    if (shop.firstRead) await awaitWithinShare(context, shop.firstRead);
    return { method, shop, place, placeRules: shop.rules.get(place) };
  }

  /** What is known of a shopper; what cannot be read in time is left out, and named. */
  async known(
    { shop, placeRules }: Asked,
    shopper: Shopper,
    session: readonly string[],
    wanted: Pick<Wanted, 'purchases'>,
    context: CallContext,
  ): Promise<Known> {
    const rules = placeRules?.rules;
    const past = await this.readPast(shop.name, shopper, { ...wanted, lists: rules?.fatigue !== undefined }, context);
    // Nobody waits for an answer any more: to choose one would take time from the calls of others.
    context.signal.throwIfAborted();
    const history = new ShopperHistory(past.touches, session);
    return {
      ...{ history, historyMissing: past.missing, leftOut: past.leftOut },
      ...{ purchases: past.purchases, purchasesMissing: past.purchasesMissing },
      // Without the history nobody knows what was clicked since it was shown.
      rules: rules && (past.missing ? rules : withFatigue(rules, unclickedImpressions(past.lists, history.touches))),
    };
  }

  async answer(
    asked: Asked,
    chooser: Chooser,
    { excludedIds, filter }: Wishes,
    { signal }: CallContext,
  ): Promise<recommenderV1.Recommendation> {
    const { method, shop, place, placeRules } = asked;
    const { ofCatalog, rules, leftOut, choose } = chooser;
    const wishes = { excludedIds, filter, rules };
    const stopPreparing = this.timer('prepare');
    await inSlices(whileWanted(prepareAnswer(shop, { ...ofCatalog, ...wishes }), signal)).finally(stopPreparing);
    const stopChoosing = this.timer('choose');
    const answer = withLoading(choose(shop, wishes), shop.catalogReadAt);
    stopChoosing();
    this.metrics.answers.inc({ method, level: answer.level });
    const stopPresenting = this.timer('present');
    const rulesVersion = placeRules?.version ?? 0;
    const message = recommendationMessage(answer, rulesVersion, leftOut);
    stopPresenting();
    this.decisions.add(message.recommendationId, {
      ...{ tenant: shop.name, method, place, chooser, rulesVersion },
      answeredAt: new Date(),
      // It would keep the ids that were excluded.
      answer: { ...answer, considered: { ...answer.considered, whyExcluded: undefined } },
      filter: filter?.text,
      excludedIds: excludedIds.size <= KEPT_EXCLUDED ? excludedIds : undefined,
    });
    return message;
  }

  private timer(stage: 'prepare' | 'choose' | 'present'): () => void {
    return this.metrics.stageSeconds.startTimer({ stage });
  }
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
