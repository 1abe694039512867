import { plainName } from './plain-name';
import { RowError } from './row';

/** What a table may say that a shopper did: each kind with the names that other systems give it, without case and signs. */
const KINDS = {
  view_item: [
    'view',
    'detailview',
    'productview',
    'itemview',
    'pageview',
    'viewed',
    'pv',
    'click',
    'read',
    'watch',
    'play',
  ],
  add_to_cart: ['addtocart', 'cart', 'cartaddition', 'basket', 'addtobasket'],
  remove_from_cart: ['removefromcart'],
  add_to_wishlist: ['addtowishlist', 'wishlist', 'bookmark', 'favorite', 'favourite', 'fav', 'like', 'star', 'save'],
  purchase: ['purchase', 'buy', 'order', 'transaction', 'sale'],
  rate_item: ['rate', 'rating'],
} as const;

export type EventKind = keyof typeof KINDS;
export const EVENT_KINDS = Object.keys(KINDS) as EventKind[];

const BY_NAME = new Map(
  EVENT_KINDS.flatMap((kind) => [kind, ...KINDS[kind]].map((name) => [plainName(name), kind] as const)),
);

/** @throws RowError with what is known */
export function eventKindOf(text: string, field: string): EventKind {
  const kind = BY_NAME.get(plainName(text));
  if (kind) return kind;
  const known = EVENT_KINDS.join(', ');
  throw new RowError(`${field}: "${text}" is none of ${known}, nor a usual name of one of them`);
}
