import { setTimeout } from 'node:timers/promises';
import { createCatalogReader } from '@attune/catalog-store';
import { type Database, databaseFault, startDatabase, whyDatabaseFails } from '@attune/database';
import { createHistoryReader } from '@attune/history-store';
import { createCheckpointStore, createModelReader, createModelWriter } from '@attune/model-artifact';
import { endedBefore, type ServiceContext } from '@attune/service-runtime';
import type { Config } from './config';
import { type Progress, progressText, type TrainingOutcome } from './progress';
import { train } from './train';
import { createTrainerMetrics } from './trainer-metrics';

/** Puts the trainer together: one run and an end, or a run after every interval until it is stopped. */
export async function createService(config: Config, context: ServiceContext): Promise<void> {
  const { logger, lifecycle, health } = context;
  const metrics = createTrainerMetrics(context.metrics);
  const database = await lifecycle.start('database', () =>
    startDatabase({ url: config.DATABASE_URL, applicationName: 'trainer', logger }),
  );
  const stores = {
    history: createHistoryReader(database),
    catalog: createCatalogReader(database),
    models: { ...createModelReader(database), ...createModelWriter(database) },
    checkpoints: createCheckpointStore(database),
  };
  /** What the run that is under way has published so far: a new shop's quick model comes before the whole one. */
  let published: string | undefined;
  const onProgress = (progress: Progress) => {
    if (progress.phase === 'publish' && progress.outcome === 'published') published = progress.modelId;
    process.stdout.write(`${config.PROGRESS === 'json' ? JSON.stringify(progress) : progressText(progress)}\n`);
  };
  const named = (error: unknown): never => {
    const fault = databaseFault(error, config.DATABASE_URL);
    throw fault ? new Error(fault, { cause: error }) : error;
  };
  const trained = async (signal: AbortSignal) =>
    train({
      ...stores,
      ...{ tenant: config.TENANT, model: config.MODEL, seed: config.SEED, threads: config.THREADS },
      ...{ checkpointSeconds: config.CHECKPOINT_SECONDS, asOf: await databaseTime(database) },
      ...{ signal, onProgress, whyFails: (error: unknown) => whyDatabaseFails(error, config.DATABASE_URL) },
    });
  const runOnce = (signal: AbortSignal) => {
    published = undefined;
    return metrics.observe(() => trained(signal).catch(named));
  };
  const logStopped = () => logger.warn({ published }, stoppedText(published));

  const onInterval = async (interval: number, signal: AbortSignal) => {
    for (;;) {
      try {
        logOutcome(await runOnce(signal));
        health.ready('training');
      } catch (error) {
        if (signal.aborted) return logStopped();
        logger.error({ err: error }, 'training failed; the model that serves goes on serving');
        health.notReady('training', `the last run failed: ${error instanceof Error ? error.message : String(error)}`);
      }
      await setTimeout(interval * 1000, undefined, { signal });
    }
  };
  const logOutcome = (outcome: TrainingOutcome) => logger.info(outcome, 'training done');

  await lifecycle.start('training', () => {
    const stopping = new AbortController();
    const { INTERVAL_SECONDS } = config;
    const running = INTERVAL_SECONDS
      ? onInterval(INTERVAL_SECONDS, stopping.signal)
      : runOnce(stopping.signal).then(() => context.finish());
    const ended = running.catch((error: unknown) => {
      if (!stopping.signal.aborted) context.fail(error instanceof Error ? error : new Error(String(error)));
      else if (!INTERVAL_SECONDS) logStopped();
    });
    return {
      value: undefined,
      stop: async (hurry) => {
        stopping.abort();
        await endedBefore(hurry, ended);
      },
    };
  });
}

function stoppedText(published: string | undefined): string {
  const done = published
    ? `model ${published} was published, and the whole one was not`
    : 'no model was published, and what serves goes on serving';
  return `stopped in the middle of a run: ${done}; the next run goes on from what is kept of it, with the same SEED and MODEL`;
}

/** Now by the clock that erasures and models are dated by: this process's own may be apart from it. */
async function databaseTime(database: Database): Promise<Date> {
  const [{ now }] = await database.query<{ now: Date }>('select now() as now');
  return now;
}
