import type * as contracts from '@attune/contracts';
import type * as sdk from './index';

/** Identical, not only assignable: a field more or less that may be left out counts. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

interface Compared {
  ChannelName: Same<sdk.ChannelName, contracts.ChannelName>;
  CopyAnswer: Same<sdk.CopyAnswer, contracts.CopyAnswer>;
  CopyText: Same<sdk.CopyText, contracts.CopyText>;
  EventContext: Same<sdk.EventContext, contracts.EventContext>;
  LevelName: Same<sdk.LevelName, contracts.LevelName>;
  Money: Same<sdk.Money, contracts.Money>;
  ProductView: Same<sdk.ProductView, contracts.ProductView>;
  PurchaseLine: Same<sdk.PurchaseLine, contracts.PurchaseLine>;
  RecipeName: Same<sdk.RecipeName, contracts.RecipeName>;
  RecommendationAnswer: Same<sdk.RecommendationAnswer, contracts.RecommendationAnswer>;
  RecommendedItem: Same<sdk.RecommendedItem, contracts.RecommendedItem>;
  Refusal: Same<sdk.Refusal, contracts.Refusal>;
  ToneName: Same<sdk.ToneName, contracts.ToneName>;
}

type Differences = {
  [K in keyof Compared as Compared[K] extends true ? never : K]: `${K} is not what the contracts say`;
};

test('what a shop writes and reads has the types of the contracts (the compiler checks it)', () => {
  const differences: Differences = {};
  expect(differences).toEqual({});
});
