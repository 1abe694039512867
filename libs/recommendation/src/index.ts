export { CatalogIndex, type CatalogChange } from './catalog-index';
export { ShopperHistory, type Touch } from './shopper-history';
export { type Shop } from './shop';
export { recommend, type RecommendInput } from './recommend';
export { similarItems, type ItemInput } from './similar';
export { boughtTogether } from './bought-together';
export { rank, type RankInput } from './rank';
export * from './recommendation';
