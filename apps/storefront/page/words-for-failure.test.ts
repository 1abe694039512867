import { StorefrontError } from '@attune/storefront-sdk';
import { wordsForFailure } from './words-for-failure';

test.each([
  ['busy', new StorefrontError('x', 503, 'unavailable')],
  ['busy', new StorefrontError('x', 429)],
  // A slow shop is no matter of the shopper's connection.
  ['takes too long', new StorefrontError('x', undefined, 'timeout')],
  ['takes too long', new StorefrontError('x', 200, 'timeout')],
  ['check your connection', new StorefrontError('x', undefined, 'unreachable')],
  ['another way', new StorefrontError('x', 400, 'invalid_argument')],
  ['Something went wrong', new StorefrontError('x', 200, 'unreadable')],
  ['Something went wrong', new TypeError('x is undefined')],
])('a shopper reads %j of %s', (words, error) => {
  expect(wordsForFailure(error)).toContain(words);
});
