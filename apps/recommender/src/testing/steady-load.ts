import { setTimeout as sleep } from 'node:timers/promises';

const TICK_MS = 5;
/** More than these mean a machine that is busy with something else, on which more calls would only time out. */
const MOST_UNDER_WAY = 200;

/**
 * Makes so many calls a second, whether those before have been answered or not, as shoppers do. For tests.
 * @param call must not reject
 * @returns ends the load, waits for the last answers, and gives all in the order in which the calls began
 */
export function startLoad<T>(callsPerSecond: number, call: () => Promise<T>): () => Promise<T[]> {
  const answers: Promise<T>[] = [];
  const began = performance.now();
  let ending = false;
  let underWay = 0;
  const begin = () => {
    underWay++;
    answers.push(call().finally(() => underWay--));
  };
  const load = async () => {
    while (!ending) {
      const due = ((performance.now() - began) / 1_000) * callsPerSecond;
      while (answers.length < due && underWay < MOST_UNDER_WAY) begin();
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
