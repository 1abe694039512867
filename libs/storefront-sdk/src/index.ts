export { type Delivery } from './collector';
export * from './storefront-client';
export * from './tracker';
