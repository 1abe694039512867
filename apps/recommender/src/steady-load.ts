import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 5;

/**
 * Makes so many calls a second, whether those before have been answered or not, as shoppers do. For tests.
 * @param call must not reject
 * @returns ends the load, waits for the last answers, and gives all in the order in which the calls began
 */
export function startLoad<T>(callsPerSecond: number, call: () => Promise<T>): () => Promise<T[]> {
  const answers: Promise<T>[] = [];
  const began = performance.now();
  let ending = false;
  const load = async () => {
    while (!ending) {
      const due = ((performance.now() - began) / 1_000) * callsPerSecond;
      while (answers.length < due) answers.push(call());
      await sleep(TICK_MS);
    }
  };
  const loaded = load();
  return async () => {
    ending = true;
    await loaded;
    return Promise.all(answers);
  };
}
