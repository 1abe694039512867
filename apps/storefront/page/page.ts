import type { ProductView, RecommendationAnswer } from '@attune/contracts';
import { createStorefrontClient, createTracker, type Tracked, type Tracker } from '@attune/storefront-sdk';
import { affinitiesOf } from './affinities';
import { card, cards } from './cards';
import { demoApi, type PickableShopper, type RecentEvent } from './demo-api';
import { showDetail } from './detail';
import { byId, element } from './elements';
import { showChanges, showFreshness, showHistory, showProblem } from './learned';

const LIST_LENGTH = 12;
const SHELF_LENGTH = 5;
/** A list that has not changed by then stays as it is: not every event moves it. */
const FOLLOW_FOR_MS = 3_000;
const FOLLOW_EVERY_MS = 40;

const storefront = createStorefrontClient({ storefrontUrl: location.origin });
const list = byId('list', HTMLUListElement);
const picker = byId('shopper', HTMLSelectElement);
const search = byId('search', HTMLInputElement);

/** Who shops in this page, and what they were last shown. */
interface Visit {
  shopper: { userId?: string; anonymousId?: string };
  key: string;
  tracker: Tracker;
  recent: RecentEvent[];
  shown?: RecommendationAnswer;
}

let visit: Visit;

async function start(): Promise<void> {
  const [{ collectorUrl }, shoppers] = await Promise.all([demoApi.config(), demoApi.shoppers()]);
  picker.replaceChildren(
    ...shoppers.map(({ shopper }) => element('option', { value: shopper }, shopper.replace(/^(user|anon):/, ''))),
    element('option', { value: '' }, 'a new visitor'),
  );
  picker.addEventListener('change', () => void enter(collectorUrl, picker.value, shoppers));
  search.addEventListener('input', () => void showSearch(search.value.trim()));
  byId('detail', HTMLDialogElement).addEventListener('click', (event) => {
    if (event.target instanceof HTMLDialogElement) event.target.close();
  });
  await enter(collectorUrl, picker.value, shoppers);
}

/** Begins a visit as one of the shoppers, or as somebody new. */
async function enter(collectorUrl: string, key: string, shoppers: readonly PickableShopper[]): Promise<void> {
  const anonymousId = key.startsWith('anon:') ? key.slice('anon:'.length) : `visitor-${crypto.randomUUID()}`;
  const userId = key.startsWith('user:') ? key.slice('user:'.length) : undefined;
  const shopper = userId === undefined ? { anonymousId } : { userId };
  visit?.tracker.stop();
  const tracker = createTracker({ collectorUrl, anonymousId, userId, batchDelayMs: 0 });
  visit = { shopper, key: userId === undefined ? `anon:${anonymousId}` : key, tracker, recent: [] };
  const known = shoppers.find((each) => each.shopper === key);
  byId('shopper-line', HTMLParagraphElement).textContent = known ? lineOf(known) : 'Nobody knows this visitor yet.';
  search.value = '';
  showFreshness(undefined);
  visit.recent = await demoApi.history(visit.key);
  showHistory(visit.recent);
  showList(await recommendations());
}

function lineOf({ recent }: PickableShopper): string {
  const titles = recent.flatMap(({ item }) => (item ? [item.title] : []));
  return titles.length > 0 ? `Lately looked at ${[...new Set(titles)].join(', ')}.` : '';
}

const recommendations = () => storefront.recommendations({ ...visit.shopper, k: LIST_LENGTH });

function showList(answer: RecommendationAnswer): void {
  const before = visit.shown;
  visit.shown = answer;
  byId('list-heading', HTMLHeadingElement).textContent = 'For you';
  const model = answer.modelId ? `, model ${answer.modelId}` : '';
  byId('list-level', HTMLParagraphElement).textContent =
    `${answer.level}${model}${answer.levelReason ? `: ${answer.levelReason}` : ''}`;
  const known = new Set(before?.items.map(({ itemId }) => itemId));
  const shown = cards(answer.items, (product, rank) => open(product, rank, answer.recommendationId));
  for (const each of shown) {
    const id = each.querySelector('[data-item]')?.getAttribute('data-item');
    if (before && id && !known.has(id)) each.classList.add('is-new');
  }
  list.replaceChildren(...(shown.length > 0 ? shown : [element('li', { class: 'empty' }, 'Nothing to show yet.')]));
  showChanges(before, answer);
  visit.tracker.viewItemList(
    answer.items.map(({ itemId }) => itemId),
    {
      placement: 'for-you',
      recommendationId: answer.recommendationId,
    },
  );
}

async function showSearch(text: string): Promise<void> {
  if (text === '') return showList(await recommendations());
  const found = await demoApi.search(text);
  if (search.value.trim() !== text) return;
  byId('list-heading', HTMLHeadingElement).textContent = `“${text}”`;
  byId('list-level', HTMLParagraphElement).textContent = `${found.length} found`;
  list.replaceChildren(...found.map((product) => card(product, '', () => open(product))));
}

/** A product was clicked: tell Attune, show it, and let the list follow. */
function open(product: ProductView, rank?: number, recommendationId?: string): void {
  const context = { placement: 'for-you', ...(recommendationId && { recommendationId }) };
  if (rank !== undefined) visit.tracker.selectItem(product.itemId, rank, context);
  follow(visit.tracker.viewItem(product.itemId, { page: 'product' }));
  showDetail(product, {
    copy: async ({ itemId }) =>
      storefront.copy(itemId, { channel: 'product_page', locale: 'en', affinities: affinitiesOf(visit.recent) }),
    similar: ({ itemId }) => storefront.similar(itemId, { k: SHELF_LENGTH }),
    boughtTogether: ({ itemId }) => storefront.boughtTogether(itemId, { k: SHELF_LENGTH }),
    open: (next, place) => open(next, place),
    addToCart: ({ itemId, price }) => follow(visit.tracker.addToCart(itemId, { price })),
    buy: ({ itemId, price }) => follow(visit.tracker.purchase(crypto.randomUUID(), [{ itemId, quantity: 1, price }])),
  });
}

/** Asks for the list again until it is another one, and says how long that took. */
function follow({ delivery }: Tracked): void {
  const clicked = performance.now();
  const during = visit;
  void (async () => {
    const before = during.shown?.items.map(({ itemId }) => itemId).join('\n');
    await delivery;
    while (performance.now() - clicked < FOLLOW_FOR_MS) {
      const answer = await recommendations();
      if (visit !== during) return;
      if (answer.items.map(({ itemId }) => itemId).join('\n') !== before) {
        showFreshness(performance.now() - clicked);
        if (search.value === '') showList(answer);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, FOLLOW_EVERY_MS));
    }
    during.recent = await demoApi.history(during.key);
    if (visit === during) showHistory(during.recent);
  })().catch((error: unknown) => showProblem(error instanceof Error ? error.message : String(error)));
}

start().catch((error: unknown) => {
  byId('list-level', HTMLParagraphElement).textContent =
    'The shop cannot be reached just now. Please try again in a moment.';
  showProblem(error instanceof Error ? error.message : String(error));
});
