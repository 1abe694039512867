import type { Stack } from './stack';
import { failureOf } from './supervisor';
import { appArguments } from './workspace';

export interface JobOptions {
  /** Beside DATABASE_URL, KAFKA_BROKERS and TOPIC_PREFIX. */
  env?: NodeJS.ProcessEnv;
  topicPrefix?: string;
  /** Told the process that runs. */
  onStarted?: (pid: number) => void;
  /** Each line that the job prints. */
  onLine?: (line: string) => void;
  /** Asks the job to end; `runJob` rejects then. */
  signal?: AbortSignal;
}

/**
 * Runs a job (`dist/apps/NAME/main.js ARGS…`: the trainer, or replay) to its end.
 * @throws LocalStackError with the last lines of its log when its exit code is not 0
 */
export async function runJob(
  stack: Stack,
  name: 'trainer' | 'replay',
  args: readonly string[],
  options: JobOptions = {},
): Promise<void> {
  options.signal?.throwIfAborted();
  const child = stack.supervisor.start({
    name,
    command: process.execPath,
    args: [...appArguments(stack.root, name), ...args],
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      KAFKA_BROKERS: stack.kafkaBrokers.join(','),
      TOPIC_PREFIX: options.topicPrefix ?? 'attune',
      ...options.env,
    },
    onLine: options.onLine ?? (() => undefined),
  });
  options.onStarted?.(child.pid);
  const abort = () => void child.stop();
  options.signal?.addEventListener('abort', abort);
  const status = await child.exited;
  options.signal?.removeEventListener('abort', abort);
  options.signal?.throwIfAborted();
  if (status.code !== 0) throw failureOf(child, status);
}
