import type { CatalogItem, EventType } from '@attune/contracts';

/** Why an item is in an answer; as `ReasonKind` of the recommender's proto. */
export type ReasonKind =
  | 'taste'
  | 'because_of_item'
  | 'similar_item'
  | 'bought_together'
  | 'same_category'
  | 'popular'
  | 'trending'
  | 'new_arrival'
  | 'recently_viewed'
  | 'buy_again'
  | 'fits_profile'
  | 'in_catalog'
  | 'pinned'
  | 'promoted';

export interface Reason {
  kind: ReasonKind;
  /** The item that led here, for the kinds that have one. */
  becauseItemId?: string;
  /** A short English sentence. */
  text: string;
}

/** The longest title within a sentence, in characters as a reader counts them. */
const MAX_TITLE = 80;
/** The same in UTF-16 code units: a character may hold any number of marks. */
const MAX_TITLE_UNITS = 200;
/** A letter of a script that runs from right to left. */
const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** First strong isolate, and its end (Unicode's bidirectional algorithm, UAX #9). */
const [FSI, PDI] = ['\u2068', '\u2069'];

const TASTE: Reason = { kind: 'taste', text: 'Fits your taste' };
export const POPULAR: Reason = { kind: 'popular', text: 'Popular right now' };
export const PINNED: Reason = { kind: 'pinned', text: 'Chosen by the shop' };
export const PROMOTED: Reason = { kind: 'promoted', text: 'Promoted by the shop' };
export const TRENDING: Reason = { kind: 'trending', text: 'Trending now' };
export const NEW: Reason = { kind: 'new_arrival', text: 'New in the shop' };
export const VIEWED: Reason = { kind: 'recently_viewed', text: 'You viewed this' };
export const BOUGHT: Reason = { kind: 'buy_again', text: 'You bought this before' };
export const DUE_AGAIN: Reason = { kind: 'buy_again', text: 'Time to buy this again' };
export const IN_CATALOG: Reason = { kind: 'in_catalog', text: 'From the catalog' };

/** @param leading the item of the shopper's history that led here; without it, or when the shop has it no more: by taste */
export function becauseOf(leading: CatalogItem | undefined, touch: EventType | undefined): Reason {
  if (!leading) return TASTE;
  return {
    kind: 'because_of_item',
    becauseItemId: leading.itemId,
    text: `Because you ${did(touch, titleOf(leading))}`,
  };
}

function did(touch: EventType | undefined, title: string): string {
  switch (touch) {
    case 'purchase':
      return `bought ${title}`;
    case 'add_to_cart':
      return `added ${title} to your cart`;
    case 'add_to_wishlist':
      return `added ${title} to your wishlist`;
    case 'rate_item':
      return `rated ${title}`;
    default:
      return `viewed ${title}`;
  }
}

export function similarTo(itemId: string, item: CatalogItem | undefined): Reason {
  return { kind: 'similar_item', becauseItemId: itemId, text: `Similar to ${titleOf(item)}` };
}

export function boughtWith(itemId: string, item: CatalogItem | undefined): Reason {
  return { kind: 'bought_together', becauseItemId: itemId, text: `Bought together with ${titleOf(item)}` };
}

/** The same where the shop has no more what the cart holds. */
export const BOUGHT_WITH_CART: Reason = { kind: 'bought_together', text: 'Bought together with what is in your cart' };
export const VIEWED_WITH_CART: Reason = { kind: 'because_of_item', text: 'Often viewed with what is in your cart' };

export function viewedWith(itemId: string, item: CatalogItem | undefined): Reason {
  return { kind: 'because_of_item', becauseItemId: itemId, text: `Often viewed with ${titleOf(item)}` };
}

/** @param wanted what the shopper looks for: `linen`, `Nordwind` */
export function fitsProfile(wanted: string): Reason {
  return { kind: 'fits_profile', text: `Fits what you look for: ${named(wanted)}` };
}

export function popularIn(category: string): Reason {
  return { kind: 'popular', text: `Popular in ${named(category)}` };
}

/**
 * An item that the model does not know. @param because an item of the shopper's history that it is like; without it: their
 * taste as a whole
 */
export function unknownAndLike(because: CatalogItem | undefined, isNew: boolean): Reason {
  if (!isNew) return because ? similarTo(because.itemId, because) : TASTE;
  if (!because) return { kind: 'new_arrival', text: 'New, and fits your taste' };
  return { kind: 'new_arrival', becauseItemId: because.itemId, text: `New, and similar to ${titleOf(because)}` };
}

/** @param category the one that both are in */
export function sameCategory(because: CatalogItem, category: string): Reason {
  return { kind: 'same_category', becauseItemId: because.itemId, text: `Also in ${named(category)}` };
}

/** The same of an item that the model does not know. */
export function unknownIn(because: CatalogItem, category: string, isNew: boolean): Reason {
  if (!isNew) return sameCategory(because, category);
  return { kind: 'same_category', becauseItemId: because.itemId, text: `New in ${named(category)}` };
}

function titleOf(item: CatalogItem | undefined): string {
  return item ? named(item.title) : 'this item';
}

/** What the catalog calls something, in an English sentence: from right to left it would take words of the sentence along. */
function named(text: string): string {
  const short = cut(text);
  return RTL.test(short) ? FSI + short + PDI : short;
}

/** Cut between characters as a reader sees them: an emoji of several code points stays whole or goes. */
function cut(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  let kept = '';
  let characters = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (++characters > MAX_TITLE || kept.length + segment.length > MAX_TITLE_UNITS) return `${kept.trimEnd()}…`;
    kept += segment;
  }
  return kept;
}
