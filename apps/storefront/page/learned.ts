import type { RecommendationAnswer } from '@attune/contracts';
import { productOf, type RecentEvent } from './demo-api';
import { byId, element } from './elements';
import { movesBetween, type Move } from './list-change';
import { itemHash } from './place';
import { tile } from './tile';
import type { Outcome, WaitingFor } from './visit';
import { wordsForFailure } from './words-for-failure';

const VERBS: Record<string, string> = {
  view_item: 'Viewed',
  select_item: 'Clicked',
  add_to_cart: 'Put into the cart',
  remove_from_cart: 'Took out of the cart',
  add_to_wishlist: 'Wished for',
  purchase: 'Bought',
  rate_item: 'Rated',
};
/** Where the panel has a place of its own. */
const WIDE = '(min-width: 901px)';
const MOST_MOVES = 6;
const MOST_EVENTS = 8;

/** Where there is room the panel is open for good; on a narrow window, where it lies over the products, it is folded. */
export function foldLearnedWhereNarrow(): void {
  const wide = matchMedia(WIDE);
  const panel = byId('learned', HTMLDetailsElement);
  const summary = panel.querySelector('summary');
  const fold = () => {
    panel.open = wide.matches;
    if (summary) summary.tabIndex = wide.matches ? -1 : 0;
  };
  summary?.addEventListener('click', (event) => wide.matches && event.preventDefault());
  wide.addEventListener('change', fold);
  fold();
}

/** Folds the panel where it lies over the products. */
export function foldLearnedWhereOver(): void {
  byId('learned', HTMLDetailsElement).open = matchMedia(WIDE).matches;
}

/** The panel before anything was clicked. */
export function showInvitation(): void {
  say('Click a product, and watch the list follow.');
  byId('changes', HTMLOListElement).replaceChildren();
}

/** What became of the list after an event, and how it moved. */
export function showOutcome(outcome: Outcome): void {
  if (outcome.kind === 'overtaken') return;
  // How the list moved before is no outcome of this event.
  byId('changes', HTMLOListElement).replaceChildren();
  switch (outcome.kind) {
    case 'changed':
      say(element('strong', {}, `${Math.round(outcome.milliseconds)} ms`), ' from your click to a new list');
      return showMoves(outcome.before, outcome.after);
    case 'unchanged':
      return say('Stored. It did not move your list.');
    case 'unanswered':
      return say('Stored. Your list cannot be renewed just now.');
    case 'lost':
      return say(`Your click did not get through: ${outcome.reason}`);
  }
}

/** An event takes longer than usual. */
export function showWaiting(waitingFor: WaitingFor): void {
  if (waitingFor === 'storage') return say('Your click is on its way, and takes longer than usual.');
  say('Your click has not been sent yet: nobody takes it just now. It is tried again.');
}

/** Says in a shopper's words that something failed; the browser's log has the rest. */
export function showProblem(error: unknown): void {
  reportError(error);
  say(wordsForFailure(error));
}

/** Nothing here may fail in silence: what goes wrong is told where the shopper looks. */
export function guarded(work: Promise<unknown>): void {
  work.catch(showProblem);
}

/** Who made the list, for those who want to know: its level and model, and why no higher level was reached. */
export function showMaker(list: RecommendationAnswer | undefined): void {
  byId('made-by', HTMLParagraphElement).textContent = list ? madeBy(list) : '';
}

export function madeBy({ level, modelId, levelReason }: RecommendationAnswer): string {
  return [level, modelId && `model ${modelId}`, levelReason].filter(Boolean).join(' · ');
}

/** What a shopper did, as the first words of a line. */
export function verbOf(type: string): string {
  return VERBS[type] ?? type;
}

/** The shopper's newest events, as they are stored. */
export function showHistory(recent: readonly RecentEvent[]): void {
  const lines = withoutClicks(recent)
    .slice(0, MOST_EVENTS)
    .map((event) => eventLine(event, `${verbOf(event.type)} · ${ago(event.occurredAt)}`));
  byId('history', HTMLOListElement).replaceChildren(
    ...(lines.length > 0 ? lines : [element('li', { class: 'empty' }, 'None yet: nobody knows this visitor.')]),
  );
}

/** A product that something was done with. @param done what, and when */
export function eventLine({ itemId, item }: RecentEvent, done: string): HTMLLIElement {
  return element(
    'li',
    {},
    element('span', { class: 'mini' }, item ? tile(productOf(item)) : undefined),
    element(
      'span',
      { class: 'line' },
      element('span', { class: 'verb' }, done),
      element('a', { href: itemHash(itemId) }, item?.title ?? itemId),
    ),
  );
}

/**
 * Without the clicks in lists that are told by the view that follows, which may stand on either side where both are of the
 * same millisecond. @param recent newest first
 */
export function withoutClicks(recent: readonly RecentEvent[]): RecentEvent[] {
  return recent.filter((event, i) => {
    const [next, last] = [recent[i - 1], recent[i + 1]];
    const isToldBeside = last?.occurredAt === event.occurredAt && last.itemId === event.itemId;
    return event.type !== 'select_item' || (next?.itemId !== event.itemId && !isToldBeside);
  });
}

function showMoves(before: RecommendationAnswer, after: RecommendationAnswer): void {
  const moves = movesBetween(before, after);
  const more = moves.length - MOST_MOVES;
  byId('changes', HTMLOListElement).replaceChildren(
    ...moves.slice(0, MOST_MOVES).map(moveLine),
    ...(more > 0 ? [element('li', { class: 'empty' }, `and ${more} more`)] : []),
  );
}

function moveLine(move: Move): HTMLLIElement {
  const { itemId, product } = move.item;
  return element(
    'li',
    {},
    element('span', { class: 'mini' }, product ? tile(product) : undefined),
    element('a', { class: 'line', href: itemHash(itemId) }, product?.title ?? itemId),
    moveBadge(move),
  );
}

/** How a product moved, to be seen and to be heard. */
export function moveBadge({ rose }: Move): HTMLElement {
  if (rose === undefined) return element('span', { class: 'badge new' }, 'new');
  return element(
    'span',
    { class: 'badge' },
    element('span', { 'aria-hidden': 'true' }, `↑ ${rose}`),
    element('span', { class: 'sr-only' }, rose === 1 ? 'one place up' : `${rose} places up`),
  );
}

function say(...what: (Node | string)[]): void {
  byId('freshness', HTMLParagraphElement).replaceChildren(...what);
}

function ago(instant: string): string {
  const seconds = (Date.now() - Date.parse(instant)) / 1000;
  if (seconds < 60) return 'just now';
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)} h ago`;
  return `${Math.floor(seconds / 86_400)} d ago`;
}
