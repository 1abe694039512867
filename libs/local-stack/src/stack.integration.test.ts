import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { buildSync } from 'esbuild';
import { Kafka, logLevel, type Admin, type Producer } from 'kafkajs';
import { AlreadyRunningError } from './errors';
import { recordsLeft } from './kafka';
import { query } from './postgres';
import { startMark } from './process-identity';
import { startStack, type Stack } from './stack';
import { waitUntil } from './wait-until';
import { workspaceRoot } from './workspace';

const { PATH, HOME, JAVA_HOME } = process.env;
/** Without DATABASE_URL and KAFKA_BROKERS, which the stack would use. */
const env = { PATH, HOME, JAVA_HOME };

let folder: string;
beforeEach(() => {
  // As people name folders: a space, a comma and an é mean something to a shell, a list and a file of Java properties.
  folder = mkdtempSync(join(tmpdir(), 'attune stack, é-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const gone = (pids: number[]) =>
  waitUntil(() => Promise.resolve(pids.every((pid) => startMark(pid) === undefined) || undefined), {
    what: `processes ${pids.join(', ')} to end`,
    timeoutMs: 15_000,
  });
const pidsOf = (stack: Stack) => stack.supervisor.processes().map(({ pid }) => pid);

async function topics(stack: Stack): Promise<string[]> {
  const admin = new Kafka({ brokers: stack.kafkaBrokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    await admin.createTopics({ topics: [{ topic: 'kept' }], waitForLeaders: true });
    return await admin.listTopics();
  } finally {
    await admin.disconnect();
  }
}

async function withKafka(stack: Stack, use: (clients: { producer: Producer; admin: Admin }) => Promise<void>) {
  const kafka = new Kafka({ brokers: stack.kafkaBrokers, logLevel: logLevel.NOTHING });
  const [producer, admin] = [kafka.producer(), kafka.admin()];
  await Promise.all([producer.connect(), admin.connect()]);
  try {
    await use({ producer, admin });
  } finally {
    await Promise.all([producer.disconnect(), admin.disconnect()]);
  }
}

test('a temporary stack answers, and leaves neither a process nor a file', async () => {
  const stack = await startStack({ env });
  expect((await query(stack.databaseUrl, 'SELECT current_database() AS name')).rows).toEqual([{ name: 'attune' }]);
  expect(await topics(stack)).toContain('kept');
  const left = () => recordsLeft(stack.kafkaBrokers, 'readers', 'kept');
  // A new broker has no coordinator of groups for a moment.
  expect(await waitUntil(left, { what: 'the group', timeoutMs: 20_000 })).toBe(0);
  await withKafka(stack, async ({ producer, admin }) => {
    await producer.send({ topic: 'kept', messages: ['a', 'b', 'c'].map((value) => ({ value })) });
    expect(await left()).toBe(3);
    await admin.setOffsets({ groupId: 'readers', topic: 'kept', partitions: [{ partition: 0, offset: '2' }] });
    expect(await left()).toBe(1);
  });
  const guessed = new URL(stack.databaseUrl);
  guessed.password = 'guessed';
  await expect(query(guessed.toString(), 'SELECT 1')).rejects.toThrow('password authentication failed');
  const pids = pidsOf(stack);
  expect(pids).toHaveLength(2);
  await stack.stop();
  await gone(pids);
  expect(existsSync(stack.dataDir)).toBe(false);
});

test('persistent data are there at the next start, at the same addresses; a second start meanwhile is refused', async () => {
  const options = { env, dataDir: folder, persistent: true };
  const first = await startStack(options);
  try {
    await query(first.databaseUrl, "CREATE TABLE note AS SELECT 'kept' AS text");
    await topics(first);
    await expect(startStack(options)).rejects.toThrow(AlreadyRunningError);
  } finally {
    await first.stop();
  }
  const second = await startStack(options);
  try {
    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(second.kafkaBrokers).toEqual(first.kafkaBrokers);
    expect((await query(second.databaseUrl, 'SELECT text FROM note')).rows).toEqual([{ text: 'kept' }]);
    expect(await topics(second)).toContain('kept');
  } finally {
    await second.stop();
  }
});

test('in a folder that only its owner may enter, such as /root', async () => {
  chmodSync(folder, 0o700);
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const stack = await startStack({ env, dataDir });
  expect((await query(stack.databaseUrl, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await stack.stop();
  expect(existsSync(dataDir)).toBe(false);
});

test('stopped while starting, nothing is left', async () => {
  const abort = new AbortController();
  const starting = startStack({
    env,
    dataDir: folder,
    signal: abort.signal,
    onProgress: (line) => line === 'starting Kafka' && abort.abort(new Error('Ctrl-C')),
  });
  await expect(starting).rejects.toThrow('Ctrl-C');
  expect(existsSync(folder)).toBe(false);
});

test('while it waits for a database that is away: ended at once', async () => {
  const away = { ...env, DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/shop', KAFKA_BROKERS: '127.0.0.1:1' };
  const startedAt = Date.now();
  const starting = startStack({ env: away, signal: AbortSignal.timeout(500) });
  await expect(starting).rejects.toThrow('timeout');
  expect(Date.now() - startedAt).toBeLessThan(5_000);
});

describe('the process that started the stack', () => {
  /** In the checkout, since a stack looks for its parts from there. */
  const program = join(workspaceRoot(), 'dist', 'stack-integration-test', 'holder.js');
  let holder: ChildProcess;

  beforeAll(() => {
    buildSync({
      stdin: {
        contents: `
          import { startStack } from './stack';
          startStack({ docker: process.argv[2] === '--docker' }).then(
            (stack) => {
              setInterval(() => undefined, 1000);
              console.log(JSON.stringify([stack.dataDir, stack.supervisor.processes()]));
            },
            (error) => console.log(error.message),
          );`,
        resolveDir: __dirname,
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      outfile: program,
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(join(program, '..'), { recursive: true }));
  afterEach(() => holder.kill('SIGKILL'));

  test('is told why Docker starts nothing when only one of the two comes from there', async () => {
    holder = spawn(process.execPath, [program, '--docker'], {
      env: { ...env, ...dockerWithoutCompose(), KAFKA_BROKERS: '127.0.0.1:1', TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const told = text(holder.stdout as Readable);
    expect(await once(holder, 'exit')).toEqual([0, null]);
    expect(await told).toMatch(/^docker-compose ended with exit code 1; .*no such command: compose$/ms);
  });

  test('is killed with -9: PostgreSQL, Kafka and their data are gone moments later', async () => {
    holder = spawn(process.execPath, [program], {
      env: { ...env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [dataDir, processes] = await firstLine(holder);
    expect(processes).toHaveLength(2);
    for (const { pid } of processes) expect(startMark(pid)).toBeDefined();
    holder.kill('SIGKILL');
    await gone(processes.map(({ pid }) => pid));
    await waitUntil(() => Promise.resolve(!existsSync(dataDir) || undefined), {
      what: `${dataDir} to be removed`,
      timeoutMs: 10_000,
    });
  });
});

/** A `docker` that reaches its engine, and has no compose plugin. */
function dockerWithoutCompose() {
  const docker = join(folder, 'docker');
  const script = '#!/bin/sh\n[ "$1" = version ] && exit\necho "docker: no such command: compose" >&2\nexit 1\n';
  writeFileSync(docker, script, { mode: 0o755 });
  return { PATH: `${folder}:${PATH}` };
}

async function firstLine(child: ChildProcess): Promise<[string, { pid: number }[]]> {
  if (!child.stdout) throw new Error('the child has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    return JSON.parse(line) as [string, { pid: number }[]];
  }
  throw new Error('the child ended without a line');
}
