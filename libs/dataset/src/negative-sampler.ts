import type { InteractionDataset } from './interaction-dataset';
import type { Random } from './random';

/** Draws before the sampler stops guessing and counts instead. */
const GUESSES = 16;

/**
 * Draws items that a user has not touched, each as likely.
 * @returns a function of the user's index that answers an item's index, or undefined for a user who has touched all
 */
export function negativeSampler(dataset: InteractionDataset, random: Random): (user: number) => number | undefined {
  const itemCount = dataset.itemIds.length;
  const seenBy = new Map<number, Set<number>>();
  const seenOf = (user: number) => {
    let seen = seenBy.get(user);
    if (!seen) seenBy.set(user, (seen = itemsOf(dataset, user)));
    return seen;
  };
  return (user) => {
    const seen = seenOf(user);
    const unseen = itemCount - seen.size;
    if (unseen === 0) return undefined;
    for (let guess = 0; guess < GUESSES; guess++) {
      const item = random.below(itemCount);
      if (!seen.has(item)) return item;
    }
    return nthUnseen(seen, random.below(unseen));
  };
}

function itemsOf(dataset: InteractionDataset, user: number): Set<number> {
  return new Set(dataset.items.subarray(dataset.offsets[user], dataset.offsets[user + 1]));
}

/** The n-th (from 0) item index that is not in the set. */
function nthUnseen(seen: ReadonlySet<number>, n: number): number {
  let item = 0;
  for (let left = n; seen.has(item) || left-- > 0; item++);
  return item;
}
