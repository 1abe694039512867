import type { ProductView } from '@attune/contracts';
import { createStorefrontClient, randomId, type Tracked } from '@attune/storefront-sdk';
import { card, cards } from './cards';
import { hideComparison, showComparison } from './comparison';
import { watchFacts } from './copy-text';
import { demoApi } from './demo-api';
import { byId } from './elements';
import { addEntry, arriveAtEntry, replaceEntry, startHistoryEntries } from './history-entries';
import { keepComparison, keptComparison } from './kept-comparison';
import { keepVisit, keptVisit, onKeptElsewhere } from './kept-visit';
import {
  foldLearnedWhereNarrow,
  foldLearnedWhereOver,
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
import { fillShelves, writeCopy } from './product-extras';
import { focusCard, LEVEL_LINES, markMoves, showCards, showHeading } from './product-list';
import { hideProduct, showNoProduct, showProduct, shownItemId } from './product-page';
import { Shop } from './shop';
import { ShoppingCart } from './shopping-cart';
import { hideTopPick, pickTop } from './top-pick';
import { Visit } from './visit';
import { wordsForFailure } from './words-for-failure';

const GRID_LENGTH = 12;
const SEARCH_PAUSE_MS = 150;

const search = byId('search', HTMLInputElement);
const main = byId('main', HTMLElement);

let shop: Shop;
let cart: ShoppingCart;
/** What the last search has found. */
let found: { text: string; itemIds: string[] } | undefined;

async function start(): Promise<void> {
  foldLearnedWhereNarrow();
  watchFacts();
  showInvitation();
  startHistoryEntries();
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
  // Of the list's place nothing is shown first.
  if (placeAt(location.hash).kind === 'comparison') compare();
  const begun = visit.begin(how === 'on' ? keptComparison(key) : undefined);
  const [problems] = await Promise.all([begun, visit.fillCart(lines).catch(showProblem)]);
  if (shop.visit !== visit) return;
  keepComparison(visit.toKeep());
  if (lines.length > 0) cart.show();
  showWhatIsKnown();
  if (problems.length > 0) showProblem(problems[0]);
  await showPlace();
}

/** The address has changed: shows its place, scrolled as it was left when it is gone back to. */
async function arrive(): Promise<void> {
  const { top, isReturn } = arriveAtEntry();
  byId('cart', HTMLDivElement).hidePopover();
  const left = shownItemId();
  const shown = showPlace();
  scrollTo({ top });
  const scrolled = scrollY;
  if (isReturn) {
    await shown;
    if (scrollY === scrolled) scrollTo({ top });
    if (left !== undefined && focusCard(left)) return;
  }
  const isLinkedBeside = placeAt(location.hash).kind === 'comparison';
  if (isLinkedBeside) foldLearnedWhereOver();
  if (isLinkedBeside || document.activeElement === document.body) main.focus({ preventScroll: true });
  await shown;
}

/** Shows what the address names: a product above the list, what a search finds, or the list. */
async function showPlace(): Promise<void> {
  const place = placeAt(location.hash);
  document.title = 'Attune demo shop';
  hideProduct();
  hideComparison();
  byId('list-section', HTMLElement).hidden = false;
  if (place.kind === 'search') {
    if (search.value.trim() !== place.text) search.value = place.text;
    return showFound(place.text);
  }
  search.value = '';
  if (place.kind === 'comparison') return compare();
  showList();
  if (place.kind === 'unknown') showNoProduct();
  if (place.kind === 'item') await openProduct(place.itemId);
}

/** The list before and after, in the place of the list. */
function compare(): void {
  document.title = 'Before and after – Attune demo shop';
  byId('list-section', HTMLElement).hidden = true;
  hideTopPick();
  showComparison(shop.visit);
}

async function openProduct(itemId: string): Promise<void> {
  const product = shop.known.get(itemId) ?? (await demoApi.product(itemId));
  const place = placeAt(location.hash);
  if (place.kind !== 'item' || place.itemId !== itemId) return;
  if (!product) return showNoProduct();
  shop.remember([{ product }]);
  document.title = `${product.title} – Attune demo shop`;
  showProduct(product, shop.language, {
    addToCart: () => cart.add(product),
    buy: () => {
      notice('Bought. Thank you!');
      learn(shop.visit.tracker.purchase(randomId(), [{ itemId, quantity: 1, price: product.price }]));
    },
    wish: () => learn(shop.visit.tracker.addToWishlist(itemId)),
    writeIn: (locale) => {
      shop.language = locale;
      guarded(writeCopy(shop, itemId));
    },
  });
  main.focus({ preventScroll: true });
  learn(shop.visit.tracker.viewItem(itemId, { page: 'product', ...shop.ledTo(itemId) }));
  await Promise.all([writeCopy(shop, itemId), fillShelves(shop, itemId)]);
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
        const { kind } = placeAt(location.hash);
        if (kind === 'comparison') return compare();
        if (outcome.kind !== 'changed') return;
        if (kind !== 'search') showList();
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

/** The list for the shopper, below its best item or the product whose page is open. */
function showList(): void {
  const { list, hasBegun } = shop.visit;
  byId('again', HTMLButtonElement).hidden = list !== undefined || !hasBegun;
  if (!list) {
    if (hasBegun) guarded(showUnranked());
    return;
  }
  shop.remember(list.items);
  const place = placeAt(location.hash);
  const [first, ...others] = list.items;
  const hasTop = place.kind === 'home' && first?.product !== undefined;
  if (hasTop) guarded(pickTop(shop));
  else hideTopPick();
  const beside = hasTop ? others : list.items.filter(({ itemId }) => place.kind !== 'item' || itemId !== place.itemId);
  const inGrid = beside.slice(0, GRID_LENGTH);
  const { recommendationId, level } = list;
  showHeading('For you', LEVEL_LINES[level], level);
  showCards(
    cards(inGrid, (product, rank) => shop.selected(product, 'for-you', recommendationId, rank)),
    'Nothing to show yet: the shop has no products.',
  );
  const shown = (hasTop ? [first, ...inGrid] : inGrid).map(({ itemId }) => itemId);
  if (shown.length > 0) shop.visit.tracker.viewItemList(shown, { placement: 'for-you', recommendationId });
}

/** While nobody can say what fits the shopper: what the catalog has. */
async function showUnranked(): Promise<void> {
  const { visit } = shop;
  hideTopPick();
  showHeading('From the shop', 'What fits you cannot be said just now.');
  const { items } = await demoApi.search('');
  if (shop.visit !== visit || visit.list || placeAt(location.hash).kind === 'search') return;
  showFoundCards(items.slice(0, GRID_LENGTH), 'There is nothing to show just now.');
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
  if (text !== '' && found?.text === text) shop.visit.tracker.search(text, found.itemIds);
}

async function showFound(text: string): Promise<void> {
  const isStillAsked = () => {
    const place = placeAt(location.hash);
    return place.kind === 'search' && place.text === text;
  };
  const answer = await demoApi.search(text).catch((error: unknown) => {
    showProblem(error);
    return undefined;
  });
  if (!isStillAsked()) return;
  document.title = `“${text}” – Attune demo shop`;
  found = answer && { text, itemIds: answer.items.map(({ itemId }) => itemId) };
  byId('again', HTMLButtonElement).hidden = true;
  hideTopPick();
  if (answer && answer.items.length > 0) {
    const { items, more } = answer;
    showHeading(`“${text}”`, more ? `The first ${items.length}` : `${items.length} found`);
    return showFoundCards(items, '');
  }
  if (shop.visit.list) showList();
  else showCards([], 'There is nothing to show just now.');
  const instead = shop.visit.list ? ' This fits you:' : '';
  if (answer) showHeading(`Nothing found for “${text}”`, `Try another word.${instead}`);
  else showHeading('Searching does not work just now', `Please try again in a moment.${instead}`);
}

function showFoundCards(items: readonly ProductView[], whenEmpty: string): void {
  shop.remember(items.map((product) => ({ product })));
  showCards(
    items.map((product) => card(product, '', () => undefined)),
    whenEmpty,
  );
}

/** Nothing here may fail in silence: what goes wrong is told where the shopper looks. */
function guarded(work: Promise<unknown>): void {
  work.catch(showProblem);
}

start().catch((error: unknown) => {
  hideTopPick();
  showHeading('The shop is closed just now', wordsForFailure(error));
  showCards([], 'As soon as it answers, it opens when you load the page again.');
  showProblem(error);
});
