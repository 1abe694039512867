import { topics, type CollectorAnswer, type ErrorAnswer } from '@attune/contracts';
import { readRange, type StreamRecord } from '@attune/event-stream';
import { Health, Lifecycle, Registry } from '@attune/service-runtime';
import { pino, type DestinationStream } from 'pino';
import { readConfig } from './config';
import { createService } from './service';

/** A collector that runs in this process, and what tests see of it. */
export interface Collector {
  url: string;
  metrics: Registry;
  health: Health;
  stop(): Promise<void>;
  log: string[];
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  records(topic: 'events' | 'items' | 'deadLetters'): Promise<StreamRecord[]>;
}
export interface Answer {
  status: number;
  headers: Headers;
  body: CollectorAnswer & ErrorAnswer;
}

const running: Lifecycle[] = [];

/** Stops the collectors of a test. */
export async function stopCollectors(): Promise<void> {
  // A stop that failed is for the test that called it to judge.
  for (const lifecycle of running.splice(0)) await lifecycle.stop().catch(() => undefined);
}

/** Starts a collector as its process would, on a free port; `brokers` are for looking at the topics. */
export async function startCollector(env: Record<string, string>, brokers: readonly string[]): Promise<Collector> {
  const log: string[] = [];
  const sink: DestinationStream = { write: (line) => void log.push(line) };
  const logger = pino({ level: 'debug' }, sink);
  const lifecycle = new Lifecycle(logger);
  running.push(lifecycle);
  const metrics = new Registry();
  const health = new Health();
  const config = readConfig({ PORT: '0', KAFKA_BROKERS: brokers.join(), ...env });
  await createService(config, {
    logger,
    metrics,
    health,
    lifecycle,
    finish: () => undefined,
    fail: (error) => {
      throw error;
    },
  });
  const { port } = log.map((line) => JSON.parse(line) as { port?: number }).findLast((line) => line.port)!;
  const url = `http://127.0.0.1:${port}`;
  const connection = {
    brokers,
    clientId: 'collector-test',
    logger: pino({ level: 'silent' }),
    metrics,
  };
  return {
    url,
    metrics,
    health,
    stop: () => lifecycle.stop(),
    log,
    post: async (path, body, headers = {}) => {
      const raw = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      const response = await fetch(`${url}${path}`, {
        method: 'POST',
        body: typeof raw === 'string' ? raw : new Uint8Array(raw),
        headers: { 'content-type': 'application/json', ...headers },
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
    records: async (topic) => {
      const records: StreamRecord[] = [];
      const range = { topic: topics(config.TOPIC_PREFIX)[topic].name, from: new Date(0) };
      for await (const record of readRange(connection, range)) records.push(record);
      return records;
    },
  };
}
