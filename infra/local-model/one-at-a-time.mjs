/** More work waits than may. */
export class QueueFull extends Error {}

/**
 * Does work one piece after the other.
 * @param {number} maxWaiting how many pieces may wait for their turn
 * @returns {<T>(work: () => Promise<T>) => Promise<T>} rejects with QueueFull
 */
export function oneAtATime(maxWaiting) {
  let pending = 0;
  let last = Promise.resolve();
  return (work) => {
    if (pending > maxWaiting) return Promise.reject(new QueueFull());
    pending++;
    const done = last.then(work).finally(() => pending--);
    last = done.catch(() => undefined);
    return done;
  };
}
