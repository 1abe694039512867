import type { CopyAnswer, ProductView, RecommendedItem } from '@attune/contracts';
import { cards, offerText } from './cards';
import { languageChoice } from './copy-language';
import { fieldsOf, sentencesOf, whyTheseWords } from './copy-text';
import { button, byId, element } from './elements';
import { categoryHash } from './place';
import { tile } from './tile';

export interface ProductActions {
  addToCart(product: ProductView): void;
  buy(product: ProductView): void;
  wish(product: ProductView): void;
  /** Writes the copy in this language (BCP 47). */
  writeIn(locale: string): void;
}

/** Shows a product at once, as the catalog has it; copy in the language (BCP 47) and shelves follow. */
export function showProduct(product: ProductView, language: string, actions: ProductActions): void {
  const section = fill(
    element('a', { class: 'back', href: '#/' }, '← For you'),
    element(
      'div',
      { class: 'sheet-of' },
      element('div', { class: 'picture' }, tile(product)),
      element(
        'div',
        { class: 'words' },
        element('p', { class: 'eyebrow' }, ...trailOf(product)),
        element('h2', { id: 'product-title' }, product.title),
        element('p', { class: 'price' }, offerText(product)),
        coloursIn(product),
        // Above the copy, which comes later and may come again: what is about to be clicked must not move.
        element(
          'p',
          { class: 'actions' },
          ...(product.inStock
            ? [
                button({ class: 'primary' }, () => actions.addToCart(product), 'Add to cart'),
                onceButton('secondary', () => actions.buy(product), 'Buy now', '✓ Bought'),
              ]
            : []),
          onceButton('quiet', () => actions.wish(product), '♡ Wish for it', '♥ On your wish list'),
        ),
        element('div', { class: 'copy is-coming', 'aria-live': 'polite' }, element('p', {}, product.description ?? '')),
        languageChoice(language, (locale) => actions.writeIn(locale)),
      ),
    ),
    element('div', { class: 'shelves is-coming' }),
  );
  section.dataset['item'] = product.itemId;
}

/** Its colour, in the place where the other colours of its model come: nothing moves, and no line is empty. */
function coloursIn({ attributes: { model, colour } }: ProductView): HTMLElement | undefined {
  return model && colour ? element('p', { class: 'colours' }, `In ${colour.join(', ')}`) : undefined;
}

/** The product's brand, and links to its categories from the widest to its own. */
function trailOf({ brand, categoryPath }: ProductView): HTMLElement[] {
  const links = categoryPath.map((name, i) => element('a', { href: categoryHash(categoryPath.slice(0, i + 1)) }, name));
  return brand ? [element('span', {}, brand), ...links] : links;
}

/** A button for what is done once while its page is open: a second click is a slip of the hand. It keeps the focus. */
function onceButton(kind: string, act: () => void, text: string, done: string): HTMLButtonElement {
  return button(
    { class: kind },
    (clicked) => {
      if (clicked.ariaDisabled === 'true') return;
      clicked.ariaDisabled = 'true';
      clicked.textContent = done;
      act();
    },
    text,
  );
}

/** Holds the place of a product that is on its way. */
export function awaitProduct(): void {
  const section = byId('product', HTMLElement);
  section.hidden = false;
  section.classList.add('is-awaited');
}

/** Says that there is no such product, or that it cannot be read just now, and that there are others. */
export function showNoProduct(why: 'unknown' | 'away' = 'unknown'): void {
  const [heading, hint] = {
    unknown: ['This product is not in the shop', 'It may be sold no more, or the address was cut short.'],
    away: ['This product cannot be shown just now', 'Please load the page again in a moment.'],
  }[why];
  fill(
    element('a', { class: 'back', href: '#/' }, '← For you'),
    element('h2', { id: 'product-title' }, heading),
    element('p', { class: 'hint' }, `${hint} Below is what fits you.`),
  );
}

function fill(...children: HTMLElement[]): HTMLElement {
  const section = byId('product', HTMLElement);
  section.hidden = false;
  section.classList.remove('is-awaited');
  section.replaceChildren(...children);
  return section;
}

export function hideProduct(): void {
  const section = byId('product', HTMLElement);
  section.hidden = true;
  section.classList.remove('is-awaited');
  section.replaceChildren();
  delete section.dataset['item'];
}

/** The item whose page is open. */
export function shownItemId(): string | undefined {
  return byId('product', HTMLElement).dataset['item'];
}

/** Says, to those who hear the page, too, whether the copy is about to be written anew. */
export function markCopyBusy(isBusy: boolean): void {
  byId('product', HTMLElement).querySelector('.copy')?.setAttribute('aria-busy', String(isBusy));
}

/** Puts the copy in the place of the catalog's text, or of the copy before it; the same copy changes nothing. */
export function showCopy(copy: CopyAnswer): void {
  const section = byId('product', HTMLElement);
  const place = section.querySelector<HTMLElement>('.copy');
  const title = section.querySelector('h2');
  if (!place || !title || shownItemId() !== copy.itemId || place.dataset['copy'] === copy.copyId) return;
  const isRewritten = place.dataset['copy'] !== undefined;
  const sentences = () => [...section.querySelectorAll<HTMLElement>('.sentence')];
  const focused = sentences().findIndex((sentence) => sentence === document.activeElement);
  place.dataset['copy'] = copy.copyId;
  const [heading] = fieldsOf(copy, 'title');
  if (heading) title.replaceChildren(...sentencesOf(heading, copy.locale));
  const bullets = fieldsOf(copy, 'bullet').map((field) => element('li', {}, ...sentencesOf(field, copy.locale)));
  place.replaceChildren(
    ...fieldsOf(copy, 'body').map((field) => element('p', {}, ...sentencesOf(field, copy.locale))),
    ...(bullets.length > 0 ? [element('ul', {}, ...bullets)] : []),
    element(
      'p',
      { class: 'plan' },
      isRewritten ? element('strong', {}, 'Rewritten just now. ') : undefined,
      copy.planReason ? whyTheseWords(copy.planReason) : 'Written from the catalog’s facts.',
      ' Point at a sentence, or tap it, for the facts behind it.',
    ),
  );
  place.classList.remove('is-coming');
  place.classList.toggle('is-new', isRewritten);
  // Whoever reads along with the keyboard stays where they were.
  if (focused >= 0) (sentences()[focused] ?? sentences().at(-1))?.focus({ preventScroll: true });
}

/** The catalog's text stays, and it is told why; what was written before stays, too. */
export function showNoCopy(itemId: string): void {
  const place = byId('product', HTMLElement).querySelector<HTMLElement>('.copy');
  if (!place || shownItemId() !== itemId || place.dataset['copy'] !== undefined || place.querySelector('.plan')) return;
  place.classList.remove('is-coming');
  place.append(element('p', { class: 'plan' }, 'In the catalog’s own words: others cannot be written just now.'));
}

/** Where rows of products stand below the product that is open now. */
export function shelves(): HTMLElement | null {
  return byId('product', HTMLElement).querySelector('.shelves');
}

/** A row of products. */
export function showShelf(
  place: HTMLElement,
  heading: string,
  items: readonly RecommendedItem[],
  onSelect: (product: ProductView, rank: number) => void,
): void {
  const shown = cards(items, onSelect);
  if (shown.length === 0) return;
  place.append(
    element('section', { class: 'shelf' }, element('h3', {}, heading), element('ul', { class: 'row' }, ...shown)),
  );
}
