import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCompose, type RunningCompose } from './compose';
import { LocalStackError } from './errors';
import { startKafka, waitForKafka } from './kafka';
import { kafkaJars } from './kafka-distribution';
import { inspectMachine } from './machine';
import { PortBook } from './ports';
import { startPostgres, waitForPostgres } from './postgres';
import type { Secured } from './secured';
import { chooseSources, type Sources } from './sources';
import { Supervisor } from './supervisor';
import { workspaceRoot } from './workspace';

export interface StackOptions {
  /** Where data, logs and secrets are kept; a new temporary folder by default. */
  dataDir?: string;
  /** Keep the data for the next run. Without, everything is faster and the data folder is removed at the end. */
  persistent?: boolean;
  /** DATABASE_URL and KAFKA_BROKERS are used when set, JAVA_HOME to find Java; `process.env` by default. */
  env?: NodeJS.ProcessEnv;
  /** Run in Docker what the environment does not name. */
  docker?: boolean;
  /** For tests: the servers that run on this machine take clients over TLS only. */
  secured?: Secured;
  /** What is being done, a line at a time. */
  onProgress?: (line: string) => void;
  /** When aborted while starting, what was started is stopped and `startStack` rejects. */
  signal?: AbortSignal;
}

/** PostgreSQL and Kafka that answer. */
export interface Stack {
  readonly databaseUrl: string;
  readonly kafkaBrokers: string[];
  /** The checkout that services are run from. */
  readonly root: string;
  readonly dataDir: string;
  /** Starts further processes beside them; all end with the stack. */
  readonly supervisor: Supervisor;
  /** Ends every process of the supervisor in reverse, PostgreSQL and Kafka last. Once, however often it is called. */
  stop(): Promise<void>;
}

/**
 * Brings PostgreSQL and Kafka up: from the environment, on this machine, or in Docker (see `chooseSources`).
 * @throws LocalStackError with a message for a person; nothing is left running then
 */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const root = workspaceRoot();
  const env = options.env ?? process.env;
  const machine = await inspectMachine(root, env);
  const sources = chooseSources(env, options.docker ?? false, machine);
  const dataDir = options.dataDir ?? temporaryFolder();
  const supervisor = await Supervisor.open(dataDir, !options.persistent);
  const start = new StackStart(supervisor, root, dataDir, machine.java ?? 'java', options);
  const abort = () => void start.stop();
  options.signal?.addEventListener('abort', abort);
  try {
    options.signal?.throwIfAborted();
    const [databaseUrl, kafkaBrokers] = await start.all(sources);
    return { databaseUrl, kafkaBrokers, root, dataDir, supervisor, stop: () => start.stop() };
  } catch (error) {
    await start.stop();
    throw options.signal?.aborted ? options.signal.reason : error;
  } finally {
    options.signal?.removeEventListener('abort', abort);
  }
}

/** A folder that the database server's user may pass through. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-'));
  chmodSync(folder, 0o755);
  return folder;
}

const EXTERNAL_TIMEOUT_MS = 15_000;

/** The start of the two, side by side, and what must be done when they have ended. */
class StackStart {
  private readonly ports: PortBook;
  private readonly afterwards: (() => void | Promise<void>)[] = [];
  private stopping?: Promise<void>;

  constructor(
    private readonly supervisor: Supervisor,
    private readonly root: string,
    private readonly dataDir: string,
    private readonly java: string,
    private readonly options: StackOptions,
  ) {
    this.ports = new PortBook(dataDir);
  }

  /** @returns the database's URL and the brokers */
  async all(sources: Sources): Promise<[string, string[]]> {
    const [postgresPort, ...kafkaPorts] = await this.ports.assign([
      'postgres',
      'kafka',
      'kafka-controller',
      'kafka-secured',
    ]);
    const inDocker = (['postgres', 'kafka'] as const).filter((name) => sources[name].from === 'docker');
    const compose = inDocker.length > 0 ? this.compose(inDocker) : undefined;
    return Promise.all([
      this.postgres(sources.postgres, postgresPort, compose),
      this.kafka(sources.kafka, kafkaPorts, compose),
    ]);
  }

  stop(): Promise<void> {
    this.stopping ??= (async () => {
      await this.supervisor.stop();
      for (const action of this.afterwards) await action();
    })();
    return this.stopping;
  }

  private async compose(services: ('postgres' | 'kafka')[]) {
    this.progress(`starting ${services.join(' and ')} in Docker`);
    const running = await startCompose(this.supervisor, {
      root: this.root,
      dataDir: this.dataDir,
      ports: this.ports,
      services,
    });
    if (this.temporary) this.afterwards.push(() => running.remove());
    return running;
  }

  private async postgres(source: Sources['postgres'], port: number, compose?: Promise<RunningCompose>) {
    if (source.from === 'environment') {
      await waitForPostgres(source.value, this.external('the PostgreSQL of DATABASE_URL'));
      return source.value;
    }
    if (source.from === 'docker' && compose) return (await compose).databaseUrl;
    this.progress('starting PostgreSQL');
    const { url, twin } = await startPostgres(this.supervisor, {
      root: this.root,
      dataDir: this.dataDir,
      port,
      temporary: this.temporary,
      secured: this.options.secured,
      onProgress: (line) => this.progress(line),
    });
    if (twin && this.temporary) this.afterwards.push(() => rmSync(twin, { recursive: true, force: true }));
    this.progress('PostgreSQL answers');
    return url;
  }

  private async kafka(source: Sources['kafka'], ports: readonly number[], compose?: Promise<RunningCompose>) {
    if (source.from === 'environment') {
      await waitForKafka(source.value, this.external(`the Kafka of KAFKA_BROKERS (${source.value.join()})`));
      return source.value;
    }
    const { secured } = this.options;
    if (secured && source.from === 'docker') throw new LocalStackError('a Kafka with TLS needs Java and Maven here');
    if (source.from === 'docker' && compose) return (await compose).kafkaBrokers;
    const jars = await kafkaJars(this.root, this.supervisor, (line) => this.progress(line));
    this.progress('starting Kafka');
    const address = await startKafka(this.supervisor, {
      dataDir: this.dataDir,
      jars,
      java: this.java,
      log4jConfig: join(this.root, 'infra', 'kafka', 'log4j2.yaml'),
      brokerPort: ports[0],
      controllerPort: ports[1],
      secured: secured && { ...secured, port: ports[2] },
      temporary: this.temporary,
    });
    this.progress('Kafka answers');
    return [address];
  }

  /** What runs elsewhere does not end when this is stopped. */
  private external(which: string) {
    return {
      what: `${which} to answer`,
      timeoutMs: EXTERNAL_TIMEOUT_MS,
      giveUp: () => (this.stopping ? new LocalStackError('stopped before it was done') : undefined),
    };
  }

  private get temporary(): boolean {
    return !this.options.persistent;
  }

  private progress(line: string): void {
    this.options.onProgress?.(line);
  }
}
