import { tasteLine } from './affinities';
import { productOf, type PickableShopper, type RecentEvent } from './demo-api';
import { button, byId, element } from './elements';
import { tile } from './tile';

const LAST_ITEMS = 3;

/** The shoppers that one can be, each with their taste and last items; `onPick` gets the key, or nothing for somebody new. */
export function showPicker(shoppers: readonly PickableShopper[], onPick: (key?: string) => void): void {
  const pick = (key?: string) => () => {
    byId('shoppers', HTMLDivElement).hidePopover();
    onPick(key);
  };
  if (shoppers.length === 0) {
    byId('shoppers-hint', HTMLParagraphElement).textContent = 'There is nobody to choose but a new visitor just now.';
  }
  byId('shopper-list', HTMLUListElement).replaceChildren(
    element(
      'li',
      {},
      button(
        { 'data-shopper': '' },
        pick(),
        avatar(undefined),
        lines('New visitor', 'Nobody knows them yet: they begin with what is popular'),
      ),
    ),
    ...shoppers.map((shopper) =>
      element(
        'li',
        {},
        button(
          { 'data-shopper': shopper.shopper },
          pick(shopper.shopper),
          avatar(shopper.shopper),
          lines(nameOf(shopper.shopper), tasteLine(shopper.recent)),
          lastItems(shopper),
        ),
      ),
    ),
  );
}

/** Shows in the header who shops now, and what is known of them by now. */
export function showShopper(key: string, recent: readonly RecentEvent[]): void {
  const choices = [...document.querySelectorAll('[data-shopper]')];
  const shown = choices.find((each) => each.getAttribute('data-shopper') === key);
  for (const each of choices) {
    if (each === (shown ?? choices[0])) each.setAttribute('aria-current', 'true');
    else each.removeAttribute('aria-current');
  }
  const name = shown ? nameOf(key) : 'New visitor';
  const pill = byId('shopper-button', HTMLButtonElement);
  pill.setAttribute('aria-label', `${name}: choose who is shopping`);
  pill.replaceChildren(avatar(shown && key), lines(name, tasteLine(recent) || 'not known yet'));
}

function nameOf(key: string): string {
  const name = key.slice(key.indexOf(':') + 1);
  return key.startsWith('anon:') ? `Guest ${name}` : name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

function lines(name: string, taste: string): HTMLElement {
  return element(
    'span',
    { class: 'line' },
    element('span', { class: 'name' }, name),
    element('span', { class: 'verb' }, taste),
  );
}

/** The newest things looked at, each once. */
function lastItems({ recent }: PickableShopper): HTMLElement {
  const items = new Map(recent.flatMap(({ item }) => (item ? [[item.itemId, productOf(item)] as const] : [])));
  const tiles = [...items.values()].slice(0, LAST_ITEMS).map((item) => element('span', { class: 'mini' }, tile(item)));
  return element('span', { class: 'minis', 'aria-hidden': 'true' }, ...tiles);
}

/** A coloured disc with the end of the shopper's id; a plus for somebody new. */
function avatar(key: string | undefined): HTMLElement {
  const shown = element('span', { class: 'avatar', 'aria-hidden': 'true' }, key?.slice(-2) ?? '+');
  if (key !== undefined) {
    const hue = [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
    shown.style.setProperty('--hue', String(hue));
    shown.classList.add('is-known');
  }
  return shown;
}
