import type { RecommendationAnswer } from '@attune/contracts';
import type { RecentEvent } from './demo-api';
import { byId, element } from './elements';

const VERBS: Record<string, string> = {
  view_item: 'viewed',
  select_item: 'clicked',
  add_to_cart: 'put into the cart',
  remove_from_cart: 'took out of the cart',
  add_to_wishlist: 'wished for',
  purchase: 'bought',
  rate_item: 'rated',
};
const MOST_CHANGES = 8;

/** The shopper's newest events. */
export function showHistory(recent: readonly RecentEvent[]): void {
  const lines = recent.map(({ type, itemId, item }) =>
    element('li', {}, `${VERBS[type] ?? type} `, element('strong', {}, item?.title ?? itemId)),
  );
  byId('history', HTMLOListElement).replaceChildren(
    ...(lines.length > 0 ? lines : [element('li', { class: 'empty' }, 'nothing yet')]),
  );
}

/** How the list moved: what is new in it, and what rose. */
export function showChanges(before: RecommendationAnswer | undefined, after: RecommendationAnswer): void {
  const placeBefore = new Map(before?.items.map(({ itemId, rank }) => [itemId, rank]));
  const lines = after.items.flatMap(({ itemId, rank, product }) => {
    const previous = placeBefore.get(itemId);
    const badge = previous === undefined ? 'new' : previous > rank ? `↑ ${previous - rank}` : undefined;
    if (!before || !badge) return [];
    return [element('li', {}, element('span', { class: 'badge' }, badge), product?.title ?? itemId)];
  });
  byId('changes', HTMLOListElement).replaceChildren(...lines.slice(0, MOST_CHANGES));
}

/** How long it took from the click to a list that knows of it. */
export function showFreshness(milliseconds: number | undefined): void {
  const line = byId('freshness', HTMLParagraphElement);
  if (milliseconds === undefined) line.textContent = 'Click a product: the list follows.';
  else line.replaceChildren('Changed ', element('strong', {}, `${Math.round(milliseconds)} ms`), ' after your click.');
}

export function showProblem(message: string): void {
  byId('freshness', HTMLParagraphElement).textContent = message;
}
