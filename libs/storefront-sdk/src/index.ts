/** What a shop writes and reads with these, so that it need not know where the contracts are. */
export type {
  ChannelName,
  CopyAnswer,
  EventContext,
  LevelName,
  Money,
  ProductView,
  PurchaseLine,
  RecipeName,
  RecommendationAnswer,
  RecommendedItem,
  Refusal,
  ToneName,
} from '@attune/contracts';
export { type Delivery } from './collector';
export { randomId } from './random-id';
export * from './storefront-client';
export * from './tracker';
