import type { ProductView, RecommendationAnswer } from '@attune/contracts';
import { cards, plainCards } from './cards';
import { showCategoriesIn } from './categories';
import { demoApi } from './demo-api';
import { byId } from './elements';
import { showForYou } from './for-you';
import { showProblem } from './learned';
import { showCards, showHeading } from './product-list';
import type { Shop } from './shop';
import { hideTopPick } from './top-pick';

/** What is found waits for its order this long; then it comes as it was found. */
const ORDER_WITHIN_MS = 400;

/** What the last search has found, in the order that was shown. */
let found: { text: string; itemIds: string[] } | undefined;

/** What a text was found to name, best for the shopper first; undefined when the last search was another. */
export function foundFor(text: string): string[] | undefined {
  return found?.text === text ? found.itemIds : undefined;
}

/** Shows what a text finds in the catalog, best for the shopper first; when it finds nothing, what fits the shopper. */
export async function showFound(shop: Shop, text: string): Promise<void> {
  const { visit } = shop;
  const { hash } = location;
  const isLeft = () => shop.visit !== visit || location.hash !== hash;
  const answer = await demoApi.search(text).catch((error: unknown) => void showProblem(error));
  if (isLeft()) return;
  const { items = [], more = false } = answer ?? {};
  const best = await bestFirst(shop, items);
  if (items.length === 0) await visit.begun;
  if (isLeft()) return;
  document.title = `“${text}” – Attune demo shop`;
  byId('again', HTMLButtonElement).hidden = true;
  hideTopPick();
  const { items: bestItems = [], recommendationId = '' } = best ?? {};
  shop.remember(bestItems);
  const ranked = new Set(bestItems.map(({ itemId }) => itemId));
  const others = items.filter(({ itemId }) => !ranked.has(itemId));
  found = answer && { text, itemIds: [...ranked, ...others.map(({ itemId }) => itemId)] };
  if (items.length > 0) {
    showCategoriesIn([]);
    const count = more ? `The first ${items.length}` : `${items.length} found`;
    showHeading(`“${text}”`, best ? `${count}, best for you first` : count);
    const select = (product: ProductView, rank: number) => shop.selected(product, 'search', recommendationId, rank);
    return showCards([...cards(bestItems, select), ...plainCards(shop, others)], '');
  }
  if (visit.list) showForYou(shop);
  else showCards([], 'There is nothing to show just now.');
  const instead = visit.list ? ' This fits you:' : '';
  if (answer) showHeading(`Nothing found for “${text}”`, `Try another word.${instead}`);
  else showHeading('Searching does not work just now', `Please try again in a moment.${instead}`);
}

/** What of these products can be had, best for the shopper first; undefined when nobody says so in time. */
async function bestFirst({ visit }: Shop, products: readonly ProductView[]): Promise<RecommendationAnswer | undefined> {
  if (products.length === 0) return undefined;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ORDER_WITHIN_MS));
  const ranked = visit.rank(products.map(({ itemId }) => itemId)).catch(() => undefined);
  return Promise.race([ranked, late]);
}
