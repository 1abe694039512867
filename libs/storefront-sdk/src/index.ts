export { type Delivery } from './collector';
export { randomId } from './random-id';
export * from './storefront-client';
export * from './tracker';
