import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { copywriterV1 } from '@attune/contracts';
import { openTestDatabase } from '@attune/database/test-database-harness';
import { createGrpcClient, type RpcError } from '@attune/grpc-transport';
import { kafkaBrokers, uniqueTopicPrefix } from '@attune/test-services';
import { build } from 'esbuild';
import { item } from './desk-harness';
import { catalogOf, until } from './running-copywriter';

const CALLS_PER_SECOND = 200;
const TICK_MS = 5;
/** More than these mean a machine that is busy with something else, on which more calls would only time out. */
const MOST_UNDER_WAY = 200;

const cleanups: (() => unknown)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'attune-copywriter-'));
const bundle = join(folder, 'main.js');
let environment: NodeJS.ProcessEnv;

beforeAll(async () => {
  cleanups.push(() => rmSync(folder, { recursive: true }));
  await build({ entryPoints: [join(__dirname, 'main.ts')], bundle: true, platform: 'node', outfile: bundle });
  const { url, database, stop } = await openTestDatabase();
  cleanups.push(stop);
  await catalogOf(database, 'default').store(item('shirt'));
  environment = { DATABASE_URL: url, KAFKA_BROKERS: kafkaBrokers().join(), TOPIC_PREFIX: uniqueTopicPrefix() };
}, 60_000);

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup();
});

interface Replica {
  port: number;
  process: ChildProcess;
  exit: Promise<number | null>;
}

/** A copywriter as a process, when it is ready. @param port 0 takes a free one */
async function start(port: number): Promise<Replica> {
  const env = { ...environment, PORT: String(port) };
  const child = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  cleanups.push(() => child.kill('SIGKILL'));
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  let listeningAt = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, port: logged } = JSON.parse(line) as { msg: string; port?: number };
    if (msg === 'serving gRPC') listeningAt = logged!;
    if (msg !== 'ready') continue;
    child.stdout.resume();
    return { port: listeningAt, process: child, exit };
  }
  throw new Error('the copywriter ended before it was ready');
}

/** Makes 200 calls a second, whether those before have been answered or not, until `end` is called, which gives what was seen of each. */
function startLoad(ask: () => Promise<string>) {
  const calls: Promise<string>[] = [];
  const beganAt = performance.now();
  let isEnding = false;
  let underWay = 0;
  const begin = () => {
    underWay++;
    calls.push(ask().finally(() => underWay--));
  };
  const load = async () => {
    for (; !isEnding; await sleep(TICK_MS)) {
      const due = ((performance.now() - beganAt) / 1_000) * CALLS_PER_SECOND;
      while (calls.length < due && underWay < MOST_UNDER_WAY) begin();
    }
  };
  const loaded = load();
  return {
    calls,
    end: async () => {
      isEnding = true;
      await loaded;
      return Promise.all(calls);
    },
  };
}

it.each([
  ['restarted', 'SIGTERM', 0],
  ['killed', 'SIGKILL', null],
] as const)(
  'answers every one of 200 calls a second with a text while its two replicas are %s in turn',
  async (_, signal, exitCode) => {
    const replicas = [await start(0), await start(0)];
    const address = `ipv4:${replicas.map(({ port }) => `127.0.0.1:${port}`).join()}`;
    const client = createGrpcClient(copywriterV1.CopywriterServiceClient, address, {
      defaultDeadlineMs: 10_000,
      repeatable: true,
    });
    cleanups.push(() => client.close());
    let seed = 0;
    const ask = () => {
      // Another text each time, which nobody has kept.
      const request = copywriterV1.ComposeRequest.fromPartial({
        subject: { $case: 'itemId', value: 'shirt' },
        channel: copywriterV1.Channel.CHANNEL_AD,
        seed: seed++,
      });
      return client.compose(request).then(
        ({ variants }) => (variants.length > 0 ? 'a text' : 'no text'),
        ({ code, details }: RpcError) => `${code}: ${details}`,
      );
    };
    await until(ask, (seen) => seen === 'a text');
    const { calls, end } = startLoad(ask);
    const more = (count: number) => {
      const goal = calls.length + count;
      return until(
        () => Promise.resolve(calls.length),
        (number) => number >= goal,
        30_000,
      );
    };
    await more(CALLS_PER_SECOND);
    for (const [index, replica] of replicas.entries()) {
      replica.process.kill(signal);
      expect(await replica.exit).toBe(exitCode);
      replicas[index] = await start(replica.port);
      await more(2 * CALLS_PER_SECOND);
    }
    const seen = await end();
    const countOf = (one: string) => seen.filter((other) => other === one).length;
    expect(Object.fromEntries([...new Set(seen)].map((one) => [one, countOf(one)]))).toEqual({ 'a text': seen.length });
  },
  90_000,
);
