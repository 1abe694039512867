import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { query, waitUntil } from '@attune/local-stack';
import { type FaultBench } from './fault-bench';
import { blockWrites } from './block-writes';
import { takeConnections } from './take-connections';

/** Does harm to the running system, and leaves it with all its parts running again. */
export type Fault = (bench: FaultBench) => Promise<void>;

const OUTAGE_MS = 5_000;
const FREEZE_MS = 60_000;
const FREEZE_DATABASE_MS = 20_000;
/** Longer than a consumer may be silent before its group gives its partitions away. */
const STALL_MS = 40_000;

export const FAULTS: Record<string, Fault> = {
  'broker stopped and started': async (bench) => {
    await bench.end('kafka', 'SIGTERM');
    await sleep(OUTAGE_MS);
    bench.restart('kafka');
  },

  'broker killed while it takes events': async (bench) => {
    await bench.end('kafka', 'SIGKILL');
    bench.restart('kafka');
  },

  'broker frozen for a minute': async (bench) => {
    bench.signal('kafka', 'SIGSTOP');
    await sleep(FREEZE_MS);
    bench.signal('kafka', 'SIGCONT');
  },

  'historian killed before its write': async (bench) => {
    const release = await blockWrites(bench);
    await bench.end('historian', 'SIGKILL');
    await release();
    bench.restart('historian');
  },

  'historian killed between its write and its commit': async (bench) => {
    const release = await blockWrites(bench);
    bench.signal('kafka', 'SIGSTOP');
    const before = await storedEvents(bench);
    await release();
    await waitUntil(async () => ((await storedEvents(bench)) > before ? true : undefined), {
      what: 'the write to be done',
      timeoutMs: 10_000,
    });
    await bench.end('historian', 'SIGKILL');
    bench.signal('kafka', 'SIGCONT');
    bench.restart('historian');
  },

  'a second historian that comes and goes every five seconds': async (bench) => {
    for (let round = 0; round < 3; round++) {
      const second = bench.startSecondHistorian();
      await sleep(5_000);
      await second.stop();
      await sleep(5_000);
    }
  },

  'PostgreSQL restarted while it is asked': async (bench) => {
    await bench.end('postgres', 'SIGINT');
    await sleep(OUTAGE_MS);
    bench.restart('postgres');
  },

  'PostgreSQL crashed in a transaction': async (bench) => {
    const release = await blockWrites(bench);
    await bench.end('postgres', 'SIGQUIT');
    await release();
    bench.restart('postgres');
  },

  'a write that takes longer than the group waits for a silent member': async (bench) => {
    const release = await blockWrites(bench);
    await sleep(STALL_MS);
    await release();
  },

  'PostgreSQL frozen for twenty seconds': async (bench) => {
    signalBackends(bench, 'SIGSTOP');
    await sleep(FREEZE_DATABASE_MS);
    signalBackends(bench, 'SIGCONT');
  },

  'all of PostgreSQL’s connections taken': async (bench) => {
    const release = await takeConnections(bench);
    await sleep(OUTAGE_MS);
    await release();
  },

  'collector killed and started': async (bench) => {
    await bench.end('collector', 'SIGKILL');
    await sleep(1_000);
    bench.restart('collector');
  },
};

/** The server and all of its processes, each of which leads a group of its own. */
function signalBackends(bench: FaultBench, signal: NodeJS.Signals): void {
  const server = bench.pid('postgres');
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ');
  for (const pid of [server, ...children.map(Number)]) process.kill(pid, signal);
}

async function storedEvents({ stack }: FaultBench): Promise<number> {
  const { rows } = await query(stack.databaseUrl, 'SELECT count(*)::int AS events FROM event');
  return Number(rows[0]['events']);
}
