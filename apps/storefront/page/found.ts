import type { ProductView, RecommendationAnswer } from '@attune/contracts';
import { cards, plainCards } from './cards';
import { showCategoriesIn } from './categories';
import { demoApi } from './demo-api';
import { byId } from './elements';
import { showForYou } from './for-you';
import { showProblem } from './learned';
import { showCards, showHeading } from './product-list';
import type { Shop } from './shop';
import type { Visit } from './visit';
import { hideTopPick } from './top-pick';

/** What is found waits for its order this long; then it comes as it was found. */
const ORDER_WITHIN_MS = 400;

interface Found {
  visit: Visit;
  text: string;
  products: readonly ProductView[];
  more: boolean;
  /** What of them can be had, best for the shopper first; missing when nobody said so in time. */
  best?: RecommendationAnswer;
}

/** What the last search has found. */
let last: Found | undefined;

/** The products that a text was found to name, as they were shown; undefined when the last search was another. */
export function foundFor(text: string): string[] | undefined {
  if (last?.text !== text) return undefined;
  return [...(last.best?.items ?? []), ...othersOf(last)].map(({ itemId }) => itemId);
}

/** Shows what a text finds in the catalog, best for the shopper first; when it finds nothing, what fits the shopper. */
export async function showFound(shop: Shop, text: string): Promise<void> {
  const { visit } = shop;
  const { hash } = location;
  const isLeft = () => shop.visit !== visit || location.hash !== hash;
  // Whoever comes back finds what they left, in its order.
  const isShownAgain = last?.best !== undefined && last.text === text && last.visit === visit;
  const found = isShownAgain ? last : await find(visit, text).catch((error: unknown) => void showProblem(error));
  if (isLeft()) return;
  if (!found?.products.length) await visit.begun;
  if (isLeft()) return;
  last = found;
  document.title = `“${text}” – Attune demo shop`;
  byId('again', HTMLButtonElement).hidden = true;
  byId('compare', HTMLAnchorElement).hidden = true;
  hideTopPick();
  if (found?.products.length) return showProducts(shop, found);
  if (visit.list) showForYou(shop);
  else showCards([], 'There is nothing to show just now.');
  const instead = visit.list ? ' This fits you:' : '';
  if (found) showHeading(`Nothing found for “${text}”`, `Try another word.${instead}`);
  else showHeading('Searching does not work just now', `Please try again in a moment.${instead}`);
}

function showProducts(shop: Shop, found: Found): void {
  const { text, products, more, best } = found;
  const { items = [], recommendationId = '' } = best ?? {};
  const count = more ? `The first ${products.length}` : `${products.length} found`;
  shop.remember(items);
  showHeading(`“${text}”`, best ? `${count}, best for you first` : count);
  showCategoriesIn([]);
  const select = (product: ProductView, rank: number) => shop.selected(product, 'search', recommendationId, rank);
  showCards([...cards(items, select), ...plainCards(shop, othersOf(found))], '');
}

async function find(visit: Visit, text: string): Promise<Found> {
  const { items: products, more } = await demoApi.search(text);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ORDER_WITHIN_MS));
  const ranked = products.length > 0 ? visit.rank(products.map(({ itemId }) => itemId)) : undefined;
  const best = await Promise.race([ranked?.catch(() => undefined), late]);
  return { visit, text, products, more, best };
}

/** Those that cannot be had, or that nobody put into an order. */
function othersOf({ products, best }: Found): ProductView[] {
  const ranked = new Set(best?.items.map(({ itemId }) => itemId));
  return products.filter(({ itemId }) => !ranked.has(itemId));
}
