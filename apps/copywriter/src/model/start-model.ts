import type { FrameRequest, Grammar, ProductFacts } from '@attune/copy-generation';
import type { ModelUseLedger } from '@attune/copy-store';
import type { Lifecycle, Logger } from '@attune/service-runtime';
import type { CopywriterMetrics } from '../metrics';
import type { TenantCopy } from '../tenant-copy';
import type { Place } from '../writing';
import { createModel } from './create-model';
import { frameTask, type FrameTaskParts } from './frame-task';
import { freeTextTask, type FreeTextParts } from './free-text-task';
import type { ModelConfig } from './model-config';
import { ModelQueue, type ModelTask } from './model-queue';
import { startModelWorker } from './model-worker';

const HOUR_MS = 3_600_000;
const CLAIM_SLACK_MS = 30_000;
const QUEUE = {
  ...{ maxWaiting: 1_000, maxWaitingOfTenant: 200 },
  ...{ refusedMs: 6 * HOUR_MS, unavailableMs: 60_000, maxRemembered: 20_000 },
};

export interface ModelParts extends Omit<FreeTextParts & FrameTaskParts, 'model' | 'claimMs'> {
  /** Where it is counted what tenants use of the model. */
  ledger: ModelUseLedger;
  metrics: CopywriterMetrics;
  logger: Logger;
  lifecycle: Lifecycle;
}

/** What writes in the background where a model is configured. */
export interface ModelWriting extends Pick<ModelQueue, 'size'> {
  /** Whether a frame is neither on its way nor refused lately. */
  wants: (task: { tenant: string; key: string }) => boolean;
  orderFrame: (tenant: TenantCopy, request: FrameRequest, grammar: Grammar) => void;
  orderFreeText: (tenant: TenantCopy, product: ProductFacts, place: Place) => void;
}

/** Starts the work of the configured model; undefined without one. The endpoint need not be there. */
export async function startModel(
  config: ModelConfig | undefined,
  parts: ModelParts,
): Promise<ModelWriting | undefined> {
  if (!config) return undefined;
  const { metrics, logger, lifecycle } = parts;
  const queue = new ModelQueue(QUEUE);
  const model = createModel(config, parts.ledger, metrics);
  // A frame is asked for once more where the first answer has faults; looking at it takes moments.
  const ofModel = { ...parts, model, claimMs: 2 * config.timeoutMs + CLAIM_SLACK_MS };
  const order = (task: ModelTask) => {
    const outcome = queue.offer(task);
    if (outcome !== 'known') metrics.modelTasks.inc({ kind: task.kind, outcome });
  };
  await lifecycle.start('model worker', () => startModelWorker({ queue, tasks: config.maxCalls, metrics, logger }));
  logger.info({ model: model.name }, 'a language model writes frames');
  return {
    get size() {
      return queue.size;
    },
    wants: (task) => queue.wants(task),
    orderFrame: (tenant, request, grammar) => order(frameTask(ofModel, tenant, request, grammar)),
    orderFreeText: (tenant, product, place) => order(freeTextTask(ofModel, tenant, product, place)),
  };
}
