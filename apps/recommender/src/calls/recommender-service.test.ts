import { recommenderV1 } from '@attune/contracts';
import type { CallContext, UnaryHandler } from '@attune/grpc-transport';
import { rulesOf } from '@attune/recommendation';
import { Registry } from '@attune/service-runtime';
import { pino } from 'pino';
import { createMetrics } from '../metrics';
import { createRecommenderService } from './recommender-service';
import type { ShopperPast } from './shopper-past';
import { TenantShop } from '../tenants/tenant-shop';
import type { Tenants } from '../tenants/tenants';

const item = (itemId: string, price = 100) => ({
  ...{ itemId, title: itemId, categoryPath: [], inStock: true, attributes: {} },
  price: { amountMinor: price, currency: 'EUR' },
});
const nothing: ShopperPast = { touches: [], lists: [], leftOut: [] };

/** `Recommend` of a shop, for a shopper with a past. */
function recommendOf(shop: TenantShop, past: Partial<ShopperPast> = {}) {
  const { handlers } = createRecommenderService({
    tenants: { get: () => shop } as unknown as Tenants,
    readPast: () => Promise.resolve({ ...nothing, ...past }),
    metrics: createMetrics(new Registry()),
  });
  const handler = handlers.recommend as UnaryHandler<recommenderV1.RecommendRequest, recommenderV1.RecommendResponse>;
  return (
    request: recommenderV1.DeepPartial<recommenderV1.RecommendRequest>,
    signal: AbortSignal = new AbortController().signal,
  ) => {
    const context: CallContext = { signal, deadline: Date.now() + 60_000, logger: pino({ level: 'silent' }) };
    return Promise.resolve(
      handler(recommenderV1.RecommendRequest.fromPartial({ k: 10, shopper: { userId: 'ada' }, ...request }), context),
    );
  };
}
const shown = ({ recommendation }: recommenderV1.RecommendResponse) =>
  recommendation!.items.map(({ itemId }) => itemId);

it('buries nothing as unclicked while it is not known what was clicked', async () => {
  const shop = new TenantShop('default');
  shop.catalog.apply(['a', 'b', 'c'].map((itemId) => ({ itemId, item: item(itemId) })));
  shop.rules.set('home', { version: 1, rules: rulesOf({ fatigue: { seen: 1, factor: 0.01 } }), leftOut: [] });
  const lists = [{ itemIds: ['a'], occurredAt: new Date(0) }];
  expect(shown(await recommendOf(shop, { lists })({}))).toEqual(['b', 'c', 'a']);
  const late = { lists, missing: 'the history did not come in time', leftOut: ['history'] };
  expect(shown(await recommendOf(shop, late)({}))).toEqual(['a', 'b', 'c']);
});

describe('while the whole catalog is looked through for one call', () => {
  const shop = new TenantShop('default');
  shop.catalog.apply(Array.from({ length: 100_000 }, (_, n) => ({ itemId: `i${n}`, item: item(`i${n}`, 100 + n) })));
  const recommend = recommendOf(shop);

  it('others are answered', async () => {
    const answered: string[] = [];
    const calls = [
      recommend({ filter: 'price < 1.02 and title != "x"' }).then((answer) =>
        answered.push(`narrow ${shown(answer).join()}`),
      ),
      ...['first', 'second'].map((name) => recommend({ k: 1 }).then(() => answered.push(name))),
    ];
    await Promise.all(calls);
    expect(answered).toEqual(['first', 'second', 'narrow i0,i1']);
  });

  it('it ends when nobody waits for it any more', async () => {
    const gone = new AbortController();
    const call = recommend({ filter: 'price < 1.03 and title != "y"' }, gone.signal);
    setImmediate(() => gone.abort(new Error('the caller has cancelled')));
    await expect(call).rejects.toThrow('the caller has cancelled');
  });
});
