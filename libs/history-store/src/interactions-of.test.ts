import { type ShopEvent } from '@attune/contracts';
import { eventWith } from './history-conformance';
import { interactionsOf } from './interactions-of';

test('an event without a shopper is a fault of the caller, not a touch by nobody', () => {
  const nobody = { ...eventWith(), userId: undefined } as ShopEvent;
  expect(() => interactionsOf(nobody)).toThrow('names no shopper');
});
