import { StorefrontError } from '@attune/storefront-sdk';

/** What a shopper can make of a failure: no status, no address, but what to do. */
export function wordsForFailure(error: unknown): string {
  const { code, status = 0 } = error instanceof StorefrontError ? error : { code: 'unreadable' };
  if (code === 'timeout') return 'The shop takes too long to answer. Please try again in a moment.';
  if (code === 'unreachable') return 'The shop cannot be reached. Please check your connection and try again.';
  if (code === 'unreadable') return 'Something went wrong in the shop. Please try again.';
  if (status >= 500 || status === 429) return 'The shop is busy just now. Please try again in a moment.';
  return 'The shop could not do that. Please try another way.';
}
