import { createStorefrontClient, randomId, type Tracked } from '@attune/storefront-sdk';
import { hideTrail, showCategory, showTrail } from './categories';
import { hideComparison, showComparison } from './comparison';
import { watchFacts } from './copy-text';
import { demoApi } from './demo-api';
import { markDepartment, showDepartments } from './departments';
import { byId } from './elements';
import { showForYou } from './for-you';
import { foundFor, showFound } from './found';
import { addEntry, arriveAtEntry, replaceEntry, startHistoryEntries } from './history-entries';
import { keepComparison, keptComparison } from './kept-comparison';
import { keepVisit, keptVisit, onKeptElsewhere } from './kept-visit';
import {
  foldLearnedWhereNarrow,
  foldLearnedWhereOver,
  guarded,
  showHistory,
  showInvitation,
  showMaker,
  showOutcome,
  showProblem,
  showWaiting,
} from './learned';
import { movesBetween } from './list-change';
import { notice } from './notice';
import { showPicker, showShopper } from './picker';
import { placeAt, searchHash } from './place';
import { showColours } from './other-colours';
import { fillShelves, writeCopy } from './product-extras';
import { focusCard, markMoves, showCards, showHeading } from './product-list';
import { awaitProduct, hideProduct, showNoProduct, showProduct, shownItemId } from './product-page';
import { Shop } from './shop';
import { ShoppingCart } from './shopping-cart';
import { hideTopPick } from './top-pick';
import { Visit } from './visit';
import { wordsForFailure } from './words-for-failure';

const SEARCH_PAUSE_MS = 150;

const search = byId('search', HTMLInputElement);
const main = byId('main', HTMLElement);

let shop: Shop;
let cart: ShoppingCart;

async function start(): Promise<void> {
  foldLearnedWhereNarrow();
  watchFacts();
  showInvitation();
  startHistoryEntries();
  guarded(showDepartments());
  const place = placeAt(location.hash);
  if (place.kind !== 'home') hideTopPick();
  if (place.kind === 'item') awaitProduct();
  if (place.kind === 'category') showTrail(place.path);
  const [config, shoppers] = await Promise.allSettled([demoApi.config(), demoApi.shoppers()]);
  if (config.status === 'rejected') throw config.reason;
  shop = new Shop(createStorefrontClient({ storefrontUrl: location.origin }), config.value.collectorUrl);
  cart = new ShoppingCart(shop, learn);
  const choices = shoppers.status === 'fulfilled' ? shoppers.value : [];
  showPicker(choices, (key) => guarded(enter(key, 'anew')));
  // Who typed before the shop was there is not made to type again.
  if (search.value.trim() !== '') replaceEntry(searchHash(search.value.trim()));
  listen();
  await enter(keptVisit()?.shopper ?? choices[0]?.shopper);
}

function listen(): void {
  let pause: ReturnType<typeof setTimeout>;
  search.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => guarded(goToSearch()), SEARCH_PAUSE_MS);
  });
  search.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    guarded(submitSearch());
  });
  byId('skip', HTMLAnchorElement).addEventListener('click', (event) => {
    // Its address would be another place than the product that is open.
    event.preventDefault();
    main.focus();
  });
  byId('again', HTMLButtonElement).addEventListener('click', () => guarded(enter(shop.visit.key)));
  addEventListener('hashchange', () => guarded(arrive()));
  onKeptElsewhere((kept) => {
    const { visit } = shop;
    if (kept.shopper === visit.key) guarded(visit.fillCart(kept.cart).then(() => shop.visit === visit && cart.show()));
  });
}

/** Begins a visit as one of the shoppers, or as somebody new, or goes on with it; what failed is told, the rest shown. */
async function enter(key = `anon:visitor-${randomId()}`, how: 'anew' | 'on' = 'on'): Promise<void> {
  const left = shop.visit as Visit | undefined;
  left?.end();
  const visit = (shop.visit = new Visit(key, shop.storefront, shop.collectorUrl));
  const kept = keptVisit();
  const lines = kept?.shopper === key ? kept.cart : [];
  keepVisit({ shopper: key, cart: lines });
  showInvitation();
  cart.show();
  const begun = visit.begin(how === 'on' ? keptComparison(key) : undefined);
  // What does without the list does not wait for it.
  guarded(showPlace());
  const [problems] = await Promise.all([begun, visit.fillCart(lines).catch(showProblem)]);
  if (shop.visit !== visit) return;
  keepComparison(visit.toKeep());
  if (lines.length > 0) cart.show();
  showWhatIsKnown();
  if (problems.length > 0) showProblem(problems[0]);
  showList();
}

