import { byId, element } from './elements';
import { moveBadge } from './learned';
import type { Move } from './list-change';

const SLIDE_MS = 450;

/** Puts cards into the grid; those that stay slide to their new places, and keep the focus. */
export function showCards(cards: readonly HTMLLIElement[], whenEmpty: string): void {
  const list = byId('list', HTMLUListElement);
  const placesBefore = new Map(cardsIn(list).map(([id, card]) => [id, card.getBoundingClientRect()]));
  const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('data-item') : undefined;
  list.replaceChildren(...(cards.length > 0 ? cards : [element('li', { class: 'empty' }, whenEmpty)]));
  list.ariaBusy = null;
  if (focused) focusCard(focused);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [id, card] of cardsIn(list)) {
    const before = placesBefore.get(id);
    if (!before) continue;
    const after = card.getBoundingClientRect();
    const [x, y] = [before.left - after.left, before.top - after.top];
    if (x === 0 && y === 0) continue;
    const from = { transform: `translate(${x}px, ${y}px)` };
    card.animate([from, { transform: 'none' }], { duration: SLIDE_MS, easing: 'cubic-bezier(.2,.8,.2,1)' });
  }
}

/** Marks the cards that are new in the list or rose. */
export function markMoves(moves: readonly Move[]): void {
  const cards = new Map(cardsIn(byId('list', HTMLUListElement)));
  for (const move of moves) {
    const card = cards.get(move.item.itemId);
    if (!card) continue;
    card.classList.add(move.rose === undefined ? 'is-new' : 'rose');
    card.querySelector('.picture')?.append(moveBadge(move));
  }
}

/** The list's heading, and in a line where it comes from; `level` names what kind of line it is. */
export function showHeading(heading: string, line: string, level = ''): void {
  const title = byId('list-heading', HTMLHeadingElement);
  const place = byId('list-level', HTMLParagraphElement);
  // What is the same is not read out again.
  if (title.textContent !== heading) title.textContent = heading;
  if (place.textContent !== line) place.textContent = line;
  place.dataset['level'] = level;
}

/** Focuses the product's card, if it is in the grid, without a scroll. @returns whether it is */
export function focusCard(itemId: string): boolean {
  const [, card] = cardsIn(byId('list', HTMLUListElement)).find(([id]) => id === itemId) ?? [];
  card?.focus({ preventScroll: true });
  return card !== undefined;
}

function cardsIn(list: HTMLElement): [string, HTMLElement][] {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')].map((card) => [card.dataset['item'] ?? '', card]);
}
