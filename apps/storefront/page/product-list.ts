import type { RecommendationAnswer } from '@attune/contracts';
import { byId, element } from './elements';
import { moveText } from './learned';
import type { Move } from './list-change';

const SLIDE_MS = 450;

/** Puts cards into the grid; those that stay slide to their new places. */
export function showCards(cards: readonly HTMLLIElement[], whenEmpty: string): void {
  const list = byId('list', HTMLUListElement);
  const placesBefore = new Map(cardsIn(list).map(([id, card]) => [id, card.getBoundingClientRect()]));
  list.replaceChildren(...(cards.length > 0 ? cards : [element('li', { class: 'empty' }, whenEmpty)]));
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
    card.querySelector('.picture')?.append(element('span', { class: 'badge' }, moveText(move)));
  }
}

/** Where the list comes from: its level and model, and why no higher level was reached. */
export function levelText({ level, levelReason, modelId }: RecommendationAnswer): string {
  const model = modelId ? `, model ${modelId}` : '';
  return `${level}${model}${levelReason ? `: ${levelReason}` : ''}`;
}

function cardsIn(list: HTMLElement): [string, HTMLElement][] {
  return [...list.querySelectorAll<HTMLElement>('[data-item]')].map((card) => [card.dataset['item'] ?? '', card]);
}
