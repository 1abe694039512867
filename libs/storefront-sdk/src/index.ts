export type * from './answers';
export type * from './delivery';
export type * from './events';
export { randomId } from './random-id';
export * from './storefront-client';
export * from './tracker';
