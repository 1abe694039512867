export { Money } from './generated/attune/shared/v1/money';
export { Affinity } from './generated/attune/shared/v1/profile';
export { AttributeValues, Product } from './generated/attune/shared/v1/product';
export { Shopper } from './generated/attune/shared/v1/shopper';
