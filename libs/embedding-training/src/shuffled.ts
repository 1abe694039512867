import type { Random } from '@attune/dataset';

/** The values in a random order: Fisher and Yates. */
export function shuffled(values: Iterable<number>, random: Random): number[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
