import { pino, type Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { z } from 'zod';
import { commonEnvironment, EnvironmentError, readEnvironment } from './environment';
import { Health } from './health';
import { Lifecycle, StoppingError } from './lifecycle';
import { logDestination } from './log-destination';
import { requireNode } from './node-release';
import { startOpsServer } from './ops-server';

/** What every service gets from its runtime. */
export interface ServiceContext {
  logger: Logger;
  metrics: Registry;
  health: Health;
  lifecycle: Lifecycle;
  /** Ends the process with exit code 0 after an orderly stop: for a job that is done. */
  finish(): void;
  /** Ends the process with exit code 1 after an orderly stop: for faults that only a restart mends. */
  fail(error: Error): void;
}

/** How long an orderly stop may take before the process ends all the same. */
const STOP_TIMEOUT_MS = 15_000;

/**
 * Runs a service: health and metrics first, then what `create` starts; on SIGTERM or SIGINT all of it is stopped in
 * reverse. Exit code 0 after an orderly stop, 1 otherwise.
 * @param options `stopTimeoutMs`: how long a stop may take; 15,000 when left out
 */
export function run(
  name: string,
  create: (context: ServiceContext) => Promise<void>,
  options: { stopTimeoutMs?: number } = {},
): void {
  void start(name, create, options.stopTimeoutMs ?? STOP_TIMEOUT_MS);
}

async function start(
  name: string,
  create: (context: ServiceContext) => Promise<void>,
  stopTimeoutMs: number,
): Promise<void> {
  let common;
  try {
    requireNode();
    common = readEnvironment(z.object(commonEnvironment), process.env);
  } catch (error) {
    return exitWithMessage(name, error);
  }
  const logger = pino({ name, level: common.LOG_LEVEL }, logDestination());
  const metrics = new Registry();
  metrics.setDefaultLabels({ service: name });
  collectDefaultMetrics({ register: metrics });
  const lifecycle = new Lifecycle(logger);
  const health = new Health();

  let ending = false;
  const end = (exitCode: number, reason: string) => {
    if (ending) return;
    ending = true;
    logger.info({ reason }, 'stopping');
    // Who sends it calls hears that it takes no more; it answers those that are under way.
    health.notReady('stop', reason);
    const giveUp = () => {
      logger.fatal({ part: lifecycle.stoppingPart }, 'did not stop in time');
      process.exit(1);
    };
    setTimeout(giveUp, stopTimeoutMs).unref();
    lifecycle.stop().then(
      () => process.exit(exitCode),
      () => process.exit(1),
    );
  };
  const finish = () => end(0, 'done');
  const fail = (error: Error) => {
    logger.fatal({ err: error }, 'cannot go on');
    end(1, error.message);
  };
  // Also the second one: without a handler it would cut off what the first one lets end.
  process.on('SIGTERM', () => end(0, 'SIGTERM'));
  process.on('SIGINT', () => end(0, 'SIGINT'));
  process.on('unhandledRejection', (reason) => fail(reason instanceof Error ? reason : new Error(String(reason))));
  process.on('uncaughtException', fail);

  health.notReady('start', 'still starting');
  try {
    const ops = await lifecycle.start('ops', () =>
      startOpsServer({ port: common.OPS_PORT, host: common.HOST }, health, metrics),
    );
    await create({ logger, metrics, health, lifecycle, finish, fail });
    if (ending) return;
    health.ready('start');
    logger.info({ opsPort: ops.port }, 'ready');
  } catch (error) {
    if (ending && error instanceof StoppingError) return;
    if (error instanceof EnvironmentError) return exitWithMessage(name, error);
    fail(error instanceof Error ? error : new Error(String(error)));
  }
}

/** A wrong environment is for a person to mend: the message as it is, without a stack. */
function exitWithMessage(name: string, error: unknown): never {
  process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
