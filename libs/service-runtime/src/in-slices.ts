import { setImmediate as answerCalls } from 'node:timers/promises';

/** For so long at a time no call is answered. */
const SLICE_MS = 5;

/**
 * For long work in a service: what is returned is awaited often, and lets the event loop have a turn once a few milliseconds
 * have passed since it last had one.
 */
export function pauses(): () => Promise<void> {
  let begunAt = performance.now();
  return async function pauseIfDue() {
    if (performance.now() - begunAt < SLICE_MS) return;
    await answerCalls();
    begunAt = performance.now();
  };
}

/**
 * Does long work a few milliseconds at a time, and lets the event loop have a turn in between.
 * @param work stops at each `yield`, often enough
 * @returns what the work returns; rejects with what it throws
 */
export async function inSlices<T>(work: Generator<void, T, void>): Promise<T> {
  const pauseIfDue = pauses();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pauseIfDue();
  }
}
