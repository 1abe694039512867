import { startStack, waitForKafka } from '@attune/local-stack';

/** A broker of a test's own, which the test may end and start again; its records outlive that. */
export interface OwnBroker {
  readonly brokers: string[];
  /** Ends it as a crash (SIGKILL) or an operator's stop (SIGTERM) would, and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again at the same address, and waits until it answers. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const ANSWER_TIMEOUT_MS = 60_000;

/** Starts a broker as a process of this machine, whatever the run's KAFKA_BROKERS names. */
export async function startOwnBroker(): Promise<OwnBroker> {
  const { KAFKA_BROKERS: _ofTheRun, ...env } = process.env;
  const stack = await startStack({ env });
  const { supervisor, kafkaBrokers: brokers } = stack;
  let current = supervisor.processes().find(({ name }) => name === 'kafka')!.pid;
  const isGone = () => supervisor.processes().every(({ pid }) => pid !== current);
  return {
    brokers,
    end: async (signal) => {
      process.kill(-current, signal);
      while (!isGone()) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    restart: async () => {
      current = supervisor.restart('kafka').pid;
      await waitForKafka(brokers, { timeoutMs: ANSWER_TIMEOUT_MS });
    },
    close: () => stack.stop(),
  };
}
