import type { CopyAnswer, ProductView, RecommendationAnswer } from '@attune/contracts';
import { cards, priceText } from './cards';
import { byId, element } from './elements';
import { tile } from './tile';

export interface DetailActions {
  copy(product: ProductView): Promise<CopyAnswer>;
  similar(product: ProductView): Promise<RecommendationAnswer>;
  boughtTogether(product: ProductView): Promise<RecommendationAnswer>;
  open(product: ProductView, rank: number): void;
  addToCart(product: ProductView): void;
  buy(product: ProductView): void;
}

/** Opens the dialog at once and fills it as the answers come. */
export function showDetail(product: ProductView, actions: DetailActions): void {
  const dialog = byId('detail', HTMLDialogElement);
  const copy = element('div', { class: 'copy' }, element('p', { class: 'empty' }, 'Writing…'));
  const facts = element('p', { class: 'facts', role: 'status' }, 'Point at a sentence to see the facts behind it.');
  const shelves = element('div');
  dialog.replaceChildren(
    closeButton(dialog),
    element(
      'div',
      { class: 'hero' },
      element('div', {}, tile(product)),
      element(
        'div',
        {},
        element('p', { class: 'kind' }, [product.brand, ...product.categoryPath].filter(Boolean).join(' · ')),
        element('h2', { id: 'detail-title' }, product.title),
        element('p', { class: 'price' }, priceText(product.price)),
        copy,
        facts,
        element(
          'div',
          { class: 'actions' },
          action('Buy now', 'primary', 'Bought', () => actions.buy(product)),
          action('Add to cart', '', 'In the cart', () => actions.addToCart(product)),
        ),
      ),
    ),
    shelves,
  );
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  void fill(product, actions, copy, facts, shelves);
}

async function fill(
  product: ProductView,
  actions: DetailActions,
  copy: HTMLElement,
  facts: HTMLElement,
  shelves: HTMLElement,
): Promise<void> {
  const [written, similar, together] = await Promise.allSettled([
    actions.copy(product),
    actions.similar(product),
    actions.boughtTogether(product),
  ]);
  if (written.status === 'fulfilled') copy.replaceChildren(...paragraphs(written.value, facts));
  else copy.replaceChildren(element('p', { class: 'empty' }, product.description ?? ''));
  for (const [heading, list] of [
    ['Often bought together', together],
    ['Similar', similar],
  ] as const) {
    if (list.status !== 'fulfilled' || list.value.items.length === 0) continue;
    const grid = element('ul', { class: 'grid' }, ...cards(list.value.items, (each, rank) => actions.open(each, rank)));
    shelves.append(element('section', { class: 'shelf' }, element('h3', {}, heading), grid));
  }
}

/** The copy's body and bullets; pointing at a sentence shows the catalog facts that carry it. */
function paragraphs(copy: CopyAnswer, facts: HTMLElement): HTMLElement[] {
  const sentences = (field: CopyAnswer['fields'][number]) =>
    field.sentences.flatMap((sentence, i) => [
      i > 0 ? ' ' : undefined,
      factual(
        element('span', { class: 'sentence', tabindex: '0' }, sentence.text),
        `Facts: ${sentence.facts.map(({ field: name, value }) => `${name.replace('attributes.', '')} = ${value}`).join(', ')}`,
        facts,
      ),
    ]);
  const bullets = copy.fields.filter(({ name }) => name.startsWith('bullet'));
  const texts = copy.fields.filter(({ name }) => name !== 'title' && !name.startsWith('bullet'));
  return [
    ...texts.map((field) => element('p', {}, ...sentences(field))),
    ...(bullets.length > 0
      ? [element('ul', {}, ...bullets.map((field) => element('li', {}, ...sentences(field))))]
      : []),
  ];
}

function factual(sentence: HTMLElement, text: string, facts: HTMLElement): HTMLElement {
  sentence.title = text;
  for (const event of ['mouseenter', 'focus']) sentence.addEventListener(event, () => (facts.textContent = text));
  return sentence;
}

function action(label: string, className: string, done: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: className }, label);
  button.addEventListener('click', () => {
    act();
    button.textContent = done;
    button.disabled = true;
  });
  return button;
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '✕');
  button.addEventListener('click', () => dialog.close());
  return button;
}
