import { Registry } from '@attune/service-runtime';
import { createMetrics } from '../metrics';
import { listeningLogger } from '../model-harness';
import { until } from '../running-copywriter';
import { ModelQueue, type ModelTask } from './model-queue';
import { startModelWorker } from './model-worker';

const QUEUE = { maxWaiting: 9, maxWaitingOfTenant: 9, refusedMs: 1e6, unavailableMs: 1e6, maxRemembered: 9 };

function start(tasks = 1) {
  const queue = new ModelQueue(QUEUE);
  const metrics = createMetrics(new Registry());
  const { logger, lines } = listeningLogger();
  const worker = startModelWorker({ queue, tasks, metrics, logger });
  const outcomes = async () =>
    (await metrics.modelTasks.get()).values.map(({ labels, value }) => [labels.outcome, value]);
  return { queue, stop: () => worker.stop(), lines, outcomes };
}

const task = (key: string, write: ModelTask['write']): ModelTask => ({ tenant: 'a', key, kind: 'frame', write });

it('goes on after a task whose frame could not be kept, and tells nothing of what was in it', async () => {
  const { queue, stop, lines, outcomes } = start();
  const last = Promise.withResolvers<void>();
  queue.offer(task('1', () => Promise.reject(new Error('insert … values (secret frame)'))));
  queue.offer(task('2', () => Promise.resolve({ outcome: 'refused', reason: 'refused: by its filter' })));
  queue.offer(task('3', () => (last.resolve(), Promise.resolve({ outcome: 'written' as const }))));
  await last.promise;
  await until(outcomes, ({ length }) => length === 3);
  await stop();
  expect(await outcomes()).toEqual([
    ['unavailable', 1],
    ['refused', 1],
    ['written', 1],
  ]);
  expect(lines()).toContain('by its filter');
  expect(lines()).not.toContain('secret');
});

it('does so many tasks at once, and a stop calls them off and begins no other', async () => {
  const { queue, stop, outcomes } = start(2);
  const begun: string[] = [];
  for (const key of ['1', '2', '3']) {
    const hangs = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
    queue.offer(task(key, (signal) => (begun.push(key), hangs(signal))));
  }
  await until(
    () => Promise.resolve(begun),
    ({ length }) => length >= 2,
  );
  expect(begun).toEqual(['1', '2']);
  await stop();
  expect(begun).toEqual(['1', '2']);
  expect(await outcomes()).toEqual([]);
});
