import { getHeapStatistics } from 'node:v8';
import { startTracing, traceIds, type TracingSettings } from '@attune/tracing';
import { pino, type Logger } from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { z } from 'zod';
import { commonEnvironment, EnvironmentError, readEnvironment, readTogether } from './environment';
import { Health } from './health';
import { Lifecycle, type Started, StoppingError } from './lifecycle';
import { type LogDestination, logDestination } from './log-destination';
import { requireNode } from './node-release';
import { startOpsServer } from './ops-server';
import { OrderlyEnd } from './orderly-end';
import { readTracing } from './tracing-environment';

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

export interface RunOptions<Config> {
  /** Whether it is to get something done and end, by `finish`; what only serves until it is stopped is no job. */
  isJob?: (config: Config) => boolean;
}

/**
 * Runs a service: health and metrics first, then what `create` starts; on SIGTERM or SIGINT all of it is stopped in
 * reverse, within STOP_SECONDS. Exit code 0 after an orderly stop, 143 or 130 of a job that was not done by then, 1 otherwise.
 * @param readConfig throws an EnvironmentError that names each variable which is not right
 */
export function run<Config>(
  name: string,
  readConfig: (env: NodeJS.ProcessEnv) => Config,
  create: (config: Config, context: ServiceContext) => Promise<unknown>,
  options: RunOptions<Config> = {},
): void {
  void start(name, readConfig, create, options);
}

async function start<Config>(
  name: string,
  readConfig: (env: NodeJS.ProcessEnv) => Config,
  create: (config: Config, context: ServiceContext) => Promise<unknown>,
  { isJob }: RunOptions<Config>,
): Promise<void> {
  let common, tracing, config;
  try {
    requireNode();
    const readCommon = () => readEnvironment(z.object(commonEnvironment), process.env);
    const readShared = () => readTogether(readCommon, () => readTracing(process.env));
    [[common, tracing], config] = readTogether(readShared, () => readConfig(process.env));
  } catch (error) {
    return exitWithMessage(name, error);
  }
  const log = logDestination();
  const logger = pino({ name, level: common.LOG_LEVEL, mixin: tracing && traceIds }, log);
  const metrics = new Registry();
  metrics.setDefaultLabels({ service: name });
  collectDefaultMetrics({ register: metrics });
  observeLog(log, logger, metrics);
  observeHeapLimit(metrics);
  const lifecycle = new Lifecycle(logger);
  const health = new Health();

  const stopMs = common.STOP_SECONDS * 1_000;
  const end = new OrderlyEnd({ lifecycle, health, logger, log, stopMs, isJob: isJob?.(config) ?? false });
  const finish = () => end.finish();
  const fail = (error: Error) => {
    logger.fatal({ err: error }, 'cannot go on');
    end.fail(error.message);
  };
  // Also the second one: without a handler it would cut off what the first one lets end.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end.stop(signal));
  process.on('unhandledRejection', (reason) => fail(reason instanceof Error ? reason : new Error(String(reason))));
  process.on('uncaughtException', fail);

  health.notReady('start', 'still starting');
  try {
    // First, so that it is stopped last, and the spans of calls that end in the stop are sent, too.
    if (tracing) await lifecycle.start('tracing', () => startTraces(name, tracing, logger));
    const ops = await lifecycle.start('ops', () =>
      startOpsServer({ port: common.OPS_PORT, host: common.HOST }, health, metrics),
    );
    await create(config, { logger, metrics, health, lifecycle, finish, fail });
    if (end.hasBegun) return;
    health.ready('start');
    logger.info({ opsPort: ops.port }, 'ready');
  } catch (error) {
    if (end.hasBegun) {
      // A start that is called off may fail in any way.
      if (!(error instanceof StoppingError)) logger.warn({ err: error }, 'did not start before the stop');
      return;
    }
    if (error instanceof EnvironmentError) return exitWithMessage(name, error);
    fail(error instanceof Error ? error : new Error(String(error)));
  }
}

async function startTraces(name: string, settings: TracingSettings, logger: Logger): Promise<Started<void>> {
  const { stop } = await startTracing(name, settings, logger);
  return { value: undefined, stop };
}

/** Says and counts that lines of the log were dropped, since they cannot say so themselves. */
function observeLog(log: LogDestination, logger: Logger, metrics: Registry): void {
  log.onResumed = (dropped) => logger.warn({ dropped }, 'lines of the log were dropped: nothing took them');
  new Counter({
    name: 'attune_log_dropped_lines_total',
    help: 'Lines of the log that standard output did not take, as a pipe that nobody reads or a full disk',
    registers: [metrics],
    collect() {
      this.reset();
      this.inc(log.dropped);
    },
  });
}

/** What the heap may grow to stands beside what is used of it: a process whose heap is full ends without a word of its own. */
function observeHeapLimit(metrics: Registry): void {
  new Gauge({
    name: 'attune_heap_limit_bytes',
    help: 'What the heap may grow to (nodejs_heap_size_used_bytes); the process ends when it is full',
    registers: [metrics],
  }).set(getHeapStatistics().heap_size_limit);
}

/** A wrong environment is for a person to mend: the message as it is, without a stack. */
function exitWithMessage(name: string, error: unknown): never {
  process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
