import type { RecommendationAnswer, RecommendedItem } from '@attune/contracts';
import { byId, element } from './elements';
import { movesBetween } from './list-change';
import { eventLine, madeBy, moveBadge, verbOf, withoutClicks } from './learned';
import { itemHash } from './place';
import { LEVEL_LINES } from './level-lines';
import { tile } from './tile';
import type { Visit } from './visit';

/** The list that the visit began with beside the list now: two real answers, and what was done between them. */
export function showComparison(visit: Pick<Visit, 'firstList' | 'list' | 'deeds' | 'hasBegun'>): void {
  const { firstList: before, list: after, hasBegun } = visit;
  const section = byId('comparison', HTMLElement);
  section.hidden = false;
  const deeds = withoutClicks(visit.deeds).reverse();
  const head = [
    element('a', { class: 'back', href: '#/' }, '← For you'),
    element('h2', { id: 'comparison-heading' }, 'Before and after'),
  ];
  if (!before || !after) {
    const why = hasBegun ? 'The list could not be read when you came, so there is nothing to compare.' : 'One moment…';
    section.replaceChildren(...head, element('p', { class: 'hint' }, why));
    return;
  }
  const kept = new Set(after.items.map(({ itemId }) => itemId));
  const moves = new Map(movesBetween(before, after).map((move) => [move.item.itemId, move]));
  const badgeBefore = ({ itemId }: RecommendedItem) => (kept.has(itemId) ? undefined : badge('gone'));
  const badgeAfter = ({ itemId }: RecommendedItem) => {
    const move = moves.get(itemId);
    return move && moveBadge(move);
  };
  section.replaceChildren(
    ...head,
    element(
      'p',
      { class: 'hint' },
      'What the shop showed you when you came, what you did, and what it shows you now. Another shopper begins anew.',
    ),
    element(
      'div',
      { class: 'between' },
      element('h3', {}, 'What you did in between'),
      deeds.length > 0
        ? element('ol', {}, ...deeds.map((deed) => eventLine(deed, verbOf(deed.type))))
        : element('p', { class: 'empty' }, 'Nothing yet. Click a product or three in the shop, and come back.'),
    ),
    element(
      'div',
      { class: 'sides' },
      side('before', 'Before', before, badgeBefore),
      side('after', deeds.length > 0 ? 'After' : 'Now', after, badgeAfter),
    ),
  );
}

export function hideComparison(): void {
  byId('comparison', HTMLElement).hidden = true;
}

function side(
  name: string,
  heading: string,
  answer: RecommendationAnswer,
  badgeOf: (item: RecommendedItem) => HTMLElement | undefined,
): HTMLElement {
  return element(
    'section',
    { class: 'side', 'data-side': name, 'aria-labelledby': `side-${name}` },
    element('h3', { id: `side-${name}` }, heading),
    element('p', { class: 'level', 'data-level': answer.level }, LEVEL_LINES[answer.level].split(':')[0]),
    element('ol', {}, ...answer.items.map((item) => line(item, answer.level, badgeOf(item)))),
    element('p', { class: 'plan' }, `${madeBy(answer)} · answer ${answer.recommendationId}`),
  );
}

/** An item of a list with its reason, and the level that it came from where that is another than the list's. */
function line(
  { itemId, product, reason, source }: RecommendedItem,
  level: RecommendationAnswer['level'],
  mark: HTMLElement | undefined,
): HTMLLIElement {
  return element(
    'li',
    { 'data-item': itemId },
    element('span', { class: 'mini' }, product ? tile(product) : undefined),
    element(
      'span',
      { class: 'line' },
      element('a', { href: itemHash(itemId) }, product?.title ?? itemId),
      element('span', { class: 'reason' }, reason.text),
      source && source !== level ? element('span', { class: 'verb' }, `from ${source}`) : undefined,
    ),
    mark,
  );
}

function badge(text: string): HTMLElement {
  return element('span', { class: 'badge' }, text);
}
