import type { RecommendedItem } from '@attune/contracts';
import { cards, plainCards } from './cards';
import { showCategoriesIn } from './categories';
import { demoApi } from './demo-api';
import { byId } from './elements';
import { guarded } from './learned';
import { placeAt } from './place';
import { showCards, showHeading } from './product-list';
import { LEVEL_LINES } from './level-lines';
import type { Shop } from './shop';
import { hideTopPick, pickTop } from './top-pick';

const GRID_LENGTH = 12;

/** The list for the shopper, below its best item or the product whose page is open. */
export function showForYou(shop: Shop): void {
  const { list, firstList, deeds, hasBegun } = shop.visit;
  byId('again', HTMLButtonElement).hidden = list !== undefined || !hasBegun;
  byId('compare', HTMLAnchorElement).hidden = !list || !firstList || deeds.length === 0;
  if (!list) {
    if (hasBegun) guarded(showUnranked(shop));
    return;
  }
  shop.remember(list.items);
  const place = placeAt(location.hash);
  const [first, ...others] = list.items;
  const hasTop = place.kind === 'home' && first?.product !== undefined;
  if (hasTop) guarded(pickTop(shop));
  else hideTopPick();
  const isBeside = ({ itemId }: RecommendedItem) => place.kind !== 'item' || itemId !== place.itemId;
  const inGrid = (hasTop ? others : list.items.filter(isBeside)).slice(0, GRID_LENGTH);
  const { recommendationId, level } = list;
  showHeading('For you', LEVEL_LINES[level], level);
  showCategoriesIn(list.items);
  showCards(
    cards(inGrid, (product, rank) => shop.selected(product, 'for-you', recommendationId, rank)),
    'Nothing to show yet: the shop has no products.',
  );
  const shown = (hasTop ? [first, ...inGrid] : inGrid).map(({ itemId }) => itemId);
  if (shown.length > 0) shop.visit.tracker.viewItemList(shown, { placement: 'for-you', recommendationId });
}

/** While nobody can say what fits the shopper: something from every department. */
async function showUnranked(shop: Shop): Promise<void> {
  const { visit } = shop;
  hideTopPick();
  const line = 'What fits you cannot be said just now: the recommendations do not answer.';
  showHeading('From the shop', line);
  showCategoriesIn([]);
  const { names, mix } = await demoApi.departments();
  const { kind } = placeAt(location.hash);
  if (shop.visit !== visit || visit.list || kind === 'search' || kind === 'category') return;
  if (names.length > 1) showHeading('From the shop', `Something from every department. ${line}`);
  showCards(plainCards(shop, mix), 'There is nothing to show just now.');
}