/** The address has changed: shows its place, scrolled as it was left when it is gone back to. */
async function arrive(): Promise<void> {
  const { top, isReturn } = arriveAtEntry();
  byId('cart', HTMLDivElement).hidePopover();
  const left = shownItemId();
  // Room to stand where it was left, until what was there has come.
  main.style.minHeight = isReturn ? `${top + innerHeight}px` : '';
  const shown = showPlace();
  scrollTo({ top });
  const scrolled = scrollY;
  if (isReturn) {
    await shown;
    main.style.minHeight = '';
    if (scrollY === scrolled) scrollTo({ top });
    if (left !== undefined && focusCard(left)) return;
  }
  const isLinkedBeside = placeAt(location.hash).kind === 'comparison';
  if (isLinkedBeside) foldLearnedWhereOver();
  if (isLinkedBeside || document.activeElement === document.body) main.focus({ preventScroll: true });
  await shown;
}

/** Shows what the address names: a product above the list, a category, what a search finds, or the list. */
async function showPlace(): Promise<void> {
  const place = placeAt(location.hash);
  document.title = 'Attune demo shop';
  markDepartment();
  hideProduct();
  hideComparison();
  if (place.kind !== 'category') hideTrail();
  byId('list-section', HTMLElement).hidden = false;
  if (place.kind === 'search') {
    if (search.value.trim() !== place.text) search.value = place.text;
    return showFound(shop, place.text);
  }
  search.value = '';
  if (place.kind === 'category') return showCategory(shop, place.path);
  showList();
  if (place.kind === 'unknown') showNoProduct();
  if (place.kind === 'item') await openProduct(place.itemId);
}

/** The newest list, in its own place or beside the one that the visit began with; other places do without. */
function showList(): void {
  const { kind } = placeAt(location.hash);
  if (kind === 'comparison') compare();
  else if (kind !== 'search' && kind !== 'category') showForYou(shop);
}

/** The list before and after, in the place of the list. */
function compare(): void {
  document.title = 'Before and after – Attune demo shop';
  byId('list-section', HTMLElement).hidden = true;
  hideTopPick();
  showComparison(shop.visit);
}

async function openProduct(itemId: string): Promise<void> {
  const { visit } = shop;
  const { hash } = location;
  const isLeft = () => location.hash !== hash || shop.visit !== visit;
  let product = shop.known.get(itemId);
  if (!product) {
    awaitProduct();
    try {
      product = await demoApi.product(itemId);
    } catch (error) {
      if (!isLeft()) showNoProduct('away');
      throw error;
    }
    if (isLeft()) return;
    if (!product) return showNoProduct();
  }
  shop.remember([{ product }]);
  document.title = `${product.title} – Attune demo shop`;
  showProduct(product, shop.language, {
    addToCart: () => cart.add(product),
    buy: () => {
      notice('Bought. Thank you!');
      learn(shop.visit.tracker.purchase(randomId(), [{ itemId, quantity: 1, price: product.price }]));
    },
    wish: () => {
      notice('On your wish list.');
      learn(shop.visit.tracker.addToWishlist(itemId));
    },
    writeIn: (locale) => {
      shop.language = locale;
      guarded(writeCopy(shop, itemId));
    },
  });
  main.focus({ preventScroll: true });
  learn(shop.visit.tracker.viewItem(itemId, { page: 'product', ...shop.ledTo(itemId) }));
  await Promise.all([writeCopy(shop, itemId), fillShelves(shop, product), showColours(shop, product)]);
}

/** An event is on its way: shows what it does to the list, and writes the copy anew for what is known now. */
function learn(tracked: Tracked): void {
  const { visit } = shop;
  const isDuring = () => shop.visit === visit;
  guarded(
    visit
      .follow(tracked, (waitingFor) => isDuring() && showWaiting(waitingFor))
      .then(async (outcome) => {
        if (!isDuring()) return;
        keepComparison(visit.toKeep());
        showOutcome(outcome);
        showWhatIsKnown();
        if (outcome.kind === 'changed' || placeAt(location.hash).kind === 'comparison') showList();
        if (outcome.kind !== 'changed') return;
        markMoves(movesBetween(outcome.before, outcome.after));
        const itemId = shownItemId();
        if (itemId !== undefined) await writeCopy(shop, itemId);
      }),
  );
}

function showWhatIsKnown(): void {
  const { visit } = shop;
  showShopper(visit.key, visit.recent);
  showHistory(visit.recent);
  showMaker(visit.list);
}

/** What is typed gets an address of its own: so the way back from a product leads to what was found. */
async function goToSearch(): Promise<void> {
  const hash = searchHash(search.value.trim());
  const isSearching = placeAt(location.hash).kind === 'search';
  if (hash === location.hash || (hash === '#/' && !isSearching)) return;
  if (isSearching) replaceEntry(hash);
  else addEntry(hash);
  await showPlace();
}

async function submitSearch(): Promise<void> {
  const text = search.value.trim();
  await goToSearch();
  const itemIds = foundFor(text);
  if (text !== '' && itemIds) shop.visit.tracker.search(text, itemIds);
}

start().catch((error: unknown) => {
  hideTopPick();
  showHeading('The shop is closed just now', wordsForFailure(error));
  showCards([], 'As soon as it answers, it opens when you load the page again.');
  showProblem(error);
});
