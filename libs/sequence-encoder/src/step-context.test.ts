import { contextCount, NO_CONTEXT, stepContext, stepContexts } from './step-context';

const BOTH = { touch: true, elapsed: true };
const MINUTE = 60_000;

test('tells every touch and pause apart, and stays within its table', () => {
  const seen = new Set<number>();
  for (const weight of [1, 2, 3, 5]) {
    for (const elapsed of [undefined, 0, 5 * MINUTE, 30 * MINUTE, 180 * MINUTE, 900 * MINUTE, 4_000 * MINUTE, 1e12]) {
      seen.add(stepContext(BOTH, weight, elapsed));
    }
  }
  expect(seen.size).toBe(contextCount(BOTH));
  expect(Math.max(...seen)).toBe(contextCount(BOTH) - 1);
  expect(Math.min(...seen)).toBe(0);
});

test('has no table when the encoder is told of nothing, and a small one for each input alone', () => {
  expect(contextCount(NO_CONTEXT)).toBe(0);
  expect(stepContext(NO_CONTEXT, 5, 1)).toBe(0);
  expect(contextCount({ touch: true, elapsed: false })).toBe(4);
  expect(stepContext({ touch: true, elapsed: false }, 5, 1)).toBe(3);
  expect(contextCount({ touch: false, elapsed: true })).toBe(8);
  expect(stepContext({ touch: false, elapsed: true }, 5, 0)).toBe(1);
});

test('takes the pause before each step, none before the first of a stretch or where a time is missing', () => {
  const steps = { items: [1, 2, 3, 4], weights: [1, 1, 1, 1], times: [0, 2 * MINUTE, undefined, 3 * MINUTE] };
  const elapsed = { touch: false, elapsed: true };
  expect([...stepContexts(elapsed, steps, 0, 4)]).toEqual([0, 2, 0, 0]);
  expect([...stepContexts(elapsed, steps, 1, 2)]).toEqual([0]);
});
