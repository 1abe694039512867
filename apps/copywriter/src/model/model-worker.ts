import { setImmediate } from 'node:timers/promises';
import { endedBefore, type Logger, type Started } from '@attune/service-runtime';
import type { CopywriterMetrics } from '../metrics';
import type { ModelQueue, ModelTask, TaskOutcome } from './model-queue';

export interface ModelWorkerParts {
  queue: ModelQueue;
  /** How many tasks are done at once. */
  tasks: number;
  metrics: Pick<CopywriterMetrics, 'modelTasks'>;
  logger: Logger;
}

/** Does what waits for the model. A stop calls off what is under way, and waits for no endpoint. */
export function startModelWorker({ queue, tasks, metrics, logger }: ModelWorkerParts): Started<void> {
  const stopping = new AbortController();
  const { signal } = stopping;

  const doTask = async (task: ModelTask) => {
    const { kind } = task;
    const result = await outcomeOf(task, signal);
    if (!result) return;
    queue.done(task, result.outcome);
    metrics.modelTasks.inc({ kind, outcome: result.outcome });
    if (!('reason' in result)) return;
    // Of a model's answer only the findings are told, and of the request only its key.
    logger.info(
      { tenant: task.tenant, key: task.key, outcome: result.outcome, reason: result.reason },
      'no model text',
    );
  };
  const loop = async () => {
    while (!signal.aborted) {
      const task = await queue.next(signal).catch(() => undefined);
      if (task) await doTask(task);
      // Calls come first, also where the model answers at once.
      await setImmediate();
    }
  };
  const loops = Promise.all(Array.from({ length: tasks }, loop));
  return {
    value: undefined,
    stop: async (hurry) => {
      stopping.abort(new Error('the copywriter stops'));
      await endedBefore(hurry, loops);
    },
  };
}

/** Undefined when the task was called off. */
async function outcomeOf(task: ModelTask, signal: AbortSignal): Promise<TaskOutcome | undefined> {
  try {
    return await task.write(signal);
  } catch (error) {
    if (signal.aborted) return undefined;
    // The database, since nothing else throws: what was written is lost, and asked for again.
    return { outcome: 'unavailable', reason: `not kept: ${error instanceof Error ? error.name : 'unknown'}` };
  }
}
