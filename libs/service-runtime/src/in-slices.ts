import { setImmediate as answerCalls } from 'node:timers/promises';

/** For so long at a time no call is answered. */
const SLICE_MS = 5;

/**
 * Does long work a few milliseconds at a time, and lets the event loop have a turn in between.
 * @param work stops at each `yield`, often enough
 * @returns what the work returns; rejects with what it throws
 */
export async function inSlices<T>(work: Generator<void, T, void>): Promise<T> {
  let begunAt = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begunAt < SLICE_MS) continue;
    await answerCalls();
    begunAt = performance.now();
  }
}
