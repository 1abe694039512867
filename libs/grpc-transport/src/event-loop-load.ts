const LOOKED_AT_EVERY_MS = 100;
/** A loop that waits for others is far below, and one with more work than time is at 1. */
const BUSY = 0.9;

/** Tells whether the event loop had hardly a pause lately: then it is this process that calls wait for, and no other. */
export function eventLoopLoad(): () => boolean {
  let lookedAt = performance.now();
  let before = performance.eventLoopUtilization();
  let isBusy = false;
  return () => {
    const at = performance.now();
    if (at - lookedAt >= LOOKED_AT_EVERY_MS) {
      const now = performance.eventLoopUtilization();
      isBusy = performance.eventLoopUtilization(now, before).utilization > BUSY;
      [lookedAt, before] = [at, now];
    }
    return isBusy;
  };
}
