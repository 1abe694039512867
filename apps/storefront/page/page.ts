import type { CopyAnswer, EventContext, ProductView } from '@attune/contracts';
import { createStorefrontClient, randomId, type Tracked } from '@attune/storefront-sdk';
import { card, cards } from './cards';
import { showCart, showComplements } from './cart';
import { demoApi, type PickableShopper } from './demo-api';
import { byId } from './elements';
import { showHistory, showInvitation, showOutcome, showProblem } from './learned';
import { movesBetween } from './list-change';
import { showPicker, showShopper } from './picker';
import { levelText, markMoves, showCards } from './product-list';
import { hideProduct, showCopy, showProduct, shownItemId, showShelf } from './product-page';
import { hideTopPick, showTopPick } from './top-pick';
import { Visit } from './visit';

const SHELF_LENGTH = 6;
const GRID_LENGTH = 12;
const COMPLEMENTS = 3;
const SEARCH_PAUSE_MS = 150;

const storefront = createStorefrontClient({ storefrontUrl: location.origin });
const search = byId('search', HTMLInputElement);
/** Products that were shown, by id: their pages open at once. */
const known = new Map<string, ProductView>();

let collectorUrl: string;
let shoppers: PickableShopper[];
let visit: Visit;
/** What led to the product's page that opens next. */
let arrival: EventContext | undefined;

async function start(): Promise<void> {
  foldLearnedWhereNarrow();
  showInvitation();
  [{ collectorUrl }, shoppers] = await Promise.all([demoApi.config(), demoApi.shoppers()]);
  showPicker(shoppers, (key) => guarded(enter(key)));
  let pause: ReturnType<typeof setTimeout>;
  search.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => guarded(showSearch()), SEARCH_PAUSE_MS);
  });
  search.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    guarded(showSearch().then((found) => visit.tracker.search(search.value.trim(), found)));
  });
  addEventListener('hashchange', () => guarded(showPlace()));
  await enter(shoppers[0]?.shopper);
}

/** On a narrow window the panel lies over the products: it is folded there, also when the window becomes narrow later. */
function foldLearnedWhereNarrow(): void {
  const wide = matchMedia('(min-width: 901px)');
  const fold = () => (byId('learned', HTMLDetailsElement).open = wide.matches);
  wide.addEventListener('change', fold);
  fold();
}

/** Begins a visit as one of the shoppers, or as somebody new. */
async function enter(key = `anon:visitor-${randomId()}`): Promise<void> {
  visit?.end();
  visit = new Visit(key, storefront, collectorUrl);
  const during = visit;
  showInvitation();
  showShoppingCart();
  search.value = '';
  await visit.begin();
  if (visit !== during) return;
  showWhatIsKnown();
  await showPlace();
}

/** Shows what the address names: a product above the list, or the list. */
async function showPlace(): Promise<void> {
  const itemId = addressedItemId();
  search.value = '';
  hideProduct();
  showList();
  scrollTo({ top: 0 });
  if (itemId !== undefined) await openProduct(itemId);
}

function addressedItemId(): string | undefined {
  const [, encoded] = /^#\/item\/(.+)$/.exec(location.hash) ?? [];
  return encoded === undefined ? undefined : decodeURIComponent(encoded);
}

async function openProduct(itemId: string): Promise<void> {
  const product = known.get(itemId) ?? (await demoApi.product(itemId));
  if (!product) throw new Error(`there is no product ${itemId}`);
  known.set(itemId, product);
  const price = product.price;
  showProduct(product, {
    addToCart: () => {
      const quantity = (visit.cart.get(itemId)?.quantity ?? 0) + 1;
      visit.cart.set(itemId, { product, quantity });
      showShoppingCart();
      learn(visit.tracker.addToCart(itemId, { price }));
    },
    buy: () => learn(visit.tracker.purchase(randomId(), [{ itemId, quantity: 1, price }])),
    wish: () => learn(visit.tracker.addToWishlist(itemId)),
  });
  byId('main', HTMLElement).focus({ preventScroll: true });
  learn(visit.tracker.viewItem(itemId, { page: 'product', ...arrival }));
  arrival = undefined;
  await Promise.all([writeCopy(itemId), fillShelves(itemId)]);
}

/** An event is on its way: shows what it does to the list, and writes the copy anew for what is known now. */
function learn(tracked: Tracked): void {
  const during = visit;
  guarded(
    visit.follow(tracked).then(async (outcome) => {
      if (visit !== during) return;
      showOutcome(outcome);
      if (outcome.kind === 'changed') {
        if (search.value === '') showList();
        markMoves(movesBetween(outcome.before, outcome.after));
      }
      showWhatIsKnown();
      const itemId = shownItemId();
      if (itemId !== undefined && outcome.kind === 'changed') await writeCopy(itemId);
    }),
  );
}

function showWhatIsKnown(): void {
  showShopper(visit.key, visit.recent);
  showHistory(visit.recent);
}

