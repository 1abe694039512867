import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitForKafka } from './kafka';
import type { PortBook } from './ports';
import { waitForPostgres } from './postgres';
import { secret } from './secrets';
import { endedTooEarly, type Supervisor } from './supervisor';

export interface ComposeOptions {
  root: string;
  dataDir: string;
  ports: PortBook;
  services: readonly ('postgres' | 'kafka')[];
}

export interface RunningCompose {
  databaseUrl: string;
  kafkaBrokers: string[];
  /** Removes the stopped containers and their data. */
  remove(): Promise<void>;
}

const READY_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 60_000;

/**
 * Runs services of docker-compose.yml in the foreground of a supervised `docker compose up`, so that the containers
 * stop when it is told to. Resolves when they answer.
 */
export async function startCompose(supervisor: Supervisor, options: ComposeOptions): Promise<RunningCompose> {
  const [postgresPort, kafkaPort] = await options.ports.assign(['docker-postgres', 'docker-kafka']);
  const password = secret(options.dataDir, 'docker-postgres');
  const project = `attune-${createHash('sha256').update(options.dataDir).digest('hex').slice(0, 8)}`;
  const compose = ['compose', '--project-name', project, '--file', join(options.root, 'docker-compose.yml')];
  const env = {
    ...process.env,
    POSTGRES_PASSWORD: password,
    POSTGRES_PORT: String(postgresPort),
    KAFKA_PORT: String(kafkaPort),
  };
  const child = supervisor.start({
    name: 'docker-compose',
    command: 'docker',
    args: [...compose, 'up', '--no-color', ...options.services],
    env,
    stopTimeoutMs: STOP_TIMEOUT_MS,
  });
  const databaseUrl = `postgresql://attune:${password}@127.0.0.1:${postgresPort}/attune`;
  const kafkaBrokers = [`127.0.0.1:${kafkaPort}`];
  const wait = { timeoutMs: READY_TIMEOUT_MS, giveUp: () => endedTooEarly(child) };
  await Promise.all([
    options.services.includes('postgres') && waitForPostgres(databaseUrl, wait),
    options.services.includes('kafka') && waitForKafka(kafkaBrokers, wait),
  ]);
  const remove = async () => {
    await promisify(execFile)('docker', [...compose, 'down', '--volumes'], { env });
  };
  return { databaseUrl, kafkaBrokers, remove };
}
