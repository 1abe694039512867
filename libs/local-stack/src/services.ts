import type { LocalStackError } from './errors';
import { PortBook } from './ports';
import {
  PORT_NAMES,
  serviceAddresses,
  serviceEnvironment,
  WAVES,
  type ServiceAddresses,
  type ServiceName,
} from './service-contract';
import type { Stack } from './stack';
import { endedTooEarly, failureOf, type Child } from './supervisor';
import { waitUntil } from './wait-until';
import { serviceArguments } from './workspace';

export interface ServicesOptions {
  /** The first part of every topic's name; several systems can share a broker. */
  topicPrefix?: string;
  /** Serve the demo shop's page. */
  demo?: boolean;
  /** The services to start; all unless told. */
  only?: readonly ServiceName[];
  /** Further variables of single services; they win over what is set here. */
  env?: Partial<Record<ServiceName, NodeJS.ProcessEnv>>;
  onProgress?: (line: string) => void;
  /** A service that was ready has ended without being asked to. */
  onEnded?: (error: LocalStackError) => void;
}

export interface Services {
  readonly addresses: ServiceAddresses;
  readonly topicPrefix: string;
  readonly processes: { name: string; pid: number }[];
  /** Stops the services, the last started first; PostgreSQL and Kafka go on. */
  stop(): Promise<void>;
}

const READY_TIMEOUT_MS = 60_000;
const ANSWER_TIMEOUT_MS = 5_000;

/**
 * Starts every service as its own process from what was built (`dist/apps/NAME/main.js`), and waits until each is
 * ready.
 * @throws LocalStackError with the last lines of the log of the one that did not get ready; none is left running then
 */
export async function startServices(stack: Stack, options: ServicesOptions = {}): Promise<Services> {
  const { topicPrefix = 'attune', demo = false } = options;
  const assigned = await new PortBook(stack.dataDir).assign(PORT_NAMES);
  const ports = new Map(PORT_NAMES.map((name, index) => [name, assigned[index]]));
  const addresses = serviceAddresses(ports);
  const system = { ...stack, topicPrefix, demo, allowedOrigins: process.env.ALLOWED_ORIGINS };
  const children: Child[] = [];
  let stopping = false;

  const start = async (name: ServiceName) => {
    const child = stack.supervisor.start({
      name,
      command: process.execPath,
      args: serviceArguments(stack.root, name),
      env: {
        ...process.env,
        ...serviceEnvironment(name, system, ports),
        ...options.env?.[name],
      },
    });
    children.push(child);
    await waitUntilReady(child, addresses.opsUrls[name]);
    options.onProgress?.(`${name} is ready`);
    void child.exited.then((status) => {
      if (!stopping && !stack.supervisor.isStopping()) options.onEnded?.(failureOf(child, status));
    });
  };
  const stop = async () => {
    stopping = true;
    for (const child of [...children].reverse()) await child.stop();
  };

  try {
    for (const wave of WAVES) {
      await Promise.all(wave.filter((name) => options.only?.includes(name) ?? true).map(start));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { addresses, topicPrefix, processes: children.map(({ name, pid }) => ({ name, pid })), stop };
}

async function waitUntilReady(child: Child, opsUrl: string): Promise<void> {
  const ready = async () => {
    const response = await fetch(`${opsUrl}/readyz`, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
    if (response.ok) return true;
    throw new Error(await response.text());
  };
  await waitUntil(ready, {
    what: `${child.name} to be ready (its log: ${child.logFile})`,
    timeoutMs: READY_TIMEOUT_MS,
    giveUp: () => endedTooEarly(child),
  });
}
