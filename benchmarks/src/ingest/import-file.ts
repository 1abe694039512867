import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob, startServices, waitUntil, type Services, type Stack } from '@attune/local-stack';
import { perSecondSince, type BenchmarkRow } from '../benchmark';
import { residentBytes } from '../pipeline/memory';
import type { BareLimits } from './bare-limits';
import { writeSessionTable } from './shop-events';
import { repeatedByHistorian, storedByHistorian } from './stored-events';

const TOPIC_PREFIX = 'bench-import';
const LOOK_EVERY_MS = 1_000;
const KILLED_ROWS = 200_000;

/** Rows per second from a file to stored: `replay import`, the collector, the broker, the historian, the database. */
export async function measureImport(stack: Stack, rows: number, limits: BareLimits): Promise<BenchmarkRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-bench-'));
  const services = await startServices(stack, { topicPrefix: TOPIC_PREFIX, only: ['collector', 'historian'] });
  try {
    const file = join(folder, 'sessions.tsv');
    await writeSessionTable(file, rows);
    const startedAt = performance.now();
    const memory = await memoryOfImport(stack, file, services.addresses.collectorUrl);
    const imported = perSecondSince(startedAt, rows);
    await waitUntil(async () => ((await storedByHistorian(services)) >= rows ? true : undefined), {
      ...{ what: `${rows} rows to be stored`, timeoutMs: 300_000, everyMs: 50 },
    });
    const value = perSecondSince(startedAt, rows);
    const middle = Math.ceil(memory.length / 2);
    const most = (readings: number[]) => Math.max(...readings) / 2 ** 20;
    const comparedTo = 'kafkajs produce of as many views, alone';
    return [
      {
        figure: `replay import of ${rows} rows: stored`,
        value,
        unit: 'rows/s',
        comparedTo,
        reference: limits.produced,
      },
      { figure: 'replay import: accepted', value: imported, unit: 'rows/s', comparedTo, reference: limits.produced },
      {
        figure: 'replay import: memory, most in the second half',
        ...{ value: most(memory.slice(middle)), unit: 'MiB' },
        ...{ comparedTo: 'most in the first half', reference: most(memory.slice(0, middle)) },
      },
      await sentAgainAfterKill(stack, services, folder, Math.min(rows, KILLED_ROWS)),
    ];
  } finally {
    await services.stop();
    await rm(folder, { recursive: true });
  }
}

/** Rows that come a second time when an import is killed half-way and gone on with. */
async function sentAgainAfterKill(
  stack: Stack,
  services: Services,
  folder: string,
  rows: number,
): Promise<BenchmarkRow> {
  const file = join(folder, 'killed.tsv');
  await writeSessionTable(file, rows);
  const storedBefore = await storedByHistorian(services);
  const args = ['import', file, '--checkpoint', join(folder, 'killed.json')];
  const env = { COLLECTOR_URL: services.addresses.collectorUrl, PROGRESS: 'json' };
  let pid = 0;
  let halfWay = false;
  const killHalfWay = (line: string) => {
    if (halfWay || !line.startsWith('{')) return;
    const { phase, sent } = JSON.parse(line) as { phase: string; sent: number };
    halfWay = phase === 'events' && sent >= rows / 2;
    if (halfWay) process.kill(pid, 'SIGKILL');
  };
  const killed = runJob(stack, 'replay', args, { env, onStarted: (its) => (pid = its), onLine: killHalfWay });
  await killed.catch((error: unknown) => {
    if (!halfWay) throw error;
  });
  await runJob(stack, 'replay', args, { env });
  await waitUntil(async () => ((await storedByHistorian(services)) >= storedBefore + rows ? true : undefined), {
    ...{ what: `${rows} rows to be stored`, timeoutMs: 300_000, everyMs: 50 },
  });
  return {
    figure: `replay import of ${rows} rows, killed half-way and gone on with: sent again`,
    ...{ value: await repeatedByHistorian(services), unit: 'rows' },
    ...{ comparedTo: 'when it begins anew', reference: rows / 2 },
  };
}

/** Imports a file, and tells what memory the import had from second to second, in bytes. */
async function memoryOfImport(stack: Stack, file: string, collectorUrl: string): Promise<number[]> {
  const readings: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  const look = async (pid: number) => {
    // It may have ended meanwhile.
    const bytes = await residentBytes(pid).catch(() => undefined);
    if (bytes) readings.push(bytes);
  };
  try {
    await runJob(stack, 'replay', ['import', file], {
      env: { COLLECTOR_URL: collectorUrl },
      onStarted: (pid) => (timer = setInterval(() => void look(pid), LOOK_EVERY_MS)),
    });
  } finally {
    clearInterval(timer);
  }
  return readings;
}
