import type { CopyAnswer, RecommendationAnswer, RecommendedItem } from '@attune/contracts';
import { priceText } from './cards';
import { fieldsOf, sentencesOf, whyTheseWords } from './copy-text';
import { byId, element } from './elements';
import { itemHash, placeAt } from './place';
import { copyOf } from './product-extras';
import type { Shop } from './shop';
import { tile } from './tile';

/** The top pick waits for its words this long: so it need not change before the shopper's eyes. */
const WORDS_WITHIN_MS = 300;

/** Whose best item the section holds. */
let shownOf: RecommendationAnswer | undefined;

/** Shows the best item in the words written for this shopper; when they take longer, it comes without them first. */
export async function pickTop(shop: Shop): Promise<void> {
  const { list } = shop.visit;
  const first = list?.items[0];
  if (!first) return;
  const onSelect = () => first.product && shop.selected(first.product, 'top-pick', list.recommendationId, 1);
  const show = (copy?: CopyAnswer) => {
    if (shop.visit.list !== list || placeAt(location.hash).kind !== 'home') return;
    shownOf = list;
    showTopPick(first, copy, onSelect);
  };
  holdPlace(list);
  const late = shownOf === list ? undefined : setTimeout(show, WORDS_WITHIN_MS);
  const copy = await copyOf(shop, first.itemId, 'ad');
  clearTimeout(late);
  show(copy);
}

/** Whoever comes back finds the list where it was: what stands above it is there at once, or its place is. */
function holdPlace(list: RecommendationAnswer): void {
  const section = byId('top-pick', HTMLElement);
  if (section.hidden && shownOf !== list) {
    section.replaceChildren();
    section.classList.add('is-awaited');
    section.setAttribute('aria-labelledby', 'list-heading');
  }
  section.hidden = false;
}

/** The best item of the list, large, in the words that were written for this shopper. */
function showTopPick(item: RecommendedItem, copy: CopyAnswer | undefined, onSelect: () => void): void {
  const section = byId('top-pick', HTMLElement);
  const { product } = item;
  section.hidden = !product;
  section.classList.remove('is-awaited');
  if (!product) return;
  section.setAttribute('aria-labelledby', 'top-pick-title');
  const [headline] = copy ? fieldsOf(copy, 'headline') : [];
  const link = element('a', { class: 'primary', href: itemHash(product.itemId) }, 'Have a look');
  link.addEventListener('click', onSelect);
  section.replaceChildren(
    element(
      'div',
      { class: 'words' },
      element('p', { class: 'eyebrow' }, 'Top pick for you'),
      element(
        'h2',
        { id: 'top-pick-title' },
        ...(copy && headline ? sentencesOf(headline, copy.locale) : [product.title]),
      ),
      ...(copy
        ? fieldsOf(copy, 'description').map((field) => element('p', {}, ...sentencesOf(field, copy.locale)))
        : []),
      element('p', { class: 'reason' }, item.reason.text),
      element('p', { class: 'actions' }, link, element('span', { class: 'price' }, priceText(product.price))),
      copy?.planReason ? element('p', { class: 'plan' }, whyTheseWords(copy.planReason)) : undefined,
    ),
    element('a', { class: 'picture', href: itemHash(product.itemId), tabindex: '-1' }, tile(product)),
  );
  section.querySelector('a.picture')?.addEventListener('click', onSelect);
}

export function hideTopPick(): void {
  byId('top-pick', HTMLElement).hidden = true;
}
