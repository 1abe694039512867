import { StorefrontError } from '@attune/storefront-sdk';

/** What a shopper can make of a failure: no status, no address, but what to do. */
export function wordsForFailure(error: unknown): string {
  if (!(error instanceof StorefrontError)) return 'Something went wrong in the shop. Please try again.';
  if (error.status === undefined) return 'The shop cannot be reached. Please check your connection and try again.';
  if (error.status >= 500 || error.status === 429) return 'The shop is busy just now. Please try again in a moment.';
  return 'The shop could not do that. Please try another way.';
}
