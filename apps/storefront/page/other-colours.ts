import type { ProductView } from '@attune/contracts';
import { demoApi } from './demo-api';
import { byId, element } from './elements';
import { itemHash } from './place';
import type { Shop } from './shop';
import { tile } from './tile';

/** Links to the other colours of the model whose page is open; none where they cannot be read. */
export async function showColours(shop: Shop, product: ProductView): Promise<void> {
  const place = byId('product', HTMLElement).querySelector('.colours');
  const [model] = product.attributes['model'] ?? [];
  if (!place || model === undefined) return;
  const { items } = await demoApi.search(titleOf(product)).catch((error: unknown) => {
    reportError(error);
    return { items: [] };
  });
  const others = items.filter(({ itemId, attributes }) => {
    return itemId !== product.itemId && attributes['model']?.[0] === model && attributes['colour'];
  });
  if (others.length === 0) return;
  shop.remember(others.map((other) => ({ product: other })));
  const links = others.map((other) => {
    const picture = element('span', { class: 'mini' }, tile(other));
    return element('a', { href: itemHash(other.itemId) }, picture, other.attributes['colour']?.join(', '));
  });
  place.replaceChildren(element('span', {}, 'Also in'), ...links);
}

/** The title without the colour, which the other colours have in common. */
function titleOf({ title, attributes }: ProductView): string {
  const ending = ` in ${attributes['colour']?.[0]}`;
  return title.endsWith(ending) ? title.slice(0, -ending.length) : title;
}
