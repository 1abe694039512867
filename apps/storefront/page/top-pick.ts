import type { CopyAnswer, RecommendedItem } from '@attune/contracts';
import { priceText } from './cards';
import { fieldsOf, sentencesOf, whyTheseWords } from './copy-text';
import { byId, element } from './elements';
import { itemHash } from './place';
import { tile } from './tile';

/** The best item of the list, large, in the words that were written for this shopper. */
export function showTopPick(item: RecommendedItem, copy: CopyAnswer | undefined, onSelect: () => void): void {
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
