import type { ProductView, RecommendationAnswer } from '@attune/contracts';
import { cards, plainCards } from './cards';
import { demoApi } from './demo-api';
import { byId, element } from './elements';
import { showProblem } from './learned';
import { categoryHash } from './place';
import { showCards, showHeading } from './product-list';
import { LEVEL_LINES } from './level-lines';
import type { Shop } from './shop';
import { hideTopPick } from './top-pick';

const MOST_LINKS = 8;
/** Who waits this long for a category is told so. */
const HEADING_AFTER_MS = 300;

/**
 * A category's page: what it has, best for the shopper first; while nobody can say so, as the catalog has it.
 * @param path from the widest name to the narrowest
 */
export async function showCategory(shop: Shop, path: readonly string[]): Promise<void> {
  const { visit } = shop;
  const { hash } = location;
  const isLeft = () => shop.visit !== visit || location.hash !== hash;
  const name = path[path.length - 1];
  const late = setTimeout(() => !isLeft() && showComing(name), HEADING_AFTER_MS);
  const answer = await visit.category(path).catch((error: unknown) => void showProblem(error));
  const unranked = answer ? [] : await inCatalog(path).catch(() => []);
  clearTimeout(late);
  if (isLeft()) return;
  document.title = `${name} – Attune demo shop`;
  hideTopPick();
  showTrail(path);
  showHeading(name, lineOf(answer), answer?.level);
  byId('again', HTMLButtonElement).hidden = answer !== undefined;
  hideCompare();
  showCategoriesIn(answer?.items ?? unranked.map((product) => ({ product })), path);
  if (answer) showRanked(shop, answer);
  else showCards(plainCards(shop, unranked), 'There is nothing to show just now.');
}

/** Where nothing has come yet: the list is still the one that was left. */
function showComing(name: string): void {
  showHeading(name, 'One moment…');
  hideCompare();
  byId('list', HTMLUListElement).ariaBusy = 'true';
}

function hideCompare(): void {
  byId('compare', HTMLAnchorElement).hidden = true;
}

function showRanked(shop: Shop, { items, recommendationId }: RecommendationAnswer): void {
  shop.remember(items);
  showCards(
    cards(items, (product, rank) => shop.selected(product, 'category', recommendationId, rank)),
    'The shop has nothing here just now.',
  );
  const shown = items.map(({ itemId }) => itemId);
  if (shown.length > 0) shop.visit.tracker.viewItemList(shown, { placement: 'category', recommendationId });
}

/** The first of the category's products, in the catalog's order. */
async function inCatalog(path: readonly string[]): Promise<ProductView[]> {
  const { items } = await demoApi.search(path[path.length - 1]);
  return items.filter(({ categoryPath }) => path.every((name, i) => categoryPath[i] === name));
}

function lineOf(answer: RecommendationAnswer | undefined): string {
  if (!answer) return 'What fits you here cannot be said just now: the recommendations do not answer.';
  return answer.level === 'popular' ? 'What most people like comes first' : LEVEL_LINES[answer.level];
}

/** Links to the categories of these products: right below a path, or, without one, the narrowest; none to a single one. */
export function showCategoriesIn(items: readonly { product?: ProductView }[], below: readonly string[] = []): void {
  const paths = new Map<string, readonly string[]>();
  for (const { product } of items) {
    const path = product?.categoryPath ?? [];
    const shown = below.length > 0 ? path.slice(0, below.length + 1) : path;
    if (shown.length > below.length) paths.set(categoryHash(shown), shown);
  }
  const links = [...paths].slice(0, MOST_LINKS).map(([hash, path]) => {
    return element('li', {}, element('a', { href: hash }, path[path.length - 1]));
  });
  const place = byId('categories', HTMLElement);
  place.hidden = links.length < 2;
  place.querySelector('ul')?.replaceChildren(...links);
}

/** The way from the start to a category, each step a link but the last one. */
export function showTrail(path: readonly string[]): void {
  const steps = path.slice(0, -1).map((name, i) => element('a', { href: categoryHash(path.slice(0, i + 1)) }, name));
  const trail = byId('trail', HTMLElement);
  trail.hidden = false;
  trail.replaceChildren(element('a', { class: 'back', href: '#/' }, '← For you'), ...steps);
}

/** Takes the way to a category away. */
export function hideTrail(): void {
  byId('trail', HTMLElement).hidden = true;
}
