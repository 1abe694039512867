import type { FrameReader, FrameWriter } from '@attune/copy-store';
import type { TenantModels } from '@attune/language-model';
import type { Lifecycle, Logger } from '@attune/service-runtime';
import type { ComposerParts } from '../composer';
import type { CopywriterMetrics } from '../metrics';
import type { ModelConfig } from '../model-config';
import { createModel } from './create-model';
import type { FrameMemory } from './frame-memory';
import { frameTask } from './frame-task';
import { ModelQueue } from './model-queue';
import { startModelWorker } from './model-worker';

const HOUR_MS = 3_600_000;
const QUEUE = {
  ...{ maxWaiting: 1_000, maxWaitingOfTenant: 200 },
  ...{ refusedMs: 6 * HOUR_MS, unavailableMs: 60_000, maxRemembered: 20_000 },
};

export interface ModelParts {
  store: FrameReader & FrameWriter;
  memory: FrameMemory;
  metrics: CopywriterMetrics;
  logger: Logger;
  lifecycle: Lifecycle;
}

/** What writes in the background where a model is configured. */
export interface ModelWriting {
  queue: ModelQueue;
  model: TenantModels;
  task: NonNullable<ComposerParts['model']>['task'];
}

/** Starts the work of the configured model; undefined without one. The endpoint need not be there. */
export async function startModel(
  config: ModelConfig | undefined,
  parts: ModelParts,
): Promise<ModelWriting | undefined> {
  if (!config) return undefined;
  const { store, memory, metrics, logger, lifecycle } = parts;
  const queue = new ModelQueue(QUEUE);
  const model = createModel(config, metrics);
  await lifecycle.start('model worker', () => startModelWorker({ queue, tasks: config.maxCalls, metrics, logger }));
  logger.info({ model: model.name }, 'a language model writes frames');
  return {
    ...{ queue, model },
    task: (tenant, request, { grammar }) => frameTask({ store, memory, model }, tenant, request, grammar),
  };
}