/** The list for the shopper, below its best item or the product whose page is open. */
function showList(): void {
  const { list } = visit;
  if (!list) return;
  for (const { product } of list.items) if (product) known.set(product.itemId, product);
  const openItemId = addressedItemId();
  if (openItemId === undefined && list.items.length > 0) guarded(pickTop());
  else hideTopPick();
  const inGrid =
    openItemId === undefined ? list.items.slice(1) : list.items.filter((each) => each.itemId !== openItemId);
  byId('list-heading', HTMLHeadingElement).textContent = 'For you';
  byId('list-level', HTMLParagraphElement).textContent = levelText(list);
  const { recommendationId } = list;
  showCards(
    cards(inGrid.slice(0, GRID_LENGTH), (product, rank) => selected(product, 'for-you', recommendationId, rank)),
    'Nothing to show yet: the shop has no products.',
  );
  if (list.items.length === 0) return;
  const shown = list.items.map(({ itemId }) => itemId);
  visit.tracker.viewItemList(shown, { placement: 'for-you', recommendationId });
}

/** Shows the best item, and again in the words written for this shopper as soon as they are there. */
async function pickTop(): Promise<void> {
  const { list } = visit;
  const first = list?.items[0];
  if (!first) return;
  const onSelect = () => first.product && selected(first.product, 'top-pick', list.recommendationId, 1);
  const show = (copy?: CopyAnswer) => showTopPick(first, copy, onSelect);
  if (byId('top-pick', HTMLElement).hidden) show();
  const copy = await storefront.copy(first.itemId, { channel: 'ad', affinities: visit.affinities() });
  const isStillHome = addressedItemId() === undefined && search.value === '';
  if (visit.list === list && isStillHome) show(copy);
}

async function writeCopy(itemId: string): Promise<void> {
  showCopy(await storefront.copy(itemId, { channel: 'product_page', affinities: visit.affinities() }));
}

async function fillShelves(itemId: string): Promise<void> {
  const [together, similar] = await Promise.all([
    storefront.boughtTogether(itemId, { k: SHELF_LENGTH }),
    storefront.similar(itemId, { k: SHELF_LENGTH }),
  ]);
  if (shownItemId() !== itemId) return;
  for (const [heading, answer, placement] of [
    ['Often bought together', together, 'bought-together'],
    ['Similar', similar, 'similar'],
  ] as const) {
    for (const { product } of answer.items) if (product) known.set(product.itemId, product);
    showShelf(heading, answer, (product, rank) => selected(product, placement, answer.recommendationId, rank));
  }
}

/** A product in a list was clicked; its page opens by the link itself. */
function selected(product: ProductView, placement: string, recommendationId: string, rank: number): void {
  arrival = { placement, recommendationId };
  visit.tracker.selectItem(product.itemId, rank, arrival);
}

/** @returns the ids of what was found */
async function showSearch(): Promise<string[]> {
  const text = search.value.trim();
  if (text === '') {
    await showPlace();
    return [];
  }
  const found = await demoApi.search(text);
  if (search.value.trim() !== text) return [];
  history.replaceState(null, '', '#/');
  hideTopPick();
  hideProduct();
  for (const product of found) known.set(product.itemId, product);
  byId('list-heading', HTMLHeadingElement).textContent = `“${text}”`;
  byId('list-level', HTMLParagraphElement).textContent = `${found.length} found`;
  showCards(
    found.map((product) => card(product, '', () => undefined)),
    'Nothing in the catalog is called so.',
  );
  return found.map(({ itemId }) => itemId);
}

function showShoppingCart(): void {
  showCart(visit, {
    remove: ({ itemId }, quantity) => {
      visit.cart.delete(itemId);
      showShoppingCart();
      learn(visit.tracker.removeFromCart(itemId, { quantity }));
    },
    buy: () => {
      const lines = [...visit.cart].map(([itemId, { product, quantity }]) => ({
        itemId,
        quantity,
        price: product.price,
      }));
      visit.cart.clear();
      showShoppingCart();
      byId('cart', HTMLDivElement).hidePopover();
      learn(visit.tracker.purchase(randomId(), lines));
    },
  });
  guarded(fillComplements());
}

async function fillComplements(): Promise<void> {
  const during = visit;
  const cart = [...visit.cart.keys()].join();
  if (cart === '') return showComplements([], () => undefined);
  const answer = await visit.complements(COMPLEMENTS);
  if (visit !== during || cart !== [...visit.cart.keys()].join()) return;
  for (const { product } of answer.items) if (product) known.set(product.itemId, product);
  showComplements(answer.items, (product, rank) => {
    byId('cart', HTMLDivElement).hidePopover();
    selected(product, 'cart', answer.recommendationId, rank);
  });
}

/** Nothing here may fail in silence: what goes wrong is told where the shopper looks. */
function guarded(work: Promise<unknown>): void {
  work.catch(showProblem);
}

start().catch((error: unknown) => {
  byId('list-level', HTMLParagraphElement).textContent =
    'The shop cannot be reached just now. Please try again in a moment.';
  showProblem(error);
});
